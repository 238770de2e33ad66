import { type Reading, read } from '@servitization/company-file/parts';
import { Report, type ReportTexts } from '@servitization/report';
import { FileButton, formatFor, Notice, SectionHeader, WidgetRoot } from '@servitization/ui';
import { type ReactNode, useEffect, useState } from 'react';
import type { Found } from './found.ts';
import type { AskedReport } from './parameters.ts';
import { wordsIn } from './words.ts';

export interface PageProps {
  readonly asked: AskedReport;
  readonly texts: ReportTexts;
  /** What was found so far, with what is wrong with it. */
  readonly found: Found;
  /** Why a document that should have come by a link did not. */
  readonly problem: Extract<Reading, { ok: false }>['problem'] | undefined;
  readonly onFile: (found: Found) => void;
}

/** The report, or a place to open the file that it is to be of. */
export function Page({ asked, texts, found, problem, onFile }: PageProps): ReactNode {
  const { locale, theme, today, only } = asked;
  const given = { locale, theme, texts, only, today: today || undefined };
  const notice = <Faults {...{ asked, texts, found, problem }} />;
  return found.profile ? (
    <Report
      {...given}
      profile={found.profile}
      notice={notice}
      actions={<span>{wordsIn(locale).onlyReads}</span>}
    />
  ) : (
    <Ask asked={asked} texts={texts} notice={notice} onFile={onFile} />
  );
}

/** Places that are named one by one. */
const MOST = 5;

/** What of the document is not in the report, and why: on paper, too. */
function Faults({ asked, texts, found, problem }: Omit<PageProps, 'onFile'>) {
  const { fault, leftOut } = found;
  const { incoming } = texts.file.messages;
  const format = formatFor(asked.locale);
  const more = leftOut.length - MOST;
  const told = fault && wordsIn(asked.locale).faults[fault];
  return (
    <>
      {problem && <Notice title={incoming.refusedTitle}>{incoming.problems[problem]}</Notice>}
      {told && (
        <Notice title={told.title}>
          {told.text}
          {leftOut.length > 0 && (
            <ul>
              {leftOut.slice(0, MOST).map(({ path, code }) => (
                <li key={path}>{incoming.issue({ path, code }, format)}</li>
              ))}
              {more > 0 && <li>{incoming.moreIssues({ count: more }, format)}</li>}
            </ul>
          )}
        </Notice>
      )}
    </>
  );
}

interface AskProps extends Pick<PageProps, 'asked' | 'texts' | 'onFile'> {
  readonly notice: ReactNode;
}

function Ask({ asked, texts, notice, onFile }: AskProps) {
  const words = wordsIn(asked.locale);
  const [refused, setRefused] = useState<PageProps['problem']>();
  const take = async (file: File) => {
    const reading = await read({ file });
    if (reading.ok) {
      const { profile, leftOut } = reading;
      onFile({ profile, leftOut, ...(leftOut.length > 0 && { fault: 'damaged' }) });
    } else setRefused(reading.problem);
  };
  useDrops(take);
  const { refusedTitle, problems } = texts.file.messages.incoming;
  return (
    <WidgetRoot locale={asked.locale} headingLevel={1} aria-label={words.title}>
      <SectionHeader eyebrow={texts.messages.title} title={words.title} />
      <p>{words.text}</p>
      <div role="status">
        {notice}
        {refused && <Notice title={refusedTitle}>{problems[refused]}</Notice>}
      </div>
      <p>
        <FileButton
          variant="primary"
          label={words.open}
          accept=".json,application/json"
          onFile={take}
        />
      </p>
      <p>{words.drop}</p>
    </WidgetRoot>
  );
}

/** A file may be dropped anywhere: else the browser would leave the page for it. */
function useDrops(take: (file: File) => void): void {
  useEffect(() => {
    const over = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      event.preventDefault();
      const [file] = event.dataTransfer?.files ?? [];
      if (file) take(file);
    };
    addEventListener('dragover', over);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('drop', drop);
    };
  });
}
