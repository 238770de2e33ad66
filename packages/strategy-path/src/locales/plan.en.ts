import type { PlanMessages } from './messages.ts';

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** English words of the parts on demand: the choice, the plan, and what would favor another path. */
export const plan: PlanMessages = {
  yourChoice: ({ path, day }) => `You chose the ${lowerFirst(path)} on ${day}`,
  noteLabel: 'Why this path? A note for later',
  takeBack: 'Take the choice back',
  earlier: 'Earlier choices',
  earlierChoice: ({ path, day, note }) => `${path}, ${day}${note ? `: “${note}”` : ''}`,
  title: 'Your plan',
  lead: ({ legs, activities, assumedStart }, format) =>
    `${assumedStart ? 'Where your firm is not assessed yet, the plan starts in the first phase. ' : ''}${
      activities === 0
        ? 'All activities are established; nothing is left to plan.'
        : `${activities} ${format.plural(activities, { one: 'activity is', other: 'activities are' })} not “established” yet, in ${legs} ${format.plural(legs, { one: 'leg', other: 'legs' })}. Say who takes up what, and until when. Which activities belong to a leg is this toolkit’s rule.`
    }`,
  leg: ({ leg, phases }, { locale }) =>
    `Leg ${leg}: to ${new Intl.ListFormat(locale).format(phases.map(lowerFirst))}`,
  lastLeg: 'At the end: what remains',
  nothingOnLeg: 'Nothing left to do on this leg.',
  owner: 'Who',
  ownerOf: ({ activity }) => `Who takes up: ${lowerFirst(activity)}`,
  quarter: 'Until',
  quarterOf: ({ activity }) => `Until when: ${lowerFirst(activity)}`,
  quarterName: ({ year, quarter }) => `Q${quarter} ${year}`,
  noQuarter: 'Not set',
  print: 'Print the plan',
  saveTable: 'Save the plan as a table (CSV)',
  saveCalendar: 'Save for your calendar (iCalendar)',
  calendarNeedsQuarters: 'Set a quarter for an activity, and the calendar can have it.',
  fileName: 'plan',
  columns: {
    path: 'Path',
    leg: 'Leg',
    activity: 'Activity',
    level: 'Level now',
    owner: 'Who',
    quarter: 'Quarter',
    until: 'Last day',
    note: 'Why this path',
  },
  tableCaption: 'What counts for and against each path',
  tableColumns: ['What counts', 'Counts', 'How much', 'Share of weight', 'Adds to fit'],
  fileEnds: ['At least', 'At most'],
  fileFit: 'Fit',
  countsFor: 'for',
  countsAgainst: 'against',
  tableFit: 'Fit (0.50 and what is added)',
  tablePath: 'Path',
  saveComparison: 'Save the comparison as a table (CSV)',
  comparisonFile: 'paths',
  favorLead:
    'Each line changes a single answer and asks again. The arrow is the path’s own fit before and after; beside it stands the best fit among the others, which it would have to pass. This tells what the ranking hangs on: an answer should change only when the firm has.',
  favorLeads: ({ path }) => `${path}: any one of these would put it first`,
  favorNearer: ({ path }) => `${path}: no single answer would put it first; these bring it nearest`,
  favorNothing: ({ path }) => `${path}: no single answer would help it`,
  favorMore: ({ more, path }) => `${more} more for the ${lowerFirst(path)}`,
  change: ({ question, from, to, before, fit, rival }) =>
    `${question}: from “${from}” to “${to}”; fit ${before === null ? '' : `${before} → `}${fit}, best other path ${rival}`,
  routeCaption: 'What is left of each path, from your firm’s place',
  routeColumns: ['Leg', 'Leads to', 'Activities not “established” yet'],
};
