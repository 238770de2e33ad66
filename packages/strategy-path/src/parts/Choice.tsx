'use client';
import { Button, SectionHeader, useFresh } from '@servitization/ui';
import type { ReactNode } from 'react';
import { earlierChoices, type PathChoice } from '../choice.ts';
import type { PlanMessages } from '../locales/messages.ts';
import { dayOf } from '../planViews.ts';
import { pathName, type ViewContext } from '../views.ts';
import styles from './Choice.module.css';
import { Printed } from './Printed.tsx';
import { type HandOver, useHandOver } from './useHandOver.ts';

export interface ChoiceProps {
  readonly context: ViewContext;
  readonly plan: PlanMessages;
  readonly onExplain: (note: string) => void;
  readonly onTakeBack: () => void;
}

/** What the profile takes at most. */
const LONGEST_NOTE = 10_000;

/** The path in force and why, and those that were chosen before it. */
export function Choice({ context, plan, onExplain, onTakeBack }: ChoiceProps): ReactNode {
  const { choice, format, readOnly } = context;
  const { leave, take } = useHandOver();
  const field = useFresh<HTMLTextAreaElement>(choice?.note ?? '');
  if (!choice) return <Earlier context={context} plan={plan} take={take} />;
  const takeBack = () => {
    leave();
    onTakeBack();
  };
  const chosen = { path: pathName(context, choice.path), day: dayOf(context, choice.at) };
  return (
    <section className={styles.choice} data-plan="">
      <SectionHeader depth={1} title={plan.yourChoice(chosen, format)} />
      <label className={styles.label}>
        {plan.noteLabel}
        <textarea
          key={choice.path}
          className={styles.field}
          rows={3}
          maxLength={LONGEST_NOTE}
          readOnly={readOnly}
          {...field}
          onInput={(event) => onExplain(event.currentTarget.value)}
        />
        <Printed text={choice.note} />
      </label>
      {!readOnly && <Button onClick={takeBack}>{plan.takeBack}</Button>}
      <Earlier context={context} plan={plan} />
    </section>
  );
}

interface EarlierProps extends Pick<ChoiceProps, 'context' | 'plan'> {
  readonly take?: HandOver['take'];
}

function Earlier({ context, plan, take }: EarlierProps) {
  const earlier = earlierChoices(context.profile);
  if (earlier.length === 0) return null;
  const text = ({ path, at, note }: PathChoice) =>
    plan.earlierChoice(
      { path: pathName(context, path), day: dayOf(context, at), note },
      context.format,
    );
  return (
    <div ref={take} tabIndex={-1} className={styles.earlier}>
      <p className={styles.title}>{plan.earlier}</p>
      <ul>
        {earlier.map((choice) => (
          <li key={choice.at}>{text(choice)}</li>
        ))}
      </ul>
    </div>
  );
}
