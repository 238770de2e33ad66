'use client';
import {
  DataTable,
  Disclosure,
  Figure,
  GridChart,
  type Settings,
  WidgetRoot,
} from '@servitization/ui';
import { forwardRef, type HTMLAttributes, type ReactNode } from 'react';
import { CellText } from './parts/CellText.tsx';
import { MatrixNote } from './parts/MatrixNote.tsx';
import { tableView } from './tableView.ts';
import { type MaturityMatrixOptions, useMaturityMatrix } from './useMaturityMatrix.ts';
import { chartView, headlineOf, sentenceOf } from './views.ts';

export interface MaturityMatrixProps
  extends MaturityMatrixOptions,
    Partial<Settings>,
    HTMLAttributes<HTMLElement> {
  /** The host's own next step, after the results. */
  readonly after?: ReactNode;
}

/** Where a firm stands: digital service maturity by ecosystem involvement, with what is uncertain. */
export const MaturityMatrix: React.ForwardRefExoticComponent<
  MaturityMatrixProps & React.RefAttributes<HTMLElement>
> = forwardRef<HTMLElement, MaturityMatrixProps>(function MaturityMatrix(props, ref) {
  const { after, consolidation, words, messages, ...others } = props;
  const { profile, defaultProfile, onProfileChange, rater, ...rest } = others;
  const { context, active, activate } = useMaturityMatrix(props);
  return (
    <WidgetRoot {...rest} ref={ref} aria-label={context.messages.eyebrow}>
      <Figure
        eyebrow={context.messages.eyebrow}
        title={headlineOf(context)}
        sentence={sentenceOf(context)}
        note={<MatrixNote context={context} />}
        actions={
          <Disclosure summary={context.messages.table}>
            <DataTable {...tableView(context)} />
          </Disclosure>
        }
      >
        <GridChart {...chartView(context)} active={active} onActivate={activate} />
        <CellText context={context} cell={active} />
      </Figure>
      {after}
    </WidgetRoot>
  );
});
