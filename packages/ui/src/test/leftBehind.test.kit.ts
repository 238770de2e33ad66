import { vi } from 'vitest';

type Add = typeof EventTarget.prototype.addEventListener;
type Remove = typeof EventTarget.prototype.removeEventListener;

interface Heard {
  readonly target: EventTarget;
  readonly type: string;
  readonly listener: unknown;
  readonly capture: boolean;
  readonly signal?: AbortSignal | undefined;
}

const capturing = (options: Parameters<Remove>[2]): boolean =>
  typeof options === 'object' ? (options.capture ?? false) : options === true;

/** Elements that are on no page any more take their listeners with them. */
const isOnPage = (target: EventTarget): boolean => !(target instanceof Node) || target.isConnected;

/** Where the method stands that an object hears by: a window's may be its own. */
function speakerOf(target: EventTarget): EventTarget {
  let at = target;
  while (!Object.hasOwn(at, 'addEventListener')) at = Object.getPrototypeOf(at);
  return at;
}

const speakers = (): ReadonlySet<EventTarget> =>
  new Set([window, document, matchMedia('print')].map(speakerOf));

const nameOf = (target: EventTarget): string =>
  target === window ? 'Window' : target.constructor.name;

function watchListeners(): () => string[] {
  const heard = new Set<Heard>();
  const forget = (given: Heard) => {
    for (const one of heard) {
      const isSame = one.target === given.target && one.type === given.type;
      if (isSame && one.listener === given.listener && one.capture === given.capture) {
        heard.delete(one);
      }
    }
  };
  for (const speaker of speakers()) {
    const { addEventListener, removeEventListener } = speaker;
    vi.spyOn(speaker, 'addEventListener').mockImplementation(function (
      this: EventTarget,
      ...asked
    ) {
      const [type, listener, options] = asked as Parameters<Add>;
      const signal = typeof options === 'object' ? options.signal : undefined;
      const one = { target: this ?? window, type, listener, capture: capturing(options), signal };
      forget(one);
      heard.add(one);
      addEventListener.call(one.target, type, listener, options);
    });
    vi.spyOn(speaker, 'removeEventListener').mockImplementation(function (
      this: EventTarget,
      ...asked
    ) {
      const [type, listener, options] = asked as Parameters<Remove>;
      forget({ target: this ?? window, type, listener, capture: capturing(options) });
      removeEventListener.call(this ?? window, type, listener, options);
    });
  }
  return () =>
    [...heard]
      .filter(({ target, signal }) => isOnPage(target) && !signal?.aborted)
      .map(({ target, type }) => `hears ${type} of ${nameOf(target)}`);
}

const OBSERVERS = ['ResizeObserver', 'MutationObserver', 'IntersectionObserver'] as const;

function watchObservers(): () => string[] {
  const watching = new Map<object, string>();
  for (const name of OBSERVERS) {
    const { prototype } = globalThis[name];
    const { observe, disconnect } = prototype as ResizeObserver;
    vi.spyOn(prototype as ResizeObserver, 'observe').mockImplementation(function (
      this: ResizeObserver,
      ...asked
    ) {
      watching.set(this, name);
      observe.apply(this, asked);
    });
    vi.spyOn(prototype as ResizeObserver, 'disconnect').mockImplementation(function (
      this: ResizeObserver,
    ) {
      watching.delete(this);
      disconnect.call(this);
    });
  }
  return () => [...watching.values()].map((name) => `${name} goes on`);
}

function watchTimers(): () => string[] {
  vi.useFakeTimers({
    toFake: [
      ...(['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] as const),
      ...(['requestAnimationFrame', 'cancelAnimationFrame'] as const),
      ...(['requestIdleCallback', 'cancelIdleCallback'] as const),
    ],
  });
  return () => (vi.getTimerCount() > 0 ? [`${vi.getTimerCount()} timers go on`] : []);
}

/**
 * Watches what is asked of the page beyond one's own elements: listeners, observers, timers. The
 * answer lists what has not been given back. Ends with `vi.restoreAllMocks` and `vi.useRealTimers`.
 */
export function watchPage(): () => string[] {
  const watched = [watchListeners(), watchObservers(), watchTimers()];
  return () => watched.flatMap((left) => left());
}
