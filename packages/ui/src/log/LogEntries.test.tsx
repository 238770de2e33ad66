import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { samples } from '../test/samples.test.kit.tsx';
import { LogEntries, type LogEntriesProps } from './LogEntries.tsx';

const props = samples.LogEntries?.props as LogEntriesProps;

afterEach(cleanup);

it('names in its button which entry is taken back, or brought back', async () => {
  const onUndo = vi.fn();
  render(<LogEntries {...props} onUndo={onUndo} />);
  await userEvent.click(screen.getByRole('button', { name: 'Take back: Walked Rex' }));
  await userEvent.click(screen.getByRole('button', { name: 'Bring back: Fed Rex' }));
  expect(onUndo.mock.calls).toEqual([['walk'], ['undo']]);
});

it('repeats a detail that was written twice, and complains of nothing', () => {
  const complaint = vi.spyOn(console, 'error');
  const [entry] = props.entries;
  if (!entry) throw new Error('an empty sample');
  render(<LogEntries {...props} entries={[{ ...entry, details: ['Wet', 'Wet'] }]} />);
  expect(screen.getAllByText('Wet')).toHaveLength(2);
  expect(complaint).not.toHaveBeenCalled();
  complaint.mockRestore();
});

it('has no buttons where nothing can be taken back, and says when it is empty', () => {
  const { rerender } = render(<LogEntries {...props} onUndo={undefined} />);
  expect(screen.queryByRole('button')).toBeNull();
  rerender(<LogEntries {...props} entries={[]} />);
  expect(screen.getByText('Nothing yet.')).toBeTruthy();
  expect(screen.queryByRole('list')).toBeNull();
});
