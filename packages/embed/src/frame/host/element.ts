import { attributes } from 'virtual:names';
import { send } from '../../report.ts';
import type { FrameMessage } from '../messages.ts';
import { watchLook } from './look.ts';
import { forFrame, given, makeFrame, OWN, valueIn } from './make.ts';
import { meet, type Talk } from './meet.ts';
import { grow, reveal } from './place.ts';

/**
 * A widget in a frame, as an element of the page: it takes the attributes of the widget's element,
 * has its `value`, sends its events and is as high as its content. A frame that stands in it is
 * taken as it is; else it makes one.
 */
export class ServitizationFrame extends HTMLElement {
  static readonly observedAttributes: readonly string[] = [...OWN, ...attributes];
  /** Of our making, and not the page's. */
  #isOurs = false;
  /** Of its stay in the page; aborted when it leaves. */
  #stay: AbortController | null = null;
  #talk: Talk | undefined;
  #value: unknown;
  /** Set while nobody was in the frame. */
  #waiting: unknown;

  connectedCallback(): void {
    this.#takeEarlyValue();
    const stay = new AbortController();
    const { signal } = stay;
    this.#stay = stay;
    const found = this.querySelector('iframe');
    this.#isOurs = !found;
    const frame = found ?? makeFrame(this, signal);
    meet(frame, signal, (talk) => this.#begin(frame, talk));
  }

  disconnectedCallback(): void {
    this.#stay?.abort();
    this.#stay = null;
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (!this.#stay || before === after) return;
    if (!OWN.includes(name)) this.#set(name, valueIn(this, name, this.#isOurs));
    else if (this.#isOurs) {
      this.disconnectedCallback();
      this.connectedCallback();
    }
  }

  /** The document as the frame has told of it last; `undefined` before that. */
  get value(): unknown {
    return this.#value;
  }

  /** A document that isn't valid changes nothing; the frame says so in `servitization-error`. */
  set value(profile: unknown) {
    this.#talk?.say({ type: 'value', value: profile });
    this.#waiting = this.#talk ? undefined : profile;
  }

  /** Tells a document that has come into the frame what it needs; gives who hears it. */
  #begin(frame: HTMLIFrameElement, talk: Talk): (message: FrameMessage) => void {
    const { say, signal } = talk;
    const tellHash = () => {
      const { hash } = location;
      if (hash.startsWith(`#${this.id || 'servitization'}-`)) say({ type: 'hash', hash });
    };
    this.#talk = talk;
    signal.addEventListener('abort', () => {
      this.#talk = undefined;
    });
    addEventListener('hashchange', tellHash, { signal });
    for (const [name, value] of given(this, this.#isOurs)) this.#set(name, value);
    if (this.#waiting !== undefined) this.value = this.#waiting;
    tellHash();
    return (message) => this.#hear(frame, talk, message);
  }

  #set(name: string, value: string | null): void {
    this.#talk?.say({ type: 'set', name, to: value === null ? null : forFrame(name, value) });
  }

  #hear(frame: HTMLIFrameElement, { say, signal }: Talk, message: FrameMessage): void {
    switch (message.type) {
      case 'height':
        say({ type: 'fits', fits: grow(frame, message.height) });
        break;
      case 'reveal':
        reveal(frame, message.top, message.bottom);
        break;
      case 'title':
        if (this.#isOurs) frame.title = message.title;
        break;
      case 'look':
        watchLook(this, message.names, say, signal);
        break;
      case 'value':
        this.#value = message.value;
        break;
      case 'event':
        if (Object.hasOwn(message.detail, 'profile')) this.#value = message.detail.profile;
        send(this, message.name, message.detail);
    }
  }

  /** A property set before the element was defined would hide the accessor of its class. */
  #takeEarlyValue(): void {
    if (!Object.hasOwn(this, 'value')) return;
    const early = this.value;
    delete (this as { value?: unknown }).value;
    this.value = early;
  }
}
