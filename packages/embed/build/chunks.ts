/** Words of the matrix framework, and of the widgets that show it, in one language. */
const WORDS =
  /(?:content\/src\/matrix\/|embed\/src\/words\/|(?:assessment|maturity-matrix)\/src\/locales\/)([a-z]{2})\.ts$/;
/** Words of another widget, with those of its framework. */
const FURTHER_WORDS = /embed\/src\/words\/(\w+)\/([a-z]{2})\.ts$/;
/** Words about the three paths, of which the matrix on demand has some to tell, too. */
const PATH_WORDS = /content\/src\/paths\/([a-z]{2})\.ts$/;

/** What several parts on demand need, and no page at its start. */
const ON_DEMAND =
  /locales\/(details|ending|notices|later)\.|parts\/|tableView|routeView\.|explanationViews|ui\/src\/(export|forms|log)|components\/(FileButton|Notice|TextNotice|ToldOnce|LimitedField|DataTable|ConfirmDialog|ThresholdBar|inLanguage|OnDemandNear)\b|ui\/src\/use(Follow|Fresh)\b/;
/** What has a file of its own: it must not weigh on a page that only has the first two elements. */
const APART =
  /content\/src\/matrix\/|core\/src\/matrix\/weak\.|(core|content)\/src\/(log|paths|matching|scaling|cocreation|ecosystem|saving|moments|raters)\/|(assessment|maturity-matrix|strategy-path|challenge-matcher|scaling-tracker|cocreation-board|company-file|ecosystem-journey)\/src\/|embed\/src\/words\/keyed|ui\/src\/(chart\/(GridLabels|curves|vector)|days|useToday)\b/;

/** What the matrix takes up with a firm's first answer. */
const FIRST_ANSWER =
  /maturity-matrix\/src\/(place|views|standing|spareSpots|routeLine|adviceViews|parts\/NextActivities)\.|ui\/src\/chart\/(gridFirm|GridFirm|PlacedLabels|labels|boxes|chords)\./;
/** What the assessment takes up with it. */
const WORK =
  /assessment\/src\/(prepare|work|workViews|resume|parts\/(AnswerActions|AnswerNote|ClearAnswers|Resume))\./;
/** Rules of the matrix that the paths and the challenges go by, too. */
const RULES =
  /core\/src\/matrix\/(assess|questions|standing|scale|reading|answers|nextActivities)\./;
/** What works on a document as a whole: joins it, mends it, packs it. */
const WHOLE =
  /profile\/src\/(aside|conflicts|crossed|entry|jsonFault|looked|merge|migrate|moments|places|salvage|salvageText|share|twins)\./;
/** What nearly every widget beyond the first two has at its start. */
const FURTHER = /core\/src\/(check|freeze)\.|ui\/src\/components\/OnDemandNear\./;
/** What reads the logs of several widgets, and their files. */
const LOGS = /core\/src\/log\/(?!file|table|cutJson|ahead)|ui\/src\/(days|useToday)\./;
const LOG_FILES = /core\/src\/log\/(file|table|cutJson|ahead)\./;

/** `before-` and the groups of the pattern, where the id has them. */
const named =
  (before: string, pattern: RegExp) =>
  (id: string): string | null => {
    const [, ...parts] = pattern.exec(id) ?? [];
    return parts.length > 0 ? [before, ...parts].join('-') : null;
  };

const from = (name: string, test: RegExp, priority: number) => ({ name, test, priority });

/**
 * The files that are fetched: one of words a language, one runtime that all elements share, and one
 * for each widget, which its `import()` makes. What is small and asked for together comes together.
 *
 * A group takes along all that its modules import, so what two of them import has a group of a
 * higher priority.
 */
