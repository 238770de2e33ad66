import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { formatFor } from '../locale/format.ts';
import { inWidget } from '../test/inWidget.test.kit.tsx';
import { LogFile, type LogFileRead } from './LogFile.tsx';

const nothing: LogFileRead = {
  ...{ added: 0, known: 0, others: 0, conflicts: [], ahead: [], faults: [] },
  firstFault: undefined,
};

const meta = {
  title: 'Components/LogFile',
  component: LogFile,
  decorators: [inWidget],
  args: {
    words: {
      ...{ fileTitle: 'The walks as a file', saveJson: 'Save all (JSON)', fileName: 'walks' },
      ...{ saveCsv: 'Save as a table (CSV)', openFile: 'Open a file' },
      ...{
        clockAhead: 'Of these, the clock was ahead:',
        noLog: 'There are no walks in this file.',
      },
      ...{ otherVersion: 'The file is of a newer version.', tooLarge: 'The file is too large.' },
      fileFailed: 'The file could not be read.',
      imported: ({ added, known, bad }) =>
        `${added} walks added; ${known} were here already; ${bad} could not be read:`,
      conflicts: ({ count }) => `${count} say something else here:`,
      moreFaults: ({ count }) => `${count} more`,
    },
    ...{ format: formatFor('en'), company: 'Lake Dogs', isEmpty: false, readOnly: false },
    toJson: () => '{"walks":[]}',
    toTable: () => ({ columns: ['Day', 'Walk'], rows: [['2026-05-01', 'Up the hill']] }),
    onText: () => nothing,
  },
} satisfies Meta<typeof LogFile>;

export default meta;
type Story = StoryObj<typeof meta>;

const upload = (field: HTMLElement) => userEvent.upload(field, new File(['…'], 'walks.json'));

/** Out as it is or as a table, and in again. */
export const Ways: Story = {
  tags: ['colors'],
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('button')).toHaveLength(3);
  },
};

/** What came of a file is told entry by entry. */
export const Read: Story = {
  tags: ['colors'],
  args: {
    onText: () => ({ ...nothing, added: 12, known: 3, faults: ['Line 7: “May” is no day.'] }),
  },
  play: async ({ canvas }) => {
    await upload(canvas.getByLabelText('Open a file', { selector: 'input' }));
    await expect(await canvas.findByText('Line 7: “May” is no day.')).toBeVisible();
    await expect(canvas.getByRole('status')).toHaveTextContent('12 walks added');
  },
};

/** A file of something else. */
export const NoLog: Story = {
  args: { onText: () => ({ ...nothing, firstFault: 'file' }) },
  play: async ({ canvas }) => {
    await upload(canvas.getByLabelText('Open a file', { selector: 'input' }));
    await expect(await canvas.findByText('There are no walks in this file.')).toBeVisible();
  },
};

/** Nothing to save yet: only the way in. */
export const Empty: Story = {
  args: { isEmpty: true },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button')).toHaveAccessibleName('Open a file');
  },
};
