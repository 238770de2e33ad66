import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { inWidget } from '../test/inWidget.test.kit.tsx';
import { Disclosure } from './Disclosure.tsx';
import { Figure } from './Figure.tsx';

const days = [3, 5, 4, 8, 13, 11, 6];

/** A picture as small as can be. */
const picture = (
  <svg role="img" aria-label="Seven bars; the fifth is highest" width="100%" height="160">
    {days.map((walks, day) => (
      <rect
        // biome-ignore lint/suspicious/noArrayIndexKey: a day is its place in the week
        key={day}
        x={`${day * 14.5}%`}
        y={160 - walks * 12}
        width="8%"
        height={walks * 12}
        fill="currentColor"
      />
    ))}
  </svg>
);

const meta = {
  title: 'Components/Figure',
  component: Figure,
  decorators: [inWidget],
  args: {
    eyebrow: 'Dogs in the park',
    title: 'Fridays are for long walks',
    sentence: 'On Friday 13 dogs came to the park, three times as many as on Monday.',
    children: picture,
    note: (
      <>
        Counted from a bench, 8 to 9 in the morning. <a href="#source">Source: our own notes.</a>
      </>
    ),
    actions: <Disclosure summary="Show as list">{days.join(', ')}</Disclosure>,
  },
} satisfies Meta<typeof Figure>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Headline, sentence, picture, source, actions. */
export const Complete: Story = {
  tags: ['colors'],
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('figure')).toContainElement(canvas.getByRole('img'));
    await expect(canvas.getByRole('figure')).toHaveAccessibleName('Fridays are for long walks');
    await expect(canvas.getByRole('figure')).toHaveTextContent('Counted from a bench');
    await expect(canvas.getByRole('heading', { level: 2 })).toHaveTextContent('long walks');
  },
};

/** Neither a note nor anything to do: no empty room is left for them. */
export const PictureOnly: Story = { args: { note: undefined, actions: undefined } };

export const Narrow: Story = { parameters: { width: 288 } };

/** Lines end before they get too long to read. */
export const Wide: Story = { parameters: { width: 1200 } };

export const Dark: Story = { globals: { scheme: 'dark' } };
