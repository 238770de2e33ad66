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
  from: { path: `^packages/${name}/`, pathNot: '[.](test|stories)[.]' },
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

const workspacesOf = (name) => {
  const { dependencies = {} } = require(`../packages/${name}/package.json`);
  return Object.keys(dependencies).map((dependency) => dependency.replace('@servitization/', ''));
};

const declared = (name) => ({
  name: `${name}-declares-what-it-imports`,
  comment: `list it in the dependencies of packages/${name}/package.json`,
  severity: 'error',
  from: { path: `^packages/${name}/src/`, pathNot: '[.](test|stories)[.]' },
  to: {
    path: '^packages/',
    pathNot: [name, ...workspacesOf(name)].map((p) => `^packages/${p}/`),
  },
});

const undeclared = {
  name: 'undeclared-dependency',
  comment: 'list it in the package.json of the package that imports it',
  severity: 'error',
  from: { path: '^packages/[^/]+/src/', pathNot: '[.](test|stories)[.]' },
  to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
};

const circular = { name: 'circle', severity: 'error', from: {}, to: { circular: true } };
const missing = {
  name: 'not-found',
  severity: 'error',
  from: {},
  to: { couldNotResolve: true, pathNot: '[?]inline$' },
};

module.exports = {
  forbidden: [
    ...Object.entries(below).map(floor),
    ...Object.keys(below).map(declared),
    typesOnly,
    unlisted,
    undeclared,
    circular,
    missing,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // The build of `tokens` is its only public face; all others are read from source.
    exclude: { path: '(^packages/(?!tokens/)[^/]+|^apps/[^/]+)/dist/' },
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
