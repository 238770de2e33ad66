'use client';
import { TEXT_CHARS } from '@servitization/profile';
import { Button, SectionHeader } from '@servitization/ui';
import type { ReactNode } from 'react';
import { earlierChoices, type PathChoice } from '../choice.ts';
import type { PlanMessages } from '../locales/messages.ts';
import { dayOf } from '../planViews.ts';
import { pathName, type ViewContext } from '../views.ts';
import styles from './Choice.module.css';
import { KeptField } from './KeptField.tsx';
import { type HandOver, useHandOver } from './useHandOver.ts';

export interface ChoiceProps {
  readonly context: ViewContext;
  readonly plan: PlanMessages;
  readonly onExplain: (note: string) => void;
  readonly onTakeBack: () => void;
}

/** The path in force and why, and those that were chosen before it. */
export function Choice({ context, plan, onExplain, onTakeBack }: ChoiceProps): ReactNode {
  const { id, choice, format, readOnly } = context;
  const { leave, take } = useHandOver();
  if (!choice) return <Earlier context={context} plan={plan} take={take} />;
  const takeBack = () => {
    leave();
    onTakeBack();
  };
  const chosen = { path: pathName(context, choice.path), day: dayOf(context, choice.at) };
  return (
    <section className={styles.choice} data-plan="">
      <SectionHeader depth={1} title={plan.yourChoice(chosen, format)} />
      <KeptField
        key={choice.path}
        name={`${id}-note`}
        label={plan.noteLabel}
        text={choice.note}
        most={TEXT_CHARS}
        lines={3}
        locale={format.locale}
        readOnly={readOnly}
        labelClassName={styles.label}
        fieldClassName={styles.field}
        onText={onExplain}
      />
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
