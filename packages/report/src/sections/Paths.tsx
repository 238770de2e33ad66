'use client';
import { KOLAGAR_DOI, paths as rules } from '@servitization/core';
import { CHOSEN_PATH, chosenIn, type Profile, ratingsOf } from '@servitization/profile';
import type { PlanMessages } from '@servitization/strategy-path';
import { useStrategyPath } from '@servitization/strategy-path';
import {
  type ComparedMessages,
  dayOf,
  FitLine,
  headlineOf,
  isCompared,
  type PathView,
  pathName,
  pathViews,
  planView,
  quarterText,
  sentenceOf,
  type ViewContext,
} from '@servitization/strategy-path/parts';
import { DataTable, Notice, SectionHeader } from '@servitization/ui';
import type { ReactNode } from 'react';
import { Block, Chapter } from '../parts/Chapter.tsx';
import { Points } from '../parts/Points.tsx';
import { ofMatrix } from './ofMatrix.ts';
import styles from './Paths.module.css';
import type { ReportContext, ReportSection, SectionProps } from './section.ts';

const usePaths = ({ profile, texts, format }: ReportContext) =>
  useStrategyPath({ profile, readOnly: true, locale: format.locale, ...texts.paths }).context;

const contextIds = rules.contextQuestions.map(({ id }) => id);

const isIn = (profile: Profile): boolean =>
  Object.keys(ratingsOf(profile, undefined, contextIds)).length > 0 ||
  chosenIn(profile, CHOSEN_PATH) !== undefined;

/** The paths by how well they fit, the one that was chosen, and who does what on it until when. */
function Paths({ context }: SectionProps): ReactNode {
  const inPaths = usePaths(context);
  const { messages, choice } = inPaths;
  const compared = messages.compared as ComparedMessages;
  return (
    <Chapter
      context={context}
      id="paths"
      title={headlineOf(inPaths)}
      sentence={sentenceOf(inPaths)}
      note={<Note context={context} inPaths={inPaths} />}
    >
      {isCompared(inPaths) && (
        <ol className={styles.paths}>
          {pathViews(inPaths, compared).map((path) => (
            <Path key={path.id} context={inPaths} path={path} />
          ))}
        </ol>
      )}
      {choice && <Choice context={context} inPaths={inPaths} />}
    </Chapter>
  );
}

/** Whose rule the fit follows, whose paths they are, and what the evidence covers. */
function Note({ context, inPaths: { words, messages, format } }: ChoiceProps) {
  const cite = words.matrix.cite['kolagar-2022'];
  return (
    <>
      {context.texts.messages.pathsRule}{' '}
      <a href={`https://doi.org/${KOLAGAR_DOI}`}>{messages.source({ cite }, format)}</a>
    </>
  );
}

interface PathProps {
  readonly context: ViewContext;
  readonly path: PathView;
}

const textsOf = (reasons: PathView['for']) => reasons.map(({ text }) => text);

function Path({ context: { messages }, path }: PathProps) {
  const { kind, text } = path.guard;
  return (
    <li className={styles.path} data-hue={path.hue}>
      <SectionHeader eyebrow={path.rank} title={path.name} depth={1} hue={path.hue} />
      <FitLine path={path} />
      {kind === 'low' ? (
        <Notice title={messages.notAdvisable}>{text}</Notice>
      ) : (
        text && <p>{text}</p>
      )}
      <Points title={messages.speaksFor} points={textsOf(path.for)} none={messages.nothing} />
      <Points
        title={messages.speaksAgainst}
        points={textsOf(path.against)}
        none={messages.nothing}
      />
      {path.open && <p className={styles.open}>{path.open}</p>}
    </li>
  );
}

interface ChoiceProps extends SectionProps {
  readonly inPaths: ViewContext;
}

/** The decision, its reason, and the route as a table of who and when. */
function Choice({ context, inPaths }: ChoiceProps) {
  const { choice, format, messages } = inPaths;
  if (!choice) return null;
  const plan = messages.plan as PlanMessages;
  const view = planView(inPaths, plan, choice.path);
  const { activity, level, owner, quarter } = plan.columns;
  const legs = view.legs.filter(({ steps }) => steps.length > 0);
  const said = { path: pathName(inPaths, choice.path), day: dayOf(inPaths, choice.at) };
  const lead = {
    legs: legs.length,
    activities: view.steps.length,
    assumedStart: view.assumedStart,
  };
  return (
    <>
      <Block title={plan.yourChoice(said, format)}>
        <div className={styles.choice}>
          {choice.note && (
            <blockquote className={styles.note}>
              <p>{choice.note}</p>
            </blockquote>
          )}
          <p className={styles.lead}>{plan.lead(lead, format)}</p>
        </div>
      </Block>
      {legs.length > 0 && (
        <DataTable
          className={styles.plan}
          caption={context.texts.messages.plan}
          columns={[activity, level, owner, quarter]}
          groups={legs.map(({ title, steps }) => ({
            title,
            rows: steps.map((step) => [
              step.name,
              step.level,
              step.owner,
              quarterText(inPaths, plan, step.quarter),
            ]),
          }))}
        />
      )}
    </>
  );
}

export const paths: ReportSection = {
  id: 'paths',
  isIn,
  useFinding: (context) => headlineOf(usePaths(context)),
  Section: Paths,
  ...ofMatrix,
};
