import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { StrictMode, useEffect, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { jsonText } from './json.ts';
import { connectProfileStore } from './meeting.ts';
import { emptyProfile, ratingsOf } from './profile.ts';
import { type ProfileProps, ProfileProvider, useProfile } from './react.tsx';
import { memoryStorage } from './storage.ts';
import { createProfileStore } from './store.ts';
import type { Change, Profile } from './types.ts';

const KEY = 'servitization:acme';
const yes: Change = { type: 'rate', question: 'more', level: 4 };
const withAnswer = (...questions: string[]): Profile => ({
  ...emptyProfile('doc'),
  ratings: {
    self: Object.fromEntries(
      questions.map((question) => [
        question,
        { level: 1, at: '2026-01-01T00:00:00.000Z-0000', by: 'me' },
      ]),
    ),
  },
});
const store = (...questions: string[]) =>
  createProfileStore({ name: 'acme', storage: memoryStorage(jsonText(withAnswer(...questions))) });
const meetings = () => {
  const found: unknown = Reflect.get(globalThis, Symbol.for('servitization.stores.v1'));
  return found instanceof Map ? found : new Map();
};

let painted: string[] = [];

/** Says which questions are answered; a click answers one more. */
function Widget({ change = yes, ...props }: ProfileProps & { readonly change?: Change }) {
  const { profile, status, edit } = useProfile(props);
  const said = Object.keys(ratingsOf(profile, props.rater)).join(' ') || 'nothing';
  painted.push(said);
  return (
    <button type="button" data-state={status.state} onClick={() => edit(change)}>
      {said}
    </button>
  );
}

function Watch({ seen, ...props }: ProfileProps & { readonly seen: Set<unknown> }) {
  seen.add(useProfile(props).edit);
  return null;
}

function Host() {
  const [profile, setProfile] = useState(withAnswer('held'));
  return <Widget profile={profile} onProfileChange={setProfile} />;
}

function Hasty(props: ProfileProps) {
  const { edit } = useProfile(props);
  const both = () => {
    edit(yes);
    edit({ type: 'rate', question: 'again', level: 0 });
  };
  return <button type="button" onClick={both} />;
}

function Early() {
  const { edit } = useProfile();
  useEffect(() => edit(yes), [edit]);
  return null;
}

const button = () => screen.getByRole('button');
const press = () => fireEvent.click(button());

afterEach(async () => {
  cleanup();
  await Promise.resolve();
  localStorage.clear();
  painted = [];
});

describe('useProfile', () => {
  it('[PR27] draws what the host holds, whatever is around it', () => {
    render(
      <ProfileProvider store={store('provided')}>
        <Widget profile={withAnswer('held')} defaultProfile={withAnswer('begun')} />
      </ProfileProvider>,
    );
    expect(button().textContent).toBe('held');
  });

  it('[PR27] else begins with the default, and goes on alone', () => {
    const provided = store('provided');
    render(
      <ProfileProvider store={provided}>
        <Widget defaultProfile={withAnswer('begun')} />
      </ProfileProvider>,
    );
    press();
    expect(button().textContent).toBe('begun more');
    expect(provided.getState().profile).toStrictEqual(withAnswer('provided'));
  });

  it('[PR27] else uses the nearest provider, by store or by name', () => {
    render(
      <ProfileProvider store={store('far')}>
        <ProfileProvider name="acme">
          <Widget />
          <ProfileProvider>
            <Widget />
          </ProfileProvider>
        </ProfileProvider>
      </ProfileProvider>,
    );
    const [first, second] = screen.getAllByRole('button');
    if (first) fireEvent.click(first);
    expect(first?.textContent).toBe('more');
    expect(second?.textContent).toBe('more');
    expect(localStorage.getItem(KEY)).toContain('"more"');
  });

  it('[PR27] else keeps a document of its own', () => {
    render(<Widget />);
    press();
    expect(button().textContent).toBe('more');
    expect(localStorage.length).toBe(0);
  });

  it('goes from one name to another with its provider', () => {
    const page = (name: string) => (
      <ProfileProvider name={name}>
        <Widget />
      </ProfileProvider>
    );
    const { rerender } = render(page('acme'));
    press();
    rerender(page('other'));
    expect(button().textContent).toBe('nothing');
    rerender(page('acme'));
    expect(button().textContent).toBe('more');
  });

  it('shares its document with elements of the page', () => {
    const element = connectProfileStore('acme');
    render(
      <ProfileProvider name="acme">
        <Widget />
      </ProfileProvider>,
    );
    act(() => {
      element.store.edit({ type: 'rate', question: 'elsewhere', level: 1 });
    });
    expect(button().textContent).toBe('elsewhere');
    element.release();
  });

  it('tells when nothing is stored', () => {
    const full = {
      ...memoryStorage(),
      write: () => {
        throw new Error('full');
      },
    };
    render(
      <ProfileProvider store={createProfileStore({ name: 'acme', storage: full })}>
        <Widget />
      </ProfileProvider>,
    );
    press();
    expect(button().dataset.state).toBe('unsaved');
    expect(button().textContent).toBe('more');
  });

  it('refuses a default that is no document', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const bad = Object({ ...emptyProfile('x'), ratings: [] });
    expect(() => render(<Widget defaultProfile={bad} />)).toThrow('ratings: not allowed');
    vi.restoreAllMocks();
  });

  it('[PR28] tells the host of every edit, with the change and who answered', () => {
    const heard = vi.fn();
    render(<Widget rater="board" onProfileChange={heard} />);
    press();
    expect(heard).toHaveBeenCalledTimes(1);
    const [profile, change] = heard.mock.calls[0] ?? [];
    expect(profile.ratings.board.more).toMatchObject({ level: 4 });
    expect(change).toEqual({ ...yes, rater: 'board' });
  });

  it('gives the same edit function in every render', () => {
    const seen = new Set<unknown>();
    const { rerender } = render(<Watch seen={seen} />);
    rerender(<Watch seen={seen} onProfileChange={() => {}} />);
    rerender(<Watch seen={seen} profile={withAnswer('x')} />);
    expect(seen.size).toBe(1);
  });
});

