import { commonAttributes, type ElementSchema, propertyName } from './attributes.ts';
import { type ElementDefinition, ServitizationElement } from './element.ts';

/** Gives each attribute a property of the same meaning: `heading-level` and `headingLevel`. */
function reflect(target: object, schema: ElementSchema): void {
  for (const [attribute, { default: fallback }] of Object.entries(schema)) {
    Object.defineProperty(target, propertyName(attribute), {
      configurable: true,
      enumerable: true,
      get(this: Element) {
        return this.getAttribute(attribute) ?? fallback;
      },
      set(this: Element, value: unknown) {
        this.setAttribute(attribute, String(value));
      },
    });
  }
}

/** Defines the element, unless another copy of the script has done so: the first one stays. */
export function define(definition: ElementDefinition): void {
  if (customElements.get(definition.name)) return;
  const schema: ElementSchema = { ...commonAttributes, ...definition.attributes };
  class Element extends ServitizationElement {
    static readonly observedAttributes = Object.keys(schema);
    protected override readonly definition = definition;
  }
  reflect(Element.prototype, schema);
  customElements.define(definition.name, Element);
}
