import type { KeptWords, PlaceId, RequestId } from '@servitization/content';
import { keptUnder } from '@servitization/profile/kept-under';
import type { TextsOf } from '../texts/texts.ts';
import type { Choices, Way } from './choices.ts';
import type { Facts } from './facts.ts';
import { fill } from './fill.ts';

type Words = TextsOf<'builder'>;

export interface Sheet {
  readonly choices: Choices;
  readonly facts: Facts;
  /** Folder of the script, with its slash. */
  readonly folder: string;
  readonly kept: KeptWords;
  readonly t: Words;
}

const always: readonly PlaceId[] = [
  'document',
  'aside',
  'looked',
  'memory',
  'fragment',
  'file',
  'pictures',
];
/** Where a document can be, by how the widget comes into the page. */
const PLACES: Readonly<Record<Way, readonly PlaceId[]>> = {
  script: [...always, 'held'],
  react: [...always, 'held', 'remote', 'host'],
  frame: [...always, 'frame', 'held'],
  cms: [...always, 'frame'],
};
const REQUESTS: Readonly<Record<Way, readonly RequestId[]>> = {
  script: ['script', 'fonts'],
  react: ['script', 'fonts', 'store'],
  frame: ['script'],
  cms: ['script'],
};

/** As wide as a mail. */
const WIDTH = 78;

/** Lines of a text, each further one as far in as `hanging` says. */
function wrapped(text: string, first: string, hanging: string): string {
  const lines = [first];
  for (const word of text.split(' ')) {
    const line = lines[lines.length - 1] as string;
    const isNew = line === first || line === hanging;
    if (!isNew && line.length + word.length >= WIDTH) lines.push(hanging + word);
    else lines[lines.length - 1] = isNew ? line + word : `${line} ${word}`;
  }
  return lines.join('\n');
}

const plain = (text: string): string => text.replaceAll('\u00AD', '');
const item = (text: string): string => wrapped(plain(text), '- ', '  ');
const field = (name: string, value: string): string =>
  wrapped(`${plain(name)}: ${plain(value)}`, '', '  ');

const section = (heading: string, ...parts: readonly string[]): string =>
  [plain(heading).toUpperCase(), '', ...parts].join('\n');

/** A row of a table, as an item with a line for each further cell. */
function entry(columns: object, cells: object, values: Readonly<Record<string, string>>): string {
  const [head = '', ...rest] = Object.keys(columns).map((column) => [
    String(Reflect.get(columns, column)),
    fill(String(Reflect.get(cells, column)), values),
  ]);
  const lines = rest.map(([name = '', text = '']) =>
    wrapped(plain(`${name}: ${text}`), '  ', '    '),
  );
  return [item(head[1] ?? ''), ...lines].join('\n');
}

function stored({ choices, kept, t }: Sheet): string {
  const keys = { ...keptUnder(choices.attributes.profile ?? '') } as Record<string, string>;
  const entries = PLACES[choices.way].map((id) =>
    entry(kept.placeColumns, kept.places[id], { key: keys[id] ?? '' }),
  );
  return section(t.sheet.stored, entries.join('\n\n'));
}

/** What can get to somebody else, and by whose doing. */
function leaves({ choices, t }: Sheet): string {
  const { nothing, consent, store, frame } = t.sheet;
  const asked = choices.way === 'script' && choices.attributes.consent;
  const rows = [
    nothing,
    ...(asked ? [consent] : []),
    ...(choices.way === 'react' ? [store] : []),
    ...(choices.way === 'frame' || choices.way === 'cms' ? [frame] : []),
  ];
  return section(t.sheet.leaves, rows.map(item).join('\n'));
}

const requests = ({ choices, kept, t }: Sheet): string =>
  section(
    t.sheet.requests,
    REQUESTS[choices.way]
      .map((id) => entry(kept.requestColumns, kept.requests[id], {}))
      .join('\n\n'),
  );

function erase({ choices, folder, t }: Sheet): string {
  const { profile = '' } = choices.attributes;
  const isFramed = choices.way === 'frame' || choices.way === 'cms';
  const origin = isFramed ? new URL(folder).origin : t.sheet.ownSite;
  const values = { origin, key: keptUnder(profile).document };
  return section(
    t.sheet.erase,
    t.sheet.eraseText.map((text) => item(fill(text, values))).join('\n'),
  );
}

function subject({ choices, facts, folder, t }: Sheet): string {
  const { widget, way, locale, attributes } = choices;
  const names = t.sheet.subject;
  return [
    field(names.widget, `${widgetName(t, widget)} (${locale})`),
    field(names.element, `<${facts.widgets[widget]?.name}>`),
    field(names.way, t.paste.ways[way].name),
    field(names.document, attributes.profile ?? ''),
    ...(way === 'react' ? [] : [field(names.from, folder)]),
    field(names.version, `Servitization Kit ${facts.version}`),
  ].join('\n');
}

/** What a widget is called on this page; its own name where it has none here yet. */
export const widgetName = ({ widgets }: Pick<Words, 'widgets'>, widget: string): string =>
  (Object.hasOwn(widgets, widget) && widgets[widget as keyof typeof widgets]) || widget;

/** The data-flow sheet of a choice: what a site's officer for data protection has to know, in words. */
export function sheetText(sheet: Sheet): string {
  const { t } = sheet;
  const title = plain(t.sheet.title).toUpperCase();
  return `${[
    `${title}\n${'='.repeat(title.length)}`,
    subject(sheet),
    stored(sheet),
    leaves(sheet),
    requests(sheet),
    section(t.sheet.retention, wrapped(plain(t.sheet.retentionText), '', '')),
    erase(sheet),
    section(t.sheet.never, wrapped(plain(t.sheet.neverText), '', '')),
    section(t.sheet.persons, wrapped(plain(t.sheet.personsText), '', '')),
  ].join('\n\n')}\n`;
}
