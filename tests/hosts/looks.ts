import type { Page } from '@playwright/test';

/** An element within a widget: its box beside that of the widget, and every computed property. */
type Look = Readonly<Record<string, string>>;

/** How all that is inside the widgets looks, down to the last property. */
export async function looksOf(page: Page): Promise<Look[]> {
  const json = await page.evaluate(() => {
    const lookOf = (element: Element, host: DOMRect) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      const name = `${element.localName}.${element.getAttribute('class')}`;
      const box = [x - host.x, y - host.y, width, height].map((size) => size.toFixed(1)).join(' ');
      const properties = [...style].map((each) => [each, style.getPropertyValue(each)]);
      return { name, box, ...Object.fromEntries(properties) };
    };
    const hosts = [...document.querySelectorAll('servitization-assessment, servitization-matrix')];
    const looks = hosts.map((host) => {
      const inside = [...(host.shadowRoot?.querySelectorAll('*') ?? [])];
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
