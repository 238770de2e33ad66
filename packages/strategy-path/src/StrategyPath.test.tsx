import { type InputError, paths } from '@servitization/core';
import { createProfileStore, memoryStorage, type Profile, ratingsOf } from '@servitization/profile';
import { ProfileProvider } from '@servitization/profile/react';
import { fetchPart } from '@servitization/ui';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { conforms, forwards } from '../../ui/src/test/conformance.test.kit.tsx';
import { choiceIn, earlierChoices } from './choice.ts';
import { explaining } from './choosing.ts';
import { loadComparison, loadNotices } from './onDemand.ts';
import { assignmentIn, owning } from './plan.ts';
import {
  bold,
  close,
  innovative,
  middling,
  planned,
  profileWith,
  sparse,
} from './profiles.test.kit.ts';
import { StrategyPath } from './StrategyPath.tsx';

const title = () => screen.getByRole('heading', { level: 2 }).textContent;
const button = (name: string | RegExp) => screen.getByRole('button', { name });

const columns = () => [...document.querySelectorAll<HTMLElement>('li[data-path]')];
const column = (path: paths.PathId) =>
  columns().find(({ dataset }) => dataset.path === path) as HTMLElement;

const criterion = { measure: 'context', id: 'risk-appetite', counts: 'for', weight: 1 };

/** A store around the widget, whose document the test can look at. */
function renderIn(profile: Profile) {
  const store = createProfileStore({
    name: 'acme',
    storage: memoryStorage(JSON.stringify(profile)),
  });
  render(
    <ProfileProvider store={store}>
      <StrategyPath />
    </ProfileProvider>,
  );
  return () => store.getState().profile;
}

