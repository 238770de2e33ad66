import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { inWidget } from '../test/inWidget.test.kit.tsx';
import { Button } from './Button.tsx';
import { ConfirmDialog, type ConfirmDialogProps } from './ConfirmDialog.tsx';

/** Opens the question from a button, as a widget does. */
function Asking({ onConfirm, onCancel, ...words }: ConfirmDialogProps) {
  const [asking, setAsking] = useState(false);
  const after = (tell: () => void) => () => {
    setAsking(false);
    tell();
  };
  return (
    <>
      <Button onClick={() => setAsking(true)}>{words.title.replace('?', '')}</Button>
      {asking && (
        <ConfirmDialog {...words} onConfirm={after(onConfirm)} onCancel={after(onCancel)} />
      )}
    </>
  );
}

const meta = {
  title: 'Components/ConfirmDialog',
  component: ConfirmDialog,
  decorators: [inWidget],
  render: (args) => <Asking {...args} />,
  args: {
    title: 'Empty the fridge?',
    text: 'Seven things go with it, and the sourdough that is older than the cat.',
    confirm: 'Empty it',
    cancel: 'Keep them',
    onConfirm: fn(),
    onCancel: fn(),
  },
} satisfies Meta<typeof ConfirmDialog>;

export default meta;
type Story = StoryObj<typeof meta>;

const ask: NonNullable<Story['play']> = ({ canvas }) =>
  userEvent.click(canvas.getByRole('button', { name: /^(Empty|Kühl)/ }));

/** The page behind waits. */
export const Open: Story = {
  tags: ['colors'],
  play: async (story) => {
    await ask(story);
    const dialog = await story.canvas.findByRole('dialog', { name: 'Empty the fridge?' });
    await expect(dialog).toBeVisible();
    await expect(story.canvas.getByRole('button', { name: 'Keep them' })).toHaveFocus();
  },
};

export const Confirmed: Story = {
  play: async (story) => {
    const { args, canvas } = story;
    await ask(story);
    await userEvent.click(canvas.getByRole('button', { name: 'Empty it' }));
    await waitFor(() => expect(args.onConfirm).toHaveBeenCalledTimes(1));
    await expect(args.onCancel).not.toHaveBeenCalled();
    await expect(canvas.queryByRole('dialog')).toBeNull();
  },
};

/** Nothing is lost, and the focus is back where it was. */
export const Canceled: Story = {
  play: async (story) => {
    const { args, canvas } = story;
    await ask(story);
    await userEvent.click(canvas.getByRole('button', { name: 'Keep them' }));
    await waitFor(() => expect(args.onCancel).toHaveBeenCalledTimes(1));
    await expect(args.onConfirm).not.toHaveBeenCalled();
    await expect(canvas.getByRole('button', { name: 'Empty the fridge' })).toHaveFocus();
  },
};

export const LongNarrow: Story = {
  ...Open,
  args: {
    title: 'Kühlschrankinhaltsverzeichnis leeren?',
    text: 'Lebensmittelunverträglichkeitsnotizen gehen mit verloren.',
    confirm: 'Unwiderruflich leeren',
    cancel: 'Lieber behalten',
  },
  parameters: { width: 288 },
  play: ask,
};

export const Dark: Story = { ...Open, globals: { scheme: 'dark' } };
