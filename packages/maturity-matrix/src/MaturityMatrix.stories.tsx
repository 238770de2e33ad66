import { createProfileStore, memoryStorage } from '@servitization/profile';
import { ProfileProvider } from '@servitization/profile/react';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { complete, halfAnswered, leading, uncertain } from '../../../examples/index.ts';
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

const dotIn = (picture: HTMLElement) => picture.querySelector('[class$=GridPlot-firm] circle');

/** Before the first answer: no place is shown, since there is none. */
export const Empty: Story = {
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByRole('heading', { level: 2 })).toHaveTextContent('still open');
    await expect(dotIn(canvasElement)).toBeNull();
  },
};

/** Some answers: a place, and the area that open questions leave it in. */
export const HalfAnswered: Story = {
  args: { defaultProfile: halfAnswered },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 2 })).toHaveTextContent(
      'Digital services lead, partners lag',
    );
    await expect(canvas.getByText(/8 questions are open or “don’t know”/)).toBeVisible();
  },
};

/** Most answers are "don't know": the area is wide, and says so. */
export const Uncertain: Story = { args: { defaultProfile: uncertain } };

/** One dimension without an answer: no dot, for there is no place on it. */
export const OneDimensionOnly: Story = {
  args: { defaultProfile: profileFor([4, 3, 2]) },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByText('Partners not assessed yet')).toBeVisible();
    await expect(dotIn(canvasElement)).toBeNull();
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
      canvas.getByText(/11 questions are open or “don’t know”, and can’t move it/),
    ).toBeVisible();
  },
};

/** Nothing begun is a place too: the near corner. */
export const AllZero: Story = { args: { defaultProfile: profileFor(all(0)) } };

/** Every question answered: a point without an area. */
export const Complete: Story = {
  args: { defaultProfile: complete },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/All 17 questions are answered/)).toBeVisible();
  },
};

/** The far corner. */
export const Leading: Story = { args: { defaultProfile: leading } };

/** One tab stop; arrows move between squares, and stop at the edges. */
export const ByKeyboard: Story = {
  args: { defaultProfile: halfAnswered },
  play: async ({ canvas }) => {
    await userEvent.tab();
    await expect(canvas.getByRole('gridcell', { name: /Your firm is here/ })).toHaveFocus();
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
  args: { defaultProfile: halfAnswered },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByText('Show as table'));
    const row = await canvas.findByRole('row', { name: /1 Digital awareness 3 of 3 67% Yes/ });
    await expect(row).toBeVisible();
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

export const Narrow: Story = { args: { defaultProfile: halfAnswered }, parameters: { width: 288 } };

export const Dark: Story = { args: { defaultProfile: halfAnswered }, globals: { scheme: 'dark' } };
