'use client';
import type { Profile } from '@servitization/profile';
import { inLanguage } from '@servitization/ui';
import type { ComponentType, ReactNode } from 'react';
import type { RecordEvents, ViewContext } from '../viewContext.ts';
import type { Edit, ImportText } from '../writing.ts';
import { LogFile } from './LogFile.tsx';
import { Offered } from './Offered.tsx';
import { Timeline } from './Timeline.tsx';

export interface LogProps {
  readonly context: ViewContext;
  readonly record: RecordEvents;
  readonly profile: Profile;
  readonly edit: Edit;
  readonly importText: ImportText;
}

/** What ties the board to the other tools, all that was written down, and the way into a file and back. */
export const Log: ComponentType<LogProps> = inLanguage(
  ({ importText, profile, edit, ...shared }: LogProps): ReactNode => (
    <>
      <Offered {...shared} profile={profile} edit={edit} />
      <Timeline {...shared} />
      <LogFile context={shared.context} importText={importText} />
    </>
  ),
);
