import { matching } from '@servitization/core';
import { createProfileStore, memoryStorage, type Profile } from '@servitization/profile';
import { ProfileProvider } from '@servitization/profile/react';
import { fetchPart } from '@servitization/ui';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { conforms, forwards } from '../../ui/src/test/conformance.test.kit.tsx';
import { ChallengeMatcher } from './ChallengeMatcher.tsx';
import { loadAnswers, loadNotices, loadResultBar } from './onDemand.ts';
import { choosing, four } from './profiles.test.kit.ts';

const headline = () => screen.getAllByRole('heading', { level: 2 })[1]?.textContent;
const weigh = (says: RegExp, name: RegExp) =>
  fireEvent.click(within(screen.getByRole('group', { name: says })).getByRole('radio', { name }));

/** A page that holds the document itself. */
function Host() {
  const [profile, setProfile] = useState<Profile>(four);
  return <ChallengeMatcher profile={profile} onProfileChange={setProfile} />;
}

/** Parts on demand are there before any test asks for one. */
beforeAll(() =>
  Promise.all([fetchPart(loadAnswers), fetchPart(loadResultBar), fetchPart(loadNotices)]),
);

afterEach(cleanup);

describe('the matcher', () => {
  it('answers a choice at once', () => {
    render(<ChallengeMatcher />);
    expect(headline()).toBe('Choose what holds you back');
    weigh(/noticed abroad/, /^2/);
    expect(headline()).toBe('1 activity answers 1 of your 1 challenge');
    weigh(/noticed abroad/, /Not a challenge/);
    expect(headline()).toBe('Choose what holds you back');
  });

  it('shows what its host holds, and tells it what the user did', () => {
    const onProfileChange = vi.fn();
    render(<ChallengeMatcher profile={four} onProfileChange={onProfileChange} />);
    weigh(/noticed abroad/, /^1/);
    expect(headline()).toBe('3 activities answer 3 of your 4 challenges');
    expect(onProfileChange.mock.calls[0]?.[1]).toEqual({
      type: 'choose',
      key: 'matching.challenge.limited-recognition',
      value: 1,
    });
  });

  it('follows a host that takes the change', () => {
    render(<Host />);
    weigh(/noticed abroad/, /^1/);
    expect(headline()).toBe('3 activities answer 4 of your 5 challenges');
  });

  it('shares its choices with all that read the same document', () => {
    const store = createProfileStore({ name: 'acme', storage: memoryStorage() });
    render(
      <ProfileProvider store={store}>
        <ChallengeMatcher id="one" aria-label="one" />
        <ChallengeMatcher id="two" aria-label="two" />
      </ProfileProvider>,
    );
    const two = within(screen.getByRole('region', { name: 'two' }));
    fireEvent.click(
      within(two.getByRole('group', { name: /Freight/ })).getByRole('radio', { name: /^3/ }),
    );
    const one = within(screen.getByRole('region', { name: 'one' }));
    expect(
      one.getByRole('heading', { name: 'Research names nothing digital against this' }),
    ).toBeTruthy();
  });

  it('keeps decisions about activities', () => {
    const onProfileChange = vi.fn();
    render(<ChallengeMatcher defaultProfile={four} onProfileChange={onProfileChange} />);
    fireEvent.click(screen.getByRole('button', { name: 'Doing: Online recruitment' }));
    const doing = screen.getByRole('button', { name: 'Doing: Online recruitment' });
    expect(doing.getAttribute('aria-pressed')).toBe('true');
    expect(onProfileChange.mock.calls[0]?.[0].chosen).toHaveProperty([
      'matching.activity.online-recruitment',
      'value',
    ]);
    fireEvent.click(doing);
    expect(doing.getAttribute('aria-pressed')).toBe('false');
  });

  it('keeps the focus on an activity, wherever its button goes', () => {
    render(<ChallengeMatcher defaultProfile={four} />);
    const press = (name: string) => {
      const button = screen.getByRole('button', { name, hidden: true });
      button.focus();
      fireEvent.click(button);
    };
    const focused = () => document.activeElement?.getAttribute('aria-label');
    press('Keep in plan: Image as a high-tech employer');
    expect(focused()).toBe('Keep in plan: Image as a high-tech employer');
    expect(document.activeElement?.closest('ol')).not.toBeNull();
    press('Not for us: Image as a high-tech employer');
    expect(focused()).toBe('Bring back: Image as a high-tech employer');
    press('Bring back: Image as a high-tech employer');
    expect(focused()).toBe('Not for us: Image as a high-tech employer');
  });

  it('reads out what a choice has changed: how much is answered, and by what', () => {
    render(<ChallengeMatcher />);
    fireEvent.focusIn(screen.getByRole('searchbox'));
    const status = screen.getAllByRole('status').at(-1) as HTMLElement;
    expect(status.textContent).toBe('');
    weigh(/noticed abroad/, /^2/);
    expect(status.textContent).toBe(
      '1 activity answers 1 of your 1 challengeSearch engine visibility',
    );
    expect(status.isConnected).toBe(true);
  });

  it('shows what is being done although it answers nothing that was chosen', () => {
    render(<ChallengeMatcher defaultProfile={choosing({ marks: { 'online-payment': 'done' } })} />);
    expect(screen.getByRole('heading', { name: 'Also on your list' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Done: Online payment' }));
    expect(screen.queryByRole('heading', { name: 'Also on your list' })).toBeNull();
  });

  it('gives a host’s own words and services', () => {
    render(
      <ChallengeMatcher
        defaultProfile={four}
        messages={{ pick: 'What hurts?' }}
        serviceFor={(id) => <a href={`/help/${id}`}>Help</a>}
      />,
    );
    expect(screen.getByRole('heading', { name: 'What hurts?' }).tagName).toBe('H2');
    expect(
      screen.getAllByRole('link', { name: 'Help' }).map((a) => a.getAttribute('href')),
    ).toEqual([
      '/help/search-engine-visibility',
      '/help/online-recruitment',
      '/help/remote-monitoring-service',
      '/help/unaligned-regulations-and-taxes',
    ]);
  });

  it('refuses a framework that can’t be taken, and says where', () => {
    const framework = { ...matching.framework, activities: [] };
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(() => render(<ChallengeMatcher framework={framework} />)).toThrow(
      'framework.activities: not allowed; needed: at least one item',
    );
    error.mockRestore();
  });

  it('takes nothing when it is read-only', () => {
    render(
      <ChallengeMatcher
        readOnly
        defaultProfile={choosing({ marks: { 'online-recruitment': 'dismissed' } }, four)}
      />,
    );
    const controls = [
      ...screen.getAllByRole('radio'),
      ...screen.getAllByRole('button', { name: /^(Keep|Doing|Done|Not for us|Bring back)/ }),
    ];
    expect(controls.filter((control) => !(control as HTMLInputElement).disabled)).toEqual([]);
    expect(screen.getByRole('group', { name: 'Limits of the plan' })).toHaveProperty(
      'disabled',
      true,
    );
  });

  it('gives every control a name of its own', () => {
    render(<ChallengeMatcher defaultProfile={four} />);
    const names = screen.getAllByRole('group').map((group) => group.textContent);
    expect(new Set(names).size).toBe(names.length);
    for (const radio of screen.getAllByRole('radio')) {
      expect(radio.getAttribute('name')).toMatch(/^matcher-[a-z-]+$/);
    }
  });
});

conforms('ChallengeMatcher', <ChallengeMatcher defaultProfile={four} />);
forwards('ChallengeMatcher', ChallengeMatcher);
