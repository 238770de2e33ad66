import { SectionHeader } from '@servitization/ui';
import type { ReactNode } from 'react';
import { openViews } from '../answerViews.ts';
import type { AnswerContext } from '../context.ts';
import styles from './OpenEnds.module.css';
import { Service, type ServiceProps } from './Service.tsx';

export interface OpenEndsProps extends Pick<ServiceProps, 'serviceFor'> {
  readonly context: AnswerContext;
}

/** What the plan leaves open, and why: said plainly, with no remedy invented. */
export function OpenEnds({ context, serviceFor }: OpenEndsProps): ReactNode {
  const views = openViews(context);
  if (views.length === 0) return null;
  return (
    <section className={styles.section}>
      <SectionHeader title={context.messages.open} depth={1} />
      <dl className={styles.list}>
        {views.map(({ id, name, reason }) => (
          <div key={id} className={styles.item}>
            <dt>{name}</dt>
            <dd>
              {reason}
              <Service id={id} serviceFor={serviceFor} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
