import * as assessment from '../../packages/assessment/src/Assessment.stories.tsx';
import * as matcher from '../../packages/challenge-matcher/src/ChallengeMatcher.stories.tsx';
import * as cocreation from '../../packages/cocreation-board/src/CocreationBoard.stories.tsx';
import * as file from '../../packages/company-file/src/CompanyFile.stories.tsx';
import * as ecosystem from '../../packages/ecosystem-journey/src/EcosystemJourney.stories.tsx';
import * as matrix from '../../packages/maturity-matrix/src/MaturityMatrix.stories.tsx';
import * as tracker from '../../packages/scaling-tracker/src/ScalingTracker.stories.tsx';
import * as paths from '../../packages/strategy-path/src/StrategyPath.stories.tsx';

/** A story as every flavor can show it: by data alone. */
export interface State {
  readonly widget: string;
  readonly story: string;
  readonly props: Readonly<Record<string, unknown>>;
  readonly scheme: string;
  /** The document that the browser has stored. */
  readonly stored: string | null;
}

interface Story {
  readonly args?: Readonly<Record<string, unknown>>;
  readonly globals?: { readonly scheme?: string };
  readonly render?: unknown;
}

/**
 * Every widget by the last part of its element's name. A new one joins here. Stories of use
 * (`*.use.stories.tsx`) don't: they show who holds the document in a React page, which an element
 * has no word in, and what they draw is a state from here.
 */
const widgets: Readonly<Record<string, object>> = {
  assessment,
  matrix,
  paths,
  matcher,
  tracker,
  cocreation,
  ecosystem,
  file,
};

/** Stories that bring a store along; elsewhere the same is a matter of what is stored. */
const storedBy: Readonly<Record<string, string>> = {
  UnreadableFile: '{"schema":1,',
  NewerFile: '{"schema":2}',
};

/** Stories that data alone can't tell, each with what takes its place. */
const elsewhere: Readonly<Record<string, string>> = {
  'matrix LabelsApart': 'several matrices at once; each looks as any other state does',
  'matrix LabelsApartNarrow': 'the same, narrow',
  'paths NotSaved': 'storage that throws: the last test of behavior.e2e.ts',
  'paths PartFailed':
    'words that can’t be fetched; the same of an element’s parts: tests/e2e/offline.e2e.ts',
  'matcher WithServices': 'a host’s links: slots of the element, tests/e2e/matcher.e2e.ts',
  'matcher LargeText': 'a style of a React host; text grows with the page’s own',
  'tracker NotSaved': 'the same',
  'cocreation NotSaved': 'the same',
  'ecosystem NotSaved': 'the same',
  'file Unsaved': 'the same',
  'file FullBrowser': 'the same',
  'file SetAside': 'texts beside the document: UnreadableFile, and tests/e2e/file.e2e.ts',
  'file ModelMoved': 'former rules, which are a React host’s to give',
  'file HostShows': 'what a React host draws',
  'file Wide': 'a React host’s own next step',
  'file LargeText': 'a style of a React host; text grows with the page’s own',
  'assessment NotSaved': 'storage that throws: the last test of behavior.e2e.ts',
};

/** Stories that data tells, but that no frame shows whole: it grows to 50,000 px and scrolls then. */
const tooTall: readonly string[] = ['tracker FiveHundredPilots'];

/** Props that an element takes as a record of data. */
const RECORDS = ['criteria'];

const isData = ([name, value]: readonly [name: string, value: unknown]): boolean =>
  RECORDS.includes(name) || (JSON.stringify(value) !== undefined && Object(value) !== value);

const leftOut = new Set<string>();

/** No story is left out in silence: one that no flavor can be given must be named above. */
function leaveOut(name: string): null {
  leftOut.add(name);
  if (elsewhere[name]) return null;
  throw new Error(`Story “${name}” is told by more than data, and nothing takes its place.`);
}

function stateOf(widget: string, story: string, { args, globals, render }: Story): State | null {
  if (tooTall.includes(`${widget} ${story}`)) return null;
  const stored = storedBy[story];
  if (render && stored === undefined) return leaveOut(`${widget} ${story}`);
  const { profile, defaultProfile = profile, ...rest } = args ?? {};
  // A function that listens changes nothing of what is seen.
  const props = Object.entries(rest).filter(([name]) => !/^on[A-Z]/.test(name));
  if (!props.every(isData)) return leaveOut(`${widget} ${story}`);
  return {
    widget,
    story,
    props: Object.fromEntries(props),
    scheme: globals?.scheme ?? 'light',
    stored: stored ?? (defaultProfile ? JSON.stringify(defaultProfile) : null),
  };
}

const lookOf = ({ story, ...rest }: State): string => JSON.stringify(rest);

/** All states, each once: stories that differ in what they do begin with the same. */
export const states: readonly State[] = Object.entries(widgets).flatMap(([widget, module]) => {
  const { default: meta, ...stories } = module as Record<string, Story>;
  const all = Object.entries(stories).flatMap(([name, story]) => {
    const args = { ...meta?.args, ...story.args };
    return stateOf(widget, name, { ...story, args }) ?? [];
  });
  return all.filter((one, at) => all.findIndex((two) => lookOf(one) === lookOf(two)) === at);
});

const stale = Object.keys(elsewhere).filter((name) => !leftOut.has(name));
if (stale.length > 0) throw new Error(`Named as left out, and not left out: ${stale.join(', ')}.`);
