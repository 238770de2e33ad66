/**
 * The floors of the house: who may import whom. A package may use itself and what is listed; no
 * widget imports another. Apps, tests and tooling have rules of their own. Checked by `npm run
 * imports`.
 */
const below = {
  core: [],
  tokens: [],
  content: ['core'],
  profile: ['core'],
  ui: ['tokens'],
  assessment: ['core', 'content', 'profile', 'ui'],
  'maturity-matrix': ['core', 'content', 'profile', 'ui'],
  'strategy-path': ['core', 'content', 'profile', 'ui'],
  'challenge-matcher': ['core', 'content', 'profile', 'ui'],
  'scaling-tracker': ['core', 'content', 'profile', 'ui'],
  'ecosystem-journey': ['core', 'content', 'profile', 'ui'],
  'cocreation-board': ['core', 'content', 'profile', 'ui'],
  'company-file': ['core', 'content', 'profile', 'ui'],
  report: [
    'core',
    'content',
    'profile',
    'ui',
    'maturity-matrix',
    'strategy-path',
    'challenge-matcher',
    'scaling-tracker',
    'cocreation-board',
    'ecosystem-journey',
    'company-file',
  ],
  embed: [
    'core',
    'content',
    'profile',
    'tokens',
    'ui',
    'assessment',
    'maturity-matrix',
    'strategy-path',
    'challenge-matcher',
    'scaling-tracker',
    'ecosystem-journey',
    'cocreation-board',
    'company-file',
    'report',
  ],
};

const floor = ([name, allowed]) => ({
  name: `${name}-floor`,
  comment: `packages/${name} may import: ${allowed.join(', ') || 'nothing'}`,
  severity: 'error',
  from: { path: `^packages/${name}/`, pathNot: '[.](test|stories)[.]' },
  to: {
    path: '^packages/',
    pathNot: [name, ...allowed].map((p) => `^packages/${p}/`),
  },
});

/** What is no package, and what of it nobody who installs a package would have. */
const around = {
  name: 'package-needs-the-repository',
  comment: 'what is published runs without apps, tests, tooling and examples',
  severity: 'error',
  from: { path: '^packages/[^/]+/src/', pathNot: '[.](test|stories)[.]' },
  to: { path: '^(apps|tests|tooling|examples|benchmarks|[.]storybook)/' },
};
const aroundTests = {
  name: 'package-test-reaches-out',
  comment: 'beside the code stand tests of that code; examples may serve them',
  severity: 'error',
  from: { path: '^packages/[^/]+/src/', pathNot: '[.]stories[.]' },
  to: { path: '^(apps|tests|benchmarks)/' },
};

/** By a path, and not by a name that the package offers. A name of its own `exports` is no path. */
const byPath = { dependencyTypes: ['local'], dependencyTypesNot: ['aliased-workspace'] };
const publicNames = {
  name: 'package-by-its-name',
  comment: 'import a package by a name in its exports, as a host does; never by a path',
  severity: 'error',
  from: { path: '^(packages/[^/]+|apps)/', pathNot: '[.]test[.]' },
  to: { path: '^packages/', pathNot: '^$1/', ...byPath },
};
const publicNamesInTests = {
  ...publicNames,
  name: 'package-by-its-name-in-tests',
  comment: 'tests see what hosts see; stories are their data, and elements are built as embed does',
  from: { path: '^tests/' },
  to: {
    path: '^packages/',
    pathNot: ['[.]stories[.]tsx$', '^packages/embed/build/'],
    ...byPath,
  },
};

const appsAlone = {
  name: 'app-alone',
  comment: 'an app is a host: it has packages, build settings and examples',
  severity: 'error',
  from: { path: '^(apps/[^/]+)/' },
  to: { path: '^(apps|tests|benchmarks)/', pathNot: '^$1/' },
};
const toolingBelow = {
  name: 'tooling-below-all',
  comment: 'all is built with it, so it can need nothing of what is built',
  severity: 'error',
  from: { path: '^tooling/' },
  to: { path: '^(packages|apps|tests|examples|benchmarks)/' },
};
const testsAbove = {
  name: 'tests-above-all',
  comment: 'tests open the app as a user does',
  severity: 'error',
  from: { path: '^tests/' },
  to: { path: '^(apps|benchmarks)/' },
};

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

/** What is in a bundle needn't be installed with it. */
const bundled = ['embed'];
const workspacesOf = (name) => {
  const { dependencies = {}, devDependencies = {} } = require(`../packages/${name}/package.json`);
  const all = { ...dependencies, ...(bundled.includes(name) && devDependencies) };
  return Object.keys(all).map((dependency) => dependency.replace('@servitization/', ''));
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
  // A peer that is optional counts as listed twice, once under a key that the check doesn't know.
  to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['npm-peer'] },
};

const circular = { name: 'circle', severity: 'error', from: {}, to: { circular: true } };
const missing = {
  name: 'not-found',
  severity: 'error',
  from: {},
  to: { couldNotResolve: true, pathNot: '[?]inline$|^virtual:' },
};

module.exports = {
  forbidden: [
    ...Object.entries(below).map(floor),
    ...Object.keys(below).map(declared),
    typesOnly,
    unlisted,
    around,
    aroundTests,
    publicNames,
    publicNamesInTests,
    appsAlone,
    toolingBelow,
    testsAbove,
    undeclared,
    circular,
    missing,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Packages are read from source; only the sheet and the JSON of `tokens` are there by its build.
    // Pages of hosts name the script by its address; apps of consumers have packages of their own.
    exclude: {
      path: '^packages/[^/]+/dist/(?!styles[.]css|tokens[.]json)|^(apps|tests)/[^/]+/dist/|^tests/hosts/pages/|^tests/consumers/apps/',
    },
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
