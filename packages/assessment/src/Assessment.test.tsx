import { cleanup, configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { Assessment } from './Assessment.tsx';
import { answered, profileWith } from './profiles.test.kit.ts';

// The ending is fetched when it is first drawn.
configure({ asyncUtilTimeout: 4000 });

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
    expect(screen.getByText(/17 questions, about \d+ minutes/)).toBeDefined();
    expect(screen.getAllByRole('group')).toHaveLength(3);
  });

  it('where I left off, and am welcomed back', () => {
    render(<Assessment defaultProfile={answered(5)} />);
    expect(title()).toBe('Digital service mass customization');
    expect(screen.getByText(/Welcome back\. 5 of 17 questions are done/)).toBeDefined();
  });

  it('at the first gap, even if later questions have answers', () => {
    render(<Assessment defaultProfile={profileWith([1, undefined, 1, 2, 2])} />);
    expect(title()).toBe('Digital awareness');
    expect(screen.getByText(/continue at question 2/)).toBeDefined();
  });

  it('at the end when nothing is open', async () => {
    render(<Assessment defaultProfile={answered(17)} />);
    expect(await screen.findByText('All questions answered')).toBeDefined();
  });
});

describe('I answer', () => {
  it('and stay where I am, even with the last open answer of the phase', async () => {
    render(<Assessment />);
    for (const number of [1, 2, 3]) await pick(number, /^Piloting/);
    expect(title()).toBe('Digital awareness');
    expect(choice(3, /^Piloting/).checked).toBe(true);
    expect(screen.getByText(/14 questions left/)).toBeDefined();
  });

  it('and can change my mind', async () => {
    render(<Assessment />);
    await pick(1, /^Leading/);
    await pick(1, /^Exploring/);
    expect(choice(1, /^Leading/).checked).toBe(false);
    expect(screen.getByText('1 of 8 answered')).toBeDefined();
  });

  it('that I don’t know, which is not counted as known', async () => {
    render(<Assessment defaultProfile={answered(1)} />);
    await pick(2, /^Don’t know/);
    expect(choice(2, /^Don’t know/).checked).toBe(true);
    expect(screen.getByText('1 of 8 answered, 1 don’t know')).toBeDefined();
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
    await press(/^How open are you and your partners/);
    expect(question(16).contains(document.activeElement)).toBe(true);
  });

  it('through all questions on one page when the host asks for that', () => {
    render(<Assessment view="all" />);
    expect(screen.getAllByRole('group')).toHaveLength(17);
    expect(title()).toBe('Self-assessment');
  });
});
