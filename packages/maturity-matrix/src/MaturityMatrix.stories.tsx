import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { complete, halfAnswered, leading, uncertain } from '../../../examples/index.ts';
import { MaturityMatrix } from './MaturityMatrix.tsx';

const meta = {
  title: 'Widgets/MaturityMatrix',
  component: MaturityMatrix,
} satisfies Meta<typeof MaturityMatrix>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Before the first answer: no place is shown, since there is none. */
export const Empty: Story = {
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByRole('heading', { level: 2 })).toHaveTextContent('still open');
    await expect(canvasElement.querySelector('circle')).toBeNull();
  },
};

/** Some answers: a place, and the area that open questions leave it in. */
export const HalfAnswered: Story = {
  args: { defaultProfile: halfAnswered },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 2 })).toHaveTextContent(
      'Digital services lead, partners lag',
    );
    await expect(canvas.getByText(/8 open questions leave it anywhere/)).toBeVisible();
  },
};

/** Most answers are "don't know": the area is wide, and says so. */
export const Uncertain: Story = { args: { defaultProfile: uncertain } };

/** One dimension without an answer: no dot, for there is no place on it. */
export const OneDimensionOnly: Story = {
  args: {
    defaultProfile: {
      ...halfAnswered,
      ratings: {
        self: Object.fromEntries(Object.entries(halfAnswered.ratings.self ?? {}).slice(0, 3)),
      },
    },
  },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByText('Partners not assessed yet')).toBeVisible();
    await expect(canvasElement.querySelector('circle')).toBeNull();
  },
};

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
    await expect(
      canvas.getByRole('row', { name: /1 Digital awareness 3 of 3 67% Yes/ }),
    ).toBeVisible();
  },
};

export const Narrow: Story = { args: { defaultProfile: halfAnswered }, parameters: { width: 288 } };

export const Dark: Story = { args: { defaultProfile: halfAnswered }, globals: { scheme: 'dark' } };
