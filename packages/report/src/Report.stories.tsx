import { emptyProfile } from '@servitization/profile';
import { asPrinted, fitsItsColumn } from '@servitization/tooling/stories';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import {
  complete,
  halfAnswered,
  twoYears,
  uncertain,
  wholeStory,
} from '../../../examples/index.ts';
import { languages } from './languages.test.kit.ts';
import { Report } from './Report.tsx';

const meta = {
  title: 'Widgets/Report',
  component: Report,
  args: { today: '2026-11-22' },
  parameters: { languages, width: 1000 },
} satisfies Meta<typeof Report>;

export default meta;
type Story = StoryObj<typeof meta>;

/** One firm's story through all widgets. */
export const WholeStory: Story = {
  tags: ['colors'],
  args: { profile: wholeStory },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByRole('heading', { level: 1 })).toHaveTextContent('Lumivisio');
    // The findings in short, eleven chapters, the sources.
    await expect(canvas.getAllByRole('heading', { level: 2 })).toHaveLength(13);
    await fitsItsColumn(canvasElement);
  },
};

/** Nothing was done yet. */
export const Empty: Story = {
  args: { profile: emptyProfile('empty') },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Nothing has been assessed yet.')).toBeVisible();
    await expect(canvas.getByRole('button')).toBeDisabled();
  },
};

/** Half of the questions, and nothing else: one line says what is missing. */
export const HalfAnswered: Story = {
  args: { profile: halfAnswered },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^Not assessed: path, challenges/)).toBeVisible();
  },
};

/** All answered, mostly by "don't know". */
export const Uncertain: Story = { args: { profile: uncertain } };

/** Only the questions, and all of them. */
export const Answered: Story = { args: { profile: complete } };

/** Only a log. */
export const OnlyScaling: Story = {
  args: { profile: twoYears },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('region', { name: 'Scaling' })).toBeVisible();
    await expect(canvas.queryByRole('region', { name: 'Place' })).toBeNull();
  },
};

/** Some of the chapters. */
export const SomeChapters: Story = { args: { profile: wholeStory, only: ['paths', 'challenges'] } };

/** On a phone. */
export const Narrow: Story = {
  args: { profile: wholeStory },
  parameters: { width: 328 },
  play: ({ canvasElement }) => fitsItsColumn(canvasElement),
};

/** In the styles of paper: nothing to press. */
export const Printed: Story = {
  args: { profile: wholeStory },
  parameters: { width: 690 },
  play: async ({ canvas, canvasElement }) => {
    const back = asPrinted();
    try {
      await expect(canvas.queryByRole('button')).toBeNull();
      await fitsItsColumn(canvasElement);
    } finally {
      back();
    }
  },
};
