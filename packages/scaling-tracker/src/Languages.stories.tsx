import { unbracketed } from '@servitization/tooling/pseudo';
import { fitsItsColumn, openAll } from '@servitization/tooling/stories';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { twoYears } from '../../../examples/index.ts';
import { languages } from './languages.test.kit.ts';
import { profileWith, readiness } from './logs.test.kit.ts';
import { allParts } from './parts.test.kit.ts';
import { ScalingTracker } from './ScalingTracker.tsx';

const meta = {
  title: 'Widgets/ScalingTracker/Languages',
  component: ScalingTracker,
  args: { today: '2026-11-22', defaultProfile: twoYears },
  parameters: { width: 1152, languages },
  loaders: [allParts],
} satisfies Meta<typeof ScalingTracker>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Swedish: Story = {
  args: languages.sv,
  play: async ({ canvas }) => {
    await expect(canvas.getByText('4 piloter är avslutade, 1 blev avtal')).toBeVisible();
    await expect(canvas.getByText('Evigt koncepttest och resurstorka känns mest')).toBeVisible();
  },
};

/** Days and sums are written as in Finland. */
export const Finnish: Story = {
  args: languages.fi,
  play: async ({ canvas, canvasElement }) => {
    await openAll(canvasElement);
    await expect(
      canvas.getByRole('heading', { name: '4 pilottia päättynyt, sopimuksia 1' }),
    ).toBeVisible();
    await expect(canvas.getAllByText(/^\d{1,2}\.\d{1,2}\.20\d\d: /)[0]).toBeVisible();
    await expect(canvas.getAllByText(/\d €/)[0]).toBeVisible();
    const steps = [...canvasElement.querySelectorAll('[class$=TraitScale-step]')];
    await expect(steps.filter((step) => step.scrollWidth > step.clientWidth)).toEqual([]);
  },
};

export const German: Story = {
  args: languages.de,
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Aufbau des Servicebetriebs: 0 von 3 erledigt')).toBeVisible();
  },
};

/** What can’t be saved is told in the language of the form, the field by its label. */
export const GermanRefusal: Story = {
  args: languages.de,
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Pilotprojekt hinzufügen' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Speichern' }));
    await expect(canvas.getByRole('alert')).toHaveTextContent(
      'Das lässt sich nicht speichern: Prüfen Sie „Kunde“. Nötig ist Text von 1 bis 200 Zeichen.',
    );
  },
};

/** A file with an entry that is none: what is wrong is told in Finnish, the place as in the file. */
export const FinnishFile: Story = {
  args: languages.fi,
  play: async ({ canvas }) => {
    const events = [{ ...twoYears.events[0], data: { status: 'done' } }];
    const file = new File([JSON.stringify({ events })], 'log.json', { type: 'application/json' });
    await userEvent.upload(canvas.getByLabelText('Avaa tallennettu loki'), file);
    await expect(
      await canvas.findByText(/^Merkintä tai rivi 1, event\.data\.activity: puuttuu; siihen/),
    ).toBeVisible();
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

/** Between a phone and a page: the map of the process still stands in two lanes or gives way. */
export const GermanMiddle: Story = {
  args: languages.de,
  parameters: { width: 700 },
  play: async ({ canvasElement }) => fitsItsColumn(canvasElement),
};

/** Every text on screen has gone through the words, but for what the firm itself has written. */
export const Pseudo: Story = {
  args: { ...languages.pseudo, defaultProfile: profileWith(readiness) },
  play: async ({ canvas, canvasElement }) => {
    await openAll(canvasElement);
    for (const opener of canvas.getAllByRole('button')) {
      if (!opener.hasAttribute('aria-pressed')) await userEvent.click(opener);
    }
    // Days are written by Intl, which has no pseudo-language.
    const months = /^(Jan|Nov)$/;
    await expect(unbracketed(canvasElement).filter((word) => !months.test(word))).toEqual([]);
  },
};

/** Right to left: words begin at the right; lines of time and the map stay, as charts do. */
export const RightToLeft: Story = {
  args: { ...languages['pseudo, right to left'] },
  play: async ({ canvas, canvasElement }) => {
    const [heading] = canvas.getAllByRole('heading', { level: 2 });
    await expect(heading && getComputedStyle(heading).direction).toBe('rtl');
    await expect(document.documentElement.scrollWidth).toBe(document.documentElement.clientWidth);
    await fitsItsColumn(canvasElement);
  },
};
