import { unbracketed } from '@servitization/tooling/pseudo';
import { fitsItsColumn, openAll } from '@servitization/tooling/stories';
import { fetchPart } from '@servitization/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { CompanyFile } from './CompanyFile.tsx';
import { languages } from './languages.test.kit.ts';
import * as parts from './onDemand.ts';
import { elsewhere, everything, fileOf, neverTaken, TODAY } from './profiles.test.kit.ts';

const everyPart = Object.values(parts) as (() => Promise<never>)[];

const meta = {
  title: 'Widgets/CompanyFile/Languages',
  component: CompanyFile,
  // Stories are of the whole; what comes on demand, tests of the embed show.
  loaders: [() => Promise.all(everyPart.map((load) => fetchPart(load)))],
  args: { today: TODAY, keeper: 'browser', defaultProfile: everything },
  parameters: { languages },
} satisfies Meta<typeof CompanyFile>;

export default meta;
type Story = StoryObj<typeof meta>;

const hand = (root: HTMLElement, content: unknown) =>
  userEvent.upload(root.querySelector('input[type=file]') as HTMLInputElement, fileOf(content));

export const Swedish: Story = {
  args: languages.sv,
  play: async ({ canvas, canvasElement }) => {
    await openAll(canvasElement);
    await expect(canvas.getAllByRole('button', { name: 'Ladda ned filen' })[0]).toBeVisible();
    await expect(canvas.getByText(/^Prata om de här 5 frågorna först/)).toBeVisible();
  },
};

export const Finnish: Story = {
  args: languages.fi,
  play: async ({ canvas, canvasElement }) => {
    await openAll(canvasElement);
    await expect(canvas.getByText(/^Puhukaa ensin näistä 5 kysymyksestä/)).toBeVisible();
  },
};

export const German: Story = {
  args: languages.de,
  play: async ({ canvas, canvasElement }) => {
    await openAll(canvasElement);
    await expect(canvas.getByText(/^Sprechen Sie zuerst über diese 5 Fragen/)).toBeVisible();
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

export const GermanNarrow: Story = {
  args: { ...languages.de, defaultProfile: neverTaken },
  parameters: { width: 288 },
  play: async ({ canvas, canvasElement }) => {
    await hand(canvasElement, elsewhere);
    await canvas.findByText('Was möchten Sie damit tun?');
    await fitsItsColumn(canvasElement);
  },
};

/** An adviser's view of another company's file. */
export const FinnishLooking: Story = {
  args: { ...languages.fi, defaultProfile: neverTaken },
  parameters: { width: 360 },
  play: async ({ canvas, canvasElement }) => {
    await hand(canvasElement, everything);
    await userEvent.click(await canvas.findByRole('button', { name: 'Katso' }));
    await expect(await canvas.findByText('Katsotte toisen yrityksen tiedostoa')).toBeVisible();
    await fitsItsColumn(canvasElement);
  },
};

/** Every text on screen has gone through the words: none is outside of the brackets. */
export const Pseudo: Story = {
  args: { ...languages.pseudo, defaultProfile: { ...everything, name: '⟦Lumivisio⟧' } },
  play: async ({ canvasElement }) => {
    await openAll(canvasElement);
    await expect(unbracketed(canvasElement)).toEqual([]);
  },
};

/** Right to left: the line of the way begins at the right. */
export const RightToLeft: Story = {
  args: languages['pseudo, right to left'],
  play: async ({ canvasElement }) => {
    await openAll(canvasElement);
    await expect(document.documentElement.scrollWidth).toBe(document.documentElement.clientWidth);
    await fitsItsColumn(canvasElement);
  },
};
