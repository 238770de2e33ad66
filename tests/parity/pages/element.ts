import { asked, column } from './asked.ts';

const { widget, props } = asked();
const element = document.createElement(`servitization-${widget}`);
for (const [name, value] of Object.entries({ profile: 'parity', ...props })) {
  Reflect.set(element, name, value);
}
column().append(element);
