import type { Profile } from '@servitization/profile';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { conforms, forwards } from '../../ui/src/test/conformance.test.kit.tsx';
import { EcosystemJourney } from './EcosystemJourney.tsx';
import {
  halfRated,
  partner,
  profileWith,
  rating,
  review,
  start,
  threeCycles,
} from './logs.test.kit.ts';
import { allParts } from './parts.test.kit.ts';

const TODAY = '2026-03-22';
const map = () => screen.getByRole('group', { name: 'Partners around your firm' });
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

beforeAll(allParts);
afterEach(cleanup);

/** Two partners, of whom the second joined on January 5 and was looked at on the day after. */
const two = profileWith(
  partner('p1', 'Norrland Sensor'),
  ...[1, 2, 3].map(() => rating('p1', 'consonance', 2)),
  partner('p2', 'Kvarken Logistics'),
  review('co-monitoring', 'Alarms come late', 'Open the feed', 'p2'),
);

const day = 'Needed is a day such as 2026-03-01, from 1900 on and not in the future.';

describe('what can’t be saved', () => {
  it.each<
    [
      partner: string | null,
      opener: string,
      entered: Record<string, string>,
      at: string,
      told: string,
    ]
  >([
    [null, 'Add a partner', {}, 'Name', 'look at “Name”. Needed is text of 1 to 200 characters.'],
    [
      null,
      'Add a partner',
      { Name: 'A', Day: '2999-01-01' },
      'Day',
      `look at “Day it happened”. ${day}`,
    ],
    [
      ...([null, 'Add a partner', { Name: 'A', Critical: 'x'.repeat(201) }, 'Critical'] as const),
      'Needed is at most 20 different lines of 1 to 200 characters.',
    ],
    [
      ...([
        'Kvarken Logistics',
        'Partner has left: Kvarken Logistics',
        { Day: '2026-01-02' },
      ] as const),
      ...(['Day', 'That partner was not in on that day.'] as const),
    ],
    [
      ...([
        'Kvarken Logistics',
        'Partner has left: Kvarken Logistics',
        { Day: '2026-01-05' },
      ] as const),
      ...(['Day', 'Later entries, up to Jan 6, 2026, build on what this would change.'] as const),
    ],
    [null, 'Write down: co-monitoring', {}, 'What did', 'look at “What did'],
    [null, 'Write down: co-learning', {}, 'What did', 'Needed is text of 1 to 10,000 characters.'],
    [
      ...([null, 'Change the weeks: co-monitoring', { Weeks: '53' }, 'Weeks'] as const),
      'Needed is a whole number from 1 to 52.',
    ],
  ])('is told at its field: %s %s, %j', async (of, opener, entered, at, told) => {
    const heard = vi.fn();
    render(<EcosystemJourney defaultProfile={two} onProfileChange={heard} today={TODAY} />);
    if (of) await userEvent.click(within(map()).getByText(of));
    await press(opener);
    const form = screen.getByRole('form');
    const field = (label: string) =>
      within(form).getByLabelText<HTMLInputElement>(new RegExp(`^${label}`));
    for (const [label, value] of Object.entries(entered)) {
      fireEvent.change(field(label), { target: { value } });
    }
    await userEvent.click(form.querySelector('[type="submit"]') as HTMLElement);
    expect(within(form).getByRole('alert').textContent).toContain(told);
    expect(document.activeElement).toBe(field(at));
    for (const [label, value] of Object.entries(entered)) expect(field(label).value).toBe(value);
    expect(heard).not.toHaveBeenCalled();
  });

  it('names the question of that kind of review', async () => {
    render(<EcosystemJourney defaultProfile={two} today={TODAY} />);
    await press('Write down: co-learning');
    const form = within(screen.getByRole('form'));
    await userEvent.click(form.getByRole('button', { name: 'Save' }));
    const [question] = form.getAllByRole('textbox');
    const label = (question as HTMLTextAreaElement).labels?.[0]?.textContent;
    expect(form.getByRole('alert').textContent).toContain(`look at “${label}”`);
  });
});

describe('a relation of which one rating is open', () => {
  it.each([
    [1, 'Mill: holds back'],
    [3, 'Mill: not assessed yet'],
  ] as const)('is titled as the picture has it: at %s, %s', async (level, title) => {
    const profile = profileWith(partner('p1', 'Mill'), rating('p1', 'consonance', level));
    render(<EcosystemJourney defaultProfile={profile} today={TODAY} />);
    await press(/^Mill/);
    expect(await screen.findByRole('heading', { name: title })).toBe(document.activeElement);
  });
});

describe('a dimension', () => {
  const counts = () =>
    screen
      .getAllByText(/of \d+|closed|Not assessed/, { selector: 'ol p' })
      .map((p) => p.textContent);

  it('of which nothing is known is not assessed, and not zero', () => {
    render(<EcosystemJourney today={TODAY} />);
    expect(counts()).toEqual(Array(4).fill('Not assessed'));
  });

  it('says how far the firm is there, from its log', () => {
    render(<EcosystemJourney defaultProfile={threeCycles} today={TODAY} />);
    expect(counts()[1]).toBe('1 of 2 begun activities under way');
  });
});

it('says in the log to which end of a trait a firm leans', () => {
  const lean = profileWith(start('value-logic', 3), start('real-time-information', 2));
  render(<EcosystemJourney defaultProfile={lean} today={TODAY} />);
  expect(
    screen.getByText('What you sell: more the second (A result that we keep up for them)'),
  ).toBeTruthy();
  expect(screen.getByText('Live information: in between')).toBeTruthy();
});

describe('a weak phase of ecosystem involvement in the assessment', () => {
  const at = '2026-01-01T00:00:00.000Z-0000';
  const weak: Profile = {
    ...profileWith(),
    ratings: { self: { 'formalize-collaboration': { level: 1, at, by: 'w' } } },
  };

  it('leads to an activity of each route, which can be begun there, and is told to be a synthesis', async () => {
    const heard = vi.fn();
    render(<EcosystemJourney defaultProfile={weak} onProfileChange={heard} today={TODAY} />);
    const offered = within(screen.getByRole('region', { name: 'From your assessment' }));
    expect(offered.getByText(/^“Ecosystem integration” is not consolidated yet/)).toBeTruthy();
    expect(offered.getByText('Adaptation: Share data and rules')).toBeTruthy();
    expect(offered.getByText('Reconfiguration: Commit to shared rules')).toBeTruthy();
    expect(offered.getByText(/no paper draws them/)).toBeTruthy();
    await userEvent.selectOptions(
      offered.getByRole('combobox', { name: 'Status: Share data and rules' }),
      'In progress',
    );
    expect(heard.mock.calls[0]?.[1]).toMatchObject({
      ...{ log: 'ecosystem', event: 'activity' },
      data: { activity: 'co-sharing', status: 'in-progress' },
    });
  });

  it('leads nowhere while the assessment has no answer', () => {
    render(<EcosystemJourney defaultProfile={halfRated} today={TODAY} />);
    expect(screen.queryByRole('region', { name: 'From your assessment' })).toBeNull();
  });
});

conforms('EcosystemJourney', <EcosystemJourney defaultProfile={halfRated} />);
conforms('EcosystemJourney without a log', <EcosystemJourney />);
forwards('EcosystemJourney', EcosystemJourney);
