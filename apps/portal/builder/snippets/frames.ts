import type { Choices, Typed } from '../choices.ts';
import { tag } from './tag.ts';

/** What the address of a frame doesn't take: it has no way to hand an agreement out. */
const NOT_IN_ADDRESS = ['consent'];
/** Of attributes that hold an address, what the frame's own page would misread. */
const isRelative = (value: string): boolean => !/^(https?:)?\/\//i.test(value);

/** The address of a widget as a page of its own. */
export function frameAddress(folder: string, choices: Choices, schema: Links): string {
  const { widget, attributes } = choices;
  const taken = Object.entries(attributes).filter(
    ([name, value]) =>
      !NOT_IN_ADDRESS.includes(name) && !(schema[name]?.values === 'link' && isRelative(value)),
  );
  return `${folder}frame.html?${new URLSearchParams([['widget', widget], ...taken])}`;
}

type Links = Readonly<Record<string, { readonly values: unknown }>>;

/** A frame that needs nothing around it. */
export function frameTag(address: string, title: string, height: number): string {
  const attributes: Typed = {
    src: address,
    title,
    width: '100%',
    height: String(height),
    frameborder: '0',
  };
  return tag('iframe', attributes);
}
