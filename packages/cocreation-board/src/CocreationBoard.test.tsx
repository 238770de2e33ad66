import { cocreation } from '@servitization/core';
import type { Profile } from '@servitization/profile';
import { cleanup, fireEvent, render, renderHook, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { conforms, forwards } from '../../ui/src/test/conformance.test.kit.tsx';
import { cycle, manyCards, oneCard, profileWith, service, thirdCycle } from './boards.test.kit.ts';
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

  it('tells which of its entries was written years before the others', async () => {
    const log = logOf(thirdCycle);
    const [first] = log;
    const data = { ...first?.data, on: undefined };
    const stray = { ...first, id: 'stray', at: '1999-01-01T00:00:00.000Z-0000', data };
    render(<CocreationBoard today={TODAY} />);
    await upload(JSON.stringify({ events: [...log, stray] }));
    const told = await screen.findByText(/^Written with a clock that seems to be wrong/);
    expect(told.nextElementSibling?.children).toHaveLength(1);
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

const longest = 'x'.repeat(10_001);
const dried = profileWith(
  service('kiln', 'Kiln alarm', 'The kiln stops at night'),
  { type: 'decision', data: { service: 'kiln', decision: 'selected' } },
  cycle(2),
  service('chip', 'Chip counter', 'Nobody knows how much is lost'),
);
const amount = 'a number from 0 to 1,000,000,000,000';

describe('what can’t be saved', () => {
  it.each<
    [card: string | null, opener: string, entered: Record<string, string>, at: string, told: string]
  >([
    [null, 'Add a micro-service', {}, 'Name', 'look at “Name”. Needed is text of 1 to 200'],
    [
      null,
      'Add a micro-service',
      { Name: 'x' },
      'The need it answers',
      'of 1 to 10,000 characters',
    ],
    ['Kiln alarm', 'Estimate', { low: '9', likely: '5', high: '10' }, 'likely', 'in this order'],
    [
      ...(['Kiln alarm', 'Estimate', { low: '1' }, 'likely'] as const),
      `look at “Value a cycle, likely”. Needed is ${amount}.`,
    ],
    ['Kiln alarm', 'Estimate', { low: '-1', likely: '-1', high: '2' }, 'low', amount],
    ['Kiln alarm', 'Estimate', { low: '1', likely: '2e12', high: '3e12' }, 'likely', amount],
    [
      ...(['Kiln alarm', 'Write down what was measured', { Value: 'much' }, 'Value'] as const),
      `look at “Value”. Needed is ${amount}.`,
    ],
    [
      ...(['Kiln alarm', 'Write down what was measured', { Cost: '1e16' }, 'Cost'] as const),
      `look at “Cost”. Needed is ${amount}.`,
    ],
    [
      ...([
        'Kiln alarm',
        'Write down what was measured',
        { Cycle: '9', Value: '1' },
        'Cycle',
      ] as const),
      'look at “Cycle”. Needed is a whole number from 1 to 2.',
    ],
    [
      ...(['Chip counter', 'Write down what was measured', { Cycle: '1', Value: '1' }] as const),
      ...(['Cycle', 'look at “Cycle”. Needed is 2.'] as const),
    ],
    [
      'Kiln alarm',
      'Add a measure',
      { Name: 'Stops' },
      'more',
      'look at “Better is”. Needed is one',
    ],
    ['Kiln alarm', 'Decide', {}, 'selected', 'look at “Decision”. Needed is one of the choices.'],
    ['Kiln alarm', 'Decide', { selected: '' }, 'selected', 'That was decided before.'],
    ['Kiln alarm', 'Decide', { stopped: '' }, 'Reason', 'look at “Reason”. Needed is text of 1 to'],
    ['Kiln alarm', 'Decide', { scaled: '' }, 'Reason', 'This needs a reason.'],
    ['Kiln alarm', 'Decide', { scaled: '', Reason: longest }, 'Reason', '1 to 10,000 characters'],
    [
      ...([
        'Kiln alarm',
        'Decide',
        { stopped: '', Reason: 'x', Day: '2999-01-01' },
        'Day',
      ] as const),
      'look at “Day”. Needed is a day such as 2026-03-01, from 1900 on and not in the future.',
    ],
    [null, 'Add a lesson', {}, 'What you learned', 'look at “What you learned”.'],
    [
      ...([null, 'Add a lesson', { 'What you learned': 'x' }] as const),
      ...(['Keep doing this', 'look at “What follows”. Needed is one of the choices.'] as const),
    ],
    [null, 'Set the currency', { 'Currency, such as EUR': 'Euro' }, 'Currency, such as EUR', 'EUR'],
  ])('is told at its field: %s, %s, %j', async (card, opener, entered, at, told) => {
    const heard = vi.fn();
    render(<CocreationBoard defaultProfile={dried} onProfileChange={heard} today={TODAY} />);
    if (card) await press(`Open card: ${card}`);
    await press(opener);
    const form = within(screen.getByRole('form'));
    const field = (label: string) =>
      form.getAllByLabelText<HTMLInputElement>(new RegExp(`^${label}`, 'i'))[0] as HTMLInputElement;
    for (const [label, value] of Object.entries(entered)) {
      if (value === '') await userEvent.click(field(label));
      else fireEvent.change(field(label), { target: { value } });
    }
    await userEvent.click(form.getByRole('button', { name: 'Save' }));
    expect(form.getByRole('alert').textContent).toContain(told);
    expect(document.activeElement).toBe(field(at));
    for (const [label, value] of Object.entries(entered)) {
      if (value !== '') expect(field(label).value).toBe(value);
    }
    expect(heard).not.toHaveBeenCalled();
  });

  it('as little as a move to where a card is, which is told beside it', async () => {
    render(<CocreationBoard defaultProfile={dried} today={TODAY} />);
    const choice = screen.getByRole('combobox', { name: 'Move Chip counter to' });
    await userEvent.selectOptions(choice, 'Identify needs');
    await press('Move: Chip counter');
    expect(screen.getByRole('alert').textContent).toBe('It is in this phase already.');
    await press('Move: Chip counter');
    expect(screen.queryByRole('alert')).toBeNull();
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

describe('a weak phase of digital service maturity in the assessment', () => {
  const at = '2026-01-01T00:00:00.000Z-0000';
  const rated = (start: Profile): Profile => ({
    ...start,
    ratings: { self: { 'assess-digital-readiness': { level: 1, at, by: 'w' } } },
  });

  it('leads to the phase that works on it, with the cards that are there', () => {
    render(<CocreationBoard defaultProfile={rated(oneCard)} today={TODAY} />);
    const offered = within(screen.getByRole('region', { name: 'From your other tools' }));
    expect(
      offered.getByText(
        '“Digital awareness” is not consolidated yet. The board works on it in “Identify needs”: there now Kiln alarm.',
      ),
    ).toBeTruthy();
    expect(offered.getByText(/no paper draws them/)).toBeTruthy();
    expect(offered.queryByRole('button')).toBeNull();
  });

  it('counts a card that was scaled there, and none that was stopped', () => {
    const evaluated = profileWith(
      ...['kiln', 'chip'].flatMap((id) => [
        service(id, id, 'A need'),
        { type: 'move', data: { service: id, phase: 'evaluate-benefits' } } as const,
      ]),
      { type: 'decision', data: { service: 'kiln', decision: 'scaled', reason: 'They pay' } },
      { type: 'decision', data: { service: 'chip', decision: 'stopped', reason: 'Too dear' } },
    );
    const ratings = {
      self: { 'take-modular-service-approach': { level: 0, at, by: 'w' } },
    } as const;
    render(<CocreationBoard defaultProfile={{ ...evaluated, ratings }} today={TODAY} />);
    expect(screen.getByText(/works on it in “Evaluate benefits”: there now kiln\.$/)).toBeTruthy();
  });

  it('and to the first card, where there is none', async () => {
    const heard = vi.fn();
    render(<CocreationBoard defaultProfile={rated(profileWith())} onProfileChange={heard} />);
    const offered = within(screen.getByRole('region', { name: 'From your other tools' }));
    expect(offered.getByText(/no card is there yet\.$/)).toBeTruthy();
    await userEvent.click(offered.getByRole('button', { name: 'Add a micro-service' }));
    await userEvent.keyboard('Kiln alarm{Tab}The kiln stops{Tab}{Enter}');
    expect(heard.mock.calls[0]?.[1]).toMatchObject({
      event: 'service',
      data: { name: 'Kiln alarm' },
    });
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
