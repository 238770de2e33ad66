'use client';
import { Disclosure, OnDemand } from '@servitization/ui';
import type { ReactNode } from 'react';
import { commentsIn } from '../comments.ts';
import {
  loadAside,
  loadComments,
  loadErase,
  loadMoments,
  loadPeople,
  loadShare,
} from '../onDemand.ts';
import { isBlank, peopleIn } from '../summary.ts';
import type { CompanyFileModel } from '../useCompanyFile.ts';
import styles from './Sections.module.css';

export interface SectionsProps {
  readonly model: CompanyFileModel;
  readonly shareAddress: string | undefined;
}

/** What else can be done with the file; each line says what is in there. */
export function Sections({ model, shareAddress }: SectionsProps): ReactNode {
  const { context, edit, put, download, beside, onForgotten } = model;
  const { texts } = beside;
  const { profile, messages: words, format, readOnly } = context;
  const { sections } = words;
  const comments = commentsIn(profile);
  const open = comments.filter(({ settled }) => !settled).length;
  const isEmpty = isBlank(profile);
  const lines: readonly (readonly [key: string, summary: string, part: ReactNode])[] = [
    [
      'moments',
      sections.moments({ count: profile.moments.length }, format),
      <OnDemand key="m" load={loadMoments} with={{ context, onEdit: edit }} words={words} />,
    ],
    [
      'people',
      sections.people({ count: peopleIn(profile).length }, format),
      <OnDemand key="p" load={loadPeople} with={{ context, onPut: put }} words={words} />,
    ],
    [
      'comments',
      sections.comments({ count: comments.length, open }, format),
      <OnDemand key="c" load={loadComments} with={{ context, onEdit: edit }} words={words} />,
    ],
    [
      'share',
      sections.share,
      <OnDemand key="s" load={loadShare} with={{ context, shareAddress }} words={words} />,
    ],
    [
      'aside',
      sections.aside({ count: texts.length }, format),
      <OnDemand key="a" load={loadAside} with={{ context, texts, onForgotten }} words={words} />,
    ],
    [
      'erase',
      sections.erase,
      <OnDemand
        key="e"
        load={loadErase}
        with={{ context, onPut: put, onDownload: download }}
        words={words}
      />,
    ],
  ];
  const shown = lines.filter(([key]) => {
    // Of a newer kit's document a link would hold only what is understood.
    if (key === 'share') return !isEmpty && model.status.state !== 'newer';
    if (key === 'aside') return texts.length > 0;
    return key === 'erase' ? !isEmpty && !readOnly : true;
  });
  return (
    <div className={styles.sections}>
      {shown.map(([key, summary, part]) => (
        <Disclosure key={key} summary={summary} lazy>
          {part}
        </Disclosure>
      ))}
    </div>
  );
}
