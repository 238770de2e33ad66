import { type ReactNode, useEffect, useState } from 'react';
import type { Model } from '../useModel.ts';

interface Props {
  readonly t: Model['t'];
  /** What the button says, for those who don't see what it stands beside. */
  readonly label?: string;
  readonly children: ReactNode;
  readonly text: () => string;
}

/** Copies a text, and says whether it did. */
export function Copy({ t, label, children, text }: Props): ReactNode {
  const [said, say] = useState('');
  const now = text();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was said is of the text before
  useEffect(() => say(''), [now]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(now);
      say(t.paste.copied);
    } catch (error) {
      console.warn(error);
      say(t.paste.notCopied);
    }
  };
  return (
    <p className="copy">
      <button type="button" aria-label={label} onClick={copy}>
        {children}
      </button>{' '}
      <span role="status">{said}</span>
    </p>
  );
}
