import {
  createProfileStore,
  emptyProfile,
  memoryStorage,
  type Profile,
} from '@servitization/profile';
import { ProfileProvider } from '@servitization/profile/react';
import { formatFor } from '@servitization/ui';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { halfAnswered, twoYears, wholeStory } from '../../../examples/index.ts';
import { overfull } from '../../../examples/overfull.ts';
import { conforms, forwards } from '../../ui/src/test/conformance.test.kit.tsx';
import { Report } from './Report.tsx';
import { sections } from './sections/sections.ts';
import { de } from './texts/de.ts';
import { en } from './texts/en.ts';
import { fi } from './texts/fi.ts';
import { sv } from './texts/sv.ts';

const TODAY = '2026-11-22';
const names = en.messages.sections;
const chapters = () =>
  [...document.querySelectorAll<HTMLElement>('[data-chapter]')].map(
    ({ dataset }) => dataset.chapter,
  );
const chapter = (name: string) => within(screen.getByRole('region', { name }));

/** Keys of what people write in their own words. */
const OWN_WORDS: ReadonlySet<string> = new Set([
  ...['note', 'need', 'reason', 'result', 'text', 'seen', 'next', 'name', 'customer', 'from'],
  ...['resources', 'parameters', 'unit'],
]);

/** All that somebody has written in a document; of a moment its name, as its answers are of then. */
function textsIn({ ratings, chosen, events, moments }: Profile): readonly string[] {
  const found = new Set<string>();
  const walk = (value: unknown, key: string) => {
    if (typeof value === 'string' && OWN_WORDS.has(key)) found.add(value.replace(/\s+/g, ' '));
    else if (Array.isArray(value)) for (const one of value) walk(one, key);
    else if (typeof value === 'object' && value !== null) {
      for (const [name, one] of Object.entries(value)) walk(one, name);
    }
  };
  const owners = Object.entries(chosen).flatMap(([key, one]) =>
    key.startsWith('owner:') && 'value' in one ? [`${one.value}`] : [],
  );
  walk([ratings, Object.values(chosen), events.map(({ data }) => data)], '');
  return [...found, ...owners, ...moments.map(({ name }) => name)];
}