/** Parts on demand are at hand before any test waits for one. */
beforeAll(async () => {
  await Promise.all([fetchPart(loadComparison), fetchPart(loadNotices)]);
  await import('./parts/Plan.tsx');
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the comparison', () => {
  it('ranks nothing before the first answer, and tells of all three paths', () => {
    render(<StrategyPath />);
    expect(title()).toBe('Three paths abroad, not compared yet');
    expect(columns().map(({ dataset }) => dataset.path)).toEqual([
      'innovation',
      'ecosystem',
      'scaling',
    ]);
    expect(screen.queryByText(/of 3$/)).toBeNull();
  });

  it('puts the path first that fits best, and says why in one sentence', () => {
    render(<StrategyPath defaultProfile={innovative} />);
    expect(columns()[0]?.dataset.path).toBe('innovation');
    expect(column('innovation').textContent).toContain(
      'Fits best because sales at home can pay for development and your own people can build digital services.',
    );
    expect(column('scaling').textContent).toContain('Behind the innovation path because ');
  });

  it('warns of a path that is not advisable, whatever its place', () => {
    render(<StrategyPath defaultProfile={innovative} />);
    expect(within(column('scaling')).getByText('Not advisable now.')).toBeTruthy();
    expect(title()).toContain('the scaling path is not advisable now');
  });

  it('names no path as best where a guard of the best is open', () => {
    render(<StrategyPath defaultProfile={profileWith({ 'offering-uniqueness': 4 })} />);
    expect(columns()[0]?.dataset.path).toBe('scaling');
    expect(title()).toBe('No path can be advised yet');
  });

  it('tells a tie as a tie', () => {
    render(<StrategyPath defaultProfile={close} />);
    expect(title()).toMatch(/^The \w+ path and the \w+ path fit about equally well/);
  });

  it('says so where nothing speaks for one path over another', () => {
    render(<StrategyPath defaultProfile={middling} />);
    expect(title()).toBe('Nothing speaks for one path over another');
    expect(screen.getAllByText(/, tied$/)).toHaveLength(3);
  });

  it('says how little an early fit rests on', () => {
    render(<StrategyPath defaultProfile={sparse} />);
    expect(title()).toContain('so far');
    expect(screen.getByText(/^Fit is .* Only \d+% of what counts is answered/)).toBeTruthy();
  });

  it('lists what comes next on each path, from the firm’s own place', () => {
    render(<StrategyPath defaultProfile={innovative} />);
    const next = within(column('innovation')).getAllByRole('list')[1] as HTMLElement;
    expect(next.textContent).toContain('Create digital services that customers value');
    expect(column('ecosystem').textContent).toContain('Gather knowledge of markets abroad');
  });

  it('counts a host’s own criteria', () => {
    const one = (id: paths.ContextId): paths.PathCriteria => ({
      criteria: [{ measure: 'context', id, counts: 'for', weight: 1 }],
    });
    const own = { innovation: one('risk-appetite'), ecosystem: one('partner-access') };
    const { unmount } = render(
      <StrategyPath
        defaultProfile={bold}
        criteria={{ ...own, scaling: one('competitive-urgency') }}
      />,
    );
    expect(column('innovation').textContent).toContain('The owners accept a big setback');
    unmount();
  });

  it.each<[string, unknown, Partial<InputError>]>([
    ['a path left out', { scaling: undefined }, { path: 'criteria.scaling', code: 'missing' }],
    [
      'a path that nobody defined',
      { conquest: { criteria: [] } },
      { path: 'criteria.conquest', code: 'unknown', allowed: 'innovation, ecosystem, scaling' },
    ],
    [
      'a path without criteria',
      { scaling: { criteria: [] } },
      { path: 'criteria.scaling.criteria', code: 'range' },
    ],
    [
      'an unknown key',
      { scaling: { criteria: [criterion], wieghts: 1 } },
      { path: 'criteria.scaling.wieghts', code: 'unknown', allowed: 'criteria, guards' },
    ],
    [
      'a weight that is no number',
      { ecosystem: { criteria: [criterion, { ...criterion, id: 'partner-access', weight: '3' }] } },
      { path: 'criteria.ecosystem.criteria[1].weight', code: 'type' },
    ],
    [
      'a question that nobody asks',
      { innovation: { criteria: [{ ...criterion, id: 'size' }] } },
      { path: 'criteria.innovation.criteria[0].id', code: 'unknown' },
    ],
  ])('refuses a host’s criteria with %s, and names the place', (_, change, error) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const criteria = { ...paths.criteria, ...(change as object) };
    expect(() => render(<StrategyPath criteria={criteria} />)).toThrow(
      expect.objectContaining({ name: 'InputError', ...error }),
    );
  });

  it('says whose criteria it goes by', () => {
    const { unmount } = render(<StrategyPath defaultProfile={bold} />);
    expect(screen.getByText(/are this toolkit’s, not the paper’s/)).toBeTruthy();
    unmount();
    render(<StrategyPath defaultProfile={bold} criteria={{ ...paths.criteria }} />);
    expect(screen.queryByText(/are this toolkit’s, not the paper’s/)).toBeNull();
    expect(screen.getByText(/has been set by this site; it comes neither from/)).toBeTruthy();
  });
});

