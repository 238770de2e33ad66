import type { scaling } from '@servitization/core';
import type { ReactNode } from 'react';
import { faultText } from '../faults.ts';
import type { ViewContext } from '../viewContext.ts';

export interface FaultsProps {
  readonly context: ViewContext;
  readonly faults: readonly scaling.LogFault[];
}

/** Faults that are listed one by one. */
const MOST = 20;

/** What can't be read: the place and the reason of each, and how many more there are. */
export function Faults({ context, faults }: FaultsProps): ReactNode {
  const { messages, format } = context;
  const rest = faults.length - MOST;
  if (faults.length === 0) return null;
  return (
    <ul>
      {faults.slice(0, MOST).map((fault) => (
        <li key={fault.place}>{faultText(fault, context)}</li>
      ))}
      {rest > 0 && <li>{messages.moreFaults({ count: rest }, format)}</li>}
    </ul>
  );
}
