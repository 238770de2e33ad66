import ts from 'typescript';

/** Attributes whose text a user sees or hears. */
const SPOKEN = new Set([
  'alt',
  'aria-label',
  'aria-description',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'label',
  'placeholder',
  'summary',
  'title',
]);

/** Two letters make a word: `x` and `MX` of a formula are none to translate, nor is a lone bracket. */
const hasWord = (text) => /\p{L}{2}/u.test(text);

const isText = (node) =>
  ts.isStringLiteral(node) ||
  ts.isNoSubstitutionTemplateLiteral(node) ||
  ts.isTemplateHead(node) ||
  ts.isTemplateMiddle(node) ||
  ts.isTemplateTail(node);

/** Texts that an expression may come to: of a condition its branches, and never what is compared. */
function textsOf(node) {
  if (isText(node)) return [node];
  if (ts.isConditionalExpression(node)) {
    return [...textsOf(node.whenTrue), ...textsOf(node.whenFalse)];
  }
  if (ts.isBinaryExpression(node)) {
    const adds = node.operatorToken.kind === ts.SyntaxKind.PlusToken;
    return [...(adds ? textsOf(node.left) : []), ...textsOf(node.right)];
  }
  if (ts.isTemplateExpression(node)) {
    const spans = node.templateSpans.flatMap((span) => [...textsOf(span.expression), span.literal]);
    return [node.head, ...spans];
  }
  const isWrapped = ts.isParenthesizedExpression(node) || ts.isAsExpression(node);
  return isWrapped ? textsOf(node.expression) : [];
}

/** Texts that this node of the tree would put on a page. */
function shownBy(node) {
  if (ts.isJsxText(node)) return [node];
  if (ts.isJsxAttribute(node) && SPOKEN.has(node.name.getText()) && node.initializer) {
    const { initializer } = node;
    return ts.isJsxExpression(initializer) ? textsOf(initializer.expression) : [initializer];
  }
  const inChildren = ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent);
  return inChildren && node.expression ? textsOf(node.expression) : [];
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
  const found = [];
  const visit = (node) => {
    for (const shown of shownBy(node)) {
      const text = shown.text.trim();
      const { line } = file.getLineAndCharacterOfPosition(shown.getStart());
      if (hasWord(text)) found.push(`${path}:${line + 1}: "${text}"`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
