import {
  type Change,
  conflictsIn,
  createProfileStore,
  emptyProfile,
  memoryStorage,
  type Profile,
} from '@servitization/profile';
import { httpStorage } from '@servitization/profile/http';
import { ProfileProvider } from '@servitization/profile/react';
import { fetchPart } from '@servitization/ui';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { wholeStory } from '../../../examples/index.ts';
import { conforms, forwards } from '../../ui/src/test/conformance.test.kit.tsx';
import { CompanyFile } from './CompanyFile.tsx';
import * as parts from './onDemand.ts';
import { elsewhere, everything, fileOf, neverTaken, TODAY } from './profiles.test.kit.ts';
import type { ToolId } from './toolViews.ts';

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const hand = (root: Element, file: File) =>
  fireEvent.change(root.querySelector('input[type=file]') as HTMLInputElement, {
    target: { files: [file] },
  });
const provided = (profile: unknown) => {
  // As a browser's, it lasts longer than the page.
  const { status: _, ...storage } = memoryStorage(JSON.stringify(profile));
  return createProfileStore({ name: 'test', storage });
};

/** One document under the conditions of the Web, for `httpStorage`. */
function serverInMemory(): typeof fetch {
  let text: string | null = null;
  let version = 0;
  const etag = () => `"v${version}"`;
  return async (_, { method, headers, body } = {}) => {
    const sent = new Headers(headers);
    if (method === 'PUT') {
      const known = sent.get('If-Match');
      if (known === null ? text !== null : known !== etag())
        return new Response(null, { status: 412 });
      text = String(body);
      version += 1;
      return new Response(null, { status: 204, headers: { ETag: etag() } });
    }
    if (text === null) return new Response(null, { status: 404 });
    if (sent.get('If-None-Match') === etag()) return new Response(null, { status: 304 });
    return new Response(text, { headers: { ETag: etag() } });
  };
}

/** A host that holds the document itself. */
function Host({ onChange }: { readonly onChange: (change: Change) => void }) {
  const [profile, setProfile] = useState(neverTaken);
  const change = (next: Profile, said: Change) => {
    onChange(said);
    setProfile(next);
  };
  return <CompanyFile profile={profile} onProfileChange={change} />;
}

