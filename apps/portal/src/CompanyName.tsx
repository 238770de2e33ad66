import { useProfile } from '@servitization/profile/react';
import { type ReactNode, useEffect, useRef } from 'react';

/** What the document takes at most. */
const LONGEST_NAME = 200;

/** Whose answers these are. */
export function CompanyName({ label }: { readonly label: string }): ReactNode {
  const { profile, edit } = useProfile();
  const input = useRef<HTMLInputElement>(null);
  const rename = (name: string) => edit({ type: 'set-name', name });
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what was typed before the script came
  useEffect(() => {
    const typed = input.current?.value;
    if (typed && !profile.name) rename(typed);
  }, []);
  return (
    <p className="company">
      <label htmlFor="company-name">{label}</label>
      <input
        ref={input}
        id="company-name"
        autoComplete="organization"
        maxLength={LONGEST_NAME}
        value={profile.name ?? ''}
        onChange={(event) => rename(event.target.value)}
      />
    </p>
  );
}
