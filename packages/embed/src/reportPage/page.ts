import { type Reading, read } from '@servitization/company-file/parts';
import { localStorageAdapter } from '@servitization/profile';
import type { ReportTexts } from '@servitization/report';
import { type ComponentType, createElement, render } from 'preact';
import { failedIn } from '../frame/words.ts';
import { type Found, foundIn, storedIn } from './found.ts';
import { dress } from './look.ts';
import { askOpener } from './opener.ts';
import { Page as PageOfReact, type PageProps } from './Page.tsx';
import { type AskedReport, readAsked } from './parameters.ts';

/*
 * The report as a page: of the document that the browser has under the name in the address, of the
 * one in the address’s fragment, of the one that the page which opened this one hands over, or of a
 * file. It only reads, and tells what it could not read: nothing is stored, mended or set aside.
 */
const Page = PageOfReact as unknown as ComponentType<PageProps>;
const loads: Readonly<Record<string, () => Promise<ReportTexts>>> = {
  en: () => import('@servitization/report/texts/en').then(({ en }) => en),
  sv: () => import('@servitization/report/texts/sv').then(({ sv }) => sv),
  fi: () => import('@servitization/report/texts/fi').then(({ fi }) => fi),
  de: () => import('@servitization/report/texts/de').then(({ de }) => de),
};
const SHARED = '#servitization=';

const complain = (fault: string) => console.error(`report.html: ${fault}`);
const main = document.querySelector('main') ?? document.body;
const asked = readAsked(location.search, ({ attribute, value, allowed }) =>
  complain(`${attribute}="${value}": allowed: ${allowed}`),
);
const root = document.documentElement;

root.lang = asked.locale;
if (asked.theme !== 'auto') root.dataset.theme = asked.theme;
dress();
start(asked).catch((error: unknown) => {
  console.error(error);
  const failed = document.createElement('p');
  failed.textContent = failedIn(asked.locale);
  main.replaceChildren(failed);
});

async function start({ profile: name, locale }: AskedReport): Promise<void> {
  const [texts, shared] = await Promise.all([(loads[locale] ?? loads.en)?.(), readFragment()]);
  if (!texts) throw new Error(`There are no words in ${locale}`);
  let given: Found | undefined = shared?.ok ? shared : undefined;
  const problem = shared?.ok === false ? shared.problem : undefined;
  const storage = name === '' ? undefined : localStorageAdapter(name);
  const show = () => {
    const found = given ?? (storage && storedIn(storage)) ?? { leftOut: [] };
    document.title = [found.profile?.name, texts.messages.title].filter(Boolean).join(': ');
    render(createElement(Page, { asked, texts, found, problem, onFile: take }), main);
  };
  const take = (found: Found) => {
    given = found;
    show();
  };
  main.replaceChildren();
  show();
  storage?.subscribe?.(show);
  askOpener((value) => {
    const found = foundIn(value);
    if (found.fault) complain(`document: ${found.fault}`);
    // A document that is there already is better than none.
    if (found.profile || !given?.profile) take(found);
  });
}

/** The document in a link, if the address has one. */
async function readFragment(): Promise<Reading | undefined> {
  return location.hash.startsWith(SHARED) ? read({ fragment: location.hash }) : undefined;
}
