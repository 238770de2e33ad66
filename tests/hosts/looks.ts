import type { Page } from '@playwright/test';

/** The box of an element beside that of its widget; of the first of a kind, every property too. */
type Look = Readonly<Record<string, string>>;

/** How all that is inside the widgets looks, down to the last property. */
export async function looksOf(page: Page): Promise<Look[]> {
  const json = await page.evaluate(() => {
    const seen = new Set<string>();
    const propertiesOf = (element: Element) => {
      const style = getComputedStyle(element);
      return [...style].map((each) => [each, style.getPropertyValue(each)]);
    };
    const lookOf = (element: Element, host: DOMRect) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const sides = [x - host.x, y - host.y, width, height].map((size) => size.toFixed(1));
      // What isn't shown, such as the labels of the other layout, is nowhere.
      const box = element.getClientRects().length ? sides.join(' ') : 'none';
      const name = `${element.localName}.${element.getAttribute('class')}`;
      const properties = seen.has(name) ? [] : propertiesOf(element);
      seen.add(name);
      return { name, box, ...Object.fromEntries(properties) };
    };
    const hosts = [...document.querySelectorAll('servitization-assessment, servitization-matrix')];
    const looks = hosts.map((host) => {
      // A slot has no box of its own to compare.
      const inside = [...(host.shadowRoot?.querySelectorAll(':not(slot)') ?? [])];
      return inside.map((element) => lookOf(element, host.getBoundingClientRect()));
    });
    return JSON.stringify(looks.flat());
  });
  return JSON.parse(json);
}

/** The first things that differ, such as `p.ui-Figure-sentence color: red, not black`. */
export function differences(actual: readonly Look[], expected: readonly Look[]): string[] {
  const unequal = actual.flatMap((look, index) => {
    const other = expected[index] ?? {};
    const properties = Object.keys(look).filter((each) => look[each] !== other[each]);
    return properties.map((each) => `${look.name} ${each}: ${look[each]}, not ${other[each]}`);
  });
  const counts = `${actual.length} elements, not ${expected.length}`;
  return [...(actual.length === expected.length ? [] : [counts]), ...unequal].slice(0, 20);
}

/** Every element that the widgets drew, with its attributes in order of their names. */
export const tagsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const hosts = [...document.querySelectorAll('servitization-assessment, servitization-matrix')];
    const inside = hosts.flatMap((host) => [...(host.shadowRoot?.querySelectorAll('*') ?? [])]);
    return inside.map(({ localName, attributes }) => {
      const written = [...attributes].map(({ name, value }) => `${name}="${value}"`);
      return [localName, ...written.sort()].join(' ');
    });
  });
