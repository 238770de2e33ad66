import { createProfileStore, memoryStorage, type Rating } from '@servitization/profile';
import { ProfileProvider } from '@servitization/profile/react';
import { cleanup, configure, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Assessment } from './Assessment.tsx';
import { answered, profileWith } from './profiles.test.kit.ts';
import { activityIds } from './steps.ts';

// The ending is fetched when it is first drawn.
configure({ asyncUtilTimeout: 4000 });

/** All that the widget says. */
const said = () => screen.getByRole('region', { name: 'Self-assessment' }).textContent;
const title = () => screen.getByRole('heading', { level: 2 }).textContent;
const question = (number: number) =>
  screen.getByRole('group', { name: new RegExp(`^${number}\\D`) });
const choice = (number: number, name: RegExp) =>
  within(question(number)).getByRole<HTMLInputElement>('radio', { name });
const press = (name: RegExp | string) => userEvent.click(screen.getByRole('button', { name }));
const pick = (number: number, name: RegExp) => userEvent.click(choice(number, name));

afterEach(cleanup);

describe('I begin', () => {
  it('with the first phase, and am told how long it takes', () => {
    render(<Assessment />);
    expect(title()).toBe('Digital awareness');
    expect(said()).toContain('17 questions, about 15 minutes.');
    expect(document.querySelectorAll('fieldset')).toHaveLength(3);
  });

  const { status: _, ...lasting } = memoryStorage();
  it.each([
    ['kept', lasting, true],
    ['not kept where storage is blocked', { ...lasting, isBlocked: () => true }, false],
    ['not kept where only the page has them', memoryStorage(), false],
  ])('and am told that answers are kept only where they are: %s', (_, storage, isKept) => {
    render(
      <ProfileProvider store={createProfileStore({ name: 'test', storage })}>
        <Assessment />
      </ProfileProvider>,
    );
    expect(said()?.includes('Your answers are kept as you go.')).toBe(isKept);
  });

  it.each([
    ['nobody has given a place', <Assessment key="own" />],
    ['the page holds them', <Assessment key="held" profile={answered(0)} />],
  ])('and am not told that answers are kept where %s', (_, widget) => {
    render(widget);
    expect(said()).toContain('17 questions, about 15 minutes.');
    expect(said()).not.toContain('kept');
  });

  it('and am told that the site has not had my answers, and since when', async () => {
    const unsent = { state: 'unsent', since: Date.now(), isRefused: false } as const;
    const storage = { ...lasting, status: () => unsent };
    render(
      <ProfileProvider store={createProfileStore({ name: 'test', storage })}>
        <Assessment />
      </ProfileProvider>,
    );
    const notice = await screen.findByText(/^This site has not been reached since \d/);
    expect(notice.textContent).toContain('kept in this browser');
    expect(said()).not.toContain('kept as you go');
  });

  it('where I left off, and am welcomed back', () => {
    render(<Assessment defaultProfile={answered(5)} />);
    expect(title()).toBe('Digital service mass customization');
    expect(said()).toContain('Welcome back: 5 of 17 questions done.');
  });

  it('with what comes next in its phase, however far I had paged on', async () => {
    const { unmount } = render(<Assessment defaultProfile={answered(1)} />);
    await press('Next');
    unmount();
    render(<Assessment defaultProfile={answered(1)} />);
    expect(title()).toBe('Digital awareness');
    expect(said()).toContain('Welcome back: 1 of 17 questions done.');
    expect(screen.getByRole('button', { name: 'Continue at question 2' })).toBeDefined();
  });

  it('and one button takes me to the very question', async () => {
    render(<Assessment defaultProfile={answered(4)} />);
    expect(title()).toBe('Digital service innovation');
    await press('Continue at question 5');
    expect(question(5).contains(document.activeElement)).toBe(true);
    expect(said()).not.toContain('Welcome back');
  });

  it('in the phase that I was in, even if an earlier one has a gap', () => {
    const { ratings, ...rest } = profileWith([1, undefined, 1, 2]);
    const self = ratings.self as Record<string, Rating>;
    const last = { level: 1, at: '2026-02-01T00:00:00.000Z-0000', by: 'test' } as const;
    const seventh = activityIds[6] as string;
    const profile = { ...rest, ratings: { self: { ...self, [seventh]: last } } };
    render(<Assessment defaultProfile={profile} />);
    expect(title()).toBe('Digital service mass customization');
    expect(screen.getByRole('button', { name: /^Continue/ }).textContent).toBe(
      'Continue at question 6',
    );
  });

  it('at the end when nothing is open', async () => {
    render(<Assessment defaultProfile={answered(17)} />);
    await screen.findByRole('heading', { level: 2 });
    expect(title()).toBe('All questions answered');
  });
});

