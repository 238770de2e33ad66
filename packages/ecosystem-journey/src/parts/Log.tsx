'use client';
import type { Profile } from '@servitization/profile';
import { Button, LogEntries } from '@servitization/ui';
import { type ReactNode, useState } from 'react';
import { lastInForce, logView, titleOf } from '../logView.ts';
import type { RecordEvent, ViewContext } from '../viewContext.ts';
import type { ImportText } from '../writing.ts';
import { LogFile } from './LogFile.tsx';
import { Offered } from './Offered.tsx';
import { Pages } from './Pages.tsx';
import { Section } from './Section.tsx';

export interface LogProps {
  readonly context: ViewContext;
  readonly record: RecordEvent;
  readonly profile: Profile;
  readonly importText: ImportText;
}

/** What the assessment asks of partners, all that was written down, the newest first, and the way into a file and back. */
export function Log({ context, record, profile, importText }: LogProps): ReactNode {
  const { state, messages, format, readOnly } = context;
  const [from, setFrom] = useState(0);
  const view = logView(context, from);
  const last = lastInForce(context);
  const undo = (id: string) => record({ type: 'undo', data: { event: id } });
  return (
    <>
      <Offered {...{ context, record, profile }} />
      <Section
        eyebrow={messages.logEyebrow}
        title={messages.logTitle({ count: state.log.length }, format)}
      >
        {!readOnly && last && (
          <Button onClick={() => undo(last.id)}>
            {messages.undoLast({ entry: titleOf(context, last) }, format)}
          </Button>
        )}
        <LogEntries words={messages} entries={view.entries} onUndo={readOnly ? undefined : undo} />
        <Pages context={context} view={view} onGo={setFrom} />
      </Section>
      <LogFile context={context} importText={importText} />
    </>
  );
}
