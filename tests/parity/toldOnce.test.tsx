import { Assessment } from '@servitization/assessment';
import { ChallengeMatcher } from '@servitization/challenge-matcher';
import { CocreationBoard } from '@servitization/cocreation-board';
import { CompanyFile } from '@servitization/company-file';
import { EcosystemJourney } from '@servitization/ecosystem-journey';
import { MaturityMatrix } from '@servitization/maturity-matrix';
import { emptyProfile, jsonText } from '@servitization/profile';
import { ProfileProvider } from '@servitization/profile/react';
import { ScalingTracker } from '@servitization/scaling-tracker';
import { StrategyPath } from '@servitization/strategy-path';
import { act, type ReactElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const KEY = 'servitization:acme';
const widgets = {
  assessment: <Assessment key="a" />,
  matrix: <MaturityMatrix key="m" />,
  matcher: <ChallengeMatcher key="c" />,
  paths: <StrategyPath key="p" />,
  tracker: <ScalingTracker key="t" />,
  ecosystem: <EcosystemJourney key="e" />,
  cocreation: <CocreationBoard key="b" />,
  file: <CompanyFile key="f" />,
};
type Name = keyof typeof widgets;

let root: Root;

const page = (names: readonly Name[]): ReactElement => (
  <ProfileProvider name="acme">{names.map((name) => widgets[name])}</ProfileProvider>
);
const show = (names: readonly Name[]) => act(async () => root.render(page(names)));
const notices = () => document.querySelectorAll('[part=notice]').length;

/** Parts are fetched on demand, and their words after them. */
async function expectOne(): Promise<void> {
  const wait = () => new Promise((done) => setTimeout(done, 10));
  for (let tries = 0; tries < 500 && notices() !== 1; tries += 1) await act(wait);
  expect(notices()).toBe(1);
}

beforeEach(() => {
  root = createRoot(document.body.appendChild(document.createElement('div')));
});
afterEach(async () => {
  await act(async () => root.unmount());
  vi.unstubAllGlobals();
  localStorage.clear();
  document.body.replaceChildren();
});

const right = jsonText({ ...emptyProfile('doc'), name: 'Acme' });
const troubles: Record<string, string> = {
  'damaged text': right.slice(0, -1),
  'text of a newer kit': right.replace('"schema":1', '"schema":2'),
};
const pages: Name[][] = [
  ['assessment', 'matrix'],
  ['paths', 'matcher', 'matrix'],
  ['tracker', 'ecosystem', 'cocreation'],
  ['matrix', 'file', 'assessment'],
];

describe.each(Object.keys(troubles))('%s', (trouble) => {
  it.each(pages)(
    'is told once by %s and %s, and by another when that one leaves',
    async (...all) => {
      const names = all.filter((name) => name !== undefined);
      localStorage.setItem(KEY, troubles[trouble] ?? '');
      // All parts are there before the page is that is looked at.
      await show(names);
      await expectOne();
      for (const name of names) {
        await show(names.filter((one) => one !== name));
        await expectOne();
        await show(names);
        await expectOne();
      }
    },
  );
});

it('a full browser is told once by widgets of one document', async () => {
  localStorage.setItem(KEY, right);
  const real = localStorage;
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => real.getItem(key),
    setItem() {
      throw new DOMException('full', 'QuotaExceededError');
    },
  });
  await show(['assessment', 'matrix', 'matcher']);
  for (const level of [1, 2]) {
    const radio = document.querySelectorAll<HTMLInputElement>('input[type=radio]')[level];
    await act(async () => radio?.click());
    await expectOne();
  }
  vi.unstubAllGlobals();
});
