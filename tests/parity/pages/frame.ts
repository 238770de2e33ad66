import { asked, column } from './asked.ts';

const attributeOf = (property: string): string =>
  property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const { widget, props } = asked();
const frame = document.createElement('servitization-frame');
for (const [name, value] of Object.entries({ widget, profile: 'parity', ...props })) {
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  frame.setAttribute(attributeOf(name), text);
}
column().append(frame);
