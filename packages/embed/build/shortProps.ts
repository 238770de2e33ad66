import type { Plugin } from 'vite';
import { type Node, nodesIn } from './nodes.ts';

/**
 * Names that stay within the script: what our hooks hand to our parts, and words by their keys. None
 * is of a document, an event, an attribute, an error, or of the stores that copies of the script
 * share on a page; nor of what browsers and Preact know.
 */
const OURS = `
  activate addNote AnswerActions AnswerNote arrive attributeChanged cellLabel cellName
  chooseSquare clearAll clearAnswer ClearAnswers clearing column corner curves defaultProfile
  editNote eyebrow fetchPlace fetchWork firmCell firstNumber goTo goToQuestion inForms
  instruction internals isChosen isDisabled isLetter isReady leftText letters messages noteDone
  noteLabel nothingOpen notStarted onActivate onAnswer onChoose onClear onComplete onEdit onGoTo
  onGoToQuestion onNote onProfileChange onUndo partFailed placed placedView placing prepare
  reportError restored restoring resultFor resumeAt resumed scaleRef seenFrom sentence serviceFor settings
  spots stayAt stepEyebrow tellForm timeLeft undoClear upNext whyHere words
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
  readonly exported?: { readonly name?: string };
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

/** A name that is written as text, or exported, would not be found by its short one. */
function checkOthers(nodes: readonly Keyed[], file: string): void {
  for (const { type, value, exported } of nodes) {
    const name = type === 'Literal' ? value : exported?.name;
    if (typeof name === 'string' && SHORT.has(name))
      throw new Error(`shortProps.ts shortens "${name}", a text or an export of ${file}`);
  }
}

/** Short names for properties that nobody outside of the script reads, the same in all its parts. */
export const shortProps = (): Plugin => ({
  name: 'short-props',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      const { code } = file;
      const nodes = [...nodesIn(this.parse(code))] as Keyed[];
      checkOthers(nodes, file.fileName);
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
