/**
 * The floors of the house: who may import whom. A package may use itself and what is listed; no
 * widget imports another. Checked by `npm run imports`.
 */
const below = {
  core: [],
  tokens: [],
  content: ['core'],
  profile: ['core'],
  ui: ['tokens'],
  assessment: ['core', 'content', 'profile', 'ui'],
  'maturity-matrix': ['core', 'content', 'profile', 'ui'],
  embed: ['core', 'content', 'profile', 'tokens', 'ui', 'assessment', 'maturity-matrix'],
};

const floor = ([name, allowed]) => ({
  name: `${name}-floor`,
  comment: `packages/${name} may import: ${allowed.join(', ') || 'nothing'}`,
  severity: 'error',
  from: { path: `^packages/${name}/`, pathNot: '[.](test|stories)[.]tsx?$' },
  to: {
    path: '^(packages|apps|tests)/',
    pathNot: [name, ...allowed].map((p) => `^packages/${p}/`),
  },
});

/** `content` takes types of core and nothing that runs. */
const typesOnly = {
  name: 'content-takes-types-only',
  severity: 'error',
  from: { path: '^packages/content/src/', pathNot: '[.]test[.]ts$' },
  to: { path: '^packages/core/', dependencyTypesNot: ['type-only'] },
};

const unlisted = {
  name: 'package-without-a-floor',
  comment: 'add the package to the table in tooling/imports.cjs',
  severity: 'error',
  from: { path: '^packages/', pathNot: Object.keys(below).map((p) => `^packages/${p}/`) },
  to: {},
};

const undeclared = {
  name: 'undeclared-dependency',
  comment: 'list it in the package.json of the package that imports it',
  severity: 'error',
  from: { path: '^packages/[^/]+/src/', pathNot: '[.](test|stories)[.]tsx?$' },
  to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown', 'undetermined'] },
};

const circular = { name: 'circle', severity: 'error', from: {}, to: { circular: true } };
const missing = { name: 'not-found', severity: 'error', from: {}, to: { couldNotResolve: true } };

module.exports = {
  forbidden: [
    ...Object.entries(below).map(floor),
    typesOnly,
    unlisted,
    undeclared,
    circular,
    missing,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|storybook-static)/' },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@servitization/source', 'import', 'browser', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.css'],
    },
  },
};
