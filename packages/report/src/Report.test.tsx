import { createProfileStore, emptyProfile, memoryStorage } from '@servitization/profile';
import { ProfileProvider } from '@servitization/profile/react';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { halfAnswered, twoYears, wholeStory } from '../../../examples/index.ts';
import { conforms, forwards } from '../../ui/src/test/conformance.test.kit.tsx';
import { Report } from './Report.tsx';
import { sections } from './sections/sections.ts';
import { en } from './texts/en.ts';

const TODAY = '2026-11-22';
const names = en.messages.sections;
const chapters = () =>
  [...document.querySelectorAll<HTMLElement>('[data-chapter]')].map(
    ({ dataset }) => dataset.chapter,
  );
const chapter = (name: string) => within(screen.getByRole('region', { name }));

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
    expect(chapters()).toEqual(['place', 'comments']);
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
    const [phase, measured, next] = row(/^Remote calibration: A camera drifts/);
    expect(phase?.textContent).toBe('Scaled: Evaluate benefits');
    expect(measured?.textContent).toMatch(/^Value €52,000; Cost €71,000; Trips .* reached$/);
    expect(next?.textContent).toBe('The glass works takes it as it is.');
    expect(row(/^Night alarm/)[2]?.textContent).toBe(
      'Operational implementation: Assess solutions, due Dec 4, 2026',
    );
    expect(row(/^Veneer check/)[1]?.textContent).toBe('not measured');
    expect(board.getByText(/Not counted, as an estimate is missing: Veneer check\.$/)).toBeTruthy();
    expect(board.getByRole('heading', { name: /cycle 5/i })).toBeTruthy();
  });

  it('draws partners without a button, and says not assessed rather than none', () => {
    render(<Report profile={wholeStory} today={TODAY} />);
    const partners = chapter(names.ecosystem);
    const row = (name: RegExp) => within(partners.getByRole('row', { name })).getAllByRole('cell');
    expect(row(/^Vuoksi Vision Lab/)[0]?.textContent).toBe('Not assessed');
    expect(row(/^Baltic Trade House/)[2]?.textContent).toBe('yes');
    expect(partners.getByText(/^Plan lenses with Nordlens a year ahead/)).toBeTruthy();
    expect(partners.queryByText(/Give the fitters the fault pictures/)).toBeNull();
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
