import { asked, column } from './asked.ts';

// A frame is as wide as its page wants it to be.
if (self !== top) document.documentElement.dataset.framed = '';

const { widget, props } = asked();
const element = document.createElement(`servitization-${widget}`);
for (const [name, value] of Object.entries({ profile: 'parity', ...props })) {
  Reflect.set(element, name, value);
}
column().append(element);
