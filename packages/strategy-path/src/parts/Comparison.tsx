import type { paths } from '@servitization/core';
import { inLanguage } from '@servitization/ui';
import type { ComponentType, ReactNode } from 'react';
import { pathViews, placeOf } from '../pathViews.ts';
import type { ViewContext } from '../views.ts';
import styles from './Comparison.module.css';
import { PathColumn } from './PathColumn.tsx';

export interface ComparisonProps {
  readonly context: ViewContext;
  readonly onChoose: (path: paths.PathId) => void;
}

/** The paths side by side, rows at one height; one below the other where there is little room. */
export const Comparison: ComponentType<ComparisonProps> = inLanguage(
  ({ context, onChoose }: ComparisonProps): ReactNode => {
    const firm = placeOf(context);
    return (
      // biome-ignore lint/a11y/noRedundantRoles: without markers Safari no longer takes it for a list
      <ol className={styles.comparison} role="list">
        {pathViews(context).map((path) => (
          <PathColumn
            key={path.id}
            context={context}
            path={path}
            firm={firm}
            onChoose={() => onChoose(path.id)}
          />
        ))}
      </ol>
    );
  },
);
