import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent } from 'storybook/test';
import { inWidget } from '../test/inWidget.test.kit.tsx';
import { FileButton } from './FileButton.tsx';

const meta = {
  title: 'Components/FileButton',
  component: FileButton,
  decorators: [inWidget],
  args: { label: 'Open a recipe', accept: '.txt,text/plain', onFile: fn() },
} satisfies Meta<typeof FileButton>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The same file can be chosen again, and is then read again. */
export const Plain: Story = {
  play: async ({ args, canvas }) => {
    const soup = new File(['Onions'], 'soup.txt', { type: 'text/plain' });
    const field = canvas.getByLabelText('Open a recipe', { selector: 'input' });
    await userEvent.upload(field, soup);
    await userEvent.upload(field, soup);
    await expect(args.onFile).toHaveBeenCalledTimes(2);
    await expect(args.onFile).toHaveBeenLastCalledWith(soup);
  },
};

/** The browser’s dialog opens from the button, by keyboard, too. */
export const ByKeyboard: Story = {
  args: { variant: 'primary' },
  play: async ({ canvas }) => {
    const opened = fn((event: Event) => event.preventDefault());
    canvas.getByLabelText('Open a recipe', { selector: 'input' }).addEventListener('click', opened);
    await userEvent.tab();
    await expect(canvas.getByRole('button')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(opened).toHaveBeenCalledOnce();
  },
};
