import ts from 'typescript';

/** Attributes whose text a user sees or hears, those of our own components among them. */
const SPOKEN = new Set([
  'alt',
  'aria-label',
  'aria-description',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'cancel',
  'caption',
  'children',
  'confirm',
  'description',
  'eyebrow',
  'heading',
  'hint',
  'label',
  'lead',
  'legend',
  'note',
  'placeholder',
  'question',
  'sentence',
  'submit',
  'summary',
  'text',
  'title',
  'usual',
]);

/** Two letters make a word: `x` of a formula is none to translate, nor a lone bracket or an address. */
const hasWord = (text) => /\p{L}{2}/u.test(text) && !/^https?:\S*$/.test(text);

const isText = (node) =>
  ts.isStringLiteral(node) ||
  ts.isNoSubstitutionTemplateLiteral(node) ||
  ts.isTemplateHead(node) ||
  ts.isTemplateMiddle(node) ||
  ts.isTemplateTail(node);

/** Calls that give on what they are called with. */
const GIVES_ON = new Set(['concat', 'flatMap', 'join', 'map']);
/** Of a list that is turned into something else nothing is shown as it is. */
const TURNS = new Set(['flatMap', 'map']);

/** What stands behind each name that is given a text, or a list of texts, for good. */
function constantsOf(file) {
  const constants = new Map();
  const visit = (node) => {
    const isNamed = ts.isVariableDeclaration(node) && ts.isIdentifier(node.name);
    const isConstant = isNamed && (node.parent.flags & ts.NodeFlags.Const) !== 0;
    if (isConstant && node.initializer && !ts.isFunctionLike(node.initializer)) {
      constants.set(node.name.text, node.initializer);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return constants;
}

/** Texts of a call, of a list or of a function that gives them. */
function textsGiven(node, constants) {
  const all = (nodes) => nodes.flatMap((inner) => textsOf(inner, constants));
  if (ts.isArrayLiteralExpression(node)) return all(node.elements);
  if (ts.isArrowFunction(node) && !ts.isBlock(node.body)) return textsOf(node.body, constants);
  const isMethod = ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression);
  const name = isMethod && node.expression.name.text;
  if (!GIVES_ON.has(name)) return [];
  return all([...(TURNS.has(name) ? [] : [node.expression.expression]), ...node.arguments]);
}

/** Texts that an expression may come to: of a condition its branches, and never what is compared. */
function textsOf(node, constants) {
  if (isText(node)) return [node];
  if (ts.isIdentifier(node) && constants.has(node.text)) {
    // Without the name itself, which its own value may mention where another is meant.
    const others = new Map([...constants].filter(([name]) => name !== node.text));
    return textsOf(constants.get(node.text), others);
  }
  if (ts.isConditionalExpression(node)) {
    return [...textsOf(node.whenTrue, constants), ...textsOf(node.whenFalse, constants)];
  }
  if (ts.isBinaryExpression(node)) {
    const adds = node.operatorToken.kind === ts.SyntaxKind.PlusToken;
    return [...(adds ? textsOf(node.left, constants) : []), ...textsOf(node.right, constants)];
  }
  if (ts.isTemplateExpression(node)) {
    const spans = node.templateSpans.flatMap((span) => [
      ...textsOf(span.expression, constants),
      span.literal,
    ]);
    return [node.head, ...spans];
  }
  const isWrapped = ts.isParenthesizedExpression(node) || ts.isAsExpression(node);
  return isWrapped ? textsOf(node.expression, constants) : textsGiven(node, constants);
}

/** Texts that this node of the tree would put on a page. */
function shownBy(node, constants) {
  if (ts.isJsxText(node)) return [node];
  if (ts.isJsxAttribute(node) && SPOKEN.has(node.name.getText()) && node.initializer) {
    const { initializer } = node;
    return ts.isJsxExpression(initializer)
      ? textsOf(initializer.expression, constants)
      : [initializer];
  }
  const inChildren = ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent);
  return inChildren && node.expression ? textsOf(node.expression, constants) : [];
}

/**
 * Texts that a user would see or hear and that stand in the code, where no translation reaches them.
 *
 * @param {string} path named in the findings
 * @param {string} code TypeScript with JSX
 * @returns {string[]} such as `Part.tsx:12: "Save"`
 */
export function hardCoded(path, code) {
  const file = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const constants = constantsOf(file);
  const found = new Set();
  const visit = (node) => {
    for (const shown of shownBy(node, constants)) {
      const text = shown.text.trim();
      const { line } = file.getLineAndCharacterOfPosition(shown.getStart());
      if (hasWord(text)) found.add(`${path}:${line + 1}: "${text}"`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return [...found];
}
