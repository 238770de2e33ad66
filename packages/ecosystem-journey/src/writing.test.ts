import { ecosystem } from '@servitization/core';
import { emptyProfile } from '@servitization/profile';
import { expect, test, vi } from 'vitest';
import { entriesIn } from './log.ts';
import { partner, profileWith } from './logs.test.kit.ts';
import type { ViewContext } from './viewContext.ts';
import { importer } from './writing.ts';

test('a file gives back which of its entries was written years before the others, and keeps it', () => {
  const { events } = profileWith(partner('a', 'A port'), partner('b', 'A mine'));
  const read = ecosystem.readLog(entriesIn(events)).events;
  const [first] = read;
  const stray = { ...first, id: 'stray', at: '1999-01-01T00:00:00.000Z-0000' };
  const edit = vi.fn();
  const context = { today: '2026-11-22', state: ecosystem.fold([]) } as unknown as ViewContext;
  const told = importer(
    context,
    emptyProfile('test'),
    edit,
  )(JSON.stringify({ events: [...read, stray] }));
  expect(told).toMatchObject({ added: 3, faults: [], ahead: [{ id: 'stray' }] });
  expect(edit).toHaveBeenCalledOnce();
});
