import { en as pathsEn } from '@servitization/content/paths/en';
import { fi as pathsFi } from '@servitization/content/paths/fi';
import { pseudo, unbracketed } from '@servitization/tooling/pseudo';
import { openAll } from '@servitization/tooling/stories';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { complete, halfAnswered, uncertain } from '../../../examples/index.ts';
import { languages } from './languages.test.kit.ts';
import { MaturityMatrix } from './MaturityMatrix.tsx';

const meta = {
  title: 'Widgets/MaturityMatrix/Languages',
  component: MaturityMatrix,
  parameters: { languages },
} satisfies Meta<typeof MaturityMatrix>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Swedish: Story = {
  args: { ...languages.sv, defaultProfile: halfAnswered },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/frågor är obesvarade eller ”vet inte”/)).toBeVisible();
  },
};

/** The words of the parts below are fetched with the first that is opened. */
export const Finnish: Story = {
  args: { ...languages.fi, defaultProfile: complete },
  play: async ({ canvas, canvasElement }) => {
    await openAll(canvasElement);
    await expect(await canvas.findByText(pathsFi.casesNote)).toBeVisible();
    await expect(
      await canvas.findByText(/^Mitä kuva näyttää, vaihe vaiheelta/),
    ).toBeInTheDocument();
  },
};

export const German: Story = {
  args: { ...languages.de, defaultProfile: uncertain },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 2 })).toHaveTextContent(/^Vorläufig/);
  },
};

/** Every text on screen has gone through the words: none is outside of the brackets. */
export const Pseudo: Story = {
  args: { ...languages.pseudo, defaultProfile: halfAnswered },
  play: async ({ canvas, canvasElement }) => {
    await openAll(canvasElement);
    await expect(await canvas.findByText(pseudo(pathsEn.casesNote))).toBeVisible();
    await canvas.findByRole('table');
    await expect(unbracketed(canvasElement)).toEqual([]);
  },
};

/** Right to left: words begin at the right; the grid stays, as charts of coordinates do. */
export const RightToLeft: Story = {
  args: {
    ...languages['pseudo, right to left'],
    defaultProfile: halfAnswered,
  },
  play: async ({ canvas, canvasElement }) => {
    const heading = canvas.getByRole('heading', { level: 2 });
    await expect(getComputedStyle(heading).direction).toBe('rtl');
    await openAll(canvasElement);
    await canvas.findByRole('table');
    await expect(document.documentElement.scrollWidth).toBe(document.documentElement.clientWidth);
  },
};
