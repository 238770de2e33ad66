import { inLanguage } from './inLanguage.ts';

interface Example {
  /** What the element's entries are kept under in a document. */
  readonly log: string;
  readonly load: () => Promise<{ readonly default: unknown }>;
}

const twoYears = () => import('../../../examples/two-years.servitization.json');
const wholeStory = () => import('../../../examples/whole-story.servitization.json');

const examples: Readonly<Record<string, Example>> = {
  'servitization-tracker': { log: 'scaling', load: twoYears },
  'servitization-cocreation': { log: 'cocreation', load: wholeStory },
  'servitization-ecosystem': { log: 'ecosystem', load: wholeStory },
};

const element = document.querySelector(Object.keys(examples).join());
const { log, load } = examples[element?.localName ?? ''] ?? {};
const links = document.querySelectorAll<HTMLAnchorElement>('.whose a');

const NAMES = ['profile', 'read-only', 'today'] as const;
type Attributes = Readonly<Partial<Record<(typeof NAMES)[number], string | null>>>;

/** The company's own document, which all pages of the site share. */
const own: Attributes = { profile: 'norrland', 'read-only': 'false' };
/** A document apart, for reading, on the day that its log ends: as the page has it. */
const example: Attributes = Object.fromEntries(
  NAMES.map((name) => [name, element?.getAttribute(name)]),
);

const told = load?.().then((file) => inLanguage(file.default));

/** Where the browser keeps nothing, nobody has a log yet. */
function hasOwnLog(): boolean {
  try {
    return (
      localStorage.getItem(`servitization:${own.profile}`)?.includes(`"log":"${log}"`) ?? false
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
  if (!element || Reflect.get(element, 'value') === undefined) return;
  if (element.getAttribute('profile') === example.profile) Reflect.set(element, 'value', value);
}

function show(shown: Attributes): void {
  for (const name of NAMES) {
    const value = shown[name];
    if (value) element?.setAttribute(name, value);
    else element?.removeAttribute(name);
  }
  for (const link of links) {
    link.setAttribute('aria-current', `${link.hash === (shown === own ? '#own' : '#example')}`);
  }
  fillExample();
}

element?.addEventListener('servitization-ready', fillExample);
addEventListener('hashchange', () => {
  if (/^#(own|example)$/.test(location.hash)) show(asked());
});
show(asked());