describe('CompanyFile', () => {
  beforeAll(async () => {
    for (const load of Object.values(parts)) await fetchPart(load as () => Promise<never>);
  });
  afterEach(() => {
    cleanup();
    vi.restoreAllMocks();
  });

  it('says where the document is kept, from where it comes', () => {
    const { unmount } = render(<CompanyFile />);
    expect(screen.getByText(/gone when you close this page/)).toBeTruthy();
    unmount();
    const held = render(<CompanyFile profile={neverTaken} />);
    expect(screen.getByText(/This site keeps it/)).toBeTruthy();
    held.unmount();
    render(
      <ProfileProvider store={provided(neverTaken)}>
        <CompanyFile />
      </ProfileProvider>,
    );
    expect(screen.getByText(/Saved only in this browser/)).toBeTruthy();
  });

  it('lists what could not be read, hands it over word for word, and erases it when asked', async () => {
    const key = 'servitization:test:unreadable:2026-11-20T08:15:00.000Z';
    localStorage.setItem(key, '{"schema":1,');
    const saved: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      saved.push(blob as Blob);
      return 'blob:test';
    });
    render(
      <ProfileProvider store={provided(neverTaken)}>
        <CompanyFile documentName="test" />
      </ProfileProvider>,
    );
    fireEvent.click(await screen.findByText('Set aside: 1 text'));
    press(/^Download the text of November 20, 2026/);
    expect(await saved[0]?.text()).toBe('{"schema":1,');
    press('Erase these texts');
    press('Erase the texts');
    expect(localStorage.getItem(key)).toBeNull();
    expect(screen.getByText('The texts are erased.')).toBeTruthy();
    await vi.waitFor(() => expect(screen.queryByText(/^Set aside/)).toBeNull());
  });

  it('hands the whole document over as a file, under the company’s name', async () => {
    const urls: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      urls.push(blob as Blob);
      return 'blob:test';
    });
    const names: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      names.push(this.download);
    });
    render(<CompanyFile defaultProfile={neverTaken} />);
    press('Download the file');
    expect(names).toEqual(['tallberg-hydraulics.servitization.json']);
    expect(JSON.parse((await urls[0]?.text()) ?? '')).toEqual(neverTaken);
    expect(screen.getByText(/nothing new since/)).toBeTruthy();
  });

  it('merges a file into the document that the host holds, which hears of it', async () => {
    const heard = vi.fn();
    const { container } = render(<Host onChange={heard} />);
    hand(container, fileOf(elsewhere));
    await screen.findByRole('radio', { name: 'Merge it into mine' });
    press('Merge');
    const [change] = heard.mock.calls[0] as [{ type: string; profile: typeof neverTaken }];
    expect(change.type).toBe('replace');
    expect(change.profile).toMatchObject({ id: neverTaken.id, ratings: elsewhere.ratings });
    press('Undo');
    const [undone] = heard.mock.calls[1] as [{ profile: typeof neverTaken }];
    expect(undone.profile.ratings).toEqual(neverTaken.ratings);
  });

  it('puts the focus back on the button when a file is left alone', async () => {
    const { container } = render(<CompanyFile defaultProfile={neverTaken} />);
    hand(container, fileOf('no file'));
    const heading = await screen.findByRole('heading', { name: 'This can’t be opened.' });
    await vi.waitFor(() => expect(document.activeElement).toBe(heading));
    press('Leave it');
    expect(document.activeElement?.textContent).toBe('Open a file');
  });

  it('erases what is stored, and leaves no way back', () => {
    const store = provided(everything);
    render(
      <ProfileProvider store={store}>
        <CompanyFile />
      </ProfileProvider>,
    );
    fireEvent(
      screen.getByText('Erase everything').parentElement as HTMLElement,
      new Event('toggle'),
    );
    press('Erase everything');
    const dialog = screen.getByRole('dialog', { hidden: true });
    fireEvent.click(within(dialog).getByText('Erase for good'));
    const { profile } = store.getState();
    expect(profile).toEqual(emptyProfile(profile.id));
    expect(profile.id).not.toBe(everything.id);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('nudges after a week, and not before', () => {
    const at = '2026-11-01T08:00:00.000Z-0000';
    const downloaded = {
      ...neverTaken,
      chosen: { 'file.downloaded': { value: true, at, by: 'me' } },
      named: { at: '2026-11-02T08:00:00.000Z-0000', by: 'me' },
    };
    const draw = (today: string) =>
      render(<CompanyFile profile={downloaded} keeper="browser" today={today} />);
    const soon = draw('2026-11-07');
    expect(screen.queryByText('Time to take a copy.')).toBeNull();
    soon.unmount();
    draw('2026-11-08');
    expect(screen.getByText('Time to take a copy.')).toBeTruthy();
  });

  it('of a file of a newer version shows what it understands, hands it over whole, and takes nothing in', async () => {
    const text = JSON.stringify({ ...elsewhere, schema: 2, weather: 'fine' });
    const saved: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      saved.push(blob as Blob);
      return 'blob:test';
    });
    const heard = vi.fn();
    const { container } = render(<Host onChange={heard} />);
    hand(container, new File([text], 'newer.servitization.json'));
    expect(await screen.findByText('This file comes from a newer version.')).toBeTruthy();
    expect(screen.queryByRole('radio')).toBeNull();
    press('Download it as it is');
    expect(await saved[0]?.text()).toBe(text);
    press('Look at it');
    expect(screen.getByRole('heading', { name: 'Tallberg Hydraulics' })).toBeTruthy();
    expect(screen.getByText('This file comes from a newer version.')).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(heard).not.toHaveBeenCalled();
  });

  it('of a newer version in this browser hands over every byte, shares no part of it and urges nothing', async () => {
    const text = JSON.stringify({ ...elsewhere, schema: 2, weather: 'fine' });
    const { status: _, ...storage } = memoryStorage(text);
    const saved: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      saved.push(blob as Blob);
      return 'blob:test';
    });
    render(
      <ProfileProvider store={createProfileStore({ name: 'test', storage })}>
        <CompanyFile today={TODAY} />
      </ProfileProvider>,
    );
    expect(await screen.findByText('This file comes from a newer version.')).toBeTruthy();
    press('Download the file');
    expect(await saved[0]?.text()).toBe(text);
    expect(storage.read()).toBe(text);
    expect(screen.queryByText('Time to take a copy.')).toBeNull();
    expect(screen.queryByText('Share as a link')).toBeNull();
  });

  it.each([
    ['stalled', 'Not at this site yet.'],
    ['refused', 'This site doesn’t take the file.'],
  ] as const)('says when the site that keeps it has not got it: %s', (sending, title) => {
    const { rerender } = render(<CompanyFile profile={neverTaken} sending="waiting" />);
    expect(screen.queryByText(title)).toBeNull();
    rerender(<CompanyFile profile={neverTaken} sending={sending} />);
    expect(screen.getByText(title)).toBeTruthy();
  });

  it('says of a name that is too long by how much, keeps it in the field and the former one in the file', () => {
    const heard = vi.fn();
    render(<Host onChange={heard} />);
    const field = screen.getByLabelText(/^Company name/);
    const long = 'n'.repeat(201);
    fireEvent.input(field, { target: { value: long } });
    expect(screen.getByText(/^Too long by 1: .* 200 characters/)).toBeTruthy();
    expect(field).toHaveProperty('value', long);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    fireEvent.blur(field);
    expect(field).toHaveProperty('value', long);
    expect(heard).not.toHaveBeenCalled();
    fireEvent.input(field, { target: { value: 'Acme' } });
    expect(screen.queryByText(/^Too long/)).toBeNull();
    expect(heard).toHaveBeenCalledOnce();
  });

  it('adds no comment that is too long, and cuts nothing of it', () => {
    const heard = vi.fn();
    render(<Host onChange={heard} />);
    fireEvent.click(screen.getByText(/^Comments/));
    const field = screen.getByLabelText(/^Comment|^Write/);
    const long = 'n'.repeat(10_001);
    fireEvent.input(field, { target: { value: long } });
    press('Add the comment');
    expect(heard).not.toHaveBeenCalled();
    expect(field).toHaveProperty('value', long);
    expect(screen.getByText(/^Too long by 1: .* 10,000 characters/)).toBeTruthy();
    fireEvent.input(field, { target: { value: long.slice(1) } });
    press('Add the comment');
    expect(heard).toHaveBeenCalledOnce();
  });

  it('keeps no moment under a name that is too long', () => {
    const heard = vi.fn();
    render(<Host onChange={heard} />);
    fireEvent.click(screen.getByText(/^Moments/));
    const field = screen.getByLabelText(/name/i, { selector: '[name$="moment"]' });
    fireEvent.input(field, { target: { value: 'n'.repeat(201) } });
    fireEvent.submit(field);
    expect(heard).not.toHaveBeenCalled();
    expect(field).toHaveProperty('value', 'n'.repeat(201));
  });

  it('leads to the report where the host says that it is, and nowhere else', () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const link = () => screen.queryByRole('link', { name: 'See the report' });
    const { rerender } = render(<CompanyFile profile={neverTaken} />);
    expect(link()).toBeNull();
    rerender(<CompanyFile profile={neverTaken} reportLink="/report.html?profile=acme" />);
    expect(link()?.getAttribute('href')).toBe('/report.html?profile=acme');
    expect(error).not.toHaveBeenCalled();
    rerender(<CompanyFile profile={neverTaken} reportLink="javascript:alert(1)" />);
    expect(link()).toBeNull();
    expect(error).toHaveBeenCalledWith(expect.stringContaining('CompanyFile reportLink'));
  });

  it('lets the host show an adviser a tool itself, once its line is opened, and as it stands with the comments', async () => {
    const shown = vi.fn((tool: ToolId, { name }: Profile) =>
      tool === 'scaling' ? <p>The log of {name}</p> : null,
    );
    const { container } = render(
      <CompanyFile defaultProfile={neverTaken} today={TODAY} showTool={shown} />,
    );
    hand(container, fileOf(wholeStory));
    fireEvent.click(await screen.findByRole('radio', { name: /Look/ }));
    press('Look at it');
    expect(screen.queryByText('The log of Lumivisio')).toBeNull();
    const line = screen.getByText(/^41 entries, the latest of/);
    expect(line.tagName).toBe('SUMMARY');
    (line.closest('details') as HTMLDetailsElement).open = true;
    fireEvent(line.closest('details') as Element, new Event('toggle'));
    expect(screen.getByText('The log of Lumivisio')).toBeTruthy();
    expect(screen.getByText('6 activities with an owner or a quarter').tagName).toBe('DD');
    expect(shown).toHaveBeenCalledWith('scaling', wholeStory);
  });

  describe('comments on a client’s file that are in no file yet', () => {
    const acme = (props = {}) => (
      <CompanyFile defaultProfile={neverTaken} today={TODAY} documentName="acme" {...props} />
    );
    const said = () => document.body.textContent;

    async function comment(text: string, props = {}): Promise<void> {
      const { container } = render(acme(props));
      hand(container, fileOf(wholeStory));
      fireEvent.click(await screen.findByRole('radio', { name: /Look/ }));
      press('Look at it');
      fireEvent.input(screen.getByLabelText('Your name, for the comments'), {
        target: { value: 'Aino' },
      });
      fireEvent.change(screen.getByLabelText('Comment on the whole file'), {
        target: { value: text },
      });
      press('Add the comment');
    }

    afterEach(() => localStorage.clear());

    it('outlive the page: they are offered, gone on with, and forgotten once they are in a file', async () => {
      const saved: Blob[] = [];
      vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
        saved.push(blob as Blob);
        return 'blob:test';
      });
      await comment('Whom have you asked?');
      expect(said()).toContain('1 new comment is kept in this browser until you download.');
      const asked = new Event('beforeunload', { cancelable: true });
      window.dispatchEvent(asked);
      expect(asked.defaultPrevented).toBe(false);
      cleanup();

      render(acme());
      expect(
        await screen.findByText(/^1 comment on the file of Lumivisio, the latest of/),
      ).toBeTruthy();
      press('Go on with the comments');
      expect(said()).toContain('Whom have you asked?');
      expect(screen.getByLabelText('Your name, for the comments')).toHaveProperty('value', 'Aino');
      press('Download with my comments');
      expect(await saved[0]?.text()).toContain('Whom have you asked?');
      expect(localStorage).toHaveLength(0);
      press('Back to my own file');
      await vi.waitFor(() => expect(screen.queryByText(/comment on the file of/)).toBeNull());
    });

    it('are erased when they are left, one by one, or with everything', async () => {
      await comment('One');
      press('Back to my own file');
      expect(localStorage).toHaveLength(1);
      press('Leave');
      expect(localStorage).toHaveLength(0);
      cleanup();

      await comment('Two');
      cleanup();
      render(acme());
      fireEvent.click(await screen.findByRole('button', { name: 'Erase the comments' }));
      fireEvent.click(
        within(screen.getByRole('dialog')).getByRole('button', { name: 'Erase the comments' }),
      );
      expect(localStorage).toHaveLength(0);
      await vi.waitFor(() => expect(screen.queryByText(/comment on the file of/)).toBeNull());
      cleanup();

      await comment('Three');
      cleanup();
      render(acme());
      fireEvent.click(screen.getByText('Erase everything'));
      press('Erase everything');
      press('Erase for good');
      expect(localStorage).toHaveLength(0);
    });

    it.each([
      ['has no name to keep them under', { documentName: undefined }, () => {}],
      [
        'has no room',
        {},
        () =>
          vi.stubGlobal('localStorage', {
            getItem: () => null,
            setItem() {
              throw new DOMException('full', 'QuotaExceededError');
            },
          }),
      ],
    ])(
      'are told to be on the page only where the browser %s, and it asks before they go',
      async (_, props, before) => {
        before();
        await comment('One', props);
        expect(said()).toContain('1 new comment is only on this page until you download.');
        const asked = new Event('beforeunload', { cancelable: true });
        window.dispatchEvent(asked);
        expect(asked.defaultPrevented).toBe(true);
        vi.unstubAllGlobals();
      },
    );
  });

  it.each([
    [{ schema: '1' }, true],
    [{ id: 7 }, true],
    [{ chosen: undefined }, false],
    [{ schema: 0, chosen: [] }, false],
  ])(
    'says of a file with %j only that something is left out when it is',
    async (fault, isWhole) => {
      const { container } = render(<CompanyFile defaultProfile={neverTaken} today={TODAY} />);
      hand(container, fileOf({ ...elsewhere, ...fault }));
      const title = isWhole ? 'This file has a slip.' : 'Part of this file is damaged.';
      expect(await screen.findByText(title)).toBeTruthy();
      expect(document.body.textContent?.includes('Nothing in it is lost')).toBe(isWhole);
      expect(document.body.textContent?.includes('1 part of it can’t be read or is missing')).toBe(
        !isWhole,
      );
    },
  );

  it('says that a full browser has kept all but the last changes, and gives them as a file', async () => {
    const { status: _, write: _write, ...storage } = memoryStorage(JSON.stringify(neverTaken));
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const store = createProfileStore({ name: 'test', storage: { ...storage, write: full } });
    store.edit({ type: 'rate', question: 'q', level: 2 });
    render(
      <ProfileProvider store={store}>
        <CompanyFile today={TODAY} />
      </ProfileProvider>,
    );
    expect(await screen.findByText('Your last changes are not saved.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Download everything' })).toBeTruthy();
    expect(screen.queryByText(/keeps nothing|gone when you close/)).toBeNull();
  });

  it('says by itself that the host’s server has not had the file, and since when', async () => {
    const unsent = { state: 'unsent', since: Date.now(), isRefused: false } as const;
    const storage = { ...memoryStorage(JSON.stringify(neverTaken)), status: () => unsent };
    render(
      <ProfileProvider store={createProfileStore({ name: 'test', storage })}>
        <CompanyFile />
      </ProfileProvider>,
    );
    expect(screen.getByText(/^This site has not been reached since/)).toBeTruthy();
    expect(screen.getByText(/Saved only in this browser/)).toBeTruthy();
  });

  it('of two devices at one server shows what lost, and takes it back on both', async () => {
    const fetch = serverInMemory();
    const device = (writer: string) => {
      const local = memoryStorage();
      const storage = httpStorage({ name: 'test', url: 'https://host.example/', local, fetch });
      const store = createProfileStore({ name: 'test', storage, writer });
      return { store, sync: () => storage.sync(), name: () => store.getState().profile.name };
    };
    const [mine, theirs] = [device('mine'), device('theirs')];
    mine.store.edit({ type: 'set-name', name: 'Acme' });
    await mine.sync();
    await theirs.sync();
    // Neither hears of the other before both have spoken.
    mine.store.edit({ type: 'set-name', name: 'Acme Oy' });
    theirs.store.edit({ type: 'set-name', name: 'Acme Ltd' });
    for (const { sync } of [theirs, mine, theirs]) await sync();
    const stands = mine.name() ?? '';
    expect(theirs.name()).toBe(stands);
    const [lost = ''] = ['Acme Oy', 'Acme Ltd'].filter((name) => name !== stands);
    render(
      <ProfileProvider store={mine.store}>
        <CompanyFile />
      </ProfileProvider>,
    );
    press(`Take this instead: ${lost}, Company name`);
    for (const { sync } of [mine, theirs]) await sync();
    expect([mine.name(), theirs.name()]).toEqual([lost, lost]);
    expect(conflictsIn(theirs.store.getState().profile)).toEqual([]);
    for (const { store } of [mine, theirs]) store.destroy();
  });

  it('shows an adviser what a file holds of every tool, in words', async () => {
    const { container } = render(<CompanyFile defaultProfile={neverTaken} today={TODAY} />);
    hand(container, fileOf(wholeStory));
    fireEvent.click(await screen.findByRole('radio', { name: /Look/ }));
    press('Look at it');
    const said = (name: string) => screen.getByText(name).nextElementSibling?.textContent;
    expect(said('Strategy path')).toMatch(/^Innovation-centric path|path/i);
    expect(said('Plan')).toBe('6 activities with an owner or a quarter');
    expect(said('Challenges')).toBe('6 challenges marked, 1 activity chosen against them');
    expect(said('Pilots and scaling')).toMatch(/^41 entries, the latest of .* 20\d\d$/);
    expect(said('Co-creation board')).toMatch(/^\d+ entries, the latest of /);
    expect(said('Ecosystem journey')).toMatch(/^\d+ entries, the latest of /);
  });

  it('offers no change where it is read-only', () => {
    render(<CompanyFile readOnly defaultProfile={everything} today={TODAY} />);
    const names = screen.getAllByRole('button').map(({ textContent }) => textContent);
    expect(names).toEqual(['Download the file']);
    expect(screen.queryByText(/written twice/)).toBeNull();
  });

  it('takes a host’s own words', () => {
    render(<CompanyFile defaultProfile={neverTaken} messages={{ download: 'Take it home' }} />);
    expect(screen.getByRole('button', { name: 'Take it home' })).toBeTruthy();
  });
});

conforms('CompanyFile', <CompanyFile defaultProfile={everything} today={TODAY} />);
forwards('CompanyFile', CompanyFile);
