import type { Format } from '@servitization/ui';
import type { MatcherMessages } from './messages.ts';

const challenges = { one: 'challenge', other: 'challenges' };
const activities = { one: 'activity', other: 'activities' };
const counted = (count: number, format: Format, forms: typeof challenges) =>
  `${count} ${format.plural(count, forms)}`;

const FILTERS = {
  effort: 'the effort you allow',
  evidence: 'the evidence you ask for',
  dismissed: 'the activities you put aside',
} as const;

/** English words of the matcher. */
export const en: MatcherMessages = {
  title: 'Challenges and digital activities',
  chosen: ({ chosen, total }) => `${chosen} of ${total} challenges chosen`,
  pick: 'What holds you back abroad?',
  instruction:
    '1 is a nuisance, 2 slows sales down, 3 stops them. Leave the rest at the dash. Your plan changes as you choose.',
  search: 'Search challenges',
  nothingFound: ({ text }) => `No challenge mentions “${text}”.`,
  found: ({ found }, format) => `${counted(found, format, challenges)} found`,
  notOurs: 'Not a challenge for us',
  severity: ({ severity, name }) => `${severity}: ${name.toLowerCase()}`,
  eyebrow: 'Challenges and activities',
  headline: ({ activities: count, covered, chosen }, format) =>
    `${counted(count, format, activities)} ${count === 1 ? 'answers' : 'answer'} ${covered} of your ${counted(chosen, format, challenges)}`,
  nothingChosen: 'Choose what holds you back',
  nothingChosenText:
    'As soon as you choose a challenge, you see which digital activities research ties to it, and a short plan.',
  noRemedy: 'Research names nothing digital against this',
  nothingLeft: 'No activity is left under your limits',
  nothingLeftText:
    'Your limits, or what you put aside, leave out every activity that would help. Allow more to get a plan.',
  coverage: ({ covered, chosen, evidence }, format) => {
    const told = evidence.map(({ name, count }) => `${count} on ${name.toLowerCase()} evidence`);
    return `The plan covers ${covered} of ${format.plural(chosen, { one: `${chosen} severity point`, other: `${chosen} severity points` })}: ${told.join(', ')}.`;
  },
  exact: ({ keeps }) =>
    `Every combination ${keeps ? 'with the activities you keep' : 'under your limits'} was compared: by this toolkit’s weights none does better.`,
  approximate: ({ share, keeps }, format) =>
    `There are too many combinations to compare them all; another plan${keeps ? ' with the activities you keep' : ''} could do better by ${format.percent(share)} at most.`,
  overMax: ({ kept, max }) =>
    `You keep ${kept} activities and allow ${max} at a time: all that you keep are in the plan.`,
  progress: ({ answered }) =>
    `What you are doing or have done already answers ${answered} of your challenges.`,
  onlyInferred: ({ challenges }) =>
    `For ${challenges.map((name) => `“${name}”`).join(', ')} the study names no remedy; the link is our reading.`,
  seePlan: 'See your plan',
  yourChallenges: 'Your challenges',
  digitalActivities: 'Digital activities',
  noResearched: 'No researched digital remedy',
  noneLeft: 'No activity left under your limits',
  key: 'Thicker lines are more severe.',
  planKey: 'Bold is the plan.',
  groups: 'Your challenges, and the activities that answer them',
  inPlan: 'in the plan',
  plan: ({ activities: count, done }, format) => {
    const all = counted(count, format, activities);
    if (done === 0) return `Your plan: ${all}`;
    return `Your plan: ${count === 0 ? 'nothing' : all} to do, ${done} done`;
  },
  firstStep: 'This week',
  details: 'What it takes',
  tools: 'Tools',
  takes: 'Needs',
  measure: 'Measure',
  effort: ({ name }) => `${name} effort`,
  also: 'helps too',
  marks: {
    pinned: 'Keep in plan',
    doing: 'Doing',
    done: 'Done',
    dismissed: 'Not for us',
  },
  markFor: ({ mark, activity }) => `${mark}: ${activity}`,
  others: ({ count }, format) => `${count} more ${format.plural(count, activities)}`,
  dismissed: 'Put aside',
  bringBack: 'Bring back',
  points: ({ points }, format) =>
    format.plural(points, { one: `${points} point`, other: `${points} points` }),
  decided: 'Also on your list',
  decidedText: ({ activities: count, answering }, format) => {
    const told = `You keep, are doing or have done ${counted(count, format, activities)} that the plan does not hold.`;
    if (answering === 0) {
      return `${told} ${count === 1 ? 'It answers' : 'They answer'} none of the challenges you chose.`;
    }
    const those = count === 1 ? 'It' : `${answering} of them`;
    return `${told} ${those} ${answering === 1 ? 'answers' : 'answer'} a challenge you chose, but not on reported evidence.`;
  },
  open: 'Stays open',
  reasons: {
    unaddressable:
      'The study names no digital activity against this, and we invent none. An adviser may help in other ways.',
    cap: 'There are activities against it, and the plan is full. Allow more activities, or look below.',
    filters: ({ filters }) =>
      `There are activities against it, but not under your limits: ${filters.map((filter) => FILTERS[filter]).join(', ')}.`,
  },
  limits: 'Limits of the plan',
  max: 'Activities at a time',
  most: 'Effort of each at most',
  reportedOnly: 'Reported evidence only',
  rule: 'Score: severity times 10 for reported, 6 for suggested and 3 for inferred evidence.',
  source: ({ cite }) =>
    `From the study: challenges, activities, and links that are reported or suggested (${cite}).`,
  ours: 'This toolkit’s, not the study’s: how the challenges are worded, inferred links, grades of evidence, severity, effort, first steps, what an activity takes, scores and the plan.',
  placed: ({ challenges }) =>
    `The study gives no theme to ${challenges.map((name) => `“${name}”`).join(', ')}; the place in the list is ours.`,
  reading: 'our reading',
  offered: 'Suggestions from your assessment',
  offeredText:
    'Each phase that is not consolidated yet, with challenges that firms at that point may know. Those links are this toolkit’s synthesis; no paper draws them.',
  offeredNone: 'You have chosen every challenge that your assessment suggests.',
  offeredPhase: ({ phase }) => `${phase} is not consolidated`,
  take: ({ challenge }) => `Add: ${challenge}`,
  table: 'Show as table, save as CSV',
  columns: {
    challenge: 'Challenge',
    severity: 'Severity',
    activity: 'Activity',
    evidence: 'Evidence',
    points: 'Points',
    plan: 'In the plan',
    effort: 'Effort',
    decision: 'Decision',
    firstStep: 'First step',
    source: 'Source',
  },
  tableCaption: 'Every link between your challenges and digital activities',
  yes: 'Yes',
  no: 'No',
  beyond: 'beyond your limits',
  save: 'Save table (CSV)',
  print: 'Print this page',
  fileName: 'challenges-and-activities',
  unreadableTitle: 'Saved choices can’t be read.',
  unreadableText: 'They are left untouched. What you choose now is not saved.',
  unsavedTitle: 'Not saved.',
  unsavedText: 'This browser keeps nothing; your choices are gone when you close the page.',
  readOnly: 'You can look at these choices, and not change them.',
  partFailed: 'This part could not be fetched.',
  retry: 'Try again',
};
