import type { Attributes, ElementSchema } from './attributes.ts';
import { type InLanguages, inLanguage, localeOf } from './languages.ts';
import { once } from './once.ts';
import { report, reportError, send } from './report.ts';
import type { ElementWidget, Session } from './session.ts';
import type { WidgetWords, WordsOf } from './widget.ts';

const loadSession = () => import('./session.ts');

type LoadWords = () => Promise<{ readonly texts: WordsOf<string> }>;
/** What the loader knows of a widget: what it takes, and where the rest of it is. */
export interface WidgetSource {
  /** Last part of the element's name. */
  readonly name: string;
  /** Attributes beyond the common ones. */
  readonly attributes: Attributes;
  /** Whether its document goes along with a form that it stands in. */
  readonly inForms?: boolean;
  /** By name: a file may have several widgets. */
  readonly load: () => Promise<Readonly<Record<string, ElementWidget>>>;
  /** Modules and never data, so that a page's policy needs no `connect-src`. */
  readonly words: InLanguages<LoadWords>;
}

/**
 * Base of all widget elements. It is there at once, fetches what its widget needs when it enters the
 * page, and hands over to a session. Until then, and when that fails, the host's fallback shows.
 */
export abstract class ServitizationElement extends HTMLElement {
  protected abstract readonly schema: ElementSchema;
  protected abstract readonly source: WidgetSource;
  /** From the moment the element enters the page until it has left it for good. */
  #isOn = false;
  #session: Session | undefined;
  /** Of the latest start; one that was overtaken has another. */
  #start = 0;
  #stopWaiting: (() => void) | undefined;
  /** Set while there was no session to take them. */
  #value: unknown;
  #restored: string | undefined;
  #internals: ElementInternals | undefined;

  connectedCallback(): void {
    // Moved: its form may be another, and an open dialog has lost its place before everything else.
    if (this.#isOn) {
      this.#session?.attributeChanged();
      return;
    }
    this.#takeEarlyProperties();
    if (this.source.inForms) this.#internals ??= this.attachInternals();
    this.#isOn = true;
    this.#begin();
  }

  /** An element that is only moved keeps its state: it is back before this turn ends. */
  disconnectedCallback(): void {
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#isOn = false;
      this.#stop();
      this.#session?.close();
      this.#session = undefined;
    });
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (!this.#isOn || before === after) return;
    if (this.#session && name !== 'locale') this.#session.attributeChanged(name);
    else this.#begin();
  }

  formAssociatedCallback(): void {
    this.#session?.tellForm();
  }

  formDisabledCallback(): void {
    this.#session?.attributeChanged();
  }

  formResetCallback(): void {
    this.#session?.reset();
  }

  formStateRestoreCallback(state: unknown): void {
    if (typeof state !== 'string') return;
    if (this.#session) this.#session.restore(state);
    else this.#restored = state;
  }

  /** The company's document. Setting one that is not valid throws an error that names the place. */
  get value(): unknown {
    return this.#session?.value;
  }

  set value(profile: unknown) {
    if (this.#session) this.#session.value = profile;
    else this.#value = profile;
  }

  #begin(): void {
    this.#stop();
    this.#open(this.#start);
  }

  #stop(): void {
    this.#start += 1;
    this.#stopWaiting?.();
    this.#stopWaiting = undefined;
  }

  async #open(start: number): Promise<void> {
    try {
      if (this.getAttribute('loading') === 'lazy') {
        const { whenNear } = await import('./whenNear.ts');
        if (start !== this.#start) return;
        await new Promise<void>((near) => {
          this.#stopWaiting = whenNear(this, near);
        });
      }
      const locale = localeOf(this);
      const [widgets, { texts }] = await Promise.all([
        once(this.source.load),
        once(inLanguage(this.source.words, locale)),
        // The widget would ask for it too, once it is there itself.
        once(loadSession),
      ]);
      if (start !== this.#start) return;
      this.#session?.close();
      this.#session = widgets[this.source.name]?.open({
        element: this,
        internals: this.#internals,
        schema: this.schema,
        locale,
        changed: this.#session && 'locale',
        texts: texts[this.source.name] as WidgetWords,
        value: this.#value,
        restored: this.#restored,
        report,
        reportError,
        send,
      });
      this.#value = this.#restored = undefined;
    } catch (error) {
      if (start === this.#start) this.#fail(error);
    }
  }

  /** What a server has drawn can do nothing without its script, so the fallback shows here too. */
  #fail(error: unknown): void {
    if (!this.#session) this.shadowRoot?.replaceChildren(document.createElement('slot'));
    reportError(this, error);
  }

  /** Properties set before the element was defined would hide the accessors of its class. */
  #takeEarlyProperties(): void {
    const own = this as unknown as Record<string, unknown>;
    const properties = Object.values(this.schema).map(({ property }) => property);
    for (const name of ['value', ...properties]) {
      if (!Object.hasOwn(own, name)) continue;
      const early = own[name];
      delete own[name];
      own[name] = early;
    }
  }
}
