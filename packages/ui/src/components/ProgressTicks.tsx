import { forwardRef, type HTMLAttributes, type ReactNode } from 'react';
import styles from './ProgressTicks.module.css';

export type TickState = 'answered' | 'unknown' | 'open';

export interface ProgressTicksProps extends HTMLAttributes<HTMLElement> {
  /** Name of what the ticks count. */
  readonly label: ReactNode;
  /** The same in words, since the ticks are decoration to a screen reader. */
  readonly text: ReactNode;
  /** Hue family of the tokens; ink without one. */
  readonly hue?: string;
  /** One tick each, in the groups that stand apart. */
  readonly groups: readonly (readonly TickState[])[];
  /** Index of the group that the user is in; none when undefined. */
  readonly current?: number;
}

/** One tick a question, in groups: filled, hollow for "don't know", thin while open. */
export const ProgressTicks: React.ForwardRefExoticComponent<
  ProgressTicksProps & React.RefAttributes<HTMLDivElement>
> = forwardRef<HTMLDivElement, ProgressTicksProps>(function ProgressTicks(
  { label, text, hue, groups, current, ...rest },
  ref,
) {
  return (
    <div {...rest} ref={ref} data-hue={hue}>
      <div className={styles.groups} aria-hidden="true">
        {groups.map((ticks, group) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: groups and ticks have no other identity than their place
            key={group}
            className={styles.group}
            data-current={group === current || undefined}
          >
            {ticks.map((state, tick) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              <span key={tick} className={styles.tick} data-state={state} />
            ))}
          </span>
        ))}
      </div>
      <p className={styles.label}>{label}</p>
      <p className={styles.text}>{text}</p>
    </div>
  );
});
