import { version } from '../package.json';
import type { ElementSchema } from './attributes.ts';
import { ServitizationElement, type WidgetSource } from './element.ts';
import { elementName, schemaOf } from './sources.ts';

/**
 * Gives each attribute a property of the same meaning: `heading-level` and `headingLevel`. It takes
 * records as well, and gives back what the attribute holds.
 */
function reflect(target: object, schema: ElementSchema): void {
  for (const [attribute, { property, default: fallback }] of Object.entries(schema)) {
    Object.defineProperty(target, property, {
      configurable: true,
      enumerable: true,
      get(this: Element) {
        return this.getAttribute(attribute) ?? fallback;
      },
      set(this: Element, value: unknown) {
        this.setAttribute(
          attribute,
          typeof value === 'object' ? JSON.stringify(value) : String(value),
        );
      },
    });
  }
}

function define(source: WidgetSource): void {
  const schema = schemaOf(source);
  class Element extends ServitizationElement {
    static readonly observedAttributes = Object.keys(schema);
    static readonly version = version;
    static readonly formAssociated = source.inForms ?? false;
    protected override readonly schema = schema;
    protected override readonly source = source;
  }
  reflect(Element.prototype, schema);
  customElements.define(elementName(source), Element);
}

/**
 * Defines the elements, unless another copy of the script has done so: the first one stays. Says so
 * where the two aren't of one version, as the page then gets less, or more, than it asked for.
 */
export function defineAll(sources: readonly WidgetSource[]): void {
  let first = version;
  for (const source of sources) {
    const found = customElements.get(elementName(source));
    if (found) first = String(Reflect.get(found, 'version'));
    else define(source);
  }
  if (first !== version) {
    console.warn(
      `servitization.js: version ${first} is on this page already and stays; version ${version} gives way.`,
    );
  }
}
