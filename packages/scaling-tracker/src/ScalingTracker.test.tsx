import { en } from '@servitization/content/scaling/en';
import { scaling } from '@servitization/core';
import { createProfileStore, memoryStorage, type Profile } from '@servitization/profile';
import { ProfileProvider } from '@servitization/profile/react';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeAll, describe, expect, it, type Mock, vi } from 'vitest';
import { twoYears } from '../../../examples/index.ts';
import { conforms, forwards } from '../../ui/src/test/conformance.test.kit.tsx';
import { languages } from './languages.test.kit.ts';
import { entriesIn } from './log.ts';
import { aim, longLog, profileWith, readiness, unconverted } from './logs.test.kit.ts';
import { allParts } from './parts.test.kit.ts';
import { ScalingTracker, type ScalingTrackerProps } from './ScalingTracker.tsx';

const TODAY = '2026-11-22';
/** Typed letter by letter, which a busy machine takes its time for. */
const WHOLE_STORY = 30_000;
const press = (name: RegExp | string) => userEvent.click(screen.getByRole('button', { name }));
const form = (name: RegExp | string) => within(screen.getByRole('form', { name }));
const save = (name: RegExp | string) =>
  userEvent.click(form(name).getByRole('button', { name: 'Save' }));
/** What the log lists; what moved between two days is a list of its own below. */
const titles = () => {
  const [entries] = within(screen.getByRole('region', { name: 'Log' })).getAllByRole('list');
  return [...(entries?.children ?? [])].map((item) => item.textContent);
};

/** A host that takes every change. */
function Holding({ start, ...props }: ScalingTrackerProps & { readonly start: Profile }) {
  const [profile, setProfile] = useState(start);
  return <ScalingTracker today={TODAY} {...props} profile={profile} onProfileChange={setProfile} />;
}

const upload = (text: string) =>
  userEvent.upload(
    screen.getByLabelText('Open a saved log'),
    new File([text], 'log.json', { type: 'application/json' }),
  );

beforeAll(allParts);
afterEach(cleanup);

