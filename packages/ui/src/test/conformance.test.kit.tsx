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
import { afterEach, describe, expect, it, type MockInstance, vi } from 'vitest';

/** What React says when something is not right: warnings, mismatches, failed updates. */
const listen = (): MockInstance => vi.spyOn(console, 'error').mockImplementation(() => {});

const tidy = () => {
  cleanup();
  vi.restoreAllMocks();
  document.body.replaceChildren();
};

async function hydrate(element: ReactElement): Promise<{ before: string; after: string }> {
  const container = document.createElement('div');
  document.body.append(container);
  container.innerHTML = renderToString(element);
  const before = container.innerHTML;
  const recovered = vi.fn();
  const root = await act(() => hydrateRoot(container, element, { onRecoverableError: recovered }));
  const after = container.innerHTML;
  expect(recovered).not.toHaveBeenCalled();
  await act(() => root.unmount());
  expect(container.innerHTML).toBe('');
  return { before, after };
}

/** What holds for every component: it can be drawn anywhere, and leaves when it is told to. */
export function conforms(name: string, element: ReactElement): void {
  describe(`${name} conforms`, () => {
    afterEach(tidy);

    it('is drawn on a server and taken over without a word', async () => {
      const said = listen();
      const { before } = await hydrate(element);
      expect(before).not.toBe('');
      expect(said).not.toHaveBeenCalled();
    });

    it('says nothing under strict mode, and draws the same', async () => {
      const said = listen();
      const plain = render(element).container.innerHTML;
      const strict = render(<StrictMode>{element}</StrictMode>).container.innerHTML;
      cleanup();
      await hydrate(<StrictMode>{element}</StrictMode>);
      expect(strict).toBe(plain);
      expect(said).not.toHaveBeenCalled();
    });

    it('leaves nothing behind', () => {
      const before = document.documentElement.outerHTML;
      const { unmount, container } = render(element);
      unmount();
      container.remove();
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

type Forwarding = ComponentType<typeof given & { readonly ref: RefObject<HTMLElement | null> }>;

/** What holds for every component that takes a host's attributes: they reach its one root element. */
export function forwards(name: string, Component: Forwarding): void {
  describe(`${name} forwards`, () => {
    afterEach(tidy);

    const draw = () => {
      const ref = createRef<HTMLElement>();
      const { container, unmount } = render(<Component {...given} ref={ref} />);
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
      expect([...root.classList]).toEqual(expect.arrayContaining(['own', 'other']));
      expect(root.classList.length).toBeGreaterThan(2);
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
