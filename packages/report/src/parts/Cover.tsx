'use client';
import { holdingOf } from '@servitization/company-file/parts';
import { matrix } from '@servitization/core';
import type { ProfileStatus } from '@servitization/profile';
import { Button, Notice, SectionHeader } from '@servitization/ui';
import type { ReactNode } from 'react';
import type { ReportContext, ReportSection } from '../sections/section.ts';
import type { ReportTexts } from '../texts/texts.ts';
import type { ReportModel } from '../useReport.ts';
import styles from './Cover.module.css';

export interface CoverProps {
  readonly model: ReportModel;
  readonly actions: ReactNode;
  readonly notice: ReactNode;
}

/** Whose report it is and of which day, all findings in short, and what they rest on. */
export function Cover({ model, actions, notice }: CoverProps): ReactNode {
  const { context, told, missing, status } = model;
  const { profile, texts, format } = context;
  const { messages } = texts;
  const names = missing.map(({ id }) => messages.sections[id]);
  return (
    <header>
      <div className={styles.name}>
        <SectionHeader eyebrow={messages.title} title={profile.name?.trim() || messages.unnamed} />
      </div>
      <p className={styles.date}>{messages.asOf({ date: dateText(context) }, format)}</p>
      <div className={styles.actions}>
        <Button variant="primary" disabled={told.length === 0} onClick={() => window.print()}>
          {messages.print}
        </Button>
        {actions}
      </div>
      {told.length > 0 && <p className={styles.hint}>{messages.printHint}</p>}
      <div className={styles.notices}>
        <StateOf status={status} texts={texts} />
        {notice}
      </div>
      {told.length === 0 ? (
        <p className={styles.nothing}>
          <strong>{messages.nothing}</strong> {messages.nothingText}
        </p>
      ) : (
        <>
          <Findings context={context} sections={told} />
          <Basis context={context} sections={told} />
        </>
      )}
      {names.length > 0 && told.length > 0 && (
        <p className={styles.missing}>{messages.notAssessed({ sections: names }, format)}</p>
      )}
    </header>
  );
}

interface StateProps {
  readonly status: ProfileStatus;
  readonly texts: ReportTexts;
}

/** Whether all that is stored could be read. */
function StateOf({ status, texts }: StateProps) {
  const { notices } = texts.file.messages;
  if (status.state === 'newer') {
    return <Notice title={notices.newerTitle}>{notices.newerText}</Notice>;
  }
  if (status.state !== 'unreadable') return null;
  const text = status.isAside ? notices.asideText : notices.unreadableText;
  return <Notice title={notices.unreadableTitle}>{text}</Notice>;
}

const dateText = ({ today, format }: ReportContext): string =>
  new Intl.DateTimeFormat(format.locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${today}T00:00:00.000Z`),
  );

interface SectionsProps {
  readonly context: ReportContext;
  readonly sections: readonly ReportSection[];
}

function Findings({ context, sections }: SectionsProps) {
  const { inShort } = context.texts.messages;
  return (
    <div className={styles.findings}>
      <SectionHeader title={inShort} depth={1} />
      <dl className={styles.list}>
        {sections
          .filter(({ isAppendix }) => !isAppendix)
          .map((section) => (
            <Finding key={section.id} context={context} section={section} />
          ))}
      </dl>
    </div>
  );
}

interface FindingProps {
  readonly context: ReportContext;
  readonly section: ReportSection;
}

function Finding({ context, section }: FindingProps) {
  const finding = section.useFinding(context);
  return (
    <div className={styles.finding}>
      <dt>{context.texts.messages.sections[section.id]}</dt>
      <dd>{finding}</dd>
    </div>
  );
}

/** What was done, and how far the evidence behind it reaches. */
function Basis({ context, sections }: SectionsProps) {
  const { profile, texts, format } = context;
  const held = texts.file.messages.holding(holdingOf(profile, matrix.framework), format);
  const scopes = [...new Set(sections.flatMap(({ scopeIn }) => scopeIn?.(texts) ?? []))];
  const namesOf = (scope: string) =>
    sections
      .filter((one) => !one.isAppendix && one.scopeIn?.(texts) === scope)
      .map(({ id }) => texts.messages.sections[id]);
  return (
    <dl className={styles.basis}>
      <div>
        <dt>{texts.messages.basis}</dt>
        <dd>{held}.</dd>
      </div>
      <div>
        <dt>{texts.messages.evidence}</dt>
        <dd className={styles.scopes}>
          {scopes.map((scope) => (
            <p key={scope}>
              <strong>{namesOf(scope).join(', ')}:</strong> {scope}
            </p>
          ))}
        </dd>
      </div>
    </dl>
  );
}