describe('I track my scaling', () => {
  it('with a clock that seems once, what names no day is of today', async () => {
    const heard = vi.fn();
    const { events, ...rest } = profileWith(...unconverted('A mine'));
    const ahead = events.map((event) => ({ ...event, at: '2031-02-01T08:00:00.000Z-0001' }));
    render(
      <ScalingTracker
        defaultProfile={{ ...rest, events: ahead }}
        onProfileChange={heard}
        today="2026-03-01"
      />,
    );
    await press(/^Take back the last entry/);
    const group = screen.getByRole('group', { name: /^Who answers for the whole/, hidden: true });
    const [lean] = within(group).getAllByRole('radio', { hidden: true });
    if (lean) await userEvent.click(lean);
    const [latest] = heard.mock.calls.at(-1) ?? [];
    const written = latest.events.slice(ahead.length);
    expect(written).toMatchObject([
      { type: 'undo', data: { on: '2026-03-01' } },
      { type: 'trait', data: { on: '2026-03-01' } },
    ]);
  });

  it('with a clock that was set back, and am told so as I save, and that a later entry may be right', async () => {
    const start = profileWith(...unconverted('A mine'));
    render(<ScalingTracker defaultProfile={start} today="2025-06-01" />);
    await press('Add a pilot');
    const pilot = form('Add a pilot');
    await userEvent.type(pilot.getByLabelText('Customer'), 'A port');
    await userEvent.type(pilot.getByLabelText('Need'), 'Less dust');
    await save('Add a pilot');
    const told = screen.getByText(
      /^Log, Jan 2, 2026: Later than today by this device’s clock; please/,
    );
    expect(told.getAttribute('role')).toBe('status');
    const [later, begun, added] = titles();
    for (const title of [later, begun]) expect(title).toMatch(/Later than today by this device/);
    expect(added).toMatch(/^Jun 1, 2025.*A port/);
    expect(added).not.toContain('Later than today');
  });

  it(
    'and after a reload, and a re-import elsewhere, see the same timeline',
    async () => {
      const storage = memoryStorage();
      const open = () => {
        const store = createProfileStore({ name: 'acme', storage });
        return render(
          <ProfileProvider store={store}>
            <ScalingTracker today={TODAY} />
          </ProfileProvider>,
        );
      };
      const first = open();
      await press('Add a pilot');
      const pilot = form('Add a pilot');
      await userEvent.type(pilot.getByLabelText('Customer'), 'A mine');
      await userEvent.type(pilot.getByLabelText('Need'), 'Fewer stops');
      await userEvent.type(pilot.getByLabelText(/^What is measured/), 'Stops a week{Enter}Hours');
      await save('Add a pilot');
      await press('Pass the gate');
      const gate = form(/^Readiness gate/);
      await userEvent.type(gate.getByLabelText('Reason'), 'A buyer waits');
      await userEvent.click(gate.getByRole('button', { name: 'Pass the gate' }));
      await press('Choose servitization scaling');
      const choice = form('Choose servitization scaling');
      await userEvent.click(choice.getByRole('button', { name: 'Choose servitization scaling' }));
      const seen = titles();
      expect(seen).toHaveLength(3);
      first.unmount();

      const second = open();
      expect(titles()).toEqual(seen);
      second.unmount();

      const { profile } = createProfileStore({ name: 'acme', storage }).getState();
      const { events } = scaling.readLog(entriesIn(profile.events));
      render(<ScalingTracker today={TODAY} />);
      await upload(scaling.toJson(events));
      expect(await screen.findByText('3 entries added, 0 here already.')).toBeTruthy();
      expect(titles()).toEqual(seen);
      await upload(scaling.toJson(events));
      expect(await screen.findByText('0 entries added, 3 here already.')).toBeTruthy();
      await press(/^Take back the last entry/);
      expect(screen.queryByText(/here already/)).toBeNull();
    },
    WHOLE_STORY,
  );

  it('and see what a pilot measures in its row and in the log, said twice as well', () => {
    const data = { pilot: 'p', customer: 'A port', need: 'Dust', parameters: ['Dust', 'Noise'] };
    const console_ = vi.spyOn(console, 'error');
    render(<ScalingTracker defaultProfile={profileWith({ type: 'pilot', data })} today={TODAY} />);
    expect(screen.getByText('Dust; Noise', { selector: 'p span' })).toBeTruthy();
    expect(titles()[0]).toContain('DustDustNoise');
    expect(console_).not.toHaveBeenCalled();
    console_.mockRestore();
  });

  it('and can’t end a pilot before it began; what I entered stays', async () => {
    const [begun] = unconverted('A port');
    render(<Holding start={profileWith(...(begun ? [begun] : []))} />);
    await press('End pilot: A port');
    const end = form('End pilot: A port');
    expect(document.activeElement).toBe(end.getAllByRole('radio')[0]);
    await userEvent.click(end.getByRole('radio', { name: 'Became a contract' }));
    await userEvent.type(end.getByLabelText(/^Result/), 'Signed');
    const day = end.getByLabelText('Ended');
    await userEvent.clear(day);
    await userEvent.type(day, '2025-12-31');
    await save('End pilot: A port');
    expect(end.getByRole('alert').textContent).toBe(
      '“Ended” can’t be before Jan 1, 2026: what it builds on happened then.',
    );
    expect(end.getByLabelText<HTMLTextAreaElement>(/^Result/).value).toBe('Signed');
  });

  describe('and what an entry brings stands where I made it', () => {
    const near = (name: string) => within(screen.getByRole('region', { name }));
    const three = ['A mine', 'A sawmill', 'A port'].flatMap(unconverted);
    const end = async (name: string) => {
      await press(`End pilot: ${name}`);
      await userEvent.click(form(/^End/).getByRole('radio', { name: 'Ended, no contract' }));
      await save(/^End/);
    };

    it('the third pilot without a contract, until the next entry', async () => {
      render(<Holding start={profileWith(...three.slice(0, -1))} />);
      expect(near('Pilots').queryByText(/ended without a contract/)).toBeNull();
      await end('A port');
      const told = near('Pilots').getByText(/The last 3 pilots ended without a contract\./);
      const { advice } = en.warnings['pilots-without-contract'];
      expect(told.textContent).toContain(advice);
      expect(screen.getAllByText(/The last 3 pilots/)).toHaveLength(2);
      const heading = near('Pilots').getByRole('heading');
      expect(document.activeElement).toBe(heading);
      expect(heading.compareDocumentPosition(told) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
      await press(/^Take back the last entry/);
      expect(screen.queryByText(/The last 3 pilots/)).toBeNull();
    });

    it('the fourth as well, but no warning that was there already', async () => {
      const [begun] = unconverted('A quay');
      render(<Holding start={profileWith(...three, ...(begun ? [begun] : []))} />);
      await press('Change pilot: A quay');
      await save('Change pilot: A quay');
      expect(near('Pilots').queryByText(/ended without a contract/)).toBeNull();
      await end('A quay');
      expect(near('Pilots').getByText(/The last 4 pilots/)).toBeTruthy();
    });

    it('a pilot without figures at the button that added it, and one that loses them in its row', async () => {
      render(<Holding start={profileWith(...unconverted('A mine').slice(0, 1))} />);
      await press('Add a pilot');
      await userEvent.type(form('Add a pilot').getByLabelText('Customer'), 'A port');
      await userEvent.type(form('Add a pilot').getByLabelText('Need'), 'Dust');
      await save('Add a pilot');
      const port = near('Pilots').getByText(/Nothing is agreed on that decides .* A port/);
      expect(port.closest('li')).toBeNull();
      await press('Change pilot: A mine');
      await userEvent.clear(form(/^Change/).getByLabelText(/^What is measured/));
      await save(/^Change/);
      const mine = near('Pilots').getByText(/Nothing is agreed on that decides .* A mine/);
      expect(mine.closest('li')?.textContent).toContain('A mine');
      expect(near('Pilots').queryByText(/that decides .* A port/)).toBeNull();
    });

    it('and beside the entry that I take back, or below the button for the last one', async () => {
      const won: scaling.Proposal = {
        type: 'pilot-ended',
        data: { pilot: 'A quay', outcome: 'contract' },
      };
      const [begun] = unconverted('A quay');
      render(<Holding start={profileWith(...three, ...(begun ? [begun, won] : []))} />);
      await press('Take back: Pilot ended: A quay, contract');
      expect(titles().find((entry) => entry?.includes('Bring back'))).toContain('The last 3');
      await press('Bring back: Pilot ended: A quay, contract');
      expect(screen.queryByText(/The last 3 pilots/)).toBeNull();
      await press('Take back the last entry: Pilot ended: A quay, contract');
      expect(titles().join()).not.toContain('The last 3');
      expect(near('Log').getByText(/The last 3 pilots/)).toBeTruthy();
    });

    it('that a later entry still holds, also in the log', async () => {
      const done = { activity: 'map-key-industry-players', status: 'done' } as const;
      const start = profileWith({ type: 'activity', data: { ...done, on: '2026-01-01' } });
      render(<Holding start={start} />);
      await press(/^Change: Map the key firms/);
      const change = form(/^Change: Map the key firms/);
      await userEvent.click(change.getByRole('radio', { name: 'In progress' }));
      fireEvent.change(change.getByLabelText('Day it happened'), {
        target: { value: '2025-06-01' },
      });
      await save(/^Change: Map the key firms/);
      const held = 'A later entry, of Jan 1, 2026, still holds.';
      expect(
        screen.getAllByText(held).map((it) => it.closest('section')?.getAttribute('aria-label')),
      ).toEqual(['Systematic solution piloting', 'Log']);
    });
  });

  it('and a note on what is done leaves the day on which it was done', async () => {
    const data = { activity: 'map-key-industry-players', status: 'done' } as const;
    render(<Holding start={profileWith({ type: 'activity', data })} />);
    await press(/^Change: Map the key firms/);
    await userEvent.type(form(/^Change: Map/).getByLabelText(/^Note/), 'Seen again');
    await save(/^Change: Map the key firms/);
    const row = screen.getByText('Seen again', { selector: 'li p' }).closest('li');
    expect(row?.textContent).toContain('Done Jan 1, 2026');
  });

  it('and a gate that wants a reason puts me in its field', async () => {
    render(<Holding start={profileWith()} />);
    await press('Pass the gate');
    const gate = form(/^Readiness gate/);
    await userEvent.click(gate.getByRole('button', { name: 'Pass the gate' }));
    expect(document.activeElement).toBe(gate.getByLabelText('Reason'));
  });

  it.each([
    ['en', {}, /^Add a number: New customer groups/, '1,500', 1500],
    ['de', languages.de, /^Zahl hinzufügen: Neue Kundengruppen/, '1.500,5', 1500.5],
  ])('and a number counts as it is written in %s', async (_, words, opener, text, value) => {
    const onProfileChange = vi.fn<NonNullable<ScalingTrackerProps['onProfileChange']>>();
    render(<ScalingTracker {...words} onProfileChange={onProfileChange} today={TODAY} />);
    await press(opener);
    await userEvent.type(form(opener).getByLabelText(/^(Number|Zahl)$/), `${text}{Enter}`);
    const [profile] = onProfileChange.mock.lastCall ?? [];
    expect(profile?.events.at(-1)?.data).toMatchObject({ value });
  });

  it('and a number that could be two says how to write it', async () => {
    render(<ScalingTracker {...languages.fi} today={TODAY} />);
    const opener = /^Lisää luku: Uusia asiakas/;
    await press(opener);
    await userEvent.type(form(opener).getByLabelText('Luku'), '1.500{Enter}');
    expect(form(opener).getByRole('alert').textContent).toContain('1\u00A0500 tai 1,5');
  });

  it('and a day or a link that can’t be is refused with the field’s name', async () => {
    render(<ScalingTracker today={TODAY} />);
    await press(/^Change: Map the key firms/);
    const change = form(/^Change: Map the key firms/);
    await userEvent.type(change.getByLabelText(/^Link to evidence/), 'javascript:alert(1)');
    await save(/^Change: Map the key firms/);
    expect(change.getByRole('alert').textContent).toBe(
      'This can’t be saved: look at “Link to evidence”. Needed is an address that begins with http:// or https://.',
    );
    expect(screen.queryByRole('link', { name: /javascript/ })).toBeNull();
  });

  it('and taking back a gate sets aside what built on it, which the log tells', async () => {
    const start = profileWith(readiness, {
      type: 'strategy',
      data: { strategy: 'ecosystem-scaling' },
    });
    render(<Holding start={start} />);
    await press('Take back: Gate passed: Systematic solution piloting');
    const [, strategy] = titles();
    expect(strategy).toContain('Without effect: first pass the readiness gate');
    await press('Bring back: Gate passed: Systematic solution piloting');
    expect(titles().join()).not.toContain('Without effect');
  });
});

describe('a day to come, or of a century ago', () => {
  const [begun] = unconverted('A port');
  const start = profileWith(...(begun ? [begun] : []));
  const gated = profileWith(readiness);
  it.each<[opener: RegExp | string, save: RegExp | string, day: string, start: Profile]>([
    ['Add a pilot', 'Save', 'Began', start],
    ['Change pilot: A port', 'Save', 'Began', start],
    ['End pilot: A port', 'Save', 'Ended', start],
    [/^Change: Map the key firms/, 'Save', 'Day it happened', start],
    [/^Rate: Resource/, 'Save', 'Day it happened', start],
    [/^Add a number: Sales/, 'Save', 'Day it happened', start],
    ['Pass the gate', 'Pass the gate', 'Day it happened', start],
    ['Choose servitization scaling', 'Choose servitization scaling', 'Day it happened', gated],
  ])('is refused at its field: %s', async (opener, button, label, held) => {
    const heard = vi.fn();
    render(<ScalingTracker defaultProfile={held} onProfileChange={heard} today={TODAY} />);
    await press(opener);
    const opened = within(screen.getByRole('form'));
    for (const name of ['Customer', 'Need', 'Reason', 'Number']) {
      const field = opened.queryByLabelText(name);
      if (field) fireEvent.change(field, { target: { value: '7' } });
    }
    const [choice] = opened.queryAllByRole('radio');
    if (choice) await userEvent.click(choice);
    const day = opened.getByLabelText(label);
    fireEvent.change(day, { target: { value: '2999-01-01' } });
    await userEvent.click(opened.getByRole('button', { name: button }));
    expect(opened.getByRole('alert').textContent).toBe(
      `This can’t be saved: look at “${label}”. Needed is a day such as 2026-03-01, from 1900 on and not in the future.`,
    );
    expect(heard).not.toHaveBeenCalled();
    fireEvent.change(day, { target: { value: '1900-01-01' } });
    await userEvent.click(opened.getByRole('button', { name: button }));
    expect(opened.getByRole('alert').textContent).toBe(
      `“${label}” can’t be before Jan 1, 2000. Please check the year.`,
    );
    expect(heard).not.toHaveBeenCalled();
    fireEvent.change(day, { target: { value: '2026-06-01' } });
    await userEvent.click(opened.getByRole('button', { name: button }));
    expect(heard).toHaveBeenCalledOnce();
  });
});

describe('a long log', () => {
  it('is drawn fifty entries at a time, and its last page holds the rest', async () => {
    render(<ScalingTracker defaultProfile={longLog(120)} today={TODAY} />);
    expect(titles()).toHaveLength(50);
    await press('Older');
    await press('Older');
    expect(screen.getByText('101 to 120 of 120')).toBeTruthy();
    expect(titles()).toHaveLength(20);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Older' }).disabled).toBe(true);
  });
});

describe('a document with entries of another kit', () => {
  it('is drawn without them, and says so; they stay', async () => {
    const [first, ...rest] = twoYears.events;
    if (!first) throw new Error('an empty example');
    const heard = vi.fn();
    const strange = { ...twoYears, events: [{ ...first, type: 'party' }, ...rest] };
    render(<ScalingTracker defaultProfile={strange} onProfileChange={heard} today={TODAY} />);
    expect(screen.getByText(/^1 entry of this log can’t be read/)).toBeTruthy();
    expect(
      screen.getByText(/^Entry or line 1, event\.type "party": is not known; needed is one of /),
    ).toBeTruthy();
    await press(/^Take back the last entry: /);
    const [changed] = heard.mock.calls[0] ?? [];
    expect(changed.events[0].type).toBe('party');
    expect(changed.events).toHaveLength(63);
  });
});

describe('a barrier', () => {
  const rate = async (day: string, phase?: string) => {
    const heard = vi.fn();
    const moved = profileWith(readiness, {
      type: 'strategy',
      data: { strategy: 'servitization-scaling', on: '2026-01-02' },
    });
    render(<ScalingTracker defaultProfile={moved} onProfileChange={heard} today={TODAY} />);
    await press(/^Rate: Resource/);
    const opened = form(/^Rate: Resource/);
    await userEvent.click(opened.getAllByRole('radio')[2] as HTMLElement);
    fireEvent.change(opened.getByLabelText('Day it happened'), { target: { value: day } });
    if (phase) await userEvent.selectOptions(opened.getByLabelText('Phase'), phase);
    await save(/^Rate: Resource/);
    return heard.mock.calls[0]?.[1].data.phase;
  };

  it('is rated in the phase of that day, unless I say another', async () => {
    expect(await rate('2025-12-01')).toBe('systematic-solution-piloting');
    cleanup();
    expect(await rate('2026-03-01')).toBe('customer-insights-mining');
    cleanup();
    expect(await rate('2026-03-01', 'systematic-solution-piloting')).toBe(
      'systematic-solution-piloting',
    );
  });
});

describe('an aim', () => {
  const opened = (start: Profile, heard = vi.fn()) => {
    const drawn = render(
      <ScalingTracker defaultProfile={start} onProfileChange={heard} today={TODAY} />,
    );
    const group = screen.getByRole('group', {
      name: /^What do you want to be better at/,
      hidden: true,
    });
    const steps = within(group).getAllByRole<HTMLInputElement>('radio', { hidden: true });
    act(() => (steps.find(({ checked }) => checked) ?? steps[0])?.focus());
    return { ...drawn, heard, group, steps };
  };
  /** As a browser does for an arrow key: the key, then the choice that it makes. */
  const arrowTo = (step: HTMLElement | undefined) => {
    if (!step) throw new Error('no such step');
    fireEvent.keyDown(document.activeElement as Element, { key: 'ArrowRight' });
    act(() => step.focus());
    fireEvent.click(step);
  };
  const leans = (heard: Mock) => heard.mock.calls.map(([, change]) => change.data.lean);

  it('that arrow keys walk to is one entry, written on leaving; what fits shows on the way', () => {
    const { heard, steps } = opened(profileWith());
    for (const step of steps.slice(0, 5)) arrowTo(step);
    expect(steps[4]?.checked).toBe(true);
    expect(screen.getByText(/^1 of 9 points rated/)).toBeTruthy();
    expect(heard).not.toHaveBeenCalled();
    act(() => screen.getByRole('button', { name: 'Add a pilot' }).focus());
    expect(leans(heard)).toEqual([4]);
  });

  it('that is back where it was is no entry, and one that is clicked is one at once', () => {
    const { heard, steps } = opened(profileWith(aim('competitive-advantage', 0)));
    arrowTo(steps[1]);
    arrowTo(steps[0]);
    act(() => steps[0]?.blur());
    expect(heard).not.toHaveBeenCalled();
    fireEvent.pointerDown(steps[3] as HTMLElement);
    fireEvent.click(steps[3] as HTMLElement);
    expect(leans(heard)).toEqual([3]);
  });

  it.each<[what: string, leave: (unmount: () => void) => void]>([
    ['the page is left', () => fireEvent(window, new Event('pagehide'))],
    ['the widget is taken off the page', (unmount) => unmount()],
  ])('is not lost when %s', (_, leave) => {
    const { heard, steps, unmount } = opened(profileWith());
    arrowTo(steps[1]);
    leave(unmount);
    leave(unmount);
    expect(leans(heard)).toEqual([1]);
  });
});

describe('a text that is far too long', () => {
  it('is never cut: it stays in the form, with what the field takes', async () => {
    const heard = vi.fn();
    render(<ScalingTracker onProfileChange={heard} today={TODAY} />);
    await press('Add a pilot');
    const pilot = form('Add a pilot');
    const need = pilot.getByLabelText<HTMLTextAreaElement>('Need');
    fireEvent.change(pilot.getByLabelText('Customer'), { target: { value: 'A mine' } });
    await userEvent.click(need);
    await userEvent.paste('x'.repeat(2_000_000));
    await save('Add a pilot');
    expect(pilot.getByRole('alert').textContent).toMatch(/“Need”.*text of 1 to 10,000 characters/);
    expect(need.value).toHaveLength(2_000_000);
    expect(document.activeElement).toBe(need);
    expect(need.getAttribute('aria-invalid')).toBe('true');
    expect(need.getAttribute('aria-describedby')).toBe(pilot.getByRole('alert').id);
    fireEvent.change(need, { target: { value: 'Fewer stops' } });
    fireEvent.change(pilot.getByLabelText('Customer'), { target: { value: ' ' } });
    await save('Add a pilot');
    expect(need.hasAttribute('aria-invalid')).toBe(false);
    expect(pilot.getByLabelText('Customer').getAttribute('aria-invalid')).toBe('true');
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('a saved log', () => {
  it('has the entries that could not be read, too', async () => {
    const [first, ...rest] = twoYears.events;
    const strange = { ...twoYears, events: [{ ...first, type: 'party' } as never, ...rest] };
    const saved: Blob[] = [];
    const make = vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      saved.push(blob as Blob);
      return 'blob:log';
    });
    render(<ScalingTracker defaultProfile={strange} today={TODAY} />);
    await press('Save as file (JSON)');
    make.mockRestore();
    const text = (await saved[0]?.text()) ?? '';
    expect(scaling.parseLog(text).events).toHaveLength(rest.length);
    expect(text).toContain('"type":"party"');
  });

  const start = profileWith(...unconverted('A mine'));
  const [begun, ended] = start.events;

  it('that says something else of an entry is told, and what is here stays', async () => {
    if (!begun || !ended) throw new Error('an empty example');
    const heard = vi.fn();
    render(<ScalingTracker defaultProfile={start} onProfileChange={heard} today={TODAY} />);
    const other = { ...begun, data: { ...begun.data, customer: 'A port' } };
    const twice = { ...begun, id: 'new' };
    const differs = { ...twice, data: { ...twice.data, customer: 'A quarry' } };
    await upload(scaling.toJson([other, ended, twice, differs]));
    expect(await screen.findByText('1 entry added, 1 here already.')).toBeTruthy();
    expect(
      screen.getByText(/^2 entries of the file are here already with other content\. What is here/),
    ).toBeTruthy();
    expect(screen.getByText('Jan 1, 2026: Pilot: A port')).toBeTruthy();
    expect(screen.getByText('Jan 1, 2026: Pilot: A quarry')).toBeTruthy();
    const [changed] = heard.mock.calls[0] ?? [];
    expect(changed.events.slice(0, 2)).toEqual(start.events);
    expect(changed.events[2].data.customer).toBe('A mine');
  });

  it('with an id that stands for what can’t be read here changes nothing', async () => {
    if (!begun) throw new Error('an empty example');
    const strange = { ...start, events: [{ ...begun, type: 'party' }] };
    const heard = vi.fn();
    render(<ScalingTracker defaultProfile={strange} onProfileChange={heard} today={TODAY} />);
    await upload(scaling.toJson([begun]));
    expect(await screen.findByText(/^1 entry of the file is here already/)).toBeTruthy();
    expect(heard).not.toHaveBeenCalled();
  });

  it('of a clock that was ahead and was set back is taken whole, and said to be so', async () => {
    const { events } = profileWith(...unconverted('A mine'), aim('competitive-advantage', 3));
    const log = events.map((event) => {
      const on = event.type === 'trait' ? undefined : TODAY;
      return { ...event, at: '2027-02-01T08:00:00.000Z-0001', data: { ...event.data, on } };
    });
    render(<ScalingTracker today={TODAY} />);
    await upload(scaling.toJson(log));
    expect(await screen.findByText('3 entries added, 0 here already.')).toBeTruthy();
    const [told] = screen.getAllByText(/^Later than today .*, or stamped earlier/);
    expect(told?.nextElementSibling?.children).toHaveLength(3);
    const remarked = titles().filter((title) =>
      title?.includes('Later than today by this device’s clock; '),
    );
    expect(remarked).toHaveLength(1);
    expect(remarked[0]).toMatch(/^Feb 1, 2027/);
  });

  it.each([
    ['17 months', 17 * 30 * 24],
    ['a month', 30 * 24],
    ['two hours', 2],
  ])(
    'of a clock that ran %s backwards is taken whole, and what it stamped is told',
    async (_, hours) => {
      const MS_AN_HOUR = 3_600_000;
      const [one, two] = twoYears.events.slice(49, 51);
      if (!one || !two) throw new Error('an example of fewer entries');
      const at = `${new Date(Date.parse(one.at.slice(0, 24)) - hours * MS_AN_HOUR).toISOString()}-0000`;
      const events = twoYears.events.map((event) =>
        event === two ? { ...event, at, data: { ...event.data, on: undefined } } : event,
      );
      const log = events as unknown as readonly scaling.ScalingEvent[];
      render(<ScalingTracker today={TODAY} />);
      await upload(scaling.toJson(log));
      expect(await screen.findByText('62 entries added, 0 here already.')).toBeTruthy();
      const told = screen.getByText(/^Later than today .*, or stamped earlier than entries before/);
      expect(told.nextElementSibling?.children).toHaveLength(1);
      cleanup();
      render(<ScalingTracker today={TODAY} />);
      await upload(scaling.toJson(scaling.fold(log).log));
      expect(await screen.findByText('62 entries added, 0 here already.')).toBeTruthy();
      expect(screen.queryByText(/stamped earlier than entries before/)).toBeNull();
    },
  );

  it('of a whole company is told to hold entries of other tools, which are no faults', async () => {
    const events = [...start.events, { ...begun, id: 'x', log: 'cocreation', type: 'cycle' }];
    render(<ScalingTracker today={TODAY} />);
    await upload(JSON.stringify({ ...start, events }));
    expect(
      await screen.findByText('2 entries added, 0 here already, 1 of other tools left alone.'),
    ).toBeTruthy();
  });

  it('keeps what names a day to come, with that day and a remark', async () => {
    const { events } = profileWith(...unconverted('A mine'));
    const log = events.map((event) => ({
      ...{ ...event, at: '2027-02-01T08:00:00.000Z-0001' },
      data: { ...event.data, on: '2027-02-01' },
    }));
    render(<ScalingTracker today={TODAY} />);
    await upload(scaling.toJson(log));
    expect(await screen.findByText('2 entries added, 0 here already.')).toBeTruthy();
    expect(screen.getByText('Feb 1, 2027: Pilot: A mine')).toBeTruthy();
    for (const title of titles())
      expect(title).toMatch(/^Feb 1, 2027.*Later than today by this device’s clock; /);
  });

  it('of a later version is left alone, in words', async () => {
    const heard = vi.fn();
    render(<ScalingTracker onProfileChange={heard} today={TODAY} />);
    await upload(scaling.toJson(start.events).replace('"version":1', '"version":2'));
    expect(await screen.findByText(/^This file is of another version/)).toBeTruthy();
    expect(heard).not.toHaveBeenCalled();
  });

  it('is not in just any file, which is told in one sentence', async () => {
    render(<ScalingTracker today={TODAY} />);
    await upload('Dear Sir,\nplease find attached');
    expect(await screen.findByText('There is no log in this file.')).toBeTruthy();
  });
});

describe('a host', () => {
  it('that holds the document hears of an entry, and nothing moves until it does', async () => {
    const heard = vi.fn();
    const held = profileWith(readiness);
    const { rerender } = render(
      <ScalingTracker profile={held} onProfileChange={heard} today={TODAY} />,
    );
    await press('Choose ecosystem scaling');
    await userEvent.click(
      form('Choose ecosystem scaling').getByRole('button', { name: 'Choose ecosystem scaling' }),
    );
    expect(titles()).toHaveLength(1);
    const [changed, change] = heard.mock.calls[0] ?? [];
    expect(change).toMatchObject({ type: 'append', log: 'scaling', event: 'strategy' });
    rerender(<ScalingTracker profile={changed} onProfileChange={heard} today={TODAY} />);
    expect(titles()).toHaveLength(2);
  });

  it('sets its own thresholds and words', () => {
    const start = profileWith(...unconverted('A mine'));
    render(
      <Holding
        start={start}
        thresholds={{ pilotsWithoutContract: 1 }}
        messages={{ title: 'How we grow' }}
      />,
    );
    expect(screen.getByText(/The last pilot ended without/)).toBeTruthy();
    expect(screen.getByRole('region', { name: 'How we grow' })).toBeTruthy();
  });

  it('offers it for reading only', () => {
    render(<ScalingTracker defaultProfile={twoYears} readOnly today={TODAY} />);
    const names = screen.getAllByRole('button').map(({ textContent }) => textContent);
    expect(names.filter((name) => /Change|Take back|Add|Rate$|Pass|End/.test(name ?? ''))).toEqual(
      [],
    );
    expect(screen.queryByLabelText('Open a saved log')).toBeNull();
  });
});

conforms('ScalingTracker', <ScalingTracker defaultProfile={twoYears} />);
conforms('ScalingTracker without a log', <ScalingTracker />);
forwards('ScalingTracker', ScalingTracker);
