'use client';
import { tooLong } from '@servitization/content/saving/tooLong';
import { NAME_CHARS } from '@servitization/profile';
import {
  Button,
  ButtonLink,
  FileButton,
  isSafeLink,
  LINK,
  LimitedField,
  SectionHeader,
  useFresh,
} from '@servitization/ui';
import { type ReactNode, type Ref, useEffect, useRef, useState } from 'react';
import type { FileContext } from '../context.ts';
import { isDue, takenHome } from '../coverage.ts';
import { dayText } from '../days.ts';
import { holdingText } from '../holdingText.ts';
import { isBlank } from '../summary.ts';
import type { CompanyFileModel } from '../useCompanyFile.ts';
import styles from './Keeping.module.css';

/** What a company file may be called. */
const ACCEPT = '.json,application/json';

export interface KeepingProps {
  readonly model: CompanyFileModel;
  readonly onFile: (file: File) => void;
  readonly openerRef: Ref<HTMLButtonElement>;
  /** The host's address of the printed report. */
  readonly reportLink: string | undefined;
  /** What was just opened. */
  readonly children: ReactNode;
}

/** What the file holds, where it is kept, and the two ways to and from it. */
export function Keeping({
  model,
  onFile,
  openerRef,
  reportLink,
  children,
}: KeepingProps): ReactNode {
  const { context, download } = model;
  const { profile, messages, rater, readOnly } = context;
  const isEmpty = isBlank(profile);
  return (
    <div>
      <SectionHeader eyebrow={messages.title} title={profile.name || messages.unnamed} />
      <p className={styles.holding}>
        {isEmpty ? messages.nothing : `${holdingText(profile, context, rater)}.`}
      </p>
      <Kept context={context} isEmpty={isEmpty} />
      <div className={styles.actions}>
        <Button
          variant="primary"
          disabled={isEmpty && model.status.state !== 'newer'}
          onClick={download}
        >
          {messages.download}
        </Button>
        {reportLink && !isEmpty && <ReportLink href={reportLink}>{messages.report}</ReportLink>}
        {!readOnly && (
          <FileButton ref={openerRef} label={messages.open} accept={ACCEPT} onFile={onFile} />
        )}
      </div>
      {readOnly && <p className={styles.line}>{messages.readOnly}</p>}
      <DoneLine model={model} />
      {children}
      {!readOnly && <NameField model={model} />}
    </div>
  );
}

interface ReportLinkProps {
  readonly href: string;
  readonly children: ReactNode;
}

/** On to the printed report, where the host says that it is. */
function ReportLink({ href, children }: ReportLinkProps) {
  const isSafe = isSafeLink(href);
  useEffect(() => {
    if (!isSafe) console.error(`CompanyFile reportLink ${JSON.stringify(href)}: allowed: ${LINK}`);
  }, [href, isSafe]);
  return isSafe && <ButtonLink href={href}>{children}</ButtonLink>;
}

/** Where the file is, when it was last taken home, and whether it is time. */
function Kept({ context, isEmpty }: { readonly context: FileContext; readonly isEmpty: boolean }) {
  const { profile, messages, format, keeper, now, readOnly } = context;
  const home = takenHome(profile);
  const date = home.at === null ? null : dayText(home.at, context);
  const isInDanger = !readOnly && keeper === 'browser' && now !== null && isDue(home, now);
  return (
    <>
      <p className={styles.line}>
        {messages.keeper[keeper]}{' '}
        {!isEmpty && messages.downloaded({ date, changes: home.changes }, format)}
      </p>
      {isInDanger && (
        <p className={styles.due}>
          <strong>{messages.dueTitle}</strong> {messages.dueText}
        </p>
      )}
    </>
  );
}

/** What was just done to the whole file, and the way back. */
function DoneLine({ model: { context, done, undo } }: Pick<KeepingProps, 'model'>) {
  const { messages } = context;
  const line = useRef<HTMLParagraphElement>(null);
  // What was pressed is gone with what it has done.
  useEffect(() => {
    if (done) line.current?.focus();
  }, [done]);
  return (
    <p className={styles.done} role="status" ref={line} tabIndex={-1} data-said={done !== null}>
      {done && messages.done[done.what]}{' '}
      {done?.before && <Button onClick={undo}>{messages.undo}</Button>}
    </p>
  );
}

/** A field that keeps every keystroke, and shows the name that came by another way. */
function NameField({ model: { context, rename } }: Pick<KeepingProps, 'model'>) {
  const { profile, messages, format, scope } = context;
  // What can't be kept yet stays in the field when it is left.
  const [long, setLong] = useState<string | null>(null);
  const field = useFresh<HTMLInputElement | HTMLTextAreaElement>(long ?? profile.name ?? '');
  return (
    <LimitedField
      {...field}
      name={`${scope}-company`}
      label={messages.company}
      most={NAME_CHARS}
      tooLong={(length) => tooLong(length, NAME_CHARS, format.locale)}
      autoComplete="organization"
      labelClassName={styles.name}
      aria-describedby={`${scope}-company-hint`}
      onText={(text) => {
        setLong(null);
        rename(text);
      }}
      onLong={setLong}
    >
      <span className={styles.hint} id={`${scope}-company-hint`}>
        {messages.companyHint}
      </span>
    </LimitedField>
  );
}
