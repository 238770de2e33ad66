import { type Reading, read } from '@servitization/company-file/parts';
import type { Profile } from '@servitization/profile';
import { Report, type ReportTexts } from '@servitization/report';
import { Button, Notice, SectionHeader, WidgetRoot } from '@servitization/ui';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { AskedReport } from './parameters.ts';
import { wordsIn } from './words.ts';

export interface PageProps {
  readonly asked: AskedReport;
  readonly texts: ReportTexts;
  /** The document that has come so far. */
  readonly profile: Profile | undefined;
  /** Why one that should have come did not. */
  readonly problem: Extract<Reading, { ok: false }>['problem'] | undefined;
  readonly onFile: (profile: Profile) => void;
}

/** The report, or a place to open the file that it is to be of. */
export function Page({ asked, texts, profile, problem, onFile }: PageProps): ReactNode {
  const { locale, theme, today, only } = asked;
  const given = { locale, theme, texts, only, today: today || undefined };
  return profile ? (
    <Report {...given} profile={profile} />
  ) : (
    <Ask asked={asked} texts={texts} problem={problem} onFile={onFile} />
  );
}

type AskProps = Omit<PageProps, 'profile'>;

function Ask({ asked, texts, problem, onFile }: AskProps) {
  const words = wordsIn(asked.locale);
  const input = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState(problem);
  const take = async (file: File) => {
    const reading = await read({ file });
    if (reading.ok) onFile(reading.profile);
    else setRefused(reading.problem);
  };
  useDrops(take);
  const { refusedTitle, problems } = texts.file.messages.incoming;
  return (
    <WidgetRoot locale={asked.locale} headingLevel={1} aria-label={words.title}>
      <SectionHeader eyebrow={texts.messages.title} title={words.title} />
      <p>{words.text}</p>
      <div role="status">
        {refused && <Notice title={refusedTitle}>{problems[refused]}</Notice>}
      </div>
      <p>
        <Button variant="primary" onClick={() => input.current?.click()}>
          {words.open}
        </Button>
      </p>
      <p>{words.drop}</p>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        aria-label={words.open}
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) take(file);
          // So that choosing the same file again is a change again.
          currentTarget.value = '';
        }}
      />
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