export const chunks = [
  {
    name: 'runtime',
    minShareCount: 2,
    test: (id: string) =>
      ![ON_DEMAND, APART, FURTHER, RULES, WHOLE, FIRST_ANSWER, WORK].some((not) => not.test(id)),
    priority: 9,
  },
  // Nearly every page has both, and together they are a kilobyte smaller.
  from('maturity', /embed\/src\/widgets\/(maturity|assessment|matrix)\./, 8),
  from('further', FURTHER, 8),
  from('entries', LOGS, 7),
  from('logfiles', LOG_FILES, 6),
  from('rules', RULES, 7),
  // What leads from the assessment to other tools, which the paths don't.
  from('weak', /core\/src\/matrix\/weak\./, 8),
  // Fetched for every file, unlike the rest of what works on a whole document.
  from('unread', /(profile|company-file)\/src\/(aside|beside|looked)\./, 8),
  from('whole', WHOLE, 7),
  from('place', FIRST_ANSWER, 6),
  from('answered', WORK, 6),
  { name: named('ways', PATH_WORDS), priority: 4 },
  from('ways', /core\/src\/paths\/framework\.ts/, 4),
  // The matrix needs it once a path was chosen.
  from('route', /core\/src\/paths\/route\.ts/, 4),
  // What logs are written with.
  from('entering', /ui\/src\/(forms\/|log\/Listed)/, 3),
  // What they are drawn with.
  from('entrylog', /ui\/src\/log\/Log/, 1),
  // Whatever speaks on demand has it, whoever has finished the questions nothing else of these.
  from('inlanguage', /ui\/src\/components\/inLanguage\b/, 5),
  from('aids', /ui\/src\/(components\/Notice|useFollow)\b/, 4),
  // The paths and the file have it, and no start.
  from('fresh', /ui\/src\/useFresh\./, 4),
  from(
    'found',
    /ui\/src\/components\/(TextNotice|ToldOnce)\.|content\/src\/saving\/|(assessment|maturity-matrix)\/src\/parts\/(Unreadable)?Notices?\./,
    4,
  ),
  // The file has it at its start, logs when they are asked for, and no other start.
  from('filebutton', /ui\/src\/components\/FileButton\b/, 5),
  // Before 'found', whose words are of other things.
  from('limited', /ui\/src\/components\/LimitedField\b|content\/src\/saving\/tooLong\./, 5),
  // Before 'found', which would take the downloads along.
  from('tables', /ui\/src\/(export\/(csv|download)\.ts|components\/DataTable\b)/, 5),
  { name: named('words', WORDS), priority: 3 },
  { name: named('words', FURTHER_WORDS), priority: 2 },
  { name: named('later', /embed\/src\/words\/(\w+)\/later\.([a-z]{2})\.ts$/), priority: 2 },
  from('details', /maturity-matrix\/src\/parts\/(Explanation|Cases|MatrixTable|ChosenPath)/, 2),
  from('Saving', /maturity-matrix\/src\/parts\/Saving\./, 1),
  from('paths', /embed\/src\/widgets\/paths\./, 1),
  from('matcher', /embed\/src\/widgets\/matcher\./, 1),
  // Before its words, which go by the ids of its rules.
  from('tracker', /embed\/src\/(widgets\/tracker|words\/keyed)\./, 3),
  from('cocreation', /embed\/src\/widgets\/cocreation\./, 2),
  from('boardwarnings', /cocreation-board\/src\/parts\/Warnings\./, 2),
  from('boardstates', /cocreation-board\/src\/parts\/States\./, 2),
  from('board', /cocreation-board\/src\/parts\/Work\./, 1),
  from('meter', /cocreation-board\/src\/parts\/Meter\./, 0),
  from('meterpicture', /cocreation-board\/src\/(saveMeter|meterPicture)\./, 0),
  from('boardlog', /cocreation-board\/src\/parts\/Log\./, 0),
  from('ecosystem', /embed\/src\/widgets\/ecosystem\./, 2),
  from('journeystates', /ecosystem-journey\/src\/parts\/States\./, 2),
  from('journey', /ecosystem-journey\/src\/parts\/Work\./, 1),
  from('journeypicture', /ecosystem-journey\/src\/(saveMap|mapPicture)\./, 0),
  from('journeylog', /ecosystem-journey\/src\/parts\/Log\./, 0),
  from('file', /embed\/src\/widgets\/file\./, 0),
  from('forms', /company-file\/src\/(own|roles|parts\/(Form|Comment(s\.module|Text|Form)))\b/, 0),
  from('Warnings', /scaling-tracker\/src\/parts\/Warnings\./, 2),
  from('work', /scaling-tracker\/src\/(carryOn|parts\/Work)\./, 1),
  from('log', /scaling-tracker\/src\/parts\/Log\./, 0),
  from('answers', /challenge-matcher\/src\/parts\/(Answers|ResultBar)\./, 0),
  // The end of the questions shows them, and the list of phases one of them.
  from(
    'Ending',
    /assessment\/src\/(parts\/(Ending|Review|ResultLink|Suggestion)|locales\/ending)\./,
    2,
  ),
  from('asides', /assessment\/src\/parts\/(ClearDialog|PhaseList)\./, 1),

  from('comparison', /strategy-path\/src\/parts\/Comparison\./, 1),
  from('plan', /strategy-path\/src\/parts\/(Plan|FavorDetails|ComparisonTable)\./, 0),
];
