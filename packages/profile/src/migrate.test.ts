import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jsonText } from './json.ts';
import { migrate, type Step } from './migrate.ts';
import { parseProfile } from './parse.ts';
import { emptyProfile } from './profile.ts';
import type { Json } from './types.ts';

const fixtures = join(import.meta.dirname, '../fixtures');
const textOf = (schema: number) => readFileSync(join(fixtures, `schema-${schema}.json`), 'utf8');

/** What the files are for as long as there are users with such documents. */
const KEPT = ['fa3e90'];

describe('documents of every schema', () => {
  it('[PR50] are kept as they were', () => {
    const schemas = Array.from({ length: emptyProfile().schema }, (_, index) => index + 1);
    expect(readdirSync(fixtures).sort()).toEqual(schemas.map((schema) => `schema-${schema}.json`));
    const hashes = schemas.map((schema) =>
      createHash('sha256')
        .update(jsonText(JSON.parse(textOf(schema))))
        .digest('hex')
        .slice(0, 6),
    );
    expect(hashes).toEqual(KEPT);
  });

  it.each(KEPT.map((_, index) => index + 1))('[PR50] can be read: %i', (schema) => {
    const document: unknown = JSON.parse(textOf(schema));
    expect(parseProfile(migrate(document))).toMatchObject({ ok: true });
  });

  it('[PR50] the newest comes back as it was', () => {
    const document: unknown = JSON.parse(textOf(emptyProfile().schema));
    expect(migrate(document)).toBe(document);
    expect(jsonText(parseProfile(document))).toBe(
      jsonText({ ok: true, profile: document as Json }),
    );
  });
});

describe('migrate', () => {
  /** Schemas that never were. */
  const steps: readonly Step[] = [
    ({ title, ...rest }) => ({ ...rest, name: title }),
    (document) => ({ ...document, name: `${document.name}!` }),
  ];

  it('[PR50] goes through every step from where the document is', () => {
    expect(migrate({ schema: 1, title: 'A' }, steps)).toEqual({ schema: 3, name: 'A!' });
    expect(migrate({ schema: 2, name: 'A' }, steps)).toEqual({ schema: 3, name: 'A!' });
  });

  it.each([
    { schema: 3, name: 'A' },
    { schema: 9 },
    { schema: 0 },
    { schema: -1 },
    { schema: 1.5 },
    { schema: '1' },
    [],
    null,
    'text',
  ])('[PR50] leaves %j as it is', (document) => {
    expect(migrate(document, steps)).toBe(document);
  });
});
