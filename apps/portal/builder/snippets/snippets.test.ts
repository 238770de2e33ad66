import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { policyOf, policyText } from '../checks/policy.ts';
import { readChoices, type Typed } from '../choices.ts';
import { facts } from '../facts.test.kit.ts';
import { components } from './react.ts';
import { snippetOf } from './snippets.ts';

const folder = 'https://kit.test/embed/';
const place = { facts, folder, title: 'Matrix', height: 900 };
const choose = (typed: Typed) => readChoices({ widget: 'matrix', ...typed }, facts, 'en').choices;
const text = (typed: Typed) => snippetOf(choose(typed), place)[0]?.text ?? '';
const policy = async (typed: Typed) => policyText(await policyOf(choose(typed), facts, folder));

const root = new URL('../../../../packages/', import.meta.url);
const module = (path: string) => existsSync(new URL(path, root));

describe('the snippet for', () => {
  it('a script tag is the tag, the element and a sentence that stands in for it', () => {
    expect(text({})).toBe(`<script type="module" src="${folder}v1/servitization.js"></script>

<servitization-matrix profile="company" locale="en">
  <p>This tool needs JavaScript.</p>
</servitization-matrix>`);
  });

  it('a pinned script has its hash', () => {
    expect(text({ release: 'pinned' })).toContain(
      `src="${folder}servitization-abcdefgh.js"\n  integrity="sha384-AAAA"\n  crossorigin="anonymous"`,
    );
  });

  it('a brand sets it on the element, and by its hash in the policy', async () => {
    expect(text({ 'brand-radius': '8' })).toContain(
      '<style>\nservitization-matrix {\n  --servitization-radius-control: 8px;\n}\n</style>',
    );
    expect(await policy({ 'brand-radius': '8' })).toMatch(
      /^script-src https:\/\/kit\.test\/embed\/; style-src 'sha256-[\w+/]{43}='; img-src blob:$/,
    );
  });

  it('a frame has the page of the same version, with a script that follows its height', async () => {
    expect(text({ way: 'frame', profile: 'a b' })).toContain(
      `src="${folder}v1/frame.html?widget=matrix&amp;profile=a+b&amp;locale=en"`,
    );
    expect(await policy({ way: 'frame' })).toBe(`script-src ${folder}; frame-src ${folder}`);
  });

  it('a CMS has no script, no style, and a height', async () => {
    const snippet = text({ way: 'cms', 'brand-color': '#b5121b' });
    expect(snippet).toMatch(/^<iframe\n[^<]*height="900"[^<]*><\/iframe>$/);
    expect(await policy({ way: 'cms' })).toBe(`frame-src ${folder}`);
  });

  it('a frame leaves out an address that its own page would misread, and what can’t come out', () => {
    const given = { widget: 'assessment', way: 'cms', 'result-link': '#place', consent: 'I agree' };
    expect(text(given)).not.toMatch(/result-link|consent/);
    expect(text({ ...given, 'result-link': 'https://a.test/' })).toContain('result-link');
  });

  it.each(Object.keys(facts.widgets))(
    'React names a component, words and sheet of %s',
    (widget) => {
      const component = components[widget];
      const { package: name = '', words = '' } = component ?? {};
      expect(module(`${name}/package.json`)).toBe(true);
      for (const path of typeof words === 'string' ? [words] : Object.values(words))
        expect(module(`content/src/${path}/fi.ts`)).toBe(true);
      expect(module(`${name}/src/locales/fi.ts`)).toBe(true);
    },
  );

  it('React writes props, and texts with marks as JavaScript', () => {
    const blocks = snippetOf(
      choose({ way: 'react', profile: 'a"{b}', 'heading-level': '3', locale: 'fi' }),
      place,
    );
    expect(blocks.map(({ name }) => name)).toEqual(['MaturityMatrixSection.jsx']);
    expect(blocks[0]?.text).toContain('<ProfileProvider name={"a\\"{b}"}>');
    expect(blocks[0]?.text).toContain('headingLevel={3}');
  });
});