describe('I answer', () => {
  it('and stay where I am, even with the last open answer of the phase', async () => {
    render(<Assessment />);
    for (const number of [1, 2, 3]) await pick(number, /^Piloting/);
    expect(title()).toBe('Digital awareness');
    expect(choice(3, /^Piloting/).checked).toBe(true);
    expect(said()).toContain('14 questions left');
  });

  it('and can change my mind', async () => {
    render(<Assessment />);
    await pick(1, /^Leading/);
    await pick(1, /^Exploring/);
    expect(choice(1, /^Leading/).checked).toBe(false);
    expect(said()).toContain('1 of 8 answered');
    expect(said()).not.toContain('2 of 8');
  });

  it('that I don’t know, which is not counted as known', async () => {
    render(<Assessment defaultProfile={answered(1)} />);
    await pick(2, /^Don’t know/);
    expect(choice(2, /^Don’t know/).checked).toBe(true);
    expect(said()).toContain('1 of 8 answered, 1 don’t know');
  });
});

describe('I write more than fits into a note', () => {
  it('and hear of it at the field, which neither cuts it nor closes on it', async () => {
    render(<Assessment />);
    await pick(1, /^Leading/);
    await press('Add a note');
    const field = await screen.findByRole('textbox');
    const long = 'n'.repeat(10_001);
    fireEvent.input(field, { target: { value: 'Ask Eva' } });
    fireEvent.input(field, { target: { value: long } });
    expect(screen.getByText(/^Too long by 1: /)).toBeTruthy();
    await press('Done');
    expect(field).toHaveProperty('value', long);
    expect(document.activeElement).toBe(field);
    fireEvent.input(field, { target: { value: 'Ask Eva and Ben' } });
    await press('Done');
    expect(said()).toContain('Ask Eva and Ben');
  });
});

describe('I take an answer back', () => {
  it('leave the question open, and can bring it back with its note', async () => {
    render(<Assessment />);
    await pick(1, /^Leading/);
    await press('Add a note');
    await userEvent.type(await screen.findByRole('textbox'), 'Ask Eva');
    await press('Done');
    await press('Clear answer');
    expect(within(question(1)).queryByRole('radio', { checked: true })).toBeNull();
    expect(said()).toContain('0 of 8 answered');
    expect(document.activeElement?.textContent).toBe('Undo clearing');

    await userEvent.keyboard('{Enter}');
    expect(choice(1, /^Leading/).checked).toBe(true);
    expect(said()).toContain('Ask Eva');
    expect(document.activeElement?.textContent).toBe('Clear answer');
  });

  it('and the other answers stay', async () => {
    render(<Assessment defaultProfile={answered(17)} question={activityIds[0]} />);
    await userEvent.click(within(question(2)).getByRole('button', { name: 'Clear answer' }));
    expect(choice(1, /^Piloting/).checked).toBe(true);
    expect(said()).toContain('1 question left');
  });

  it('and an undo is gone once I answer anew', async () => {
    render(<Assessment />);
    await pick(1, /^Leading/);
    await press('Clear answer');
    await pick(1, /^Exploring/);
    expect(screen.queryByRole('button', { name: 'Undo clearing' })).toBeNull();
    expect(choice(1, /^Exploring/).checked).toBe(true);
  });

  it('but not where answers are for reading only', () => {
    render(<Assessment defaultProfile={answered(5)} readOnly />);
    expect(screen.queryByRole('button', { name: 'Clear answer' })).toBeNull();
  });
});

