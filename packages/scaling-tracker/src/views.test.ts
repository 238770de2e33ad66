import { en as words } from '@servitization/content/scaling/en';
import { scaling } from '@servitization/core';
import { formatFor, numberIn } from '@servitization/ui';
import { describe, expect, it } from 'vitest';
import { en as messages } from './locales/en.ts';
import { entriesIn } from './log.ts';
import { aim, longLog, profileWith, readiness } from './logs.test.kit.ts';
import { PAGE } from './pages.ts';
import { stepPath } from './parts/Series.tsx';
import { pilotRows, pilotsView } from './pilotsView.ts';
import { headlineOf, processView, shareOf, wayCounts } from './processView.ts';
import { amountText, barrierViews, outcomeViews, phaseTexts } from './seriesView.ts';
import { pilotName, timelineView } from './timelineView.ts';
import type { ViewContext } from './viewContext.ts';

const contextOf = (...said: scaling.Proposal[]): ViewContext => withState(profileWith(...said));

function withState({ events }: ReturnType<typeof profileWith>): ViewContext {
  const state = scaling.fold(scaling.readLog(entriesIn(events)).events);
  const format = formatFor('en');
  return {
    ...{
      id: 't',
      state,
      entries: [],
      faults: [],
      today: '2026-06-30',
      thresholds: undefined,
      company: undefined,
    },
    ...{ words, messages, format, readOnly: false },
  };
}

describe('the process', () => {
  it('draws an activity in progress as half, and one skipped as behind you', () => {
    expect(shareOf(['done', 'in-progress', 'not-started', 'skipped'])).toBe(63);
    expect(shareOf([])).toBe(0);
  });

  it('stands at the fork between the gate and the choice', () => {
    const context = contextOf(readiness);
    const view = processView(context);
    expect(view.isAtFork).toBe(true);
    expect(
      [view.piloting, ...view.lanes.flatMap(({ phases }) => phases)].map((p) => p.isHere),
    ).toEqual(Array(7).fill(false));
    expect(headlineOf(context)).toBe(messages.headlines.fork);
  });

  it('counts the way as piloting, then with the chosen lane', () => {
    expect(wayCounts(contextOf(readiness)).total).toBe(9);
    const chosen = contextOf(readiness, {
      type: 'strategy',
      data: { strategy: 'ecosystem-scaling' },
    });
    expect(wayCounts(chosen).total).toBe(18);
  });
});

describe('pilots', () => {
  it('keep their name in the log when their beginning is taken back', () => {
    const begun: scaling.Proposal = {
      type: 'pilot',
      data: { pilot: 'p1', customer: 'A mine', need: 'Fewer stops' },
    };
    const { state } = contextOf(begun, { type: 'undo', data: { event: 'e0' } });
    expect(state.pilots).toEqual([]);
    expect(pilotName(state, 'p1')).toBe('A mine');
    expect(pilotName(state, 'p2')).toBe('p2');
  });

  it('are drawn from their first day to their last, or to today', () => {
    const said = (pilot: string, on: string): scaling.Proposal => ({
      type: 'pilot',
      data: { pilot, customer: pilot, need: 'x', on },
    });
    const view = pilotsView(
      contextOf(said('a', '2025-07-01'), said('b', '2026-01-01'), {
        type: 'pilot-ended',
        data: { pilot: 'a', outcome: 'contract', on: '2025-12-31' },
      }),
      0,
    );
    expect(view.today).toBe(100);
    expect(view.pilots.map(({ end }) => end)).toEqual(['contract', 'running']);
    expect(view.pilots[0]?.bar[0]).toBe(0);
    expect(view.pilots[0]?.bar[1]).toBeCloseTo(50.3, 0);
    expect(view.pilots[1]?.bar[1]).toBe(100);
    expect(view.years.map(({ text }) => text)).toEqual(['2025', '2026']);
  });
});

