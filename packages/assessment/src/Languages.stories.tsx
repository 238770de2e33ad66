import { unbracketed } from '@servitization/tooling/pseudo';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { complete, halfAnswered } from '../../../examples/index.ts';
import { Assessment } from './Assessment.tsx';
import { languages } from './languages.test.kit.ts';

const meta = {
  title: 'Widgets/Assessment/Languages',
  component: Assessment,
  parameters: { width: 528, languages },
} satisfies Meta<typeof Assessment>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Swedish: Story = {
  args: { ...languages.sv, defaultProfile: halfAnswered },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('7 av 8 besvarade, 1 ”vet inte”')).toBeVisible();
  },
};

export const Finnish: Story = {
  args: { ...languages.fi, defaultProfile: halfAnswered },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('7/8 vastattu, 1 ”en osaa sanoa”')).toBeVisible();
  },
};

export const German: Story = {
  args: { ...languages.de, defaultProfile: halfAnswered },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('7 von 8 beantwortet, 1-mal „weiß nicht“')).toBeVisible();
  },
};

/** The words of the ending are fetched with it. */
export const FinnishEnding: Story = {
  args: { ...Finnish.args, defaultProfile: complete },
  play: async ({ canvas }) => {
    const title = await canvas.findByRole('heading', { level: 2 });
    await expect(title).toHaveTextContent('Kaikkiin kysymyksiin on vastattu');
  },
};

/** Every text on screen has gone through the words: none is outside of the brackets. */
export const Pseudo: Story = {
  args: { ...languages.pseudo, defaultProfile: halfAnswered },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getAllByRole('group').length).toBeGreaterThan(0);
    await expect(unbracketed(canvasElement)).toEqual([]);
  },
};

export const PseudoEnding: Story = {
  args: { ...Pseudo.args, defaultProfile: complete },
  play: async ({ canvas, canvasElement }) => {
    await canvas.findByRole('heading', { level: 2 });
    await expect(unbracketed(canvasElement)).toEqual([]);
  },
};

/** Right to left: question, scale and navigation begin at the right edge. */
export const RightToLeft: Story = {
  args: {
    ...languages['pseudo, right to left'],
    defaultProfile: halfAnswered,
  },
  play: async ({ canvas, canvasElement }) => {
    const box = canvasElement.querySelector('.servitization')?.getBoundingClientRect();
    const radio = canvas.getAllByRole('radio')[0]?.getBoundingClientRect();
    await expect(radio?.left).toBeGreaterThan(((box?.left ?? 0) + (box?.right ?? 0)) / 2);
    await expect(document.documentElement.scrollWidth).toBe(document.documentElement.clientWidth);
  },
};
