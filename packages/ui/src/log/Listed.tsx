import type { ReactNode } from 'react';

export interface ListedProps {
  readonly texts: readonly string[];
  /** Says how many more there are. */
  readonly more: (count: number) => string;
}

/** Lines that are listed one by one. */
const MOST = 20;

/** The first lines, and how many more there are; nothing without any. */
export function Listed({ texts, more }: ListedProps): ReactNode {
  const rest = texts.length - MOST;
  if (texts.length === 0) return null;
  return (
    <ul>
      {texts.slice(0, MOST).map((text, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same
        <li key={index}>{text}</li>
      ))}
      {rest > 0 && <li>{more(rest)}</li>}
    </ul>
  );
}
