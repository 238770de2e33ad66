import type { ReactNode } from 'react';
import { Disclosure } from '../components/Disclosure.tsx';

export interface ListedProps {
  /** A line each. */
  readonly texts: readonly string[];
  /** Says how many more there are, and opens them. */
  readonly more: (count: number) => string;
}

/** Lines that are read at a glance. */
const FIRST = 20;

/** The first lines, and the others once they are asked for; nothing without any. */
export function Listed({ texts, more }: ListedProps): ReactNode {
  const rest = texts.slice(FIRST);
  if (texts.length === 0) return null;
  return (
    <>
      <Lines texts={texts.slice(0, FIRST)} />
      {rest.length > 0 && (
        <Disclosure lazy summary={more(rest.length)}>
          <Lines texts={rest} />
        </Disclosure>
      )}
    </>
  );
}

const Lines = ({ texts }: Pick<ListedProps, 'texts'>): ReactNode => (
  <ul>
    {texts.map((text, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same
      <li key={index}>{text}</li>
    ))}
  </ul>
);
