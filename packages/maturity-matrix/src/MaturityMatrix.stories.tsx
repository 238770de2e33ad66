import { createProfileStore, memoryStorage } from '@servitization/profile';
import { ProfileProvider } from '@servitization/profile/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { complete, halfAnswered, uncertain } from '../../../examples/index.ts';
import { all, profileFor } from './contexts.test.kit.ts';
import { languages } from './languages.test.kit.ts';
import { MaturityMatrix } from './MaturityMatrix.tsx';

const meta = {
  title: 'Widgets/MaturityMatrix',
  component: MaturityMatrix,
  parameters: { languages },
} satisfies Meta<typeof MaturityMatrix>;

export default meta;
type Story = StoryObj<typeof meta>;

const dotIn = (picture: HTMLElement) => picture.querySelector('[role=grid] > circle');

/** Names and letters that are seen, with the firm's dot: what must not lie on one another. */
const labelsIn = (picture: HTMLElement) =>
  [...picture.querySelectorAll('[role=grid] text, [role=grid] > circle')]
    .map((label) => ({ text: label.textContent || 'dot', box: label.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0);

/** A line of text is higher than its letters, so a few px of two boxes may share empty air. */
const AIR = 5;

async function expectLabelsApart(picture: HTMLElement): Promise<void> {
  const labels = labelsIn(picture);
  await expect(labels.length).toBeGreaterThanOrEqual(9);
  const pairs = labels.flatMap(({ text, box: a }, at) =>
    labels.slice(at + 1).flatMap(({ text: other, box: b }) => {
      const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      return width > 1 && height > AIR ? [`${text} on ${other}`] : [];
    }),
  );
  await expect(pairs).toEqual([]);
}

/** States that real firms meet, in which labels have little room. */
const crowded = [
  '22200000333222222',
  '33311000222000000',
  '22200000333000000',
  '44444444444444444',
];
const profileOf = (levels: string) =>
  profileFor([...levels].map((level) => Number(level) as 0 | 1 | 2 | 3 | 4));
const Crowded = () => (
  <>
    {['00000000000000000', ...crowded].map((levels) => (
      <MaturityMatrix key={levels} defaultProfile={profileOf(levels)} aria-label={levels} />
    ))}
  </>
);
const eachApart = async ({
  canvas,
}: {
  canvas: { getAllByRole: typeof import('storybook/test').screen.getAllByRole };
}) => {
  for (const grid of canvas.getAllByRole('grid'))
    await expectLabelsApart(grid.parentElement as HTMLElement);
};

/** Before the first answer: no place is shown, since there is none. */
export const Empty: Story = {
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByRole('heading', { level: 2 })).toHaveTextContent('still open');
    await expect(dotIn(canvasElement)).toBeNull();
    await expect(canvas.getByText(/Choose a square/)).toBeVisible();
    await expect(canvas.queryByText(/Firms here/)).toBeNull();
  },
};

/** Some answers: a place, and the area that open questions leave it in. */
export const HalfAnswered: Story = {
  tags: ['colors'],
  args: { defaultProfile: halfAnswered },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 2 })).toHaveTextContent(
      'Provisional: digital services lead, partners lag',
    );
    await expect(canvas.getByText(/8 questions are open or “don’t know”/)).toBeVisible();
  },
};

/** Most answers are "don't know": the area is wide, and says so. */
export const Uncertain: Story = {
  args: { defaultProfile: uncertain },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByRole('heading', { level: 2 })).toHaveTextContent(/^Provisional: /);
    await expect(canvasElement.querySelector('[aria-current]')).toBeNull();
    await expectLabelsApart(canvasElement);
  },
};

/** One dimension without an answer: no dot, for there is no place on it. */
export const OneDimensionOnly: Story = {
  args: { defaultProfile: profileFor([4, 3, 2]) },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByText('Partners not assessed yet')).toBeVisible();
    await expect(dotIn(canvasElement)).toBeNull();
  },
};

