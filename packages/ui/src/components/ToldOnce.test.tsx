import { act, StrictMode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ToldOnce, type ToldStatus } from './ToldOnce.tsx';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

let roots: Root[];

/** Each is a widget in a root of its own, as elements are. */
async function show(index: number, status: ToldStatus | null): Promise<void> {
  roots[index] ??= createRoot(document.body.appendChild(document.createElement('div')));
  await act(async () =>
    roots[index]?.render(
      <StrictMode>{status && <ToldOnce status={status}>told by {index}</ToldOnce>}</StrictMode>,
    ),
  );
}

const told = () => document.body.textContent?.match(/told by \d/g) ?? [];
const unreadable = { state: 'unreadable', text: '{' };
const full = (id: string, more = 0) => ({
  state: 'unsaved',
  text: JSON.stringify({ events: [more], id }),
});

beforeEach(() => {
  roots = [];
});
afterEach(async () => {
  await act(async () => {
    for (const root of roots) root.unmount();
  });
  document.body.replaceChildren();
});

it('of two and of three widgets of one document the first tells', async () => {
  await show(0, unreadable);
  await show(1, unreadable);
  expect(told()).toEqual(['told by 0']);
  await show(2, unreadable);
  expect(told()).toEqual(['told by 0']);
});

it('when the one that told leaves the page, another takes over, and keeps it when the first is back', async () => {
  for (const index of [0, 1, 2]) await show(index, unreadable);
  await show(0, null);
  expect(told()).toEqual(['told by 1']);
  await show(0, unreadable);
  expect(told()).toEqual(['told by 1']);
  await show(1, null);
  expect(told()).toEqual(['told by 2']);
  await show(2, null);
  expect(told()).toEqual(['told by 0']);
});

it('the same one tells on while a full browser takes edit after edit', async () => {
  await show(0, full('one'));
  await show(1, full('one'));
  for (let edit = 1; edit < 3; edit += 1) {
    // Roots are drawn one by one, in either order.
    await show(edit % 2, full('one', edit));
    expect(told()).toEqual(['told by 0']);
    await show((edit + 1) % 2, full('one', edit));
    expect(told()).toEqual(['told by 0']);
  }
});

it('documents of two stores have troubles of their own, and so has one document two', async () => {
  await show(0, full('one'));
  await show(1, full('other'));
  await show(2, { state: 'unreadable', text: '{' });
  await show(3, { state: 'unreadable', text: '[' });
  expect(told()).toHaveLength(4);
});

it('who has something else to tell makes room', async () => {
  await show(0, unreadable);
  await show(1, unreadable);
  await show(0, { state: 'unsent' });
  expect(told()).toEqual(['told by 0', 'told by 1']);
});

it('the last of them leaves nothing on the page', async () => {
  const place = () => Reflect.has(globalThis, Symbol.for('servitization.tellers.v1'));
  for (const index of [0, 1]) await show(index, unreadable);
  await show(0, null);
  expect(place()).toBe(true);
  await show(1, null);
  expect(place()).toBe(false);
});
