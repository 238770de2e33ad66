import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import ts from 'typescript';

/** The types of one module, as who installs the package has them. */
interface Module {
  readonly file: ts.SourceFile;
  /** Name within -> what declares it: several for overloads. */
  readonly declared: ReadonlyMap<string, readonly ts.Statement[]>;
  /** Name within -> where it comes from. `*`: the module as a whole. */
  readonly imported: ReadonlyMap<string, { readonly from: string; readonly name: string }>;
  /** Name outside -> name within, or in another module. */
  readonly exported: ReadonlyMap<string, { readonly from?: string; readonly name: string }>;
  readonly passedOn: readonly string[];
}

const modules = new Map<string, Module>();

function declarationsOf(path: string): ts.SourceFile {
  const { outputText } = ts.transpileDeclaration(readFileSync(path, 'utf8'), {
    fileName: path,
    compilerOptions: {
      declaration: true,
      isolatedDeclarations: true,
      removeComments: true,
      stripInternal: true,
      jsx: ts.JsxEmit.ReactJSX,
    },
  });
  return ts.createSourceFile(path, outputText, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TS);
}

const textOf = (specifier: ts.Expression | undefined): string | undefined =>
  specifier && ts.isStringLiteral(specifier) ? specifier.text : undefined;

const isExported = (statement: ts.Statement): boolean =>
  ts.canHaveModifiers(statement) &&
  (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

function namesOf(statement: ts.Statement): readonly string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  }
  const { name } = statement as ts.DeclarationStatement;
  return name ? [name.getText()] : [];
}

function readImport(statement: ts.ImportDeclaration, into: Map<string, object>): void {
  const from = textOf(statement.moduleSpecifier) ?? '';
  const { name: whole, namedBindings } = statement.importClause ?? {};
  if (whole) into.set(whole.text, { from, name: 'default' });
  if (!namedBindings) return;
  if (ts.isNamespaceImport(namedBindings)) into.set(namedBindings.name.text, { from, name: '*' });
  else
    for (const { name, propertyName } of namedBindings.elements)
      into.set(name.text, { from, name: (propertyName ?? name).text });
}

function readModule(path: string): Module {
  const file = declarationsOf(path);
  const declared = new Map<string, ts.Statement[]>();
  const imported = new Map();
  const exported = new Map();
  const passedOn: string[] = [];
  for (const statement of file.statements) {
    if (ts.isImportDeclaration(statement)) readImport(statement, imported);
    else if (ts.isExportDeclaration(statement)) {
      const from = textOf(statement.moduleSpecifier);
      const { exportClause } = statement;
      if (!exportClause) passedOn.push(from ?? '');
      else if (ts.isNamespaceExport(exportClause))
        exported.set(exportClause.name.text, { from, name: '*' });
      else
        for (const { name, propertyName } of exportClause.elements)
          exported.set(name.text, { from, name: (propertyName ?? name).text });
    } else {
      for (const name of namesOf(statement)) {
        declared.set(name, [...(declared.get(name) ?? []), statement]);
        if (isExported(statement)) exported.set(name, { name });
      }
    }
  }
  return { file, declared, imported, exported, passedOn };
}

function moduleAt(path: string): Module {
  const known = modules.get(path) ?? readModule(path);
  modules.set(path, known);
  return known;
}

/** A module of the same package; nothing for those of others, which have a report of their own. */
const within = (path: string, from: string): string | undefined =>
  from.startsWith('.') ? join(dirname(path), from) : undefined;

type Place = { readonly path: string; readonly name: string };

/** What a module offers, and where each of it is declared; texts for what is another package's. */
function offeredBy(path: string): ReadonlyMap<string, Place | string> {
  const { exported, imported, passedOn } = moduleAt(path);
  const offered = new Map<string, Place | string>();
  for (const from of passedOn) {
    const next = within(path, from);
    if (next) for (const [name, place] of offeredBy(next)) offered.set(name, place);
    else offered.set(`* from ${from}`, `all of ${from}`);
  }
  for (const [outside, { from, name }] of exported) {
    const source = from ? { from, name } : imported.get(name);
    offered.set(outside, source ? follow(path, source) : { path, name });
  }
  return offered;
}

function follow(path: string, { from, name }: { from: string; name: string }): Place | string {
  const next = within(path, from);
  if (!next) return `${name} of ${from}`;
  if (name === '*') return { path: next, name };
  return offeredBy(next).get(name) ?? `${name} of ${from}, which it does not have`;
}

