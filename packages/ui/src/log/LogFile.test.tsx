import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { samples } from '../test/samples.test.kit.tsx';
import { LogFile, type LogFileProps, type LogFileRead } from './LogFile.tsx';

const props = samples.LogFile?.props as LogFileProps;
const read = (found: Partial<LogFileRead>): LogFileRead => ({
  ...{ added: 0, known: 0, others: 0, conflicts: [], ahead: [], faults: [], firstFault: undefined },
  ...found,
});
const upload = (file = new File(['text'], 'log.json')) =>
  userEvent.upload(screen.getByLabelText('Open'), file);

afterEach(cleanup);

it('saves the log whole, under the name of the firm', async () => {
  const saved: Blob[] = [];
  const make = vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    saved.push(blob as Blob);
    return 'blob:log';
  });
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    names.push(this.download);
  });
  const names: string[] = [];
  render(<LogFile {...props} company="Lake Dogs" />);
  await userEvent.click(screen.getByRole('button', { name: 'As JSON' }));
  await userEvent.click(screen.getByRole('button', { name: 'As CSV' }));
  expect(names).toEqual(['lake-dogs-walks.json', 'lake-dogs-walks.csv']);
  expect(await saved[0]?.text()).toBe('{}');
  expect(await saved[1]?.text()).toContain('Rex');
  make.mockRestore();
  click.mockRestore();
});

it('tells what came of a file: what was added, each fault, what was ahead and what differs', async () => {
  const onText = () =>
    read({
      ...{ added: 3, known: 1, others: 4 },
      ...{ faults: ['Line 2: odd'], ahead: ['Monday'], conflicts: ['Friday'] },
    });
  render(<LogFile {...props} onText={onText} />);
  await upload();
  expect(await screen.findByText('3 added, 1 known, 1 bad, 4 others')).toBeTruthy();
  const items = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(items).toEqual(['Line 2: odd', 'Monday', 'Friday']);
  expect(screen.getByText('1 differ')).toBeTruthy();
});

it('lists twenty faults, and the others where it says how many more there are', async () => {
  const faults = Array.from({ length: 23 }, (_, index) => `Line ${index}`);
  render(<LogFile {...props} onText={() => read({ faults })} />);
  await upload();
  await userEvent.click(await screen.findByText('3 more'));
  await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(23));
});

it.each([
  ['file', 'No log.'],
  ['version', 'Other version.'],
])('says in one sentence that nothing was read of the whole %s', async (firstFault, text) => {
  render(<LogFile {...props} onText={() => read({ faults: ['odd'], firstFault })} />);
  await upload();
  expect(await screen.findByText(text)).toBeTruthy();
  expect(screen.queryByRole('listitem')).toBeNull();
});

it('refuses a file that would freeze the page, and says when one can’t be read', async () => {
  const complaint = vi.spyOn(console, 'error').mockImplementation(() => {});
  const onText = vi.fn(() => {
    throw new Error('torn');
  });
  render(<LogFile {...props} onText={onText} />);
  const large = new File(['x'], 'log.json');
  Object.defineProperty(large, 'size', { value: 20_000_001 });
  await upload(large);
  expect(await screen.findByText('Too large.')).toBeTruthy();
  expect(onText).not.toHaveBeenCalled();
  await upload();
  expect(await screen.findByText('Could not read it.')).toBeTruthy();
  expect(complaint).toHaveBeenCalledOnce();
  complaint.mockRestore();
});

it('offers a reader what there is to save, and nothing where there is nothing', () => {
  const { container, rerender } = render(<LogFile {...props} readOnly />);
  expect(screen.getAllByRole('button')).toHaveLength(2);
  expect(screen.queryByLabelText('Open')).toBeNull();
  rerender(<LogFile {...props} readOnly isEmpty />);
  expect(container.childElementCount).toBe(0);
});
