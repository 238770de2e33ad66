import { asked, column } from './asked.ts';

const attributeOf = (property: string): string =>
  property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const { widget, props } = asked();
const frame = document.createElement('servitization-frame');
for (const [name, value] of Object.entries({ widget, profile: 'parity', ...props })) {
  frame.setAttribute(attributeOf(name), String(value));
}
column().append(frame);
