import { paths } from '@servitization/core';
import { createProfileStore, memoryStorage } from '@servitization/profile';
import { ProfileProvider } from '@servitization/profile/react';
import { asPrinted, fitsItsColumn } from '@servitization/tooling/stories';
import { fetchPart } from '@servitization/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { languages } from './languages.test.kit.ts';
import { loadComparison, loadPlan } from './onDemand.ts';
import {
  barred,
  bold,
  close,
  daring,
  established,
  guarded,
  innovative,
  middling,
  planned,
  rivalled,
  single,
  sparse,
  tempted,
  undecided,
  unknowing,
  unplaced,
} from './profiles.test.kit.ts';
import { StrategyPath } from './StrategyPath.tsx';

const meta = {
  title: 'Widgets/StrategyPath',
  component: StrategyPath,
  parameters: { width: 1000, languages },
  // Stories are of the whole; that the comparison comes when a reader is near, e2e tests show.
  loaders: [() => fetchPart(loadComparison)],
} satisfies Meta<typeof StrategyPath>;

export default meta;
type Story = StoryObj<typeof meta>;

const columnsIn = (element: HTMLElement) => [
  ...element.querySelectorAll<HTMLElement>('li[data-path]'),
];
const order = (element: HTMLElement) => columnsIn(element).map(({ dataset }) => dataset.path);

/** Before the first answer: the questions are open, the paths are told and not ranked. */
export const Empty: Story = {
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByRole('heading', { level: 2 })).toHaveTextContent('not compared yet');
    await expect(canvas.getAllByRole('radio')).toHaveLength(60);
    await expect(canvas.getAllByText('Not assessed')).toHaveLength(3);
    await expect(order(canvasElement)).toEqual(['innovation', 'ecosystem', 'scaling']);
  },
};

/** One path fits best, one is not advisable; each says why. */
export const Compared: Story = {
  tags: ['colors'],
  args: { defaultProfile: innovative },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByRole('heading', { level: 2 })).toHaveTextContent(
      'The innovation path fits your firm best; the scaling path is not advisable now',
    );
    await expect(order(canvasElement)[0]).toBe('innovation');
    await expect(canvas.getByText('Sales at home can pay for development')).toBeVisible();
    await expect(canvas.getByText(/This holds whatever the fit/)).toBeVisible();
  },
};

/** The fastest path fits, and nothing rules it out. */
export const ScalingFits: Story = {
  args: { defaultProfile: bold },
  play: async ({ canvas, canvasElement }) => {
    await expect(order(canvasElement)[0]).toBe('scaling');
    await expect(canvas.getAllByText('Nothing rules it out.')).toHaveLength(3);
  },
};

/** Two paths too close to tell apart: said as a tie. */
export const Tied: Story = {
  args: { defaultProfile: close },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 2 })).toHaveTextContent('about equally well');
    await expect(canvas.getAllByText(/, tied$/)).toHaveLength(2);
  },
};

/** In the middle of everything: nothing tells the paths apart. */
export const Neutral: Story = {
  args: { defaultProfile: middling },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 2 })).toHaveTextContent(
      'Nothing speaks for one path over another',
    );
    await expect(canvas.getAllByText(/, tied$/)).toHaveLength(3);
  },
};

/** The path that fits best can’t be advised: the title says so, and which one comes next. */
export const Tempted: Story = {
  args: { defaultProfile: tempted },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByRole('heading', { level: 2 })).toHaveTextContent(
      'The scaling path fits best, but is not advisable now; next comes the innovation path',
    );
    await expect(order(canvasElement)).toEqual(['scaling', 'innovation', 'ecosystem']);
  },
};

/** Two paths fit the same and one of them can't be advised: both are told as a tie, and why one waits. */
export const TiedWithNotAdvisable: Story = {
  args: { defaultProfile: rivalled },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 2 })).toHaveTextContent(
      'The innovation path and the scaling path fit about equally well, but the scaling path is not advisable now',
    );
    await expect(canvas.getAllByText('Best fit, 1 of 3, tied')).toHaveLength(2);
    await expect(canvas.getAllByText(/^About level with the/)).toHaveLength(2);
    await expect(canvas.getByText('Not advisable now.')).toBeVisible();
  },
};

/** Two paths fit the same, and an answer decides whether one of them can be advised at all. */
export const TiedWithOpen: Story = {
  args: { defaultProfile: undecided },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 2 })).toHaveTextContent(
      'The scaling path and the innovation path fit about equally well so far, but whether the scaling path is advisable is open',
    );
    await expect(canvas.getByText(/open until you answer/)).toBeVisible();
  },
};

