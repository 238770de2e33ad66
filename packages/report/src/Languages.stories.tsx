import type { Profile } from '@servitization/profile';
import { unbracketed } from '@servitization/tooling/pseudo';
import { fitsItsColumn } from '@servitization/tooling/stories';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { halfAnswered, wholeStory } from '../../../examples/index.ts';
import { languages } from './languages.test.kit.ts';
import { Report } from './Report.tsx';

const meta = {
  title: 'Widgets/Report/Languages',
  component: Report,
  args: { today: '2026-11-22', profile: wholeStory },
  parameters: { width: 1000, languages },
} satisfies Meta<typeof Report>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Swedish: Story = {
  args: languages.sv,
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Läget den 22 november 2026')).toBeVisible();
  },
};

export const Finnish: Story = {
  args: languages.fi,
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Tilanne 22. marraskuuta 2026')).toBeVisible();
  },
};

export const German: Story = {
  args: languages.de,
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Stand: 22. November 2026')).toBeVisible();
  },
};

/** On the narrowest phone. */
export const FinnishNarrow: Story = {
  args: languages.fi,
  parameters: { width: 288 },
  play: ({ canvasElement }) => fitsItsColumn(canvasElement),
};

export const GermanNarrow: Story = { ...FinnishNarrow, args: languages.de };

/** What the firm has written counts as translated. */
const bracketed: Profile = {
  ...halfAnswered,
  name: '⟦Tallberg⟧',
  ratings: Object.fromEntries(
    Object.entries(halfAnswered.ratings).map(([rater, answers]) => [
      rater,
      Object.fromEntries(
        Object.entries(answers).map(([question, one]) => [
          question,
          'note' in one && one.note ? { ...one, note: `⟦${one.note}⟧` } : one,
        ]),
      ),
    ]),
  ),
};

/** Every text has gone through the words, but for what the firm has written. */
export const Pseudo: Story = {
  args: { ...languages.pseudo, profile: bracketed },
  play: async ({ canvasElement }) => {
    await expect(unbracketed(canvasElement)).toEqual([]);
  },
};

export const RightToLeft: Story = {
  args: languages['pseudo, right to left'],
  play: ({ canvasElement }) => fitsItsColumn(canvasElement),
};
