import twoYears from '../../../examples/two-years.servitization.json';
import { inLanguage } from './inLanguage.ts';

/** The company's own document, which all pages of the site share. */
const own = { profile: 'norrland', 'read-only': 'false' };
/** A document apart, for reading, on the day that its log ends. */
const example = { profile: 'example-two-years', 'read-only': 'true', today: '2026-11-22' };

const tracker = document.querySelector('servitization-tracker');
const told = inLanguage(twoYears);
const links = document.querySelectorAll<HTMLAnchorElement>('.whose a');

/** Where the browser keeps nothing, nobody has a log yet. */
function hasOwnLog(): boolean {
  try {
    return (
      localStorage.getItem(`servitization:${own.profile}`)?.includes('"log":"scaling"') ?? false
    );
  } catch (error) {
    console.warn(error);
    return false;
  }
}

/** What the address asks for; where it doesn't say, one's own log once there is one. */
const asked = () =>
  location.hash === '#own' || (location.hash !== '#example' && hasOwnLog()) ? own : example;

/** Once the element is at work, and not before: it would fill whichever document it then has. */
async function fillExample(): Promise<void> {
  const value = await told;
  if (!tracker || Reflect.get(tracker, 'value') === undefined) return;
  if (tracker.getAttribute('profile') === example.profile) Reflect.set(tracker, 'value', value);
}

function show(log: typeof own | typeof example): void {
  tracker?.removeAttribute('today');
  for (const [name, value] of Object.entries(log)) tracker?.setAttribute(name, value);
  for (const link of links) {
    link.setAttribute('aria-current', `${link.hash === (log === own ? '#own' : '#example')}`);
  }
  fillExample();
}

tracker?.addEventListener('servitization-ready', fillExample);
addEventListener('hashchange', () => {
  if (/^#(own|example)$/.test(location.hash)) show(asked());
});
show(asked());