/** Two paths are level with each other, and behind one that can't be advised: both say both. */
export const TiedForSecond: Story = {
  args: { defaultProfile: barred },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 2 })).toHaveTextContent(
      'The scaling path fits best, but is not advisable now; next, about equal, come',
    );
    await expect(canvas.getAllByText('Fit, 2 of 3, tied')).toHaveLength(2);
    const both = /^About level with the \w+ path, and behind the scaling path because/;
    await expect(canvas.getAllByText(both)).toHaveLength(2);
  },
};

/** One answer, which counts for one path only: nothing is compared, and nothing fits best. */
export const OneAnswer: Story = {
  args: { defaultProfile: single },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByText('Not ranked yet')).toHaveLength(3);
    await expect(canvas.getByText(/^So far the only path with an answer:/)).toBeVisible();
    await expect(
      canvas.queryByText(/^Best fit|of 3|leads so far|^Fits best/),
    ).not.toBeInTheDocument();
  },
};

/** The path on top is not known to be advisable, and another may still pass it: it leads so far. */
export const LeadsWhileOpen: Story = {
  args: { defaultProfile: guarded },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByRole('heading', { level: 2 })).toHaveTextContent(
      'The scaling path fits best so far, but whether it is advisable is open; next comes the innovation path',
    );
    await expect(order(canvasElement)[0]).toBe('scaling');
    await expect(canvas.getByText(/^Fits best so far because/)).toBeVisible();
    await expect(canvas.getByText(/^Whether it is advisable is open until/)).toBeVisible();
  },
};

/** Little is answered: ranges are wide, one path leads so far, a guard is open. */
export const Uncertain: Story = {
  args: { defaultProfile: sparse },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 2 })).toHaveTextContent('so far');
    await expect(canvas.getByText(/^Whether it is advisable is open/)).toBeVisible();
    await expect(canvas.getAllByText(/ so far, may be 0\.\d\d to/)).toHaveLength(3);
  },
};

/** Answered by keyboard: the ranking follows, and closing the questions keeps the focus. */
export const ByKeyboard: Story = {
  args: { onProfileChange: fn() },
  play: async ({ args, canvas, canvasElement }) => {
    const toggle = canvas.getByRole('button', { name: 'Close the questions' });
    toggle.focus();
    await userEvent.tab();
    await userEvent.keyboard(' {ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}');
    await expect(args.onProfileChange).toHaveBeenCalledTimes(5);
    await expect(order(canvasElement)[0]).toBe('scaling');
    const compare = canvas.getByRole('button', { name: 'Compare the paths' });
    compare.focus();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.queryAllByRole('radio')).toHaveLength(0);
    await expect(canvas.getByRole('button', { name: 'Go on with the questions' })).toHaveFocus();
  },
};

/** A path is chosen, its reason written down, and the plan filled in. */
export const Choosing: Story = {
  args: { defaultProfile: innovative },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Choose the innovation path' }));
    await expect(await canvas.findByText(/^You chose the innovation path on/)).toBeVisible();
    await expect(canvas.getByText('This is your choice')).toBeVisible();
    await userEvent.type(canvas.getByLabelText(/^Why this path/), 'Our own people build it.');
    const [owner] = await canvas.findAllByRole('textbox', { name: /^Who takes up/ });
    await userEvent.type(owner as HTMLElement, 'Maija');
    const [quarter] = canvas.getAllByRole('combobox', { name: /^Until when/ });
    await expect(canvas.getByText(/Set a quarter for an activity/)).toBeVisible();
    await userEvent.selectOptions(
      quarter as HTMLElement,
      within(quarter as HTMLElement).getAllByRole('option')[2] as HTMLElement,
    );
    await expect(canvas.getByRole('button', { name: /iCalendar/ })).toBeVisible();
  },
};

/** Chosen, changed, explained and planned: both choices are kept. */
export const Planned: Story = {
  tags: ['colors'],
  args: { defaultProfile: planned },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/^You chose the innovation path/)).toBeVisible();
    await expect(canvas.getByText(/^Scaling path, .*“The board wants speed\.”$/)).toBeVisible();
    await expect(canvas.getByDisplayValue('Maija')).toBeVisible();
    await expect(canvas.getByDisplayValue('Q1 2027')).toBeVisible();
  },
};

/** The choice taken back: it stays among the earlier ones. */
export const TakenBack: Story = {
  args: { defaultProfile: planned },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Take the choice back' }));
    await expect(await canvas.findByText(/^Innovation path, .*customers here pay/)).toBeVisible();
    await expect(canvas.queryByText('Your plan')).toBeNull();
  },
};

