import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { garden, HeldGridChart, placed, placedAt } from '../test/garden.test.kit.tsx';
import { inWidget } from '../test/inWidget.test.kit.tsx';
import { GridChart } from './GridChart.tsx';

const meta = {
  title: 'Charts/GridChart',
  component: GridChart,
  decorators: [inWidget],
  args: garden,
  render: (args) => <HeldGridChart {...args} />,
} satisfies Meta<typeof HeldGridChart>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Nothing is known: the grid alone. */
export const Nothing: Story = {
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getAllByRole('gridcell')).toHaveLength(9);
    await expect(canvasElement.querySelector('circle')).toBeNull();
  },
};

/** What an axis is called stands out from its steps: bold, and in the axis’ own hue. */
export const AxisLabels: Story = {
  args: placedAt(1.5, 1.5),
  play: async ({ args, canvas }) => {
    for (const { label, steps } of [args.x, args.y]) {
      const name = getComputedStyle(canvas.getByText(label));
      const numeral = canvas.getByText(steps[0] ?? '').previousElementSibling as Element;
      await expect(name.fontWeight).toBe('700');
      await expect(name.color).toBe(getComputedStyle(numeral).color);
    }
  },
};

/** A place, and the area that it may lie in; both axes repeat them. */
export const PointAndArea: Story = {
  tags: ['colors'],
  args: {
    ...placed({ x: [1.2, 2], y: [0.4, 1] }, { x: 1.42, y: 0.62 }),
    current: { column: 1, row: 0 },
    active: { column: 1, row: 0 },
  },
  play: async ({ canvas }) => {
    const here = canvas.getByRole('gridcell', { name: 'Column 2, row 1' });
    await expect(here).toHaveAttribute('aria-current', 'location');
  },
};

/** Certain: a dot needs no area. */
export const PointOnly: Story = { args: placedAt(1.5, 1.5) };

/** One axis is not assessed: an area from end to end, and no dot. */
export const OneAxisUnknown: Story = {
  args: placed({ x: [0.5, 1.1], y: [0, 3] }, null),
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector('circle')).toBeNull();
  },
};

/** One axis is certain: the area is a line. */
export const OneAxisCertain: Story = {
  args: placed({ x: [0.6, 2.4], y: [0.5, 0.5] }, { x: 1.3, y: 0.5 }),
};

/** One tab stop; arrows, Home, End, Page Up and Page Down within, and no way past the edges. */
export const ByKeyboard: Story = {
  args: PointAndArea.args,
  play: async ({ args, canvas }) => {
    const at = (column: number, row: number) =>
      canvas.getByRole('gridcell', { name: `Column ${column}, row ${row}` });
    await userEvent.tab();
    await expect(at(2, 1)).toHaveFocus();
    await userEvent.keyboard('{ArrowUp}{ArrowLeft}');
    await expect(at(1, 2)).toHaveFocus();
    await userEvent.keyboard('{ArrowLeft}');
    await expect(at(1, 2)).toHaveFocus();
    await userEvent.keyboard('{End}');
    await expect(at(3, 2)).toHaveFocus();
    await userEvent.keyboard('{PageUp}{ArrowUp}');
    await expect(at(3, 3)).toHaveFocus();
    await userEvent.keyboard('{Home}{PageDown}{ArrowDown}');
    await expect(at(1, 1)).toHaveFocus();
    await expect(args.onActivate).toHaveBeenLastCalledWith({ column: 0, row: 0 });
    await userEvent.tab();
    await expect(document.body).toHaveFocus();
    await userEvent.tab({ shift: true });
    await expect(at(1, 1)).toHaveFocus();
  },
};

/** A click says what firms there look like, as the keys do. */
export const ByPointer: Story = {
  play: async ({ args, canvas }) => {
    await userEvent.click(canvas.getByRole('gridcell', { name: 'Column 3, row 2' }));
    await expect(args.onActivate).toHaveBeenLastCalledWith({ column: 2, row: 1 });
    await expect(canvas.getByRole('gridcell', { name: 'Column 3, row 2' })).toHaveFocus();
  },
};

export const Narrow: Story = { args: PointAndArea.args, parameters: { width: 288 } };

export const Dark: Story = { args: PointAndArea.args, globals: { scheme: 'dark' } };
