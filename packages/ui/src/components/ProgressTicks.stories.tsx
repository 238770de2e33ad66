import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { BLUE, inWidget, OCHRE } from '../test/inWidget.test.kit.tsx';
import { ProgressTicks } from './ProgressTicks.tsx';

const meta = {
  title: 'Components/ProgressTicks',
  component: ProgressTicks,
  decorators: [inWidget],
  args: {
    label: 'Garden',
    text: '3 of 8 answered, 1 don’t know',
    hue: BLUE,
    groups: [
      ['answered', 'answered', 'unknown'],
      ['answered', 'open'],
      ['open', 'open', 'open'],
    ],
    current: 1,
  },
} satisfies Meta<typeof ProgressTicks>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Filled, hollow, thin; the group that the user is in is underlined. */
export const HalfWay: Story = {
  tags: ['colors'],
  play: async ({ canvas }) => {
    await expect(canvas.getByText('3 of 8 answered, 1 don’t know')).toBeVisible();
  },
};

export const Empty: Story = {
  args: {
    text: '0 of 8 answered',
    groups: [
      ['open', 'open', 'open'],
      ['open', 'open'],
      ['open', 'open', 'open'],
    ],
    current: 0,
  },
};

/** Nothing is underlined once the user is somewhere else. */
export const Complete: Story = {
  args: {
    text: '8 of 8 answered',
    hue: OCHRE,
    groups: [
      ['answered', 'answered', 'answered'],
      ['answered', 'answered'],
      ['answered', 'answered', 'answered'],
    ],
    current: undefined,
  },
};

/** Seen, and not known. */
export const AllUnknown: Story = {
  args: { text: '0 of 3 answered, 3 don’t know', groups: [['unknown', 'unknown', 'unknown']] },
};

/** Ink, where no hue stands for the thing. */
export const WithoutHue: Story = { args: { hue: undefined } };

/** Many questions in little room: the groups go on below. */
export const ManyNarrow: Story = {
  args: {
    label: 'Gartenbewässerungsanlagenwartung',
    text: '6 of 30 answered',
    groups: [
      ['answered', 'answered', 'answered', 'answered', 'answered', 'answered'],
      ['open', 'open', 'open', 'open', 'open', 'open', 'open', 'open'],
      ['open', 'open', 'open', 'open', 'open', 'open', 'open', 'open'],
      ['open', 'open', 'open', 'open', 'open', 'open', 'open', 'open'],
    ],
  },
  parameters: { width: 288 },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth);
  },
};

export const Dark: Story = { globals: { scheme: 'dark' } };
