import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { inWidget } from '../test/inWidget.test.kit.tsx';
import { Notice } from './Notice.tsx';
import { TextNotice } from './TextNotice.tsx';

const meta = {
  title: 'Components/Notice',
  component: Notice,
  decorators: [inWidget],
  args: {
    title: 'The last ferry has left.',
    children: 'The next one goes tomorrow at 6:40 from pier 2.',
  },
} satisfies Meta<typeof Notice>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Read in its turn: it was there before the reader came. */
export const Warning: Story = {
  tags: ['colors'],
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('status')).toBeNull();
    await expect(canvas.queryByRole('alert')).toBeNull();
  },
};

/** Said when the screen reader has time. */
export const Status: Story = {
  args: { announce: 'status' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('status')).toHaveTextContent('The last ferry has left.');
  },
};

/** Said at once. */
export const Alert: Story = {
  args: { announce: 'alert' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('alert')).toHaveTextContent('The last ferry has left.');
  },
};

/** A word alone. */
export const TitleOnly: Story = { args: { children: undefined } };

export const LongNarrow: Story = {
  args: {
    title: 'Fährverbindungsunterbrechung.',
    children:
      'Wegen Niedrigwassers und der Hafenbeckenausbaggerungsarbeiten fährt bis auf Weiteres kein Schiff; Ersatz ab Pier 7.',
  },
  parameters: { width: 288 },
};

export const Dark: Story = { globals: { scheme: 'dark' } };

/** `TextNotice`: what was found can be taken home as it is. */
export const WithText: Story = {
  render: () => (
    <TextNotice
      title="The timetable is torn."
      text="What can be read of it is shown here."
      download="Download it as it was"
      fileName="timetable.txt"
      content="6:40 pier 2"
    />
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('status')).toHaveTextContent('The timetable is torn.');
    await expect(canvas.getByRole('button', { name: 'Download it as it was' })).toBeVisible();
  },
};