/** A path chosen elsewhere: what is left of it stands out, a sentence and the table name it. */
export const PathChosen: Story = {
  args: {
    defaultProfile: {
      ...complete,
      chosen: { path: { value: 'innovation', at: '2026-11-01T08:00:00.000Z-0000', by: 'story' } },
    },
  },
  play: async ({ canvas, canvasElement }) => {
    await expect(await canvas.findByText(/^You chose the innovation path\. From/)).toBeVisible();
    const lines = canvasElement.querySelectorAll('[role=grid] [data-way=route] path');
    await expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) await expect(getComputedStyle(line).strokeWidth).toBe('5px');
    await userEvent.click(canvas.getByText('Show as table'));
    await expect(await canvas.findByRole('table')).toHaveAccessibleName(
      /You chose the innovation path\. From your place/,
    );
  },
};

/** One dimension certain, as nothing in a later phase counts yet: the area is a line. */
export const OnALine: Story = {
  args: { defaultProfile: profileFor([1, 1, 1, ...Array(5), 3, 2]) },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/may be anywhere on the dashed line/)).toBeVisible();
  },
};

/** Open questions that can't move the firm: a point without an area. */
export const OpenButSettled: Story = {
  args: { defaultProfile: profileFor([1, 1, 1, ...Array(5), 0, 1, 1]) },
  play: async ({ canvas }) => {
    await expect(
      canvas.getByText(/11 questions are open or “don’t know”, but can’t move it/),
    ).toBeVisible();
  },
};

/** Nothing begun is a place too: the near corner. */
export const AllZero: Story = {
  args: { defaultProfile: profileFor(all(0)) },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 2 })).toHaveTextContent('at the very start');
    await expect(canvas.getByText(/what follows is still ahead of it/)).toBeVisible();
  },
};

/** A later phase has points before its turn: drawn hollow, and said. */
export const AheadOfSequence: Story = {
  args: { defaultProfile: profileFor([1, 1, 1, 4, 4, 0, 0, 0, ...Array(9).fill(2)]) },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByText(/Why here/));
    await expect(
      await canvas.findByText(/Ahead of sequence, 100%, does not count yet/),
    ).toBeVisible();
    await userEvent.click(canvas.getByText('Show as table'));
    await expect(
      await canvas.findByRole('row', {
        name: /2 Digital service innovation .* Yes, ahead of sequence/,
      }),
    ).toBeVisible();
  },
};

/** Every question answered: a point without an area. */
export const Complete: Story = {
  tags: ['colors'],
  args: { defaultProfile: complete },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/All 17 questions are answered/)).toBeVisible();
  },
};

/** The far corner. */
export const Leading: Story = {
  args: { defaultProfile: profileFor(all(4)) },
  play: async ({ canvas, canvasElement }) => {
    await expect(await canvas.findByText(/^Nothing is left/)).toBeVisible();
    const dot = dotIn(canvasElement)?.getBoundingClientRect() as DOMRect;
    const grid = canvas.getByRole('grid').getBoundingClientRect();
    await expect(dot.right).toBeLessThanOrEqual(grid.right + 0.5);
    await expect(dot.top).toBeGreaterThanOrEqual(grid.top - 0.5);
  },
};

/** Wherever the firm is, no name lies on another, on a letter or on the firm’s dot. */
export const LabelsApart: Story = { render: () => <Crowded />, play: eachApart };

export const LabelsApartNarrow: Story = { ...LabelsApart, parameters: { width: 336 } };

/** A file that could not be made says why. */
export const SavingFails: Story = {
  args: { defaultProfile: complete },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByText('Download'));
    const button = await canvas.findByRole('button', { name: 'Table (CSV)' });
    const original = URL.createObjectURL;
    URL.createObjectURL = () => {
      throw new Error('No room left.');
    };
    const error = console.error;
    console.error = () => {};
    await userEvent.click(button);
    await waitFor(() => expect(canvas.getByRole('alert')).toHaveTextContent('No room left.'));
    URL.createObjectURL = original;
    console.error = error;
  },
};

