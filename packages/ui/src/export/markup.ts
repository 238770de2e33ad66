/** Attributes of an SVG element; `undefined` leaves one out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Characters that XML can't hold even when they are escaped. Half a surrogate pair is one, too. */
const NO_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand in an element or an attribute, whatever a user typed. */
export const escapeXml = (text: string): string =>
  text.replace(NO_XML, '\uFFFD').replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

/** Hundredths of a pixel are enough, and keep the file readable. */
export const round = (value: number): number => +value.toFixed(2);

const written = (value: string | number): string =>
  typeof value === 'number' ? `${round(value)}` : escapeXml(value);

/** One element. Children are markup already, so text goes through `escapeXml` first. */
export function element(name: string, attributes: Attributes, ...children: string[]): string {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${written(value)}"`],
  );
  const content = children.join('');
  const start = `<${name}${given.join('')}`;
  return content ? `${start}>${content}</${name}>` : `${start}/>`;
}
