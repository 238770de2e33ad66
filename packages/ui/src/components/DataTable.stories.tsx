import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { BLUE, inWidget, OCHRE } from '../test/inWidget.test.kit.tsx';
import { DataTable } from './DataTable.tsx';

const meta = {
  title: 'Components/DataTable',
  component: DataTable,
  decorators: [inWidget],
  args: {
    caption: 'Depth and temperature of the lakes in July',
    columns: ['Lake', 'Depth, m', 'At the surface', 'At the bottom (below 20 m)'],
    groups: [
      {
        title: 'In the north',
        hue: BLUE,
        rows: [
          ['Inari', '92', '12.5 °C', '4.1 °C'],
          ['Torneträsk', '168', '9.0 °C', 'Not measured'],
        ],
      },
      {
        title: 'In the south',
        hue: OCHRE,
        rows: [
          ['Päijänne', '95', '18.2 °C', '6.0 °C'],
          ['Vänern', '106', '17.4 °C', '5.2 °C'],
        ],
      },
    ],
  },
} satisfies Meta<typeof DataTable>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Every cell has its column and its row header. */
export const InGroups: Story = {
  tags: ['colors'],
  play: async ({ args, canvas }) => {
    await expect(canvas.getByRole('table', { name: args.caption })).toBeVisible();
    await expect(canvas.getAllByRole('columnheader')).toHaveLength(4);
    await expect(canvas.getByRole('rowheader', { name: 'In the north' })).toBeVisible();
    await expect(canvas.getByRole('row', { name: /^Vänern 106/ })).toBeVisible();
  },
};

/** Too wide for its place: it scrolls within itself, by keyboard too, and the page stays put. */
export const Narrow: Story = {
  parameters: { width: 240 },
  play: async ({ args, canvas, canvasElement }) => {
    const region = canvas.getByRole('region', { name: args.caption });
    await expect(region.scrollWidth).toBeGreaterThan(region.clientWidth);
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth);
    await userEvent.tab();
    await expect(region).toHaveFocus();
  },
};

/** Ink, where no hue stands for the group. */
export const WithoutHues: Story = {
  args: { groups: meta.args.groups.map(({ title, rows }) => ({ title, rows })) },
};

export const OneGroup: Story = { args: { groups: meta.args.groups.slice(0, 1) } };

export const Dark: Story = { globals: { scheme: 'dark' } };
