import { type Profile, ratingsOf } from '@servitization/profile';
import { useProfile } from '@servitization/profile/react';
import { Button, useSettings } from '@servitization/ui';
import { type ReactNode, useState } from 'react';
import styles from './Consent.module.css';
import { wordsIn } from './words.ts';

/** What the user agreed to, and when, as ISO 8601 in UTC. */
export interface ConsentGiven {
  readonly text: string;
  readonly at: string;
}

export interface ConsentProps {
  /** The host's own words for what it does with the answers. */
  readonly text: string;
  /** Questions that need an answer before anything can be sent. */
  readonly ids: readonly string[];
  readonly onSend: (profile: Profile, consent: ConsentGiven) => void;
}

/** Hands the answers to the page, once all are given and the user has agreed to what it says. */
export function Consent({ text, ids, onSend }: ConsentProps): ReactNode {
  const { profile } = useProfile();
  const words = wordsIn(useSettings().locale);
  const [agreed, setAgreed] = useState<string | null>(null);
  const [sent, setSent] = useState<Profile | null>(null);
  const [reminds, setReminds] = useState(false);
  const hasAgreed = agreed === text;
  const send = () => {
    setReminds(!hasAgreed);
    if (!hasAgreed) return;
    setSent(profile);
    onSend(profile, { text, at: new Date().toISOString() });
  };
  if (Object.keys(ratingsOf(profile, undefined, ids)).length < ids.length) return null;
  return (
    <div className={styles.consent}>
      <label className={styles.row}>
        <input
          type="checkbox"
          className={styles.box}
          checked={hasAgreed}
          onChange={() => setAgreed(hasAgreed ? null : text)}
        />
        <span>{text}</span>
      </label>
      <Button variant="primary" onClick={send}>
        {words.send}
      </Button>
      <p role="status" className={styles.said}>
        {reminds && !hasAgreed && words.agreeFirst}
        {sent === profile && words.sent}
      </p>
    </div>
  );
}