describe('Report', () => {
  afterEach(() => {
    cleanup();
    vi.unstubAllGlobals();
  });

  it('has a chapter for all that was done, below the company’s name', () => {
    render(<Report profile={wholeStory} today={TODAY} />);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Lumivisio');
    expect(chapters()).toEqual(sections.map(({ id }) => id));
    expect(screen.queryByText(/^Not assessed: /)).toBeNull();
    expect(screen.getByText('As of November 22, 2026')).toBeTruthy();
  });

  it('begins each chapter with the finding that the summary has', () => {
    render(<Report profile={wholeStory} today={TODAY} />);
    const said = (name: string) =>
      screen.getByText(name, { selector: 'dt' }).nextElementSibling?.textContent;
    for (const id of [
      ...(['place', 'paths', 'challenges', 'scaling'] as const),
      ...(['cocreation', 'ecosystem', 'people', 'comments'] as const),
    ]) {
      const title = chapter(names[id]).getAllByRole('heading', { level: 2 })[0];
      expect(title?.textContent).toBe(said(names[id]));
    }
    expect(said(names.moments)).toMatch(/From 1.6 to 2.7/);
  });

  it('says in one line what was not assessed, and has no empty chapters', () => {
    render(<Report profile={halfAnswered} today={TODAY} />);
    // There is a note beside one of the answers.
    expect(chapters()).toEqual(['place', 'answers', 'comments']);
    expect(screen.getByText(/^Not assessed: /).textContent).toBe(
      'Not assessed: path, challenges, scaling, co-creation, ecosystem, people, and progress.',
    );
  });

  it('says that there is nothing yet, and has nothing to print', () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    render(<Report profile={emptyProfile('nobody')} />);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Your firm');
    expect(screen.getByText('Nothing has been assessed yet.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /^Print/ }));
    expect(print).not.toHaveBeenCalled();
  });

  it('prints the page', () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    render(<Report profile={halfAnswered} />);
    fireEvent.click(screen.getByRole('button', { name: /^Print/ }));
    expect(print).toHaveBeenCalledTimes(1);
  });

  it('gives the route with who takes up what until when, and why', () => {
    render(<Report profile={wholeStory} today={TODAY} />);
    const paths = chapter(names.paths);
    const row = within(paths.getByRole('row', { name: /^Build services from standard blocks/ }));
    expect(row.getByText('Maija Rantala')).toBeTruthy();
    expect(row.getByText('Q1 2027')).toBeTruthy();
    expect(paths.getByText(/^Our own service sells already/)).toBeTruthy();
    expect(paths.getByText(/^Not advisable now/)).toBeTruthy();
  });

  it('says what the plan leaves open, once for each reason', () => {
    render(<Report profile={wholeStory} today={TODAY} />);
    const open = chapter(names.challenges).getByText(/^High transport costs; /, { selector: 'dt' });
    expect(open.nextElementSibling?.textContent).toMatch(/names no digital activity/);
  });

  it('tells what is built with customers, what it brought, and who is next', () => {
    render(<Report profile={wholeStory} today={TODAY} />);
    const board = chapter(names.cocreation);
    const row = (name: RegExp) => within(board.getByRole('row', { name })).getAllByRole('cell');
    const [phase, expected, measured] = row(/^Remote calibration: A camera drifts/);
    expect(phase?.textContent).toMatch(/^Evaluate benefits\. Scaled, .* takes it as it is\.”$/);
    expect(expected?.textContent).toMatch(/^Value a cycle €\d+K \(€20K–€46K\)|^Value a cycle/);
    expect(measured?.textContent).toMatch(/^Value €52,000; Cost €71,000; Trips .* reached$/);
    expect(row(/^Veneer check/)[2]?.textContent).toBe('not measured');
    expect(row(/^Develop micro-services/)[2]?.textContent).toBe(
      'Assess solutions: Night alarm (due Dec 4, 2026)',
    );
    expect(board.getByText(/Not counted, as an estimate is missing: Veneer check\.$/)).toBeTruthy();
    expect(board.getByRole('heading', { name: /cycle 5/i })).toBeTruthy();
  });

  it('draws partners without a button, and says not assessed rather than none', () => {
    render(<Report profile={wholeStory} today={TODAY} />);
    const partners = chapter(names.ecosystem);
    const row = (name: RegExp) => within(partners.getByRole('row', { name })).getAllByRole('cell');
    expect(row(/^Vuoksi Vision Lab/)[0]?.textContent).toBe('Not assessed');
    expect(row(/^Baltic Trade House/)[2]?.textContent).toBe('yes');
    expect(
      partners.getByText(/→ Plan lenses with Nordlens a year ahead \(still open\)/),
    ).toBeTruthy();
    expect(
      partners.getByText(/→ Give the fitters the fault pictures \(Jun 22, 2026: /),
    ).toBeTruthy();
    expect(partners.getByText(/1 Set the condition/).parentElement?.textContent).toMatch(/\d of 6/);
    expect(partners.getByText(/^Reinforcing loop, .* Balancing loop, /)).toBeTruthy();
    expect(partners.queryByRole('button')).toBeNull();
  });

  it('has notes and comments in the words of those who wrote them', () => {
    render(<Report profile={wholeStory} today={TODAY} />);
    const written = chapter(names.comments);
    const about = (name: string) =>
      written.getByText(name, { selector: 'p' }).closest('li')?.textContent;
    expect(about('The whole file')).toMatch(/to show a bank\. Anna Lind, adviser, Nov 12, 2026$/);
    expect(about(en.place.words.activities['create-value-adding-digital-services'].name)).toMatch(
      /14 paying customers since March\. You: Established.*full price\? .*Settled$/,
    );
    expect(about(en.place.words.activities['develop-co-creation-routines'].name)).toMatch(
      /Service: /,
    );
    expect(written.getByRole('heading').textContent).toBe(
      '3 of 4 comments are open, 4 notes stand beside answers',
    );
  });

  it('has every text that somebody has written, in whichever tool', () => {
    render(<Report profile={wholeStory} today={TODAY} />);
    const shown = document.body.textContent?.replace(/\s+/g, ' ') ?? '';
    const written = textsIn(wholeStory);
    expect(written.length).toBeGreaterThan(70);
    expect(written.filter((text) => !shown.includes(text))).toEqual([]);
  });

  it.each(Object.entries({ en, sv, fi, de }))(
    'cuts none of the example’s partners, cards and changes in %s',
    (locale, texts) => {
      render(<Report profile={wholeStory} today={TODAY} locale={locale} texts={texts} />);
      const { sections: titles } = texts.messages;
      const isCut = new RegExp(
        texts.messages.movedMore({ count: 7 }, formatFor(locale)).replace('7', '\\d+'),
      );
      for (const id of ['cocreation', 'ecosystem', 'moments'] as const) {
        expect(chapter(titles[id]).queryByText(isCut), id).toBeNull();
      }
      const partners = wholeStory.events.filter(({ type }) => type === 'partner');
      const all = new Set(partners.map(({ data }) => `${'name' in data && data.name}`));
      expect(all.size).toBeGreaterThanOrEqual(6);
      const rows = chapter(titles.ecosystem).getAllByRole('rowheader');
      const missing = [...all].filter(
        (name) => !rows.some((row) => row.textContent?.startsWith(name)),
      );
      expect(missing).toEqual([]);
      for (const list of chapter(titles.log).getAllByRole('list')) {
        const entries = within(list).getAllByRole('listitem');
        expect(
          entries.filter(({ textContent }) => !isCut.test(textContent ?? '')).length,
        ).toBeGreaterThan(0);
      }
    },
  );

  it('has every partner in a line of their own where there are nine, who hold back first', () => {
    const partner = wholeStory.events.find(({ type }) => type === 'partner');
    const others = ['Ahti', 'Bodil', 'Cajsa'].map((name) => ({
      ...partner,
      id: name,
      data: { partner: name, name, role: 'supplier', resources: [] },
    }));
    render(
      <Report
        profile={{ ...wholeStory, events: [...wholeStory.events, ...others] as Profile['events'] }}
        today={TODAY}
      />,
    );
    const table = within(chapter(names.ecosystem).getByRole('table'));
    const rows = table.getAllByRole('rowheader').map(({ textContent }) => textContent ?? '');
    expect(rows).toHaveLength(10);
    // Above them stands what the table is of.
    expect(rows[1]).toMatch(/^Baltic Trade House/);
    expect(rows.some((text) => text.startsWith('Cajsa'))).toBe(true);
  });

  it('counts what it has no room for, and says where it is', () => {
    render(<Report profile={overfull(wholeStory)} today={TODAY} />);
    const more = (name: string) =>
      chapter(name).getAllByText(/^and \d+ more, in the company file$/);
    for (const id of [
      'cocreation',
      'ecosystem',
      'scaling',
      'comments',
      'moments',
      'log',
    ] as const) {
      expect(more(names[id]).length).toBeGreaterThan(0);
    }
    expect(screen.getByText(/^\d+ long texts end in “…” here, and are whole in/)).toBeTruthy();
  });

  it('has each answer in the words of its level where there is little else', () => {
    render(<Report profile={halfAnswered} today={TODAY} />);
    const answers = chapter(names.answers);
    expect(answers.getAllByRole('term')).toHaveLength(17);
    expect(answers.getAllByText('not assessed').length).toBeGreaterThan(5);
  });

  it('warns by the day that it is of', () => {
    const late = (today: string) => {
      const { unmount } = render(<Report profile={twoYears} today={today} />);
      const found = chapter(names.scaling).queryByText(/has run for about/);
      unmount();
      return found !== null;
    };
    expect(late('2026-11-22')).toBe(false);
    expect(late('2027-11-22')).toBe(true);
  });

  it('lists only the studies that its chapters rest on', () => {
    render(<Report profile={halfAnswered} today={TODAY} />);
    const cited = within(screen.getByRole('region', { name: 'Sources' })).getAllByRole('listitem');
    expect(cited).toHaveLength(1);
    expect(cited[0]?.textContent).toMatch(/^Kolagar.*Used in: place\.$/);
  });

  it('has only the chapters that are asked for', () => {
    render(<Report profile={wholeStory} today={TODAY} only={['scaling', 'place']} />);
    expect(chapters()).toEqual(['place', 'scaling']);
    expect(screen.queryByText(/^Not assessed: /)).toBeNull();
  });

  it('follows the document of the nearest provider', () => {
    const storage = memoryStorage(JSON.stringify(halfAnswered));
    render(
      <ProfileProvider store={createProfileStore({ name: 'test', storage })}>
        <Report today={TODAY} />
      </ProfileProvider>,
    );
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Tallberg Hydraulics');
  });

  it('says that a newer version has written what it prints', async () => {
    const text = JSON.stringify({ ...halfAnswered, schema: 2 });
    const storage = memoryStorage(text);
    render(
      <ProfileProvider store={createProfileStore({ name: 'test', storage })}>
        <Report today={TODAY} />
      </ProfileProvider>,
    );
    expect(await screen.findByText('This file comes from a newer version.')).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Tallberg Hydraulics');
    expect(storage.read()).toBe(text);
  });

  it('has room for what readers must know of the document', () => {
    render(<Report profile={halfAnswered} notice={<p>Part of it is missing.</p>} />);
    expect(screen.getByText('Part of it is missing.')).toBeTruthy();
  });

  it('takes nothing: no field, and no button but that which prints', () => {
    render(<Report profile={wholeStory} today={TODAY} actions={<a href="/advice">Advice</a>} />);
    expect(screen.getAllByRole('button')).toHaveLength(1);
    expect(document.querySelector('input, select, textarea')).toBeNull();
    expect(screen.getByRole('link', { name: 'Advice' })).toBeTruthy();
  });
});

conforms('Report', <Report profile={wholeStory} today={TODAY} />);
forwards('Report', Report);
