import ts from 'typescript';

/**
 * Props that the catalogue would list without a word about them; `children` needs none.
 *
 * @param {string} path named in the findings
 * @param {string} code TypeScript with JSX
 * @returns {string[]} `path: Interface.prop` of each exported interface of props
 */
export function undescribed(path, code) {
  const file = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  return file.statements
    .filter(
      (one) => ts.isInterfaceDeclaration(one) && isExported(one) && /Props$/.test(one.name.text),
    )
    .flatMap((one) =>
      one.members
        .filter(({ name }) => name?.getText() !== 'children')
        .filter((member) => !isDescribed(code, member))
        .map((member) => `${path}: ${one.name.text}.${member.name?.getText()}`),
    );
}

/** Comments stand before the member, where its first token has not begun. */
const isDescribed = (code, { pos }) =>
  (ts.getLeadingCommentRanges(code, pos) ?? []).some((range) => code.startsWith('/**', range.pos));

const isExported = (node) =>
  node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
