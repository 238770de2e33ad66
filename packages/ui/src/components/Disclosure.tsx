'use client';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import styles from './Disclosure.module.css';

export interface DisclosureProps {
  /** What is inside, in the one line that stays. */
  readonly summary: ReactNode;
  /** What opens below that line. */
  readonly children?: ReactNode;
  /** Draws the content only once it has been opened. */
  readonly lazy?: boolean;
}

/** More on demand, by the platform's own element. */
export function Disclosure({ summary, children, lazy = false }: DisclosureProps): ReactNode {
  const details = useRef<HTMLDetailsElement>(null);
  const [drawn, setDrawn] = useState(!lazy);
  useEffect(() => {
    const element = details.current;
    const onToggle = () => setDrawn(true);
    element?.addEventListener('toggle', onToggle);
    return () => element?.removeEventListener('toggle', onToggle);
  }, []);
  return (
    <details part="disclosure" ref={details} className={styles.disclosure}>
      <summary className={styles.summary}>{summary}</summary>
      <div className={styles.content}>{drawn && children}</div>
    </details>
  );
}
