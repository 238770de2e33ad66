'use client';
import { type ReactNode, useState } from 'react';
import { Button } from '../components/Button.tsx';

export interface OpenerProps {
  /** Text of the button. */
  readonly children: ReactNode;
  /** Name of the button, when its text alone doesn't tell what it is for. */
  readonly label?: string;
  /** What opens in its place; it calls `close` when it is done. */
  readonly content: (close: () => void) => ReactNode;
}

const focusOnEntry = (button: HTMLButtonElement | null): void => button?.focus();

/** A button that makes way for a form; afterwards the focus is back on it. */
export function Opener({ children, label, content }: OpenerProps): ReactNode {
  const [state, setState] = useState<'closed' | 'open' | 'left'>('closed');
  if (state === 'open') return content(() => setState('left'));
  return (
    <Button
      ref={state === 'left' ? focusOnEntry : undefined}
      aria-label={label}
      onClick={() => setState('open')}
    >
      {children}
    </Button>
  );
}
