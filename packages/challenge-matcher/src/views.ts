import { wordsFor } from '@servitization/content';
import type { matching } from '@servitization/core';
import type { MatcherContext } from './context.ts';

export interface ChallengeRow {
  readonly id: string;
  readonly name: string;
  readonly says: string;
  readonly severity: matching.Severity | null;
}

export interface ThemeGroup {
  readonly id: string;
  readonly name: string;
  readonly rows: readonly ChallengeRow[];
}

export interface ComponentGroup {
  readonly id: string;
  readonly name: string;
  readonly themes: readonly ThemeGroup[];
}

/** Without accents and case, so that "resume" finds "résumé". */
const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('\u00AD', '').toLowerCase();

/** Challenges by component and theme; with a text, those whose words have all words of it. */
export function pickerGroups(context: MatcherContext, text: string): readonly ComponentGroup[] {
  const { framework, words, selection } = context;
  const wanted = folded(text).split(/\s+/).filter(Boolean);
  const row = (id: string): ChallengeRow => ({
    id,
    ...wordsFor(words.challenges, id),
    severity: Object.hasOwn(selection, id) ? (selection[id] ?? null) : null,
  });
  return framework.components
    .map((component) => ({
      id: component.id,
      name: wordsFor(words.components, component.id).name,
      themes: component.themes
        .map((theme) => {
          const name = wordsFor(words.themes, theme.id);
          const rows = theme.challenges.map(({ id }) => row(id));
          const found = ({ says, name: label }: ChallengeRow) => {
            const all = folded([says, label, name].join(' '));
            return wanted.every((word) => all.includes(word));
          };
          return { id: theme.id, name, rows: rows.filter(found) };
        })
        .filter(({ rows }) => rows.length > 0),
    }))
    .filter(({ themes }) => themes.length > 0);
}

export interface OfferView {
  readonly phase: string;
  readonly rows: readonly ChallengeRow[];
}

/** Challenges that weak phases offer and the firm has not chosen yet. */
export function offerViews(context: MatcherContext): readonly OfferView[] {
  const { offers, selection, words } = context;
  return offers
    .map(({ phase, challenges }) => ({
      phase,
      rows: challenges
        .filter((id) => !Object.hasOwn(selection, id))
        .map((id) => ({ id, ...wordsFor(words.challenges, id), severity: null })),
    }))
    .filter(({ rows }) => rows.length > 0);
}
