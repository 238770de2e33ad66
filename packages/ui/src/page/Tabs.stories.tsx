import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { Tab, Tabs } from './Tabs.tsx';

const meta = {
  title: 'Components/Tabs',
  component: Tabs,
  args: {
    label: 'Ways over the lake',
    children: [
      <Tab key="ferry" name="Ferry">
        <p>Every half hour, with bicycles.</p>
      </Tab>,
      <Tab key="ice" name="Ice road">
        <p>In February, by car, at 30 km/h.</p>
      </Tab>,
      <Tab key="bridge" name="Bridge">
        <p>
          A detour of 40 km, at any time. <a href="#map">See the map</a>
        </p>
      </Tab>,
    ],
  },
} satisfies Meta<typeof Tabs>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  tags: ['colors'],
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/half hour/)).toBeVisible();
    await expect(canvas.getByText(/February/)).not.toBeVisible();
  },
};

export const Chosen: Story = {
  tags: ['colors'],
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('tab', { name: 'Bridge' }));
    await expect(canvas.getByRole('tabpanel', { name: 'Bridge' })).toBeVisible();
    await expect(canvas.getByText(/half hour/)).not.toBeVisible();
  },
};

/** One tab stop for all; arrows choose, around the end too, and Tab goes on into the panel. */
export const ByKeyboard: Story = {
  play: async ({ canvas }) => {
    await userEvent.tab();
    await expect(canvas.getByRole('tab', { name: 'Ferry' })).toHaveFocus();
    await userEvent.keyboard('{ArrowLeft}');
    await expect(canvas.getByRole('tab', { name: 'Bridge' })).toHaveFocus();
    await expect(canvas.getByText(/detour/)).toBeVisible();
    await userEvent.keyboard('{Home}');
    await expect(canvas.getByText(/half hour/)).toBeVisible();
    await userEvent.keyboard('{End}');
    await userEvent.tab();
    await expect(canvas.getByRole('tabpanel', { name: 'Bridge' })).toHaveFocus();
    await userEvent.tab();
    await expect(canvas.getByRole('link')).toHaveFocus();
  },
};

/** Where text runs from right to left, the arrow that points on goes on. */
export const RightToLeft: Story = {
  args: { dir: 'rtl' },
  globals: { direction: 'rtl' },
  play: async ({ canvas }) => {
    await userEvent.tab();
    await userEvent.keyboard('{ArrowLeft}');
    await expect(canvas.getByRole('tab', { name: 'Ice road' })).toHaveFocus();
  },
};

/** Neighbors stay where they are when another tab grows bold. */
export const Steady: Story = {
  play: async ({ canvas }) => {
    const bridge = canvas.getByRole('tab', { name: 'Bridge' });
    const before = bridge.getBoundingClientRect().x;
    await userEvent.click(canvas.getByRole('tab', { name: 'Ice road' }));
    await expect(bridge.getBoundingClientRect().x).toBe(before);
  },
};

export const LongNarrow: Story = {
  args: {
    children: [
      <Tab key="a" name="Autofähre über den Oberen See">
        Stündlich.
      </Tab>,
      <Tab key="b" name="Regenbekleidungspackliste">
        Im Herbst.
      </Tab>,
    ],
  },
  parameters: { width: 288 },
};

export const Dark: Story = { ...Default, globals: { scheme: 'dark' } };
