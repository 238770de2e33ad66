import { unbracketed } from '@servitization/tooling/pseudo';
import { fitsItsColumn, openAll, withLargeText } from '@servitization/tooling/stories';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { EcosystemJourney } from './EcosystemJourney.tsx';
import { languages } from './languages.test.kit.ts';
import { profileWith, threeCycles } from './logs.test.kit.ts';
import { allParts } from './parts.test.kit.ts';

const meta = {
  title: 'Widgets/EcosystemJourney/Languages',
  component: EcosystemJourney,
  args: { today: '2026-03-22', defaultProfile: threeCycles },
  parameters: { width: 1152, languages },
  loaders: [allParts],
} satisfies Meta<typeof EcosystemJourney>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Swedish: Story = {
  args: languages.sv,
  play: async ({ canvas }) => {
    await expect(canvas.getAllByText('3 till 5 av 6 relationer bär')[0]).toBeVisible();
    await expect(canvas.getByText('Anpassning passar där ni börjar')).toBeVisible();
  },
};

export const Finnish: Story = {
  args: languages.fi,
  play: async ({ canvas, canvasElement }) => {
    await openAll(canvasElement);
    await expect(canvas.getByText('Kantavia suhteita 3–5, kaikkiaan 6')).toBeVisible();
    await expect(canvas.getByText('Kierros 3 on käynnissä')).toBeVisible();
  },
};

export const German: Story = {
  args: languages.de,
  play: async ({ canvas }) => {
    await expect(canvas.getAllByText('3 bis 5 von 6 Beziehungen tragen')[0]).toBeVisible();
  },
};

/** What can’t be saved is told in the language of the form, the field by its label. */
export const GermanRefusal: Story = {
  args: languages.de,
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Partner hinzufügen' }));
    const form = within(canvas.getByRole('form', { name: 'Partner hinzufügen' }));
    await userEvent.click(form.getByRole('button', { name: 'Speichern' }));
    await expect(form.getByRole('alert')).toHaveTextContent(
      'Das lässt sich nicht speichern: Prüfen Sie „Name“. Nötig ist Text von 1 bis 200 Zeichen.',
    );
  },
};

/** On the narrowest phone, everything open. */
export const FinnishNarrow: Story = {
  args: languages.fi,
  parameters: { width: 288 },
  play: async ({ canvasElement }) => {
    await openAll(canvasElement);
    await fitsItsColumn(canvasElement);
  },
};

export const GermanNarrow: Story = { ...FinnishNarrow, args: languages.de };

/** On a phone, with text twice as large. */
export const LargeText: Story = {
  args: languages.fi,
  parameters: { width: 328 },
  beforeEach: () => withLargeText(),
  play: async ({ canvasElement }) => fitsItsColumn(canvasElement),
};

/** On a phone of today the table of cycles is read without moving it sideways. */
export const FinnishCycles: Story = {
  args: languages.fi,
  parameters: { width: 328 },
  play: async ({ canvas }) => {
    const cycles = canvas.getByRole('region', { name: /^Kantavia suhteita/ });
    await expect(cycles.scrollWidth).toBeLessThanOrEqual(cycles.clientWidth);
  },
};

/** Between a phone and a page. */
export const GermanMiddle: Story = {
  args: languages.de,
  parameters: { width: 700 },
  play: async ({ canvasElement }) => fitsItsColumn(canvasElement),
};

/** Every text on screen has gone through the words, but for what the firm itself has written. */
export const Pseudo: Story = {
  args: { ...languages.pseudo, defaultProfile: profileWith() },
  play: async ({ canvas, canvasElement }) => {
    await openAll(canvasElement);
    for (const opener of canvas.getAllByRole('button')) await userEvent.click(opener);
    await expect(unbracketed(canvasElement)).toEqual([]);
  },
};

/** Right to left: words begin at the right, and so does the firm of a row. */
export const RightToLeft: Story = {
  args: { ...languages['pseudo, right to left'] },
  play: async ({ canvas, canvasElement }) => {
    const [heading] = canvas.getAllByRole('heading', { level: 2 });
    await expect(heading && getComputedStyle(heading).direction).toBe('rtl');
    await fitsItsColumn(canvasElement);
  },
};
