import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { inWidget } from '../test/inWidget.test.kit.tsx';
import { LimitedField } from './LimitedField.tsx';

const meta = {
  title: 'Components/LimitedField',
  component: LimitedField,
  decorators: [inWidget],
  args: {
    name: 'berth',
    label: 'Name of the ferry',
    most: 12,
    tooLong: (length) =>
      `Too long by ${length - 12}: shorten it to 12 characters to have it saved.`,
    onText: fn(),
    onLong: fn(),
  },
} satisfies Meta<typeof LimitedField>;

export default meta;
type Story = StoryObj<typeof meta>;

/** What can be kept is told with every letter. */
export const Fits: Story = {
  play: async ({ canvas, args }) => {
    await userEvent.type(canvas.getByRole('textbox'), 'Silja');
    await expect(args.onText).toHaveBeenLastCalledWith('Silja');
    await expect(canvas.queryByRole('alert')).toBeNull();
  },
};

/** Nothing is cut: the field keeps it all, and says by how much it is too long. */
export const TooLong: Story = {
  args: { defaultValue: 'Baltic Queen' },
  tags: ['colors'],
  play: async ({ canvas, args }) => {
    const field = canvas.getByRole('textbox');
    await userEvent.type(field, ' II');
    await expect(field).toHaveValue('Baltic Queen II');
    await expect(field).toBeInvalid();
    await expect(canvas.getByRole('alert')).toHaveTextContent('Too long by 3');
    await expect(field).toHaveAccessibleDescription(/^Too long by 3/);
    await expect(args.onText).not.toHaveBeenCalled();
    await userEvent.type(field, '{Backspace>3/}');
    await expect(canvas.queryByRole('alert')).toBeNull();
    await expect(args.onText).toHaveBeenLastCalledWith('Baltic Queen');
  },
};

/** With several lines. */
export const Lines: Story = {
  args: { lines: 3, label: 'What the crew should know' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('textbox').tagName).toBe('TEXTAREA');
  },
};

export const ReadOnly: Story = {
  args: { readOnly: true, defaultValue: 'Viking Grace' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('textbox')).toHaveAttribute('readonly');
  },
};
