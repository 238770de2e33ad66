import { describe, expect, it } from 'vitest';
import { schemaWith } from './attributes.ts';
import { type AttributeFault, readAttributes } from './readAttributes.ts';

function read(given: Record<string, string>) {
  const faults: AttributeFault[] = [];
  const values = readAttributes(
    schemaWith({}),
    (name) => (Object.hasOwn(given, name) ? (given[name] ?? null) : null),
    (fault) => faults.push(fault),
  );
  return { values, faults };
}

describe('a day', () => {
  const schema = { today: { property: 'today', values: 'day', default: '' } } as const;
  const taken = (value: string) =>
    readAttributes(
      schema,
      () => value,
      () => {},
    ).today;

  it.each(['2026-11-22', '2024-02-29', '1900-01-01'])('may be %s', (day) => {
    expect(taken(day)).toBe(day);
  });

  it.each([
    ...['', 'today', '2026-11', '2026-11-2', '22.11.2026', '2026-02-30', '2026-13-01'],
    ...['1899-12-31', '+02026-11-2', '2026-11-22T10:00', ' 2026-11-22', '2026/11/22'],
  ])('may not be %j', (text) => {
    expect(taken(text)).toBe('');
  });
});

describe('readAttributes', () => {
  it('takes the default of what the page leaves out, without a complaint', () => {
    const { values, faults } = read({});
    expect(values).toEqual({
      profile: 'company',
      ariaLabel: '',
      theme: 'auto',
      locale: 'en',
      density: 'comfortable',
      headingLevel: '2',
      loading: 'eager',
    });
    expect(faults).toEqual([]);
  });

  it('takes what the page says', () => {
    expect(read({ theme: 'dark', profile: 'acme' }).values).toMatchObject({
      theme: 'dark',
      profile: 'acme',
    });
  });

  it.each([
    ['theme', 'darkk', 'auto, light, dark, high-contrast'],
    ['density', 'dense', 'comfortable, compact'],
    ['heading-level', '7', '1, 2, 3, 4, 5, 6'],
    ['profile', ' ', 'text of 1 to 200 characters'],
    ['profile', 'a'.repeat(201), 'text of 1 to 200 characters'],
  ])(
    'names the attribute %s, the bad value %j and what is allowed',
    (attribute, value, allowed) => {
      const { values, faults } = read({ [attribute]: value });
      expect(faults).toEqual([{ attribute, value, allowed }]);
      expect(values).toEqual(read({}).values);
    },
  );
});

describe('a link', () => {
  const schema = {
    'result-link': { property: 'resultLink', values: 'link', default: '' },
  } as const;
  const linkOf = (given: string) => {
    const faults: AttributeFault[] = [];
    const values = readAttributes(
      schema,
      () => given,
      (fault) => faults.push(fault),
    );
    return { link: values.resultLink, faults };
  };

  it.each(['https://example.org/place', '/place', 'place?of=acme', '#place'])(
    'may lead to %s',
    (link) => {
      expect(linkOf(link)).toEqual({ link, faults: [] });
    },
  );

  it.each(['javascript:alert(1)', ' java\nscript:alert(1)', 'data:text/html,x', 'https://'])(
    'may not be %j',
    (value) => {
      const { link, faults } = linkOf(value);
      expect(link).toBe('');
      expect(faults).toMatchObject([{ attribute: 'result-link', value }]);
      expect(faults[0]?.allowed).toContain('http or https');
    },
  );
});