/** One tab stop; arrows move between squares, and stop at the edges. */
export const ByKeyboard: Story = {
  args: { defaultProfile: halfAnswered },
  play: async ({ canvas }) => {
    await userEvent.tab();
    await expect(canvas.getByRole('gridcell', { name: /your firm is here/ })).toHaveFocus();
    await userEvent.keyboard('{ArrowUp}{ArrowRight}{ArrowRight}');
    await expect(
      canvas.getByRole('gridcell', { name: /mass customization; ecosystem integration/ }),
    ).toHaveFocus();
    await userEvent.tab();
    await expect(canvas.queryByRole('gridcell', { name: /^$/ })).toBeNull();
    await expect(document.activeElement?.getAttribute('role')).not.toBe('gridcell');
  },
};

/** The same as a table. */
export const AsTable: Story = {
  tags: ['colors'],
  args: { defaultProfile: halfAnswered },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByText('Show as table'));
    const row = await canvas.findByRole('row', { name: /1 Digital awareness 3 of 3 67% Yes/ });
    await expect(row).toBeVisible();
    // As wide as this, no row needs a second line.
    const rows = canvas.getAllByRole('row', { name: /\d of \d|Phase/ });
    for (const { offsetHeight } of rows) await expect(offsetHeight).toBeLessThan(40);
  },
};

/** Why the firm is where it is: each phase says how it stands in one line. */
export const WhyHere: Story = {
  tags: ['colors'],
  args: { defaultProfile: halfAnswered },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByText(/Why here/));
    const standing = await canvas.findByText(/so far, 2 points short; 5 if the open answer is 0/);
    await expect(standing.getBoundingClientRect().height).toBeLessThan(30);
  },
};

/**
 * What was saved can't be read. The matrix is as before the first answer; that a file is there and
 * left alone is said by the assessment, where answers are given.
 */
export const UnreadableFile: Story = {
  render: (args) => (
    <ProfileProvider
      store={createProfileStore({ name: 'story', storage: memoryStorage('{"schema":1,') })}
    >
      <MaturityMatrix {...args} />
    </ProfileProvider>
  ),
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByRole('heading', { level: 2 })).toHaveTextContent('still open');
    await expect(dotIn(canvasElement)).toBeNull();
  },
};

/** A newer version has saved it: what this one understands is shown, to be read only. */
export const NewerFile: Story = {
  tags: ['colors'],
  render: (args) => (
    <ProfileProvider
      store={createProfileStore({ name: 'story', storage: memoryStorage('{"schema":2}') })}
    >
      <MaturityMatrix {...args} />
    </ProfileProvider>
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Saved by a newer version.')).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Download it as it was' })).toBeVisible();
  },
};

export const Narrow: Story = {
  args: { defaultProfile: halfAnswered },
  parameters: { width: 288 },
  play: async ({ canvasElement }) => {
    await expectLabelsApart(canvasElement);
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth);
  },
};

export const Dark: Story = {
  args: { defaultProfile: halfAnswered },
  globals: { scheme: 'dark' },
  play: async ({ canvas, canvasElement }) => {
    const paper = getComputedStyle(
      canvasElement.querySelector('section') as Element,
    ).backgroundColor;
    await expect(paper).toBe('rgb(21, 23, 28)');
    await expect(canvas.getByRole('grid')).toBeVisible();
  },
};

/** In a page that is read from the right, text turns and the picture does not. */
export const RightToLeft: Story = {
  args: { defaultProfile: complete },
  globals: { direction: 'rtl' },
  play: async ({ canvas, canvasElement }) => {
    const { left, right } = canvas.getByRole('grid').getBoundingClientRect();
    const dot = dotIn(canvasElement)?.getBoundingClientRect() as DOMRect;
    await expect(dot.left).toBeGreaterThan((left + right) / 2);
    await expectLabelsApart(canvasElement);
  },
};
