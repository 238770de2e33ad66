import { attributesOf, properties } from 'virtual:names';
import { allowedAt } from './allowed.ts';
import { type Channel, openChannel } from './channel.ts';
import { complain } from './complain.ts';
import { watchHeight } from './height.ts';
import { leadOut } from './links.ts';
import { dress } from './look.ts';
import type { PageMessage } from './messages.ts';
import { readParameters } from './parameters.ts';
import { watchFocus } from './reveal.ts';
import { tellEvents } from './tell.ts';
import {
  nameFrame,
  setAttribute,
  setValue,
  showNothing,
  showWidget,
  type Widget,
} from './widget.ts';

/*
 * The page in a frame: one widget, that its address asks for. With nobody around who knows the
 * protocol it does all that an element does but grow with its content.
 */
dress();
leadOut();
const root = document.documentElement;
const asked = readParameters(location.search, attributesOf);
const names = attributesOf[asked.widget ?? ''] ?? [];
const known = Object.values(attributesOf).flat();

/** What an element would take over from the page that it stands in. */
const look = [
  'color-scheme',
  'font-family',
  ...properties.map((name) => `--servitization-${name}`),
];

let channel: Channel | undefined;
const say: Channel['say'] = (message) => channel?.say(message);

const tellMissed = tellEvents(say);
const tellHeight = watchHeight((height) => say({ type: 'height', height }));
watchFocus((top, bottom) => say({ type: 'reveal', top, bottom }));
addEventListener('servitization-ready', (event) =>
  say({ type: 'title', title: nameFrame(event.target as Widget) }),
);

for (const { attribute, value, allowed } of asked.faults) {
  complain(`${attribute}="${value}": allowed: ${allowed}`, { attribute, value, allowed });
}
const widget = asked.widget === null ? undefined : showWidget(asked);
if (!widget) showNothing(Object.keys(attributesOf).join(', '));

channel = openChannel({
  onOpen() {
    say({ type: 'look', names: look });
    say({ type: 'title', title: document.title });
    tellMissed();
    tellHeight();
  },
  onMessage: hear,
  onFault: (place) => complain(`message ${place}: allowed: ${allowedAt(place)}`),
});

function hear(message: PageMessage): void {
  switch (message.type) {
    case 'set':
      if (names.includes(message.name)) setAttribute(widget, message.name, message.to);
      else if (!known.includes(message.name))
        complain(`${message.name}: allowed: ${names.join(', ')}`);
      break;
    case 'value':
      if (widget && setValue(widget, message.value)) say({ type: 'value', value: widget.value });
      break;
    case 'hash':
      // Without an entry in the history that the page's back button would have to pass.
      location.replace(`#${message.hash.replace(/^#/, '')}`);
      break;
    case 'style':
      // The browser drops a value that makes no sense, the policy what would fetch something.
      root.style.setProperty(message.name, message.to || 'initial');
      break;
    case 'fits':
      root.classList.toggle('fits', message.fits);
  }
}
