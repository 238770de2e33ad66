import { isBlank, type Reading, read } from '@servitization/company-file/parts';
import { connectProfileStore, type Profile, parseProfile } from '@servitization/profile';
import type { ReportTexts } from '@servitization/report';
import { type ComponentType, createElement, render } from 'preact';
import { failedIn } from '../frame/words.ts';
import { dress } from './look.ts';
import { askOpener } from './opener.ts';
import { Page as PageOfReact, type PageProps } from './Page.tsx';
import { type AskedReport, readAsked } from './parameters.ts';

/*
 * The report as a page: of the document that the browser has under the name in the address, of the
 * one in the address’s fragment, of the one that the page which opened this one hands over, or of a
 * file. It stores nothing.
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
  let given: Profile | undefined = shared?.ok ? shared.profile : undefined;
  const problem = shared?.ok === false ? shared.problem : undefined;
  const stored = name === '' ? undefined : connectProfileStore(name).store;
  const show = () => {
    const kept = stored?.getState().profile;
    const profile = given ?? (kept && !isBlank(kept) ? kept : undefined);
    document.title = [profile?.name, texts.messages.title].filter(Boolean).join(': ');
    render(createElement(Page, { asked, texts, profile, problem, onFile: take }), main);
  };
  const take = (profile: Profile) => {
    given = profile;
    show();
  };
  main.replaceChildren();
  show();
  stored?.subscribe(show);
  askOpener((value) => {
    const parsed = parseProfile(value);
    if (parsed.ok) take(parsed.profile);
    else
      complain(`document: ${parsed.issues.map(({ path, code }) => `${path} ${code}`).join(', ')}`);
  });
}

/** The document in a link, if the address has one. */
async function readFragment(): Promise<Reading | undefined> {
  return location.hash.startsWith(SHARED) ? read({ fragment: location.hash }) : undefined;
}