describe('the questions', () => {
  it('are open until there is an answer, and go on being open after the first', () => {
    const profile = renderIn(profileWith({}));
    expect(screen.getAllByRole('radio')).toHaveLength(60);
    fireEvent.click(screen.getAllByRole('radio')[4] as HTMLElement);
    expect(ratingsOf(profile())['offering-uniqueness']?.level).toBe(4);
    expect(screen.getAllByRole('radio')).toHaveLength(60);
    expect(screen.getByText('1 of 10 answered')).toBeTruthy();
  });

  it('are closed for those who come back, and can be opened', () => {
    render(<StrategyPath defaultProfile={innovative} />);
    expect(screen.queryAllByRole('radio')).toEqual([]);
    const toggle = button('Look at your answers');
    expect(toggle.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(toggle);
    expect(screen.getAllByRole('radio')).toHaveLength(60);
    expect(toggle.getAttribute('aria-expanded')).toBe('true');
  });

  it('leave the focus on their button when they are closed from their end', () => {
    render(<StrategyPath />);
    fireEvent.click(button('Compare the paths'));
    expect(document.activeElement?.textContent).toBe('Answer the ten questions');
  });

  it('take "don’t know" as no answer that counts', () => {
    const profile = renderIn(profileWith({}));
    fireEvent.click(screen.getAllByRole('radio')[5] as HTMLElement);
    expect(ratingsOf(profile())['offering-uniqueness']?.level).toBeNull();
    expect(title()).toBe('Three paths abroad, not compared yet');
  });
});

describe('choosing', () => {
  it('keeps the path, the reason, and what was chosen before', async () => {
    const profile = renderIn(innovative);
    fireEvent.click(button('Choose the scaling path'));
    const note = await screen.findByLabelText(/^Why this path/);
    fireEvent.input(note, { target: { value: 'Speed.' } });
    expect(choiceIn(profile())).toMatchObject({ path: 'scaling', note: 'Speed.' });
    fireEvent.click(button('Choose the ecosystem path'));
    expect(choiceIn(profile())).toMatchObject({ path: 'ecosystem', note: '' });
    expect(earlierChoices(profile())).toMatchObject([{ path: 'scaling', note: 'Speed.' }]);
    expect(screen.getByText(/^Scaling path, .*: “Speed\.”$/)).toBeTruthy();
  });

  it.each([
    ['a reason', /^Why this path/, 10_000],
    ['an owner', /^Who takes up/, 200],
  ])('says of %s that is too long by how much, and cuts nothing of it', async (_, label, most) => {
    const profile = renderIn(innovative);
    fireEvent.click(button('Choose the scaling path'));
    const [field] = await screen.findAllByLabelText<HTMLInputElement>(label);
    if (!field) throw new Error('There is no such field.');
    const before = JSON.stringify(profile());
    const long = 'm'.repeat(most + 3);
    fireEvent.input(field, { target: { value: long } });
    fireEvent.blur(field);
    expect(screen.getByText(/^Too long by 3: shorten it to/)).toBeTruthy();
    expect(field.value).toBe(long);
    expect(JSON.stringify(profile())).toBe(before);
    fireEvent.input(field, { target: { value: long.slice(3) } });
    expect(screen.queryByText(/^Too long/)).toBeNull();
    expect(JSON.stringify(profile())).toContain(long.slice(3));
  });

  it('takes notes letter by letter without keeping each as a choice of its own', async () => {
    const profile = renderIn(innovative);
    fireEvent.click(button('Choose the scaling path'));
    const note = await screen.findByLabelText(/^Why this path/);
    for (const value of ['S', 'Sp', 'Spe']) fireEvent.input(note, { target: { value } });
    expect(earlierChoices(profile())).toEqual([]);
  });

  it('can be taken back', async () => {
    const profile = renderIn(innovative);
    fireEvent.click(button('Choose the scaling path'));
    fireEvent.click(await screen.findByRole('button', { name: 'Take the choice back' }));
    expect(choiceIn(profile())).toBeNull();
    expect(screen.queryByText('Your plan')).toBeNull();
    expect(screen.getByText(/^Scaling path, /)).toBeTruthy();
  });

  it('is not offered for reading only, and nothing changes', async () => {
    const changed = vi.fn();
    render(<StrategyPath defaultProfile={innovative} onProfileChange={changed} readOnly />);
    expect(screen.queryByRole('button', { name: /^Choose/ })).toBeNull();
    fireEvent.click(button('Look at your answers'));
    for (const radio of screen.getAllByRole<HTMLInputElement>('radio')) {
      expect(radio.disabled).toBe(true);
    }
    expect(changed).not.toHaveBeenCalled();
  });
});

describe('the plan', () => {
  it('keeps who takes up what and until when', async () => {
    const profile = renderIn(innovative);
    fireEvent.click(button('Choose the innovation path'));
    const activity = 'create-value-adding-digital-services';
    const owner = await screen.findByLabelText(
      'Who takes up: create digital services that customers value',
    );
    fireEvent.input(owner, { target: { value: 'Maija' } });
    const quarter = screen.getByLabelText<HTMLSelectElement>(
      'Until when: create digital services that customers value',
    );
    const second = quarter.options[2]?.value ?? '';
    fireEvent.change(quarter, { target: { value: second } });
    expect(assignmentIn(profile(), activity)).toMatchObject({ owner: 'Maija', quarter: second });
    expect(button('Save for your calendar (iCalendar)')).toBeTruthy();
  });

  it('is saved as files that a spreadsheet and a calendar can open', async () => {
    const files: { name: string; text: Promise<string> }[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      files.push({ name: '', text: (blob as Blob).text() });
      return 'blob:x';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
      this: HTMLAnchorElement,
    ) {
      const last = files.at(-1);
      if (last) last.name = this.download;
    });
    renderIn(innovative);
    fireEvent.click(button('Choose the innovation path'));
    const [quarter] = await screen.findAllByRole<HTMLSelectElement>('combobox');
    await act(async () => {
      fireEvent.change(quarter as HTMLSelectElement, {
        target: { value: quarter?.options[1]?.value },
      });
    });
    fireEvent.click(button('Save the plan as a table (CSV)'));
    fireEvent.click(button('Save for your calendar (iCalendar)'));
    expect(files.map(({ name }) => name)).toEqual([
      'tallberg-hydraulics-plan.csv',
      'tallberg-hydraulics-plan.ics',
    ]);
    expect(await files[0]?.text).toContain('"Create digital services that customers value"');
    expect(await files[1]?.text).toMatch(
      /^BEGIN:VCALENDAR\r\n[\s\S]*BEGIN:VEVENT[\s\S]*END:VCALENDAR\r\n$/,
    );
  });

  it('is one link away from the choice, wherever it stands', async () => {
    renderIn(innovative);
    fireEvent.click(button('Choose the innovation path'));
    expect(document.activeElement?.textContent).toBe('This is your choice Go to your plan');
    const heading = await screen.findByRole('heading', { name: 'Your plan' });
    fireEvent.click(screen.getByRole('link', { name: 'Go to your plan' }));
    expect(document.activeElement).toBe(heading);
  });

  it('shows what another tab has written, but not in the field that the user is in', async () => {
    const store = createProfileStore({
      name: 'acme',
      storage: memoryStorage(JSON.stringify(planned)),
    });
    render(
      <ProfileProvider store={store}>
        <StrategyPath />
      </ProfileProvider>,
    );
    const [first] = await screen.findAllByRole<HTMLInputElement>('textbox', { name: /^Who takes/ });
    const note = screen.getByLabelText<HTMLTextAreaElement>(/^Why this path/);
    fireEvent.input(first as HTMLElement, { target: { value: 'Maija her' } });
    act(() => first?.focus());
    act(() => {
      store.edit(explaining('innovation', 'From the other tab.'));
      store.edit(owning('create-value-adding-digital-services', 'Erik'));
    });
    expect(note.value).toBe('From the other tab.');
    expect(first?.value).toBe('Maija her');
    act(() => first?.blur());
    expect(first?.value).toBe('Erik');
  });

  it('is printed without the rest of the widget, which comes back after', async () => {
    const shown: (string | null | undefined)[] = [];
    const root = () => document.querySelector('.servitization');
    vi.stubGlobal('print', () => shown.push(root()?.getAttribute('data-printing')));
    renderIn(planned);
    fireEvent.click(await screen.findByRole('button', { name: 'Print the plan' }));
    expect(shown).toEqual(['plan']);
    window.dispatchEvent(new Event('afterprint'));
    expect(root()?.hasAttribute('data-printing')).toBe(false);
  });

  it('is printed by a button, every field with its whole text', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    const profile = renderIn(planned);
    fireEvent.click(await screen.findByRole('button', { name: 'Print the plan' }));
    expect(print).toHaveBeenCalledOnce();
    const [owner] = await screen.findAllByRole('textbox', { name: /^Who takes up/ });
    const name = 'Maija and Erik, '.repeat(10).trim();
    fireEvent.input(owner as HTMLElement, { target: { value: name } });
    expect((owner as HTMLElement).nextElementSibling?.textContent).toBe(name);
    expect(screen.getByLabelText(/^Why this path/).nextElementSibling?.textContent).toBe(
      choiceIn(profile())?.note,
    );
  });

  it('says when the start is assumed', async () => {
    renderIn(profileWith({ 'partner-reliance': 4 }));
    fireEvent.click(button('Choose the ecosystem path'));
    expect(await screen.findByText(/is not assessed yet, the plan starts/)).toBeTruthy();
  });
});

conforms('StrategyPath', <StrategyPath defaultProfile={innovative} />);
forwards('StrategyPath', StrategyPath);
