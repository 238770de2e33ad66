import { fitsItsColumn, openAll, withLargeText } from '@servitization/tooling/stories';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { thirdCycle } from './boards.test.kit.ts';
import { CocreationBoard } from './CocreationBoard.tsx';
import { languages } from './languages.test.kit.ts';
import { allParts } from './parts.test.kit.ts';

const meta = {
  title: 'Widgets/CocreationBoard/Languages',
  component: CocreationBoard,
  args: { today: '2026-11-22', defaultProfile: thirdCycle },
  parameters: { width: 1152, languages },
  loaders: [allParts],
} satisfies Meta<typeof CocreationBoard>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Swedish: Story = {
  args: languages.sv,
  play: async ({ canvas }) => {
    await expect(canvas.getByText('3 steg väntar på leverans nu, i cykel 3')).toBeVisible();
  },
};

export const Finnish: Story = {
  args: languages.fi,
  play: async ({ canvas, canvasElement }) => {
    await openAll(canvasElement);
    await expect(canvas.getByText('3 vaihetta odottaa nyt tekijäänsä, kierros 3')).toBeVisible();
  },
};

export const German: Story = {
  args: languages.de,
  play: async ({ canvas }) => {
    await expect(canvas.getByText('3 Schritte sind jetzt fällig, in Zyklus 3')).toBeVisible();
  },
};

/** What can’t be saved is told in the language of the form, the field by its label. */
export const GermanRefusal: Story = {
  args: languages.de,
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Mikrodienst hinzufügen' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Speichern' }));
    await expect(canvas.getByRole('alert')).toHaveTextContent(
      'Das lässt sich nicht speichern: Prüfen Sie „Bezeichnung“. Nötig ist Text von 1 bis 200 Zeichen.',
    );
  },
};

/** On the narrowest phone, everything open. */
export const FinnishNarrow: Story = {
  args: languages.fi,
  parameters: { width: 288 },
  play: async ({ canvas, canvasElement }) => {
    await openAll(canvasElement);
    for (const card of canvas.getAllByRole('button', { name: /^Avaa kortti: Kiln/ })) {
      await userEvent.click(card);
    }
    await fitsItsColumn(canvasElement);
  },
};

/** On a phone, with text twice as large: all of it reflows, the choice of cards as well. */
export const LargeText: Story = {
  args: languages.fi,
  parameters: { width: 328 },
  beforeEach: () => withLargeText(),
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getAllByRole('combobox', { name: /^Näytä/ })[0]).toBeVisible();
    await fitsItsColumn(canvasElement);
  },
};

export const GermanNarrow: Story = {
  args: languages.de,
  parameters: { width: 288 },
  play: async ({ canvasElement }) => fitsItsColumn(canvasElement),
};
