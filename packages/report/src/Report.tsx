'use client';
import { type HeadingLevel, type Settings, SettingsProvider, WidgetRoot } from '@servitization/ui';
import { forwardRef, type HTMLAttributes, type ReactNode } from 'react';
import { Cover } from './parts/Cover.tsx';
import { Sources } from './parts/Sources.tsx';
import styles from './Report.module.css';
import { isBrief } from './sections/section.ts';
import { type ReportOptions, useReport } from './useReport.ts';

export interface ReportProps
  extends ReportOptions,
    Partial<Settings>,
    Omit<HTMLAttributes<HTMLElement>, 'id'> {
  /** The host's own actions beside the button that prints. They are not printed. */
  readonly actions?: ReactNode;
  /** What readers must know of the document, such as that part of it could not be read. It is printed. */
  readonly notice?: ReactNode;
}

/** All that a company has done, on a few pages that a board would read. */
export const Report: React.ForwardRefExoticComponent<
  ReportProps & React.RefAttributes<HTMLElement>
> = forwardRef<HTMLElement, ReportProps>(function Report(props, ref) {
  const { texts: _, today: __, only, actions, notice, headingLevel = 1, ...others } = props;
  const { profile, defaultProfile, className = '', ...rest } = others;
  const model = useReport(props);
  const { context, told } = model;
  return (
    <WidgetRoot
      aria-label={context.texts.messages.title}
      {...rest}
      ref={ref}
      headingLevel={headingLevel}
      className={`${styles.report} ${className}`.trim()}
      data-brief={isBrief(context) && told.every(({ id }) => id !== 'answers')}
    >
      <Cover model={model} actions={actions} notice={notice} />
      <SettingsProvider headingLevel={Math.min(6, headingLevel + 1) as HeadingLevel}>
        {told.map(({ id, Section }) => (
          <Section key={id} context={context} />
        ))}
      </SettingsProvider>
      {told.length > 0 && <Sources context={context} sections={told} />}
    </WidgetRoot>
  );
});