/** All activities are established: the path is chosen, and nothing is left to plan. */
export const AllEstablished: Story = {
  args: { defaultProfile: established },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/nothing is left to plan/)).toBeVisible();
    await expect(canvas.getAllByText('All activities are established.')).toHaveLength(3);
    await expect(canvas.queryByRole('textbox', { name: /^Who takes up/ })).toBeNull();
    await expect(canvas.queryByRole('button', { name: /^Save the plan/ })).toBeNull();
  },
};

/** Chosen before the firm has a place: the plan says where it begins, and that this is assumed. */
export const AssumedStart: Story = {
  args: { defaultProfile: unplaced },
  play: async ({ canvas }) => {
    await expect(
      await canvas.findByText(/is not assessed yet, the plan starts in the first/),
    ).toBeVisible();
    await expect(canvas.getAllByRole('textbox', { name: /^Who takes up/ })).toHaveLength(17);
  },
};

/** Chosen although it is not advisable now: the firm decides, and the warning stays. */
export const ChosenAgainstAdvice: Story = {
  args: { defaultProfile: daring },
  play: async ({ canvas, canvasElement }) => {
    await expect(await canvas.findByText(/^You chose the scaling path/)).toBeVisible();
    const scaling = columnsIn(canvasElement).find(({ dataset }) => dataset.path === 'scaling');
    const column = within(scaling as HTMLElement);
    await expect(column.getByText('Not advisable now.')).toBeVisible();
    await expect(column.getByText('This is your choice')).toBeVisible();
  },
};

/** “Don’t know” to all ten: nothing is ranked, and nothing is counted as nothing. */
export const AllUnknown: Story = {
  args: { defaultProfile: unknowing },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('10 of 10 answered')).toBeVisible();
    await expect(canvas.getAllByText('Not assessed')).toHaveLength(3);
    await expect(canvas.getAllByText('Not ranked yet')).toHaveLength(3);
    await expect(canvas.getByText(/^All ten answers are “don’t know”/)).toBeVisible();
    await expect(canvas.queryByText('Nothing rules it out.')).toBeNull();
  },
};

/** The comparison can't be fetched: the reader is told, and can try again. */
export const PartFailed: Story = {
  args: {
    defaultProfile: innovative,
    messages: { later: () => Promise.reject(new Error('offline')) },
  },
  play: async ({ canvas, canvasElement }) => {
    const [told] = await canvas.findAllByText(/^This part could not be fetched/);
    await expect(told).toBeVisible();
    await expect(canvas.getAllByRole('button', { name: 'Try again' })[0]).toBeVisible();
    await expect(canvas.getByRole('heading', { level: 2 })).toHaveTextContent(
      /fits your firm best/,
    );
    await expect(columnsIn(canvasElement)).toHaveLength(0);
  },
};

/** On paper: nothing to press, every field whole, and a line to write on where nothing is set. */
export const Printed: Story = {
  args: { defaultProfile: planned },
  loaders: [() => fetchPart(loadPlan)],
  beforeEach: () => asPrinted(),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/^You chose the innovation path/)).toBeVisible();
    await expect(canvas.queryAllByRole('button')).toEqual([]);
    await expect(canvas.queryAllByRole('combobox')).toEqual([]);
    await expect(canvas.getByText('Maija')).toBeVisible();
  },
};

/** What the ranking hangs on. */
export const WhatWouldFavor: Story = {
  args: { defaultProfile: innovative },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByText('What would make another path fit better'));
    await expect(
      await canvas.findByText(/^Scaling path: no single answer would put/),
    ).toBeVisible();
    await expect(canvas.getAllByText(/; fit 0\.\d\d → 0\.\d\d, best other/)[0]).toBeVisible();
    const [rest] = canvas.getAllByText(/^\d+ more for the \w+ path$/);
    const inside = () => within(rest?.closest('details') as HTMLElement).getAllByRole('listitem');
    await expect(rest?.closest('details')).not.toHaveAttribute('open');
    await userEvent.click(rest as HTMLElement);
    await expect(inside()).toHaveLength(Number.parseInt(rest?.textContent ?? '', 10));
    for (const line of inside()) await expect(line).toBeVisible();
  },
};

/** All numbers behind the picture. */
export const AsTable: Story = {
  tags: ['colors'],
  args: { defaultProfile: innovative },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByText('Show as table'));
    const table = await canvas.findByRole('table', { name: /^What counts/ });
    await expect(within(table).getAllByRole('columnheader')).toHaveLength(1 + 3);
    await expect(
      within(table).getByRole('row', { name: /^Partners within reach: 25%/ }),
    ).toBeVisible();
    await expect(canvas.getByRole('table', { name: /^What is left of each path/ })).toBeVisible();
    await expect(canvas.getByRole('button', { name: /^Save the comparison/ })).toBeVisible();
  },
};

