import { cocreation } from '@servitization/core';
import type { Profile } from '@servitization/profile';
import { cleanup, render, renderHook, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { conforms, forwards } from '../../ui/src/test/conformance.test.kit.tsx';
import { manyCards, oneCard, thirdCycle } from './boards.test.kit.ts';
import { CocreationBoard } from './CocreationBoard.tsx';
import { logTable } from './logTable.ts';
import { allParts } from './parts.test.kit.ts';
import { useCocreationBoard } from './useCocreationBoard.ts';

const TODAY = '2026-11-22';
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

beforeAll(allParts);
afterEach(cleanup);

describe('a saved board', () => {
  const upload = (text: string) =>
    userEvent.upload(
      screen.getByLabelText('Open a saved board'),
      new File([text], 'board.json', { type: 'application/json' }),
    );
  const logOf = ({ events }: Profile) => cocreation.readLog(events).events;

  it('opens again in an empty one, entry by entry, and a second time adds nothing', async () => {
    const heard = vi.fn();
    render(<CocreationBoard onProfileChange={heard} today={TODAY} />);
    await upload(cocreation.toJson(logOf(thirdCycle)));
    expect(await screen.findByText('39 entries added, 0 here already.')).toBeTruthy();
    expect(logOf(heard.mock.calls[0]?.[0])).toEqual(logOf(thirdCycle));
    await upload(cocreation.toJson(logOf(thirdCycle)));
    expect(await screen.findByText('0 entries added, 39 here already.')).toBeTruthy();
  });

  it('lists what can’t be read, and what says something else under a known id', async () => {
    render(<CocreationBoard defaultProfile={oneCard} today={TODAY} />);
    const [first] = logOf(oneCard);
    const other = { ...first, data: { ...first?.data, name: 'Another name' } };
    await upload(JSON.stringify({ events: [other, { type: 'party' }] }));
    expect(await screen.findByText(/^1 entry of the file is here already with other/)).toBeTruthy();
    expect(screen.getByText(/^Entry or line 2, event\.id: is missing/)).toBeTruthy();
    expect(screen.getByText('Card: Another name')).toBeTruthy();
  });

  it('is not in just any file, which is told in one sentence', async () => {
    render(<CocreationBoard today={TODAY} />);
    await upload('Dear Sir');
    expect(await screen.findByText('There is no board in this file.')).toBeTruthy();
  });

  it('is a table for a spreadsheet that reads back as it was', () => {
    const { result } = renderHook(() =>
      useCocreationBoard({ defaultProfile: thirdCycle, today: TODAY }),
    );
    const { rows } = logTable(result.current.context);
    const events = rows.map((row) => JSON.parse(String(row.at(-1))));
    expect(cocreation.readLog(events).events).toEqual(logOf(thirdCycle));
  });
});

describe('a host', () => {
  it('that holds the document hears of an entry, and nothing moves until it does', async () => {
    const heard = vi.fn();
    render(<CocreationBoard profile={oneCard} onProfileChange={heard} today={TODAY} />);
    await press('Kiln alarm: On to: Prioritize value');
    expect(screen.getByText(/^Identify needs\. Proposed/)).toBeTruthy();
    expect(heard.mock.calls[0]?.[1]).toMatchObject({
      ...{ type: 'append', log: 'cocreation', event: 'move' },
      data: { service: 'kiln', phase: 'prioritize-value' },
    });
  });

  it('sets its own words', () => {
    render(<CocreationBoard defaultProfile={oneCard} messages={{ title: 'Our board' }} />);
    expect(screen.getByRole('region', { name: 'Our board' })).toBeTruthy();
  });
});

describe('a new cycle', () => {
  it('is one step of the user, the cards that go on included', async () => {
    const heard = vi.fn();
    render(<CocreationBoard defaultProfile={thirdCycle} onProfileChange={heard} today={TODAY} />);
    await press('Begin cycle 4');
    const form = within(screen.getByRole('form', { name: 'Begin cycle 4' }));
    await userEvent.click(form.getByRole('checkbox', { name: 'Kiln alarm' }));
    await userEvent.click(form.getByRole('button', { name: 'Begin cycle 4' }));
    expect(heard).toHaveBeenCalledOnce();
    expect(heard.mock.calls[0]?.[1].changes).toHaveLength(2);
  });
});

describe('many cards', () => {
  it('are drawn twenty at a time, and can be shown by phase', async () => {
    render(<CocreationBoard defaultProfile={manyCards(60)} today={TODAY} />);
    expect(screen.getAllByRole('button', { name: /^Open card/ })).toHaveLength(20);
    await userEvent.selectOptions(
      screen.getAllByRole('combobox', { name: 'Show' })[0] as HTMLElement,
      'Develop micro-services',
    );
    expect(screen.getAllByRole('button', { name: /^Open card/ })).toHaveLength(12);
  });
});

conforms('CocreationBoard', <CocreationBoard defaultProfile={thirdCycle} />);
conforms('CocreationBoard without a log', <CocreationBoard />);
forwards('CocreationBoard', CocreationBoard);
