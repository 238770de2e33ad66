'use client';
import { SectionHeader } from '@servitization/ui';
import { type ReactNode, useState } from 'react';
import type { MatcherContext } from '../context.ts';
import type { ChallengeMatcherModel } from '../useChallengeMatcher.ts';
import { type ChallengeRow, type ComponentGroup, pickerGroups } from '../views.ts';
import styles from './ChallengePicker.module.css';
import { SeverityPicker } from './SeverityPicker.tsx';

export interface ChallengePickerProps {
  readonly context: MatcherContext;
  readonly onWeigh: ChallengeMatcherModel['weigh'];
  /** Another way to find challenges, above the list. */
  readonly children?: ReactNode;
}

const rowsIn = (groups: readonly ComponentGroup[]): readonly ChallengeRow[] =>
  groups.flatMap(({ themes }) => themes.flatMap(({ rows }) => rows));

/** All challenges by theme, each with its severity; a search narrows the list. */
export function ChallengePicker({ context, onWeigh, children }: ChallengePickerProps): ReactNode {
  const { messages, format, selection, scope } = context;
  const [text, setText] = useState('');
  const groups = pickerGroups(context, text);
  const found = rowsIn(groups).length;
  const total = rowsIn(pickerGroups(context, '')).length;
  const chosen = Object.keys(selection).length;
  const searching = text.trim() !== '';
  const report =
    found > 0 ? messages.found({ found }, format) : messages.nothingFound({ text }, format);
  return (
    <div>
      <SectionHeader eyebrow={messages.chosen({ chosen, total }, format)} title={messages.pick} />
      <p className={styles.instruction}>
        {context.readOnly ? messages.readOnly : messages.instruction}
      </p>
      {children}
      <label className={styles.search}>
        <span>{messages.search}</span>
        <input
          type="search"
          name={`${scope}-search`}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <p className={styles.report} role="status">
        {searching && report}
      </p>
      {groups.map((group) => (
        <Component key={group.id} group={group} context={context} onWeigh={onWeigh} />
      ))}
    </div>
  );
}

interface ComponentProps extends ChallengePickerProps {
  readonly group: ComponentGroup;
}

function Component({ group, context, onWeigh }: ComponentProps) {
  return (
    <section className={styles.component}>
      <SectionHeader title={group.name} depth={1} />
      {group.themes.map(({ id, name, rows }) => (
        <div key={id} className={styles.theme}>
          <p className={styles.themeName}>{name}</p>
          {rows.map((row) => (
            <SeverityPicker
              key={row.id}
              row={row}
              context={context}
              onWeigh={(severity) => onWeigh(row.id, severity)}
            />
          ))}
        </div>
      ))}
    </section>
  );
}