it('the table of pilots tells the result, as their rows do', () => {
  const rows = pilotRows(
    contextOf(
      { type: 'pilot', data: { pilot: 'p', customer: 'A mine', need: 'Fewer stops' } },
      {
        type: 'pilot-ended',
        data: { pilot: 'p', outcome: 'no-contract', result: 'The sponsor left' },
      },
    ),
  );
  expect(rows[0]?.at(-1)).toBe('Ended, no contract; The sponsor left');
});

describe('many pilots', () => {
  const begun = Array.from({ length: 120 }, (_, index): scaling.Proposal => {
    const pilot = `p${index}`;
    return { type: 'pilot', data: { pilot, customer: pilot, need: 'x' } };
  });

  it('are drawn a page at a time, the latest first, on an axis of their own', () => {
    const context = contextOf(...begun);
    const names = (from: number) =>
      pilotsView(context, from).pilots.map(({ pilot: { customer } }) => customer);
    expect([names(0)[0], names(0).at(-1)]).toEqual(['p70', 'p119']);
    expect(new Set([0, PAGE, 2 * PAGE].flatMap(names)).size).toBe(120);
    const last = pilotsView(context, 10_000);
    expect(last).toMatchObject({ count: 120, start: 100 });
    expect(last.pilots[0]?.bar[0]).toBe(0);
  });
});

describe('the phases below the barriers', () => {
  const chosen: scaling.Proposal = {
    type: 'strategy',
    data: { strategy: 'servitization-scaling', on: '2026-01-01' },
  };
  const rated: scaling.Proposal = {
    type: 'barrier',
    data: {
      ...{ barrier: 'resource-drought', phase: 'systematic-solution-piloting', force: 3 },
      on: '2025-07-01',
    },
  };
  const ready = { ...readiness, data: { ...readiness.data, on: '2025-10-01' } } as scaling.Proposal;

  it('change on the day of a gate or a choice, and fill the axis', () => {
    const [series] = barrierViews(contextOf(rated, ready, chosen));
    const stretches = series?.stretches ?? [];
    expect(stretches.map(({ number }) => number)).toEqual([0, null, 1]);
    expect(stretches[0]?.from).toBe(0);
    expect(stretches[2]?.from).toBeCloseTo((184 / 364) * 100, 0);
    expect(stretches.at(-1)?.to).toBe(100);
    for (const [index, { to }] of stretches.slice(0, -1).entries()) {
      expect(to).toBe(stretches[index + 1]?.from);
    }
  });

  it('are named with their first days', () => {
    expect(phaseTexts(contextOf(rated, ready, chosen))).toEqual([
      '0 Systematic solution piloting, from Jul 1, 2025',
      '1 Customer insights mining, from Jan 1, 2026',
    ]);
  });

  it('that were over before the axis begins are not on it', () => {
    const late = { ...rated, data: { ...rated.data, on: '2026-01-03' } } as scaling.Proposal;
    const [series] = barrierViews(contextOf(ready, chosen, late));
    expect(series?.stretches).toEqual([{ from: 0, to: 100, number: 1 }]);
  });
});

