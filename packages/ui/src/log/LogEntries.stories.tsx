import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { inWidget } from '../test/inWidget.test.kit.tsx';
import { Listed } from './Listed.tsx';
import { LogEntries } from './LogEntries.tsx';

const meta = {
  title: 'Components/LogEntries',
  component: LogEntries,
  decorators: [inWidget],
  args: {
    words: {
      ...{ logEmpty: 'No walk yet.', takenBack: 'Taken back' },
      ...{ undoShort: 'Take back', bringBackShort: 'Bring back' },
    },
    entries: [
      {
        ...{ id: 'lake', day: 'May 3', title: 'Round the lake', isUndone: false, target: 'lake' },
        details: ['Rex and Ida', 'Two herons at the north end'],
        link: { href: 'https://example.org/lake', text: 'Map' },
      },
      {
        ...{ id: 'hill', day: 'May 1', title: 'Up the hill', isUndone: true, target: 'undo' },
        details: ['Rex'],
      },
    ],
    onUndo: fn(),
  },
} satisfies Meta<typeof LogEntries>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Each button names its entry, and is played by keyboard. */
export const Entries: Story = {
  tags: ['colors'],
  play: async ({ args, canvas }) => {
    canvas.getByRole('button', { name: 'Take back: Round the lake' }).focus();
    await userEvent.keyboard('{Enter}');
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect(args.onUndo).toHaveBeenNthCalledWith(1, 'lake');
    await expect(args.onUndo).toHaveBeenNthCalledWith(2, 'undo');
  },
};

export const Empty: Story = {
  args: { entries: [] },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('No walk yet.')).toBeVisible();
  },
};

/** Nothing can be taken back. */
export const ReadOnly: Story = {
  args: { onUndo: undefined },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('button')).toBeNull();
  },
};

export const Narrow: Story = {
  parameters: { width: 288 },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth);
  },
};

/** Plain lines: twenty at once, and the others when they are asked for. */
export const ManyLines: Story = {
  render: () => (
    <Listed
      texts={Array.from({ length: 23 }, (_, at) => `Walk ${at + 1}`)}
      more={(count) => `${count} more walks`}
    />
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('listitem')).toHaveLength(20);
    await userEvent.click(canvas.getByText('3 more walks'));
    await expect(await canvas.findByText('Walk 23')).toBeVisible();
  },
};
