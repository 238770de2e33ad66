import { emptyProfile, jsonText, localStorageAdapter, storageKey } from '@servitization/profile';
import { toFragment } from '@servitization/profile/share';
import { type ReactNode, useEffect, useState } from 'react';
import { Facts } from '../frameworks/Table.tsx';

const NAME = 'acme';
const COLUMNS = ['Place', 'What is in it', 'Written', 'Gone', 'Who can read it'];

/** The beginning of a share link's fragment, as the code makes it of an empty document. */
function useFragment(): string {
  const [fragment, setFragment] = useState('#…');
  useEffect(() => {
    // In a browser that can't pack, the place stays without its name.
    toFragment(emptyProfile('acme')).then(
      (text) => setFragment(`#${text.slice(0, text.indexOf('.') + 1)}…`),
      console.warn,
    );
  }, []);
  return fragment;
}

/** Every place where something of a company's document can be, by the names that the code gives. */
export function Places(): ReactNode {
  const fragment = useFragment();
  const rows: readonly (readonly [key: string, ...cells: readonly ReactNode[]])[] = [
    [
      'document',
      <>
        Browser storage, <code>localStorage</code>: <code>{localStorageAdapter(NAME).key}</code>
      </>,
      'The whole document: name, answers, notes, decisions, logs, moments, comments',
      'With every entry; nothing before the first one',
      'With “Erase everything” (an empty document stays), with the browser’s site data, in some browsers after a week without a visit',
      'Every page and script of that origin; whoever uses that browser',
    ],
    [
      'aside',
      <>
        Browser storage: <code>{storageKey(NAME)}:unreadable:…</code>
      </>,
      'Text that could not be read, as it was found',
      'When a page opens on damaged text',
      'With “Erase everything”, or from the list in the company file',
      'As above',
    ],
    [
      'remote',
      <>
        Browser storage: <code>{storageKey(`${NAME}:remote`)}</code>, only with{' '}
        <code>httpStorage</code> or <code>remoteStorage</code>
      </>,
      'The document, and what your server had last: the queue while offline',
      'With every entry, and with every exchange',
      'With the browser’s site data',
      'As above',
    ],
    [
      'host',
      'Your own server, only with a store that you configured',
      'The whole document',
      'After every entry, as soon as it can be reached',
      'As you decide',
      'You, and those whom you let',
    ],
    [
      'held',
      <>
        Your page’s memory, when you hold <code>profile</code> yourself
      </>,
      'The whole document',
      'With every entry',
      'As you decide',
      'Your page',
    ],
    [
      'memory',
      'The page’s memory, where storage is full, blocked or absent',
      'The whole document',
      'With every entry; the user is told that it is not saved',
      'When the page is closed',
      'That page',
    ],
    [
      'fragment',
      <>
        A share link: <code>{fragment}</code> in the address
      </>,
      'The whole document, packed and not encrypted',
      'When the user makes a link',
      'From the address bar once the user has decided what to do with it; never from where it was sent to',
      'Whoever has the link; no server, as browsers send no fragment',
    ],
    [
      'file',
      <>
        A download: <code>….servitization.json</code>
      </>,
      'The whole document, as text',
      'When the user downloads it',
      'When the user deletes it',
      'Whoever has the file',
    ],
    [
      'pictures',
      'Downloads of figures, tables, logs and calendars',
      'What the figure or table shows',
      'When the user saves one',
      'When the user deletes it',
      'Whoever has the file',
    ],
    [
      'frame',
      <>
        A frame page (<code>servitization-frame</code>)
      </>,
      'As in the first rows, in the storage of the frame’s own origin; in a sandboxed frame without an origin only in memory',
      'With every entry',
      'As above',
      'The frame’s origin; your page only what the user has agreed to hand over',
    ],
  ];
  return (
    <Facts
      caption="Where a company’s document can be"
      columns={COLUMNS}
      rows={rows.map(([key, ...cells]) => ({ key, cells }))}
    />
  );
}

/** What the browser's storage holds of a company that has said nothing but its name. */
export const Sample = (): ReactNode => (
  // Broken anywhere: it has no spaces.
  <p style={{ overflowWrap: 'anywhere' }}>
    <code>{jsonText({ ...emptyProfile('4f0c…'), name: 'Tallberg Hydraulics' })}</code>
  </p>
);
