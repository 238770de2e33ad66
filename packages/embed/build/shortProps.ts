import type { Plugin } from 'vite';
import { type Node, nodesIn } from './nodes.ts';

/**
 * Names that stay within the script: what our hooks hand to our parts, and words by their keys. None
 * is of a document, an event, an attribute, an error, or of the stores that copies of the script
 * share on a page; nor of what browsers and Preact know.
 */
const OURS = `
  activate arrive cellLabel cellName chooseSquare clearAll clearAnswer corner curves editNote eyebrow
  fetchPlace firmCell firstNumber goTo goToQuestion instruction isChosen isDisabled isLetter isReady
  letters addNote noteDone noteLabel nothingOpen notStarted onActivate onAnswer onChoose onClear onEdit
  onGoTo onGoToQuestion onNote onUndo partFailed placed placedView placing resultFor resumed scaleRef
  seenFrom sentence serviceFor spots stayAt stepEyebrow tellForm timeLeft undoClear upNext whyHere
`
  .trim()
  .split(/\s+/);

const SHORT = new Map(OURS.map((name, place) => [name, `$${place.toString(36)}`]))
  // The attribute, which Preact sets as gladly.
  .set('className', 'class');

interface Keyed extends Node {
  readonly computed?: boolean;
  readonly shorthand?: boolean;
  readonly key?: Node & { readonly name?: string };
  readonly property?: Node & { readonly name?: string };
  readonly value?: unknown;
}

interface Change {
  readonly at: Node;
  readonly text: string;
}

/** The new name of what a node reads, sets or declares. */
function changeOf(node: Keyed, code: string): Change | undefined {
  const key = node.type === 'MemberExpression' ? node.property : node.key;
  const short = node.computed || key?.type !== 'Identifier' ? undefined : SHORT.get(key.name ?? '');
  if (!key || short === undefined) return undefined;
  if (!node.shorthand) return { at: key, text: short };
  return { at: node, text: `${short}:${code.slice(node.start, node.end)}` };
}

/** A name that is written as text would not be found by its short one. */
function checkTexts(nodes: readonly Keyed[], file: string): void {
  const text = nodes.find(
    ({ type, value }) => type === 'Literal' && typeof value === 'string' && SHORT.has(value),
  );
  if (text) throw new Error(`shortProps.ts shortens "${text.value}", a text in ${file}`);
}

/** Short names for properties that nobody outside of the script reads, the same in all its parts. */
export const shortProps = (): Plugin => ({
  name: 'short-props',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      const { code } = file;
      const nodes = [...nodesIn(this.parse(code))] as Keyed[];
      checkTexts(nodes, file.fileName);
      file.code = nodes
        .map((node) => changeOf(node, code))
        .filter((change) => change !== undefined)
        .sort((a, b) => b.at.start - a.at.start)
        .reduce(
          (text, { at, text: short }) => text.slice(0, at.start) + short + text.slice(at.end),
          code,
        );
    }
  },
});
