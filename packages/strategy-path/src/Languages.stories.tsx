import { unbracketed } from '@servitization/tooling/pseudo';
import { fitsItsColumn, openAll } from '@servitization/tooling/stories';
import { fetchPart } from '@servitization/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { languages } from './languages.test.kit.ts';
import { loadComparison } from './onDemand.ts';
import { innovative, planned, sparse } from './profiles.test.kit.ts';
import { StrategyPath } from './StrategyPath.tsx';

const meta = {
  title: 'Widgets/StrategyPath/Languages',
  component: StrategyPath,
  args: { defaultProfile: planned },
  parameters: { width: 1000, languages },
  loaders: [() => fetchPart(loadComparison)],
} satisfies Meta<typeof StrategyPath>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Swedish: Story = {
  args: { ...languages.sv, defaultProfile: sparse },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 2 })).toHaveTextContent(/hittills/);
  },
};

/** The plan as well: its words are fetched with it. */
export const Finnish: Story = {
  args: languages.fi,
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByRole('heading', { level: 2 })).toHaveTextContent(
      'Innovaatiopolku sopii yrityksellenne parhaiten; skaalauspolku ei ole nyt suositeltava',
    );
    await expect(await canvas.findByText('Suunnitelmanne')).toBeVisible();
    await openAll(canvasElement);
    const [favor] = await canvas.findAllByText(/yksikään vastaus ei/);
    await expect(favor).toBeVisible();
  },
};

export const German: Story = {
  args: { ...languages.de, defaultProfile: innovative },
  play: async ({ canvas }) => {
    const [reasons] = await canvas.findAllByText('Spricht dafür');
    await expect(reasons).toBeVisible();
  },
};

/** On the narrowest phone, everything open. */
export const FinnishNarrow: Story = {
  args: languages.fi,
  parameters: { width: 288 },
  play: async ({ canvas, canvasElement }) => {
    await openAll(canvasElement);
    await canvas.findAllByRole('table');
    await fitsItsColumn(canvasElement);
  },
};

export const GermanNarrow: Story = { ...FinnishNarrow, args: languages.de };

/** On a tablet held upright, less the margins of a page: the paths stay side by side, their words whole. */
export const FinnishTablet: Story = {
  args: languages.fi,
  parameters: { width: 688 },
  play: async ({ canvasElement }) => {
    const columns = [...canvasElement.querySelectorAll<HTMLElement>('[data-path]')];
    const tops = columns.map((column) => column.getBoundingClientRect().top);
    await expect(columns).toHaveLength(3);
    await expect(new Set(tops).size).toBe(1);
    for (const text of columns.flatMap((column) => [...column.querySelectorAll('p, li, h3, h4')])) {
      await expect(text.scrollWidth).toBeLessThanOrEqual(text.clientWidth);
    }
    await fitsItsColumn(canvasElement);
  },
};

export const GermanTablet: Story = { ...FinnishTablet, args: languages.de };

/** Every text on screen has gone through the words, but for what the firm itself has written. */
export const Pseudo: Story = {
  args: { ...languages.pseudo, defaultProfile: innovative },
  play: async ({ canvas, canvasElement }) => {
    await openAll(canvasElement);
    await canvas.findAllByRole('table');
    await expect(unbracketed(canvasElement)).toEqual([]);
  },
};

/** Right to left: words begin at the right; lines of fit stay, as charts do. */
export const RightToLeft: Story = {
  args: { ...languages['pseudo, right to left'] },
  play: async ({ canvas, canvasElement }) => {
    const heading = canvas.getByRole('heading', { level: 2 });
    await expect(getComputedStyle(heading).direction).toBe('rtl');
    await fitsItsColumn(canvasElement);
  },
};