describe('numbers over time', () => {
  const sales = (value: number, currency: string): scaling.Proposal => ({
    type: 'outcome',
    data: { outcome: 'sales-to-current-customers', value, currency },
  });

  it('name the phase in which a barrier was rated', () => {
    const said: scaling.Proposal = {
      type: 'barrier',
      data: { barrier: 'resource-drought', phase: 'customer-insights-mining', force: 3 },
    };
    const context = contextOf(said);
    const { name } = words.phases['customer-insights-mining'];
    const rows = barrierViews(context).find(({ id }) => id === 'resource-drought')?.rows;
    expect(rows?.[0]?.[1]).toContain(name);
    expect(timelineView(context, 'all', 0).entries[0]?.details).toEqual([name]);
  });

  it.each<[scaling.Lean | null, string]>([
    [0, 'clearly “The product: advanced technology, made as part of a larger offer”'],
    [1, 'more “The product: advanced technology, made as part of a larger offer”'],
    [2, 'in between'],
    [3, 'more “The service: support, and a solution that changes with the customer”'],
    [4, 'clearly “The service: support, and a solution that changes with the customer”'],
    [null, 'don’t know'],
  ])('tell an aim of %s by the end of its scale', (lean, text) => {
    const context = contextOf(aim('competitive-advantage', lean));
    const [entry] = timelineView(context, 'all', 0).entries;
    expect(entry?.title).toBe(`Competitive advantage: ${text}`);
  });

  it('stand in the log by the day they happened', () => {
    const on = (day: string): scaling.Proposal => ({
      type: 'outcome',
      data: { outcome: 'new-regions-and-markets', value: 1, on: day },
    });
    const { entries } = timelineView(contextOf(on('2025-06-01'), on('2025-03-01')), 'all', 0);
    expect(entries.map(({ id }) => id)).toEqual(['e0', 'e1']);
  });

  it('are drawn in the latest currency alone, and all told', () => {
    const [series] = outcomeViews(
      contextOf(sales(900, 'SEK'), sales(50, 'EUR'), sales(100, 'EUR')),
    );
    expect(series?.points.map(([, y]) => y)).toEqual([50, 0]);
    expect(series?.rows.map(([, amount]) => amount)).toEqual(['SEK\u00A0900', '€50', '€100']);
    expect(series?.note).toBe(messages.otherCurrency);
  });

  it('of zero lie on the ground, and none at all are worded', () => {
    const [series, groups] = outcomeViews(contextOf(sales(0, 'EUR')));
    expect(series?.points.map(([, y]) => y)).toEqual([100]);
    expect(groups).toMatchObject({ points: [], latest: 'not recorded' });
  });

  it('go by days, not by the order in which they were written down', () => {
    const rated = (force: scaling.Force, on: string): scaling.Proposal => ({
      type: 'barrier',
      data: { barrier: 'industrial-inertia', phase: 'ecosystem-development', force, on },
    });
    const views = barrierViews(contextOf(rated(4, '2026-01-01'), rated(1, '2025-06-01')));
    expect(views[1]?.latest).toBe('It stops us, Jan 1, 2026');
    expect(stepPath(views[1]?.points ?? [])).toMatch(/^M0 75H[\d.]+V0$/);
  });
});

describe('the window on the log', () => {
  const context = withState(longLog(120));

  it('never begins behind the last page or before the first', () => {
    expect(timelineView(context, 'all', 10_000).start).toBe(100);
    expect(timelineView(context, 'all', -50).start).toBe(0);
    expect(timelineView(context, 'gate', 50)).toEqual({ entries: [], count: 0, start: 0 });
  });

  it('shows each entry on one page', () => {
    const pages = [0, PAGE, 2 * PAGE].flatMap((from) => timelineView(context, 'all', from).entries);
    expect(new Set(pages.map(({ id }) => id)).size).toBe(120);
  });

  it('names what was taken back, even where undos name each other', () => {
    const loop = contextOf(
      { type: 'undo', data: { event: 'e1' } },
      { type: 'undo', data: { event: 'e0' } },
    );
    expect(timelineView(loop, 'all', 0).entries).toHaveLength(2);
  });
});

it.each([
  ['1 234,5', 1234.5],
  ['12.5', 12.5],
  ['', Number.NaN],
  ['twelve', Number.NaN],
])('the number %j is read as %d', (text, value) => {
  const data = new FormData();
  data.set('value', text);
  expect(numberIn(data, 'value', 'en')).toBe(value);
});

it.each([
  [{ value: 12.5, currency: 'EUR' }, '€12.50'],
  [{ value: 1200, currency: 'EUR' }, '€1,200'],
  [{ value: 7.25 }, '7.25'],
])('writes %o with its cents, where there are any', (amount, text) => {
  expect(amountText(amount, 'en')).toBe(text);
});
