import { en } from '@servitization/content/kept/en';
import { emptyProfile, jsonText } from '@servitization/profile';
import { keptUnder } from '@servitization/profile/kept-under';
import type { ReactNode } from 'react';
import { Facts } from '../frameworks/Table.tsx';

const keys: Readonly<Record<string, string>> = { ...keptUnder('acme') };

/** A text with the name that the code gives in the place of its mark. */
function withKey(text: string, key: string | undefined): ReactNode {
  const [before, after] = text.split('{key}');
  if (after === undefined) return text;
  return (
    <>
      {before}
      <code>{key}</code>
      {after}
    </>
  );
}

/** Cells in the order of the columns, whatever the order that they are written in. */
const cellsOf = (columns: object, words: object, key?: string) =>
  Object.keys(columns).map((column) => withKey(String(Reflect.get(words, column)), key));

/** Every place where something of a company's document can be, by the names that the code gives. */
export const Places = (): ReactNode => (
  <Facts
    caption="Where a company’s document can be"
    columns={Object.values(en.placeColumns)}
    rows={Object.entries(en.places).map(([id, words]) => ({
      key: id,
      cells: cellsOf(en.placeColumns, words, keys[id]),
    }))}
  />
);

/** All that is asked of a server. */
export const Requests = (): ReactNode => (
  <Facts
    caption="Requests that a page makes"
    columns={Object.values(en.requestColumns)}
    rows={Object.entries(en.requests).map(([id, words]) => ({
      key: id,
      cells: cellsOf(en.requestColumns, words),
    }))}
  />
);

/** What the browser's storage holds of a company that has said nothing but its name. */
export const Sample = (): ReactNode => (
  // Broken anywhere: it has no spaces.
  <p style={{ overflowWrap: 'anywhere' }}>
    <code>{jsonText({ ...emptyProfile('4f0c…'), name: 'Tallberg Hydraulics' })}</code>
  </p>
);
