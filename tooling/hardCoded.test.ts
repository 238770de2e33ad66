import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hardCoded } from './hardCoded.mjs';

const root = new URL('../', import.meta.url);
const found = (code: string) => hardCoded('Part.tsx', code);

describe('the search for texts in the code', () => {
  it.each([
    ['text of an element', '<p>Save</p>'],
    ['text beside a value', '<p>{count} Save</p>'],
    ['a string in braces', "<p>{'Save'}</p>"],
    ['a branch', "<p>{isNew ? name : 'Save'}</p>"],
    ['what follows a condition', "<p>{isNew && 'Save'}</p>"],
    ['a template', ['<p>{`Save $', '{name}`}</p>'].join('')],
    ['a label', '<button aria-label="Save" />'],
    ['a label in braces', "<button title={isNew ? 'Save' : name} />"],
    ['a prop of a component that is text', '<Disclosure summary="Save" />'],
    ['the same of our own parts', '<Figure eyebrow="Save" />'],
    ['children as a prop', '<Button children="Save" />'],
    ['a constant', "const t = 'Save it'; const a = <p>{t}</p>; const b = <p>{t}</p>;"],
    ['a constant in a template', ["const t = 'Save'; <p>{`$", '{t} 1`}</p>'].join('')],
    ['what joins a list', "<p>{names.join(' and ')}</p>"],
    ['a list', "<p>{['Save', name].join(', ')}</p>"],
    ['what a function gives for each', "<ul>{names.map(() => 'Save')}</ul>"],
  ])('sees %s', (_, code) => expect(found(code)).toHaveLength(1));

  it('says where', () => {
    expect(found('const a = 1;\nconst b = <p>Save</p>;')).toEqual(['Part.tsx:2: "Save"']);
  });

  it.each([
    ['words from messages', '<p title={messages.save}>{messages.save}</p>'],
    ['other attributes', '<p className="save" data-hue="save" id={save}>{name}</p>'],
    ['what is compared', "<p>{state === 'save' && name}</p>"],
    ['marks and single letters', '<p>{x}, A: {y} · </p>'],
    ['addresses', ['<p>{`https://doi.org/$', '{doi}`}</p>'].join('')],
    ['what a list is made from', "<p>{['low', 'high'].map((end) => names[end])}</p>"],
    ['classes', "const own = 'wide card'; <p className={[own, 'big'].join(' ')}>{name}</p>"],
    ['keys of maps', "<p>{names['save']}</p>"],
  ])('lets %s pass', (_, code) => expect(found(code)).toEqual([]));
});

/** Parts of the folder, from the root of the repository. */
const partsIn = (folder: string): string[] =>
  readdirSync(new URL(folder, root), { recursive: true })
    .map((file) => `${folder}/${file}`)
    .filter((path) => path.endsWith('.tsx') && !/\.(test|stories)\.|\.test\.kit\./.test(path));

it('finds no text in the parts of widgets, of the design system and of the portal', () => {
  const packages = readdirSync(new URL('packages', root)).map((name) => `packages/${name}/src`);
  const files = [...packages, 'apps/portal/src', 'apps/portal/builder'].flatMap(partsIn);
  expect(files.length).toBeGreaterThan(30);
  const texts = files.flatMap((path) => hardCoded(path, readFileSync(new URL(path, root), 'utf8')));
  expect(texts).toEqual([]);
});