describe('a held profile', () => {
  it('[PR29] goes from host to widget and back', () => {
    render(<Host />);
    press();
    expect(button().textContent).toBe('held more');
  });

  it('[PR29] two edits before it draws again build on each other', () => {
    const heard = vi.fn();
    render(<Hasty profile={withAnswer()} onProfileChange={heard} />);
    press();
    expect(Object.keys(heard.mock.calls[1]?.[0].ratings.self)).toEqual(['more', 'again']);
  });

  it('[PR59] of a newer kit is shown as far as it is understood, and never handed back changed', () => {
    const heard = vi.fn();
    const newer = { ...withAnswer('held'), schema: 2, weather: 'fine' } as unknown as Profile;
    render(<Widget profile={newer} onProfileChange={heard} />);
    expect(button().textContent).toBe('held');
    expect(button().dataset.state).toBe('newer');
    press();
    expect(heard).not.toHaveBeenCalled();
    expect(button().textContent).toBe('held');
  });

  it('[PR59] of a newer kit to begin with is only shown, too', async () => {
    const newer = { ...withAnswer('begun'), schema: 2, weather: 'fine' } as unknown as Profile;
    render(<Widget defaultProfile={newer} />);
    expect(button().dataset.state).toBe('newer');
    await screen.findByText('begun');
  });

  it('[PR29] an edit that the host declines leaves no trace', () => {
    const heard = vi.fn();
    const held = withAnswer('held');
    const { rerender } = render(<Widget profile={held} onProfileChange={heard} />);
    press();
    expect(button().textContent).toBe('held');
    rerender(
      <Widget profile={held} onProfileChange={heard} change={{ ...yes, question: 'other' }} />,
    );
    press();
    expect(Object.keys(heard.mock.calls[1]?.[0].ratings.self)).toEqual(['held', 'other']);
  });
});

describe('ProfileProvider', () => {
  const page = (
    <StrictMode>
      <ProfileProvider name="acme">
        <Widget />
      </ProfileProvider>
    </StrictMode>
  );

  it('[PR30] has the stored document at the first paint', () => {
    localStorage.setItem(KEY, jsonText(withAnswer('stored')));
    render(page);
    expect(new Set(painted)).toEqual(new Set(['stored']));
  });

  it('[PR30] makes one store under strict mode, and leaves none', async () => {
    const listening = vi.spyOn(window, 'addEventListener');
    const leaving = vi.spyOn(window, 'removeEventListener');
    const storageCalls = (spy: { mock: { calls: unknown[][] } }) =>
      spy.mock.calls.filter(([type]) => type === 'storage').length;
    const { unmount } = render(page);
    expect([...meetings().values()].map(({ users }) => users)).toEqual([1]);
    expect(storageCalls(listening)).toBe(1);
    press();
    await Promise.resolve();
    expect(button().textContent).toBe('more');
    unmount();
    await Promise.resolve();
    expect(meetings().size).toBe(0);
    expect(storageCalls(leaving)).toBe(1);
    vi.restoreAllMocks();
  });

  it('[PR30] keeps edits that were made in effects at mount', () => {
    render(
      <ProfileProvider name="acme">
        <Early />
        <Widget />
      </ProfileProvider>,
    );
    expect(button().textContent).toBe('more');
  });

  it('[PR31] draws the empty document on a server and makes no store there', () => {
    localStorage.setItem(KEY, jsonText(withAnswer('stored')));
    expect(renderToString(page)).toContain('>nothing<');
    expect(meetings().size).toBe(0);
    expect(renderToString(<Widget defaultProfile={withAnswer('begun')} />)).toContain('>begun<');
  });

  it('[PR31] hydrates without a warning, and then shows the stored document', async () => {
    localStorage.setItem(KEY, jsonText(withAnswer('stored')));
    const warned = vi.spyOn(console, 'error');
    const recovered = vi.fn();
    const container = document.createElement('div');
    document.body.append(container);
    container.innerHTML = renderToString(page);
    painted = [];
    const root = await act(() => hydrateRoot(container, page, { onRecoverableError: recovered }));
    expect(painted[0]).toBe('nothing');
    expect(container.textContent).toBe('stored');
    expect(warned).not.toHaveBeenCalled();
    expect(recovered).not.toHaveBeenCalled();
    await act(() => root.unmount());
    container.remove();
    warned.mockRestore();
  });
});

it.each([
  ['of its own', {}],
  ['that begins as the host says', { defaultProfile: withAnswer('one') }],
  ['of the host', { profile: withAnswer('one') }],
])('drawn ahead of time, a document %s takes nothing random and no hour', (_, given) => {
  const random = vi.spyOn(crypto, 'getRandomValues');
  const hour = vi.spyOn(Date, 'now');
  renderToString(
    <ProfileProvider name="acme">
      <Widget {...given} />
    </ProfileProvider>,
  );
  renderToString(<Widget {...given} />);
  expect(random).not.toHaveBeenCalled();
  expect(hour).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});
