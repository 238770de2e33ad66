import { SectionHeader } from '@servitization/ui';
import type { ReactNode } from 'react';
import type { FileContext } from '../context.ts';
import type { ComparisonView, DimensionView } from '../momentViews.ts';
import styles from './Comparison.module.css';
import form from './Form.module.css';
import { WayLine } from './WayLine.tsx';

export interface ComparisonProps {
  readonly context: FileContext;
  readonly view: ComparisonView;
}

/** How far the firm came on each dimension, and what of that the firm did. */
export function Comparison({ context, view }: ComparisonProps): ReactNode {
  const words = context.messages.moments;
  const { title, sentence, dimensions, changes, changesTitle, dropped, paths, between } = view;
  return (
    <div className={styles.comparison}>
      <SectionHeader title={title} depth={1} />
      <p className={form.text}>{sentence}</p>
      <div className={styles.dimensions}>
        {dimensions.map((one) => (
          <Dimension key={one.id} view={one} />
        ))}
      </div>
      <p className={styles.title}>{changes.length > 0 ? changesTitle : words.noChanges}</p>
      {changes.length > 0 && (
        <dl className={styles.changes}>
          {changes.map(({ id, name, text }) => (
            <div key={id}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
      {paths.length > 0 && <Paths context={context} steps={paths} />}
      {between && <p className={styles.between}>{between}</p>}
      {dropped && <p className={form.text}>{dropped}</p>}
      <p className={form.rule}>{words.rule}</p>
    </div>
  );
}

interface PathsProps {
  readonly context: FileContext;
  readonly steps: ComparisonView['paths'];
}

/** The strategy paths at both times. */
function Paths({ context, steps }: PathsProps) {
  const { paths: words } = context.messages.moments;
  return (
    <>
      <p className={styles.title}>{words.title}</p>
      <dl className={styles.changes}>
        {steps.map(({ name, text }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.note}>{words.rule}</p>
    </>
  );
}

function Dimension({ view }: { readonly view: DimensionView }) {
  const { id, name, way, parts, comparison, phases } = view;
  return (
    <div data-hue={id}>
      <p className={styles.name}>{name}</p>
      <p className={styles.way}>{way}</p>
      <WayLine comparison={comparison} phases={phases} />
      <dl className={styles.parts}>
        {parts.map((part) => (
          <div key={part.name}>
            <dt>{part.name}</dt>
            <dd>{part.value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
