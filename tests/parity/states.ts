import * as assessment from '../../packages/assessment/src/Assessment.stories.tsx';
import * as matrix from '../../packages/maturity-matrix/src/MaturityMatrix.stories.tsx';

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

/** Every widget by the last part of its element's name. A new one joins here. */
const widgets: Readonly<Record<string, object>> = { assessment, matrix };

/** Stories that bring a store along; elsewhere the same is a matter of what is stored. */
const storedBy: Readonly<Record<string, string>> = { UnreadableFile: '{"schema":1,' };

const isData = (value: unknown): boolean =>
  JSON.stringify(value) !== undefined && Object(value) !== value;

function stateOf(widget: string, story: string, { args, globals, render }: Story): State | null {
  const stored = storedBy[story];
  if (render && stored === undefined) return null;
  const { profile, defaultProfile = profile, ...rest } = args ?? {};
  // A function that listens changes nothing of what is seen.
  const props = Object.entries(rest).filter(([name]) => !/^on[A-Z]/.test(name));
  if (!props.every(([, value]) => isData(value))) return null;
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
