import { act, cleanup, render } from '@testing-library/react';
import {
  type ComponentType,
  createRef,
  type ReactElement,
  type RefObject,
  StrictMode,
} from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { listenForChance } from './chance.test.kit.ts';
import { watchPage } from './leftBehind.test.kit.ts';

/** What React says when something is not right: warnings, mismatches, failed updates. */
function listen(): () => unknown[] {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  // Parts that are fetched arrive between two calls of `act`, which is the test's doing.
  return () => said.mock.calls.map(String).filter((text) => !text.includes('act('));
}

/** Waits for parts that are fetched on demand. */
const settle = () => act(() => vi.dynamicImportSettled());

const tidy = () => {
  cleanup();
  vi.restoreAllMocks();
  vi.useRealTimers();
  document.body.replaceChildren();
};

async function hydrate(element: ReactElement, html: string): Promise<void> {
  const container = document.createElement('div');
  document.body.append(container);
  container.innerHTML = html;
  const recovered = vi.fn();
  const root = await act(() => hydrateRoot(container, element, { onRecoverableError: recovered }));
  await settle();
  expect(recovered).not.toHaveBeenCalled();
  await act(() => root.unmount());
  expect(container.innerHTML).toBe('');
}

/** HTML without the numbers that `useId` gives, which go on from one drawing to the next. */
const withoutIds = ({ innerHTML }: Element): string => innerHTML.replaceAll(/_r_\w+?_/g, '');

/** What holds for every component: it can be drawn anywhere, and leaves when it is told to. */
export function conforms(name: string, element: ReactElement): void {
  // Before any test, since a server has fetched nothing yet of what a page may have.
  const asked = listenForChance();
  const html = renderToString(element);
  const chances = asked();

  describe(`${name} conforms`, () => {
    afterEach(tidy);

    it('is drawn on a server and taken over without a word', async () => {
      const said = listen();
      expect(html).not.toBe('');
      await hydrate(element, html);
      expect(said()).toEqual([]);
    });

    it('asks neither chance nor time as it is drawn on a server, which may keep the page for days', () => {
      expect(chances).toEqual([]);
    });

    it('says nothing under strict mode, and draws the same', async () => {
      const said = listen();
      const plain = render(element);
      await settle();
      const drawn = withoutIds(plain.container);
      // Of two on one page, one may leave it to the other to say something.
      plain.unmount();
      const strict = render(<StrictMode>{element}</StrictMode>);
      await settle();
      expect(withoutIds(strict.container)).toBe(drawn);
      // Once more, now that every part is here at once.
      await hydrate(<StrictMode>{element}</StrictMode>, html);
      expect(said()).toEqual([]);
    });

    it.each([
      ['once all of it is there', settle],
      ['even when it goes before what it fetches has come', async () => {}],
    ])('leaves nothing behind on the page, nor waiting, %s', async (_, wait) => {
      // React itself hears of the document's selection from the first drawing on.
      render(<p />).unmount();
      const before = document.documentElement.outerHTML;
      const left = watchPage();
      const { unmount, container } = render(element);
      await wait();
      unmount();
      container.remove();
      await settle();
      expect(left()).toEqual([]);
      expect(document.documentElement.outerHTML).toBe(before);
    });
  });
}

/** Attributes that a host may put on a component's outermost element. */
const given = {
  id: 'mine',
  className: 'own other',
  style: { marginTop: '3px' },
  'data-track': 'yes',
  'aria-describedby': 'elsewhere',
  'aria-label': 'Mine',
};

type Forwarding = ComponentType<
  Partial<typeof given> & { readonly ref?: RefObject<HTMLElement | null> }
>;

/** What holds for every component that takes a host's attributes: they reach its one root element. */
export function forwards(name: string, Component: Forwarding, props: object = {}): void {
  describe(`${name} forwards`, () => {
    afterEach(tidy);

    const draw = () => {
      const ref = createRef<HTMLElement>();
      const { container, unmount } = render(<Component {...props} {...given} ref={ref} />);
      return { root: container.firstElementChild as HTMLElement, ref, unmount };
    };

    it('its ref to the root, and takes it back', () => {
      const { root, ref, unmount } = draw();
      expect(ref.current).toBe(root);
      unmount();
      expect(ref.current).toBeNull();
    });

    it('classes beside its own', () => {
      const { root } = draw();
      const { className: _, ...without } = given;
      const plain = render(<Component {...props} {...without} />).container.firstElementChild;
      expect([...root.classList]).toEqual([...(plain?.classList ?? []), 'own', 'other']);
    });

    it('style, id, data and aria attributes', () => {
      const { root } = draw();
      expect(root.style.marginTop).toBe('3px');
      expect(root.id).toBe('mine');
      expect(root.dataset.track).toBe('yes');
      expect(root.getAttribute('aria-describedby')).toBe('elsewhere');
      expect(root.getAttribute('aria-label')).toBe('Mine');
    });
  });
}
