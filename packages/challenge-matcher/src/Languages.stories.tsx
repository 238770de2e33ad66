import { unbracketed } from '@servitization/tooling/pseudo';
import { fitsItsColumn, openAll } from '@servitization/tooling/stories';
import { fetchPart } from '@servitization/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { halfAnswered } from '../../../examples/index.ts';
import { ChallengeMatcher } from './ChallengeMatcher.tsx';
import { languages } from './languages.test.kit.ts';
import { loadAnswers, loadResultBar } from './onDemand.ts';
import { choosing, everything, four } from './profiles.test.kit.ts';

const meta = {
  title: 'Widgets/ChallengeMatcher/Languages',
  component: ChallengeMatcher,
  // Stories are of the whole; what comes on demand, e2e tests show.
  loaders: [() => Promise.all([fetchPart(loadAnswers), fetchPart(loadResultBar)])],
  parameters: { languages },
} satisfies Meta<typeof ChallengeMatcher>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Firms with an assessment, which suggests challenges: with all of them chosen, and with one. */
const advised = choosing({ challenges: everything, limits: { max: 7 } }, halfAnswered);
const suggested = choosing({ challenges: { 'low-margins': 2 } }, halfAnswered);

/** No label leaves the picture. */
const labelsFit = async (canvasElement: HTMLElement) => {
  const picture = canvasElement.querySelector('[class$=LinkPicture-links]') as SVGElement;
  await expect(picture).toBeVisible();
  const box = picture.getBoundingClientRect();
  const outside = [...picture.querySelectorAll('text')].filter((label) => {
    const { left, right } = label.getBoundingClientRect();
    return left < box.left || right > box.right;
  });
  await expect(outside.map(({ textContent }) => textContent)).toEqual([]);
};

export const Swedish: Story = {
  args: { ...languages.sv, defaultProfile: four },
  parameters: { width: 1200 },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getAllByRole('heading', { level: 2 })[1]).toHaveTextContent(
      '3 aktiviteter svarar mot 3 av 4 utmaningar',
    );
    await labelsFit(canvasElement);
  },
};

/** The names of phases are Finnish too, in what an assessment suggests. */
export const Finnish: Story = {
  args: { ...languages.fi, defaultProfile: suggested },
  play: async ({ canvas, canvasElement }) => {
    await openAll(canvasElement);
    const [phase] = await canvas.findAllByText(/ ei ole vakiinnutettu$/);
    await expect(phase).toBeVisible();
    await expect(await canvas.findByRole('button', { name: 'Tulosta sivu' })).toBeVisible();
  },
};

export const German: Story = {
  args: { ...languages.de, defaultProfile: four },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Der Plan deckt', { exact: false })).toHaveTextContent(
      'Der Plan deckt 8 von 10 Schwerepunkten ab; Belege: 2 berichtet, 1 vorgeschlagen.',
    );
  },
};

/** Every challenge and its activities, in the narrowest picture. */
export const FinnishPicture: Story = {
  args: { ...languages.fi, defaultProfile: advised },
  parameters: { width: 740 },
  play: async ({ canvasElement }) => labelsFit(canvasElement),
};

export const GermanPicture: Story = {
  ...FinnishPicture,
  args: { ...languages.de, defaultProfile: advised },
};

/** On the narrowest phone, everything open. */
export const FinnishNarrow: Story = {
  args: { ...languages.fi, defaultProfile: suggested },
  parameters: { width: 288 },
  play: async ({ canvasElement }) => {
    await openAll(canvasElement);
    await fitsItsColumn(canvasElement);
  },
};

export const GermanNarrow: Story = {
  ...FinnishNarrow,
  args: { ...languages.de, defaultProfile: suggested },
};

/** Every text on screen has gone through the words: none is outside of the brackets. */
export const Pseudo: Story = {
  args: { ...languages.pseudo, defaultProfile: suggested },
  play: async ({ canvas, canvasElement }) => {
    await openAll(canvasElement);
    await canvas.findByRole('table');
    await expect(unbracketed(canvasElement)).toEqual([]);
  },
};

/** Right to left: words begin at the right, the scale stands at the left. */
export const RightToLeft: Story = {
  args: { ...languages['pseudo, right to left'], defaultProfile: four },
  play: async ({ canvas, canvasElement }) => {
    const [row] = canvas.getAllByRole('group');
    const radio = row?.querySelector('input')?.getBoundingClientRect();
    const box = row?.getBoundingClientRect();
    await expect(radio?.right).toBeLessThan(((box?.left ?? 0) + (box?.right ?? 0)) / 2);
    await expect(document.documentElement.scrollWidth).toBe(document.documentElement.clientWidth);
    await fitsItsColumn(canvasElement);
  },
};
