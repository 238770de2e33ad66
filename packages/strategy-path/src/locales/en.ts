import type { FitText, StrategyPathMessages } from './messages.ts';

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const list = (items: readonly string[], locale: string, type: 'conjunction' | 'disjunction') =>
  new Intl.ListFormat(locale, { type }).format(items);

const path = (name: string): string => `the ${lowerFirst(name)}`;

const fitOf = ({ path: name, fit, range }: FitText): string =>
  `${fit}${range ? ` (${range[0]} to ${range[1]})` : ''} for ${path(name)}`;

const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** English words of the comparison. */
export const en: StrategyPathMessages = {
  eyebrow: 'Strategy paths',
  notCompared: 'Three paths abroad, not compared yet',
  notComparedYet:
    'Answer ten short questions about your firm, skip what you don’t know, and see which path fits and why. No path is right for every firm.',
  allUnknown:
    'All ten answers are “don’t know”, so nothing can be compared yet. Ask a colleague who knows, or answer the self-assessment: a single answer is enough to begin.',
  headline: ({ neutral, best, level, beside, ahead, mayPass, notAdvisable, ...is }, { locale }) => {
    const names = (all: readonly string[]) => list(all.map(path), locale, 'conjunction');
    const are = (all: readonly string[]) => (all.length > 1 ? 'are' : 'is');
    if (neutral)
      return `Nothing speaks for one path over another${neutral === 'open' ? ' yet' : ''}`;
    const warning =
      notAdvisable.length > 0
        ? [`${names(notAdvisable)} ${are(notAdvisable)} not advisable now`]
        : [];
    if (best === null) return sentenceCase(warning[0] ?? 'No path can be advised yet');
    const soFar = is.soFar ? ' so far' : '';
    const said: string[] = [];
    const held = beside
      ? `, but ${beside.isOpen ? 'whether ' : ''}${names(beside.paths)} ${are(beside.paths)} ${beside.isOpen ? 'advisable is open' : 'not advisable now'}`
      : '';
    if (ahead) {
      const but = ahead.isOpen
        ? `whether ${ahead.paths.length > 1 ? 'they are' : 'it is'} advisable is open`
        : `${are(ahead.paths)} not advisable now`;
      said.push(
        `${names(ahead.paths)} ${ahead.paths.length > 1 ? 'fit' : 'fits'} best${soFar}, but ${but}`,
      );
      said.push(
        level.length > 0
          ? `next, about equal, come ${names(level)}${held}`
          : `next comes ${path(best)}`,
      );
    } else if (level.length > 0) {
      said.push(`${names(level)} fit about equally well${soFar}${held}`);
    } else if (mayPass.length > 0) {
      said.push(`${path(best)} leads so far`, `${names(mayPass)} may still pass it`);
    } else said.push(`${path(best)} fits your firm best${soFar}`);
    return sentenceCase([...said, ...warning].join('; '));
  },
  sentence: ({ fits, answered, next, isEven }, { locale }) =>
    `Fit is ${list(fits.map(fitOf), locale, 'conjunction')}${
      fits.some(({ range }) => range) ? '; in brackets, what open questions leave' : ''
    }. ${answered ? `Only ${answered} of what counts is answered, so this may change. ` : ''}${
      next
        ? `What tells most next: ${next.isPhase ? `the self-assessment’s questions on ${lowerFirst(next.about)}` : `“${next.about}”`}. `
        : ''
    }${
      isEven ? '“What would make another path fit better” shows which answer would tip it. ' : ''
    }No path is right for every firm: the ranking explains, you decide.`,
  rank: ({ place, of, tied }) =>
    `${place === 1 ? 'Best fit' : 'Fit'}, ${place} of ${of}${tied ? ', tied' : ''}`,
  unranked: 'Not ranked yet',
  fit: 'Fit, from 0 to 1',
  fitValue: ({ fit, range, provisional }) =>
    `${fit}${provisional ? ' so far' : ''}${range ? `, may be ${range[0]} to ${range[1]}` : ''}`,
  noFit: 'Not assessed',
  nothingRulesOut: 'Nothing rules it out.',
  notAdvisable: 'Not advisable now.',
  guardLow: ({ low }, { locale }) =>
    `${sentenceCase(list(low.map(lowerFirst), locale, 'conjunction'))}. This holds whatever the fit.`,
  guardOpen: ({ open }, { locale }) =>
    `Whether it is advisable is open until you answer: ${list(open.map(lowerFirst), locale, 'conjunction')}.`,
  speaksFor: 'Speaks for it',
  speaksAgainst: 'Speaks against it',
  nothing: 'Nothing so far',
  openCriteria: ({ open }, format) =>
    `${open} ${format.plural(open, { one: 'point is', other: 'points are' })} not answered.`,
  phaseHigh: ({ phase }) => `${phase} is well under way`,
  phaseLow: ({ phase }) => `${phase} has hardly begun`,
  nextActivities: 'Next three activities',
  nothingNext: 'All activities are established.',
  notAnswered: 'Not answered',
  needs: 'What it takes',
  waits: 'What waits',
  cases: 'Firms of the study that took it',
  caseLine: ({ id, offering, employees }, format) =>
    `${id}: ${offering}, ${format.number(employees)} people`,
  choose: ({ path: name }) => `Choose ${path(name)}`,
  chosen: 'This is your choice',
  rule: 'Questions, weights, fit and what is advisable are this toolkit’s, not the paper’s. Filled bars count for a path, hollow ones against it. Faint marks on a line are the other two paths.',
  ruleOfHost:
    'What counts for a path, how much, and what is advisable has been set by this site; it comes neither from the paper nor from this toolkit. Filled bars count for a path, hollow ones against it. Faint marks on a line are the other two paths.',
  source: ({ cite }) => `Paths and firms: ${cite}, section 5.`,
  favor: 'What would make another path fit better',
  table: 'Show as table',
  questions: 'Your firm’s circumstances',
  questionsAnswered: ({ answered, total }) => `${answered} of ${total} answered`,
  showQuestions: ({ answered, total }) => {
    if (answered === 0) return 'Answer the ten questions';
    return answered < total ? 'Go on with the questions' : 'Look at your answers';
  },
  hideQuestions: 'Close the questions',
  compare: 'Compare the paths',
  instruction:
    'Pick the furthest step that is wholly true today. What you skip or don’t know leaves the fit open, and is not counted as nothing.',
  levels: ['Very low', 'Low', 'Medium', 'High', 'Very high'],
  unreadable: 'Saved answers can’t be read.',
  unreadableText:
    'They are left as they are; what you see here is empty and knows nothing of them.',
  unsaved: 'Not saved.',
  unsavedText:
    'This browser keeps nothing for now, so your answers and your plan last as long as this page.',
  partFailed: 'This part could not be fetched. If it fails again, reload the page.',
  retry: 'Try again',
};
