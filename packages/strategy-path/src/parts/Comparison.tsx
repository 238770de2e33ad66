import { inLanguage, withOverrides } from '@servitization/ui';
import type { ComponentType, ReactNode } from 'react';
import { choosing } from '../choosing.ts';
import { compared as english } from '../locales/compared.en.ts';
import { pathViews } from '../pathViews.ts';
import { placeOf } from '../routeViews.ts';
import type { StrategyPathModel } from '../useStrategyPath.ts';
import type { ViewContext } from '../views.ts';
import styles from './Comparison.module.css';
import { PathColumn } from './PathColumn.tsx';

export interface ComparisonProps {
  readonly context: ViewContext;
  readonly edit: StrategyPathModel['edit'];
}

/** The paths side by side, rows at one height; one below the other where there is little room. */
export const Comparison: ComponentType<ComparisonProps> = inLanguage(
  ({ context, edit }: ComparisonProps): ReactNode => {
    const firm = placeOf(context);
    const compared = withOverrides(english, context.messages.compared);
    return (
      // biome-ignore lint/a11y/noRedundantRoles: without markers Safari no longer takes it for a list
      <ol className={styles.comparison} role="list">
        {pathViews(context, compared).map((path) => (
          <PathColumn
            key={path.id}
            context={context}
            path={path}
            firm={firm}
            onChoose={() => edit(choosing(context.profile, path.id))}
          />
        ))}
      </ol>
    );
  },
);
