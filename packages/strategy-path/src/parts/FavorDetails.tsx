import { wordsFor } from '@servitization/content';
import { paths } from '@servitization/core';
import { Disclosure, inLanguage, withOverrides } from '@servitization/ui';
import type { ComponentType, ReactNode } from 'react';
import { plan as english } from '../locales/plan.en.ts';
import { fitNumber, levelName, pathName, type ViewContext } from '../views.ts';
import styles from './FavorDetails.module.css';

/** Changes told of each path at once: the others open on demand. */
const MOST = 3;

export interface FavorDetailsProps {
  readonly context: ViewContext;
}

interface ChangeView {
  readonly id: string;
  readonly text: string;
}

interface FavorView {
  readonly path: paths.PathId;
  readonly title: string;
  readonly changes: readonly ChangeView[];
  /** Those that open on demand, and the words for that. */
  readonly rest: readonly ChangeView[];
  readonly more: string;
}

function changeText(
  context: ViewContext,
  before: number | null,
  change: paths.FavorableChange,
): string {
  const { words, messages, format } = context;
  const isContext = change.measure === 'context';
  const level = (value: paths.FavorableChange['from']) =>
    isContext && value !== null
      ? (messages.levels[value] ?? String(value))
      : levelName(context, value);
  return withOverrides(english, messages.plan).change(
    {
      question: isContext
        ? wordsFor(words.choice.questions, change.id).short
        : wordsFor(words.matrix.activities, change.id).name,
      from: level(change.from),
      to: level(change.to),
      before: before === null ? null : fitNumber(context, before),
      fit: fitNumber(context, change.fit),
      rival: fitNumber(context, change.rival),
    },
    format,
  );
}

function favorView(context: ViewContext, { path, fit, changes }: paths.Favor): FavorView {
  const plan = withOverrides(english, context.messages.plan);
  const leading = changes.filter(({ leads }) => leads);
  const all = leading.length > 0 ? leading : changes;
  const told = all.map((change) => ({ id: change.id, text: changeText(context, fit, change) }));
  const rest = told.slice(MOST);
  const name = pathName(context, path);
  const says =
    leading.length > 0
      ? plan.favorLeads
      : changes.length > 0
        ? plan.favorNearer
        : plan.favorNothing;
  return {
    path,
    title: says({ path: name }, context.format),
    changes: told.slice(0, MOST),
    rest,
    more: plan.favorMore({ more: rest.length, path: name }, context.format),
  };
}

function Changes({ changes }: { readonly changes: readonly ChangeView[] }): ReactNode {
  return (
    <ul>
      {changes.map(({ id, text }) => (
        <li key={id}>{text}</li>
      ))}
    </ul>
  );
}

/** What the ranking hangs on: single answers that would bring another path forward. */
export const FavorDetails: ComponentType<FavorDetailsProps> = inLanguage(
  ({ context }: FavorDetailsProps): ReactNode => {
    const { assessment, answers, criteria, messages } = context;
    const views = paths
      .whatWouldFavor(assessment, answers, criteria)
      .map((favor) => favorView(context, favor));
    return (
      <div className={styles.favor}>
        <p className={styles.lead}>{withOverrides(english, messages.plan).favorLead}</p>
        {views.map(({ path, title, changes, rest, more }) => (
          <div key={path}>
            <p className={styles.title}>{title}</p>
            <Changes changes={changes} />
            {rest.length > 0 && (
              <Disclosure summary={more}>
                <Changes changes={rest} />
              </Disclosure>
            )}
          </div>
        ))}
      </div>
    );
  },
);
