import example from '../../../../examples/whole-story.servitization.json';
import { readShown, type Shown, type Told } from '../messages.ts';
import { narrowestOf } from './narrowest.ts';

/** Documents of the preview, apart from every other of this site. */
const DOCUMENTS = { filled: 'builder-example', empty: 'builder-preview' };
/** After the widget is drawn, its parts on demand still come. */
const SETTLED_MS = 400;

const place = document.querySelector('#widget');
const sheet = new CSSStyleSheet();
let measuring: ReturnType<typeof setTimeout> | undefined;

const tell = (told: Told): void => parent.postMessage(told, location.origin);

function measure(element: HTMLElement): void {
  clearTimeout(measuring);
  measuring = setTimeout(() => {
    if (!element.isConnected) return;
    const height = Math.ceil(element.getBoundingClientRect().height);
    tell({ type: 'builder-measured', height, narrowest: narrowestOf(element) });
  }, SETTLED_MS);
}

/** The custom properties, on the root as a host would set them. A property can't end its rule. */
function wear(properties: Shown['properties']): void {
  sheet.replaceSync(':root {}');
  const [rule] = sheet.cssRules;
  if (!(rule instanceof CSSStyleRule)) return;
  for (const [name, value] of Object.entries(properties)) rule.style.setProperty(name, value);
}

function make({ element: name, isFilled }: Shown): HTMLElement {
  const element = document.createElement(name);
  element.addEventListener('servitization-ready', () => {
    if (isFilled) Reflect.set(element, 'value', example);
    measure(element);
  });
  element.addEventListener('servitization-error', (event) => {
    const { message } = (event as CustomEvent<{ message: string }>).detail;
    tell({ type: 'builder-failed', message });
  });
  return element;
}

let now: { readonly key: string; readonly element: HTMLElement } | undefined;

function show(shown: Shown): void {
  wear(shown.properties);
  const key = `${shown.element} ${shown.isFilled}`;
  const isOther = now?.key !== key;
  const element = isOther ? make(shown) : (now?.element as HTMLElement);
  const profile = shown.isFilled ? DOCUMENTS.filled : DOCUMENTS.empty;
  const wanted = { ...shown.attributes, profile };
  for (const { name } of [...element.attributes]) {
    if (!Object.hasOwn(wanted, name) && name !== 'style') element.removeAttribute(name);
  }
  for (const [name, value] of Object.entries(wanted)) element.setAttribute(name, value);
  if (isOther) place?.replaceChildren(element);
  else measure(element);
  now = { key, element };
}

document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
addEventListener('message', ({ source, origin, data }) => {
  const shown = source === parent && origin === location.origin ? readShown(data) : null;
  if (shown) show(shown);
});
if (parent !== window) tell({ type: 'builder-hello', lang: document.documentElement.lang });
