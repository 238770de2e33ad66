import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { jsonText } from './json.ts';
import { emptyProfile } from './profile.ts';
import { useProfile } from './react.tsx';
import { remoteStorage } from './remote.ts';
import { salvageText } from './salvageText.ts';
import { memoryStorage } from './storage.ts';
import { createProfileStore } from './store.ts';
import type { Profile } from './types.ts';

/** A schema that never was, in which the name stood under another key. */
vi.mock('./migrate.ts', async (load) => {
  const real = await load<typeof import('./migrate.ts')>();
  const isOld = (document: unknown): document is Record<string, unknown> =>
    real.schemaOf(document) === 0.5;
  return {
    ...real,
    migrate(document: unknown) {
      if (!isOld(document)) return real.migrate(document);
      const { title: name, ...rest } = document;
      return { ...rest, name, schema: 1 };
    },
  };
});

const stamp = { at: '2026-01-01T00:00:00.000Z-0000', by: 'me' };
const { name, ...rest }: Profile = {
  ...emptyProfile('doc'),
  name: 'Acme Oy',
  ratings: { self: { q1: { level: 3, ...stamp } } },
};
const brought = { ...rest, name };
const old = { ...rest, title: name, schema: 0.5 } as unknown as Profile;
const open = (storage = memoryStorage()) => createProfileStore({ name: 'acme', storage });

afterEach(cleanup);

function Name(props: { readonly profile?: Profile; readonly defaultProfile?: Profile }) {
  return <p>{useProfile(props).profile.name ?? 'none'}</p>;
}

describe('a document of an older kit is brought up', () => {
  it('[PR50] where a store finds it', async () => {
    const store = open(memoryStorage(JSON.stringify(old)));
    await vi.waitFor(() => expect(store.getState().profile).toEqual(brought));
    expect(store.getState().status.state).toBe('ready');
  });

  it('[PR50] where it takes the place of another', () => {
    expect(open().replace(old)).toEqual(brought);
  });

  it('[PR50] where a place elsewhere has it', async () => {
    const place = {
      load: async () => ({ text: JSON.stringify(old), version: '1' }),
      save: async () => '2',
    };
    const storage = remoteStorage({ name: 'acme', place, local: memoryStorage() });
    const store = open(storage);
    await storage.sync();
    expect(store.getState().profile).toEqual(brought);
    store.destroy();
  });

  it('[PR50] where it was damaged', () => {
    expect(salvageText(JSON.stringify(old))).toEqual({ profile: brought, leftOut: [] });
    const { profile } = salvageText(JSON.stringify({ ...old, schema: 0.5 }).slice(0, -1));
    expect(jsonText(profile)).toBe(jsonText(brought));
  });

  it('[PR50] where a page holds it, or gives it to begin with', () => {
    render(<Name profile={old} />);
    expect(screen.getByText('Acme Oy')).toBeTruthy();
    cleanup();
    render(<Name defaultProfile={old} />);
    expect(screen.getByText('Acme Oy')).toBeTruthy();
  });
});
