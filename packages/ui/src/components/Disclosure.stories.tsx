import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { inWidget } from '../test/inWidget.test.kit.tsx';
import { Disclosure } from './Disclosure.tsx';

const meta = {
  title: 'Components/Disclosure',
  component: Disclosure,
  decorators: [inWidget],
  args: {
    summary: 'What to pack',
    children: 'Rain gear, a towel, and shoes that have been wet before.',
  },
} satisfies Meta<typeof Disclosure>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Closed: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/Rain gear/)).not.toBeVisible();
  },
};

export const Open: Story = {
  tags: ['colors'],
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByText('What to pack'));
    await expect(canvas.getByText(/Rain gear/)).toBeVisible();
  },
};

/** A tab stop; the platform opens it by Enter and by Space. */
export const Focused: Story = {
  play: async ({ canvas }) => {
    await userEvent.tab();
    await expect(canvas.getByText('What to pack')).toHaveFocus();
  },
};

/** The content is drawn once it is asked for, and stays. */
export const Lazy: Story = {
  args: { lazy: true },
  play: async ({ canvas }) => {
    await expect(canvas.queryByText(/Rain gear/)).toBeNull();
    await userEvent.click(canvas.getByText('What to pack'));
    await expect(await canvas.findByText(/Rain gear/)).toBeVisible();
  },
};

export const LongNarrow: Story = {
  args: { summary: 'Regenbekleidungspackliste für Mehrtageswanderungen im Spätherbst' },
  parameters: { width: 288 },
};

export const Dark: Story = { ...Open, globals: { scheme: 'dark' } };