describe('I go', () => {
  it('on and back without having to answer, and land on the title', async () => {
    render(<Assessment />);
    expect(screen.queryByRole('button', { name: 'Back' })).toBeNull();
    await press('Next');
    expect(title()).toBe('Digital service innovation');
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 }));
    await press('Back');
    expect(title()).toBe('Digital awareness');
  });

  it('to the end, where I see what is still open', async () => {
    render(<Assessment defaultProfile={profileWith([...Array(15).fill(1), undefined, 2])} />);
    expect(screen.queryByRole('button', { name: 'Next' })).toBeNull();
    await press('Finish');
    const end = await screen.findByRole('heading', { name: '1 question still open' });
    expect(document.activeElement).toBe(end);
  });

  it('from the end to an open question, and land on its choices', async () => {
    render(<Assessment defaultProfile={profileWith([...Array(15).fill(1), undefined, 2])} />);
    await press('Finish');
    await screen.findByRole('heading', { name: '1 question still open' });
    await userEvent.click(screen.getByRole('link', { name: /^How open are you/ }));
    expect(question(16).contains(document.activeElement)).toBe(true);
  });

  it('through all questions on one page when the host asks for that', () => {
    render(<Assessment view="all" />);
    expect(document.querySelectorAll('fieldset')).toHaveLength(17);
    expect(title()).toBe('Self-assessment');
  });

  it('to any phase, whose name and state I read beforehand', async () => {
    render(<Assessment defaultProfile={answered(3)} />);
    await userEvent.click(screen.getByText('All phases'));
    const phases = await screen.findByRole('navigation', { name: 'All phases' });
    const names = within(phases)
      .getAllByRole('listitem')
      .map((item) => item.textContent);
    expect(names).toHaveLength(6);
    expect(names[0]).toBe('Digital awareness 3 of 3 answered');
    const current = within(phases).getByRole('button', { current: 'step' });
    expect(current.textContent).toBe('Digital service innovation');
    await press('Ecosystem integration');
    expect(title()).toBe('Ecosystem integration');
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 }));
  });

  it('to the review from anywhere, and back to any phase', async () => {
    render(<Assessment />);
    await press('Review all answers');
    await screen.findByRole('heading', { name: '17 questions still open' });
    await press('Digital service innovation');
    expect(title()).toBe('Digital service innovation');
    await press('Review all answers');
    await screen.findByRole('heading', { name: '17 questions still open' });
    await press('Back');
    expect(title()).toBe('Ecosystem value co-creation');
  });

  it('to the same phase again, where all questions are on one page', async () => {
    render(<Assessment view="all" />);
    await userEvent.click(screen.getByText('All phases'));
    await screen.findByRole('navigation', { name: 'All phases' });
    const heading = screen.getByRole('heading', { name: 'Ecosystem integration' });
    for (const _ of [1, 2]) {
      await press('Ecosystem integration');
      expect(document.activeElement).toBe(heading);
    }
  });
});

describe('I am through', () => {
  const end = () => screen.findByRole('heading', { name: 'All questions answered' });
  const result = () => screen.queryByRole<HTMLAnchorElement>('link', { name: /^See where/ });

  it('and follow the host’s link to the result', async () => {
    render(<Assessment defaultProfile={answered(17)} resultLink="#place" />);
    await end();
    expect(result()?.hash).toBe('#place');
    expect(result()?.href).toBe(`${location.href.split('#')[0]}#place`);
  });

  it('and there is none when the host gives none, or one that would run a script', async () => {
    const complained = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { rerender } = render(<Assessment defaultProfile={answered(17)} />);
    await end();
    expect(result()).toBeNull();
    expect(complained).not.toHaveBeenCalled();
    rerender(<Assessment defaultProfile={answered(17)} resultLink="javascript:alert(1)" />);
    expect(result()).toBeNull();
    expect(complained.mock.calls).toEqual([
      [expect.stringMatching(/resultLink "javascript:alert\(1\)": allowed: an http or https/)],
    ]);
    complained.mockRestore();
  });

  it('and every question has an address of its own to hand on', async () => {
    render(<Assessment defaultProfile={answered(17)} id="ours" />);
    await end();
    const links = screen.getAllByRole<HTMLAnchorElement>('link');
    expect(links.map(({ hash }) => hash)).toEqual(activityIds.map((id) => `#ours-${id}`));
  });

  it('and a link that I follow changes no address, as a router of the page would hear of it', async () => {
    render(<Assessment defaultProfile={answered(17)} />);
    await end();
    const before = location.href;
    await userEvent.click(screen.getAllByRole('link')[3] as HTMLElement);
    expect(title()).toBe('Digital service innovation');
    expect(location.href).toBe(before);
  });
});