/** A host's own criteria: one thing a path, in words that the toolkit has for it. */
export const HostCriteria: Story = {
  args: {
    defaultProfile: innovative,
    criteria: {
      innovation: {
        criteria: [
          { measure: 'phase', id: 'ecosystem-integration', counts: 'against', weight: 1 },
          { measure: 'context', id: 'risk-appetite', counts: 'against', weight: 2 },
        ],
      },
      ecosystem: {
        criteria: [{ measure: 'context', id: 'partner-access', counts: 'for', weight: 1 }],
        guards: [{ question: 'partner-access', atLeast: 2 }],
      },
      scaling: paths.criteria.scaling,
    },
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('The owners want to keep losses small')).toBeVisible();
    await expect(canvas.getAllByText('Not advisable now.')).toHaveLength(2);
  },
};

/** A host’s own guards, all of them low: no path can be advised, and the title says so. */
export const NothingAdvisable: Story = {
  args: {
    defaultProfile: innovative,
    criteria: {
      innovation: {
        criteria: [{ measure: 'context', id: 'risk-appetite', counts: 'against', weight: 2 }],
        guards: [{ question: 'risk-appetite', atLeast: 2 }],
      },
      ecosystem: {
        criteria: [{ measure: 'context', id: 'partner-access', counts: 'for', weight: 1 }],
        guards: [{ question: 'partner-access', atLeast: 2 }],
      },
      scaling: {
        criteria: [{ measure: 'context', id: 'ambidexterity', counts: 'for', weight: 1 }],
        guards: [{ question: 'ambidexterity', atLeast: 2 }],
      },
    },
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 2 })).toHaveTextContent(
      /^The innovation path, .* are not advisable now$/,
    );
    await expect(canvas.getAllByText('Not advisable now.')).toHaveLength(3);
  },
};

/** For reading only: an adviser's view. */
export const ReadOnly: Story = {
  args: { defaultProfile: planned, readOnly: true },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/^You chose the innovation path/)).toBeVisible();
    await expect(canvas.queryByRole('button', { name: /^Choose/ })).toBeNull();
    await expect(canvas.getByLabelText(/^Why this path/)).toHaveAttribute('readonly');
  },
};

/** The browser keeps nothing: the user is told. */
export const NotSaved: Story = {
  render: (args) => {
    const write = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const store = createProfileStore({ name: 'story', storage: { read: () => null, write } });
    store.edit({ type: 'rate', question: 'partner-reliance', level: 2 });
    return (
      <ProfileProvider store={store}>
        <StrategyPath {...args} />
      </ProfileProvider>
    );
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Not saved.')).toBeVisible();
  },
};

/** What was saved can't be read: it is left alone, and the user is told. */
export const UnreadableFile: Story = {
  render: (args) => (
    <ProfileProvider
      store={createProfileStore({ name: 'story', storage: memoryStorage('{"schema":1,') })}
    >
      <StrategyPath {...args} />
    </ProfileProvider>
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Saved answers can’t be read.')).toBeVisible();
  },
};

/** A newer version has saved it: what this one understands is shown, to be read only. */
export const NewerFile: Story = {
  tags: ['colors'],
  render: (args) => (
    <ProfileProvider
      store={createProfileStore({ name: 'story', storage: memoryStorage('{"schema":2}') })}
    >
      <StrategyPath {...args} />
    </ProfileProvider>
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Saved by a newer version.')).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Download it as it was' })).toBeVisible();
  },
};

const threeFit: Story['play'] = async ({ canvasElement }) => {
  await waitFor(() => expect(columnsIn(canvasElement)).toHaveLength(3));
  await fitsItsColumn(canvasElement);
};

export const Narrow: Story = {
  args: { defaultProfile: planned },
  parameters: { width: 288 },
  play: threeFit,
};

export const RightToLeft: Story = {
  args: { defaultProfile: planned },
  globals: { direction: 'rtl' },
  play: threeFit,
};

export const Dark: Story = {
  args: { defaultProfile: innovative },
  globals: { scheme: 'dark' },
  play: threeFit,
};

export const InShadowRoot: Story = {
  args: { defaultProfile: innovative },
  globals: { home: 'shadow root' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Sales at home can pay for development')).toBeVisible();
  },
};

/** On a phone the plan is far below the choice: a link leads there, and takes the focus along. */
export const ChoosingNarrow: Story = {
  args: { defaultProfile: innovative },
  parameters: { width: 288 },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Choose the innovation path' }));
    const link = await canvas.findByRole('link', { name: 'Go to your plan' });
    await expect(link.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
    const plan = await canvas.findByRole('heading', { name: 'Your plan' });
    await userEvent.click(link);
    await expect(plan).toHaveFocus();
  },
};
