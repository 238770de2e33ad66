import type { cocreation } from '@servitization/core';
import type { ReactNode } from 'react';
import { faultText } from '../faults.ts';
import type { ViewContext } from '../viewContext.ts';

export interface ListedProps {
  readonly context: ViewContext;
  readonly texts: readonly string[];
}

/** Lines that are listed one by one. */
const MOST = 20;

/** The first lines, and how many more there are. */
export function Listed({ context: { messages, format }, texts }: ListedProps): ReactNode {
  const rest = texts.length - MOST;
  return (
    <ul>
      {texts.slice(0, MOST).map((text, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two entries may say the same on one day
        <li key={index}>{text}</li>
      ))}
      {rest > 0 && <li>{messages.moreFaults({ count: rest }, format)}</li>}
    </ul>
  );
}

export interface FaultsProps {
  readonly context: ViewContext;
  readonly faults: readonly cocreation.LogFault[];
}

/** What can't be read: the place and the reason of each. */
export function Faults({ context, faults }: FaultsProps): ReactNode {
  if (faults.length === 0) return null;
  return <Listed context={context} texts={faults.map((fault) => faultText(fault, context))} />;
}
