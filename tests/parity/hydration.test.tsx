import { Assessment, type AssessmentProps } from '@servitization/assessment';
import { ChallengeMatcher, type ChallengeMatcherProps } from '@servitization/challenge-matcher';
import { CocreationBoard, type CocreationBoardProps } from '@servitization/cocreation-board';
import { EcosystemJourney, type EcosystemJourneyProps } from '@servitization/ecosystem-journey';
import { MaturityMatrix, type MaturityMatrixProps } from '@servitization/maturity-matrix';
import { createProfileStore, memoryStorage, type Profile } from '@servitization/profile';
import { ProfileProvider } from '@servitization/profile/react';
import { ScalingTracker, type ScalingTrackerProps } from '@servitization/scaling-tracker';
import { StrategyPath, type StrategyPathProps } from '@servitization/strategy-path';
import { act, forwardRef, type ReactElement, StrictMode, useState, version } from 'react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { complete, halfAnswered } from '../../examples/index.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

type Use = (
  Widget:
    | typeof Assessment
    | typeof ChallengeMatcher
    | typeof CocreationBoard
    | typeof EcosystemJourney
    | typeof MaturityMatrix
    | typeof ScalingTracker
    | typeof StrategyPath,
) => ReactElement;

function Holding({ Widget }: { readonly Widget: Parameters<Use>[0] }) {
  const [profile, setProfile] = useState<Profile>(halfAnswered);
  const props: AssessmentProps &
    ChallengeMatcherProps &
    CocreationBoardProps &
    EcosystemJourneyProps &
    MaturityMatrixProps &
    ScalingTrackerProps &
    StrategyPathProps = {
    profile,
    onProfileChange: setProfile,
  };
  return <Widget {...props} />;
}

const stored = () =>
  createProfileStore({ name: 'acme', storage: memoryStorage(JSON.stringify(halfAnswered)) });

const uses: Record<string, Use> = {
  controlled: (Widget) => <Holding Widget={Widget} />,
  uncontrolled: (Widget) => <Widget defaultProfile={halfAnswered} />,
  'on its own': (Widget) => <Widget />,
  'provided by store': (Widget) => (
    <ProfileProvider store={stored()}>
      <Widget />
    </ProfileProvider>
  ),
  'provided by name': (Widget) => (
    <ProfileProvider name="acme">
      <Widget />
    </ProfileProvider>
  ),
};

/** All on one page, so that there is something to answer in every state. */
const AllQuestions: typeof Assessment = forwardRef((props, ref) => (
  <Assessment {...props} ref={ref} view="all" />
));

let container: HTMLElement;
let root: Root | undefined;
const complaints = vi.fn();

/** Server, then browser: what the page is at the first paint, and once its stored document is there. */
async function hydrate(page: ReactElement): Promise<void> {
  container.innerHTML = renderToString(<StrictMode>{page}</StrictMode>);
  await act(async () => {
    root = hydrateRoot(container, <StrictMode>{page}</StrictMode>, {
      onRecoverableError: complaints,
    });
  });
  // Parts that are fetched on demand.
  await act(() => vi.dynamicImportSettled());
}

beforeEach(() => {
  container = document.body.appendChild(document.createElement('div'));
  for (const way of ['error', 'warn'] as const)
    vi.spyOn(console, way).mockImplementation(complaints);
  localStorage.setItem('servitization:acme', JSON.stringify(complete));
});

afterEach(async () => {
  await act(() => root?.unmount());
  container.remove();
  localStorage.clear();
  vi.restoreAllMocks();
  complaints.mockClear();
});

const expected: Record<string, readonly [assessment: RegExp, matrix: RegExp, paths: RegExp]> = {
  controlled: [/7 of 8 answered/, /8 questions are open/, /Best fit, 1 of 3/],
  uncontrolled: [/7 of 8 answered/, /8 questions are open/, /Best fit, 1 of 3/],
  'on its own': [/0 of 8 answered/, /Your place is still open/, /not compared yet/],
  'provided by store': [/7 of 8 answered/, /8 questions are open/, /Best fit, 1 of 3/],
  'provided by name': [/8 of 8 answered/, /All 17 questions are answered/, /Best fit, 1 of 3/],
};

it('these tests run on the React that they are meant for', () => {
  expect(version.split('.')[0]).toBe(process.env.REACT_MAJOR);
});

it('hears it when server and browser differ', async () => {
  let draws = 0;
  const Odd = () => {
    draws += 1;
    return <p>{draws}</p>;
  };
  await hydrate(<Odd />);
  expect(complaints).toHaveBeenCalled();
});

describe.each(Object.entries(uses))('%s', (name, use) => {
  it('the assessment comes from a server, and takes answers, without a complaint', async () => {
    await hydrate(use(AllQuestions));
    expect(container.textContent).toMatch(expected[name]?.[0] ?? '');
    const radio = container.querySelector<HTMLInputElement>('input:not(:checked)');
    await act(() => radio?.click());
    expect(radio?.checked).toBe(true);
    expect(complaints.mock.calls).toEqual([]);
  });

  it('the matrix comes from a server without a complaint', async () => {
    await hydrate(use(MaturityMatrix));
    expect(container.textContent).toMatch(expected[name]?.[1] ?? '');
    expect(complaints.mock.calls).toEqual([]);
  });

  it('the paths come from a server, take an answer and a choice, without a complaint', async () => {
    await hydrate(use(StrategyPath));
    expect(container.textContent).toMatch(expected[name]?.[2] ?? '');
    const radio = container.querySelector<HTMLInputElement>('input');
    await act(() => radio?.click());
    expect(container.querySelector('input')?.checked).toBe(true);
    const choose = [...container.querySelectorAll('button')].find(({ textContent }) =>
      textContent?.startsWith('Choose the scaling'),
    );
    await act(() => choose?.click());
    await act(() => vi.dynamicImportSettled());
    expect(container.textContent).toMatch(/You chose the scaling path/);
    expect(complaints.mock.calls).toEqual([]);
  });

  it('the matcher comes from a server, and weighs a challenge, without a complaint', async () => {
    await hydrate(use(ChallengeMatcher));
    expect(container.textContent).toMatch(/Choose what holds you back/);
    const radio = container.querySelector<HTMLInputElement>('input[value="3"]');
    await act(() => radio?.click());
    await act(() => vi.dynamicImportSettled());
    expect(container.textContent).toMatch(/1 activity answers 1 of your 1 challenge/);
    expect(complaints.mock.calls).toEqual([]);
  });

  it('the tracker comes from a server, and shows another phase, without a complaint', async () => {
    await hydrate(use(ScalingTracker));
    expect(container.textContent).toMatch(/Where does your scaling stand\?/);
    const [, another] = container.querySelectorAll('button');
    await act(() => another?.click());
    expect(another?.getAttribute('aria-pressed')).toBe('true');
    expect(complaints.mock.calls).toEqual([]);
  });

  it('the board comes from a server without a complaint', async () => {
    await hydrate(use(CocreationBoard));
    expect(container.textContent).toMatch(/What would help your customer most\?/);
    expect(complaints.mock.calls).toEqual([]);
  });

  it('the journey comes from a server without a complaint', async () => {
    await hydrate(use(EcosystemJourney));
    expect(container.textContent).toMatch(/Name the partners that you can’t do without/);
    expect(complaints.mock.calls).toEqual([]);
  });
});