const identifiersIn = (node: ts.Node, into = new Set<string>()): Set<string> => {
  if (ts.isIdentifier(node)) into.add(node.text);
  ts.forEachChild(node, (child) => {
    identifiersIn(child, into);
  });
  return into;
};

const indent = (text: string): string => text.replace(/^/gm, '  ');

/** Collects a package's report: what its entries offer, and what types these are made of. */
class Report {
  readonly #folder: string;
  readonly #lines: string[] = [];
  readonly #inner = new Map<string, string>();
  readonly #shown = new Set<string>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  entry(name: string, path: string): void {
    this.#lines.push(`## ${name}`, '', ...this.#offered(path), '');
  }

  toString(): string {
    const inner = [...this.#inner].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text);
    const rest = inner.length
      ? ['## Not offered by name, but part of the above', '', ...inner]
      : [];
    return `${[...this.#lines, ...rest].join('\n').trim()}\n`;
  }

  #offered(path: string): string[] {
    return [...offeredBy(path)]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, place]) => this.#one(name, place));
  }

  #one(name: string, place: Place | string): string {
    if (typeof place === 'string') return `${name}: ${place}`;
    if (place.name === '*')
      return `namespace ${name}\n${indent(this.#offered(place.path).join('\n'))}`;
    const key = `${place.path}#${place.name}`;
    const as = name === place.name ? '' : `${name}: `;
    if (this.#shown.has(key)) return `${as}${place.name}, as above`;
    this.#shown.add(key);
    return as + this.#declaration(place);
  }

  #declaration({ path, name }: Place): string {
    const module = moduleAt(path);
    const statements = module.declared.get(name) ?? [];
    for (const statement of statements) this.#reach(path, module, statement);
    const text = statements.map((each) => each.getText().replace(/^export (declare )?/, ''));
    return text.join('\n') || `${name}: not found in ${path}`;
  }

  /** Follows the names in a declaration, within the package. */
  #reach(path: string, module: Module, statement: ts.Statement): void {
    for (const name of identifiersIn(statement)) {
      const source = module.imported.get(name);
      const place = source ? follow(path, source) : { path, name };
      if (typeof place === 'string' || place.name === '*') continue;
      if (!moduleAt(place.path).declared.has(place.name)) continue;
      const key = `${place.path}#${place.name}`;
      if (this.#shown.has(key) || isOffered(this.#folder, key)) continue;
      this.#shown.add(key);
      const at = place.path.slice(this.#folder.length + 1);
      this.#inner.set(`${at}#${place.name}`, `// ${at}\n${this.#declaration(place)}`);
    }
  }
}

const offeredKeys = new Map<string, ReadonlySet<string>>();

/** All places that some entry offers by name: they have a line of their own. */
function isOffered(folder: string, key: string): boolean {
  return offeredKeys.get(folder)?.has(key) ?? false;
}

function keysOf(path: string): string[] {
  return [...offeredBy(path).values()].flatMap((place) => {
    if (typeof place === 'string') return [];
    return place.name === '*' ? keysOf(place.path) : [`${place.path}#${place.name}`];
  });
}

const SOURCE = '@servitization/source';

/** Entries with types, by name; a star is filled in with the files that there are. */
function entriesOf(folder: string, exports: Readonly<Record<string, unknown>>): [string, string][] {
  return Object.entries(exports).flatMap(([name, target]) => {
    const source = (target as Record<string, string>)[SOURCE];
    if (!source) return [];
    if (!name.includes('*')) return [[name, join(folder, source)] as [string, string]];
    const at = dirname(join(folder, source));
    return readdirSync(at)
      .filter((file) => file.endsWith('.ts') && !/\.(test|kit)\./.test(file))
      .map(
        (file) => [name.replace('*', basename(file, '.ts')), join(at, file)] as [string, string],
      );
  });
}

/**
 * What a package offers, as text: names, their types, and the types that these are made of.
 * Read from the declarations that its sources give, so that no build is needed.
 */
export function apiReport(folder: string, exports: Readonly<Record<string, unknown>>): string {
  const entries = entriesOf(folder, exports);
  offeredKeys.set(folder, new Set(entries.flatMap(([, path]) => keysOf(path))));
  const report = new Report(folder);
  for (const [name, path] of entries) report.entry(name, path);
  return String(report);
}
