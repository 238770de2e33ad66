'use client';
import { NAME_CHARS } from '@servitization/profile';
import { inLanguage, SectionHeader, withOverrides } from '@servitization/ui';
import { type ComponentType, type ReactNode, useState } from 'react';
import { explaining, takingBack } from '../choosing.ts';
import type { PlanMessages } from '../locales/messages.ts';
import { plan as english } from '../locales/plan.en.ts';
import { owning, scheduling } from '../plan.ts';
import { planView, quarterText, type StepView } from '../planViews.ts';
import { quartersFrom } from '../quarters.ts';
import type { StrategyPathModel } from '../useStrategyPath.ts';
import { planId, type ViewContext } from '../views.ts';
import { Choice } from './Choice.tsx';
import { KeptField } from './KeptField.tsx';
import styles from './Plan.module.css';
import { PlanFiles } from './PlanFiles.tsx';
import { Printed } from './Printed.tsx';

export interface PlanProps {
  readonly context: ViewContext;
  readonly model: StrategyPathModel;
}

/** What the user has decided: the path with its reason, and the plan to take home. */
export const Plan: ComponentType<PlanProps> = inLanguage(
  ({ context, model }: PlanProps): ReactNode => {
    const { edit } = model;
    const { choice, profile } = context;
    const plan = withOverrides(english, context.messages.plan);
    const view = context.choice && planView(context, plan, context.choice.path);
    return (
      <>
        <Choice
          context={context}
          plan={plan}
          onExplain={(note) => choice && edit(explaining(choice.path, note))}
          onTakeBack={() => edit(takingBack(profile))}
        />
        {view && (
          <section className={styles.plan} data-plan="">
            <SectionHeader depth={1} id={planId(context)} title={plan.title} />
            <p className={styles.lead}>
              {plan.lead(
                {
                  legs: view.legs.filter(({ steps }) => steps.length > 0).length,
                  activities: view.steps.length,
                  assumedStart: view.assumedStart,
                },
                context.format,
              )}
            </p>
            {view.legs.map((leg) => (
              <div key={leg.number} className={styles.leg}>
                <p className={styles.legTitle}>{leg.title}</p>
                {leg.steps.length === 0 && <p className={styles.quiet}>{plan.nothingOnLeg}</p>}
                {leg.steps.map((step) => (
                  <PlanStep
                    key={step.activity}
                    context={context}
                    model={model}
                    plan={plan}
                    step={step}
                  />
                ))}
              </div>
            ))}
            <PlanFiles context={context} plan={plan} view={view} />
          </section>
        )}
      </>
    );
  },
);

interface PlanStepProps {
  readonly context: ViewContext;
  readonly model: StrategyPathModel;
  readonly plan: PlanMessages;
  readonly step: StepView;
}

function PlanStep({ context, model, plan, step }: PlanStepProps) {
  const { edit } = model;
  const { activity, name, level, owner } = step;
  const { id, format, readOnly } = context;
  return (
    <div className={styles.step}>
      <p className={styles.name}>
        {name} <span className={styles.level}>{level}</span>
      </p>
      <div>
        <KeptField
          name={`${id}-owner-${activity}`}
          label={<span aria-hidden="true">{plan.owner}</span>}
          aria-label={plan.ownerOf({ activity: name }, format)}
          text={owner}
          most={NAME_CHARS}
          locale={format.locale}
          readOnly={readOnly}
          labelClassName={styles.label}
          fieldClassName={styles.field}
          onText={(text) => edit(owning(activity, text))}
        />
      </div>
      <label className={styles.label}>
        <span aria-hidden="true">{plan.quarter}</span>
        <select
          className={styles.field}
          aria-label={plan.quarterOf({ activity: name }, format)}
          disabled={readOnly}
          value={step.quarter}
          onChange={(event) => edit(scheduling(activity, event.currentTarget.value))}
        >
          <option value="">{plan.noQuarter}</option>
          <QuarterOptions context={context} plan={plan} chosen={step.quarter} />
        </select>
        <Printed text={quarterText(context, plan, step.quarter)} />
      </label>
    </div>
  );
}

interface QuarterOptionsProps {
  readonly context: ViewContext;
  readonly plan: PlanMessages;
  readonly chosen: string;
}

/** From this quarter on, and the chosen one even when it has passed. */
function QuarterOptions({ context, plan, chosen }: QuarterOptionsProps) {
  const [ahead] = useState(() => quartersFrom(new Date()));
  const all = [...new Set<string>([...ahead, ...(chosen ? [chosen] : [])])].sort();
  return all.map((quarter) => (
    <option key={quarter} value={quarter}>
      {quarterText(context, plan, quarter)}
    </option>
  ));
}
