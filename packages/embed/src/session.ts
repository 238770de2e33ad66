import {
  connectProfileStore,
  jsonText,
  type Profile,
  type ProfileConnection,
} from '@servitization/profile';
import { ProfileProvider, type ProfileProviderProps } from '@servitization/profile/react';
import { type ComponentType, createElement, render, type VNode } from 'preact';
import type { ElementSchema } from './attributes.ts';
import type { TakenOver } from './declared.ts';
import { ErrorBoundary } from './ErrorBoundary.ts';
import { propsFor } from './propsFor.ts';
import { readAttributes } from './readAttributes.ts';
import type { report, reportError, send } from './report.ts';
import { sharedSheet } from './sheet.ts';
import type { Settings, WidgetDefinition, WidgetWords } from './widget.ts';

/** Written for React and run on Preact; the two differ only in how they type children. */
const Provider = ProfileProvider as ComponentType<Omit<ProfileProviderProps, 'children'>>;

/** What an element hands over once all that it needs is there. */
export interface Host {
  readonly element: HTMLElement;
  /** Where the element belongs to forms. */
  readonly internals: ElementInternals | undefined;
  readonly schema: ElementSchema;
  /** `null`: none that there are words in. */
  readonly locale: string | null;
  readonly texts: WidgetWords;
  /** The one attribute that is new to it; absent in the first session, for which all are. */
  readonly changed: string | undefined;
  /** The document that the page has set before; `undefined` when it has set none. */
  readonly value: unknown;
  /** The document as the browser restored it with a form. */
  readonly restored: string | undefined;
  readonly report: typeof report;
  readonly reportError: typeof reportError;
  readonly send: typeof send;
}

/** An element at work: its document, its settings, what it draws, and what it says. */
export interface Session {
  value: unknown;
  /** Without a name it is the form that has changed. */
  attributeChanged(name?: string): void;
  /** Back to the document that the element began with. */
  reset(): void;
  restore(text: string): void;
  /** The form that the element stands in has the document as the element's value. */
  tellForm(): void;
  close(): void;
}

/** A widget, and how its elements begin their work. */
export interface ElementWidget {
  readonly definition: WidgetDefinition;
  readonly open: (host: Host) => Session;
}

export const forElements = (definition: WidgetDefinition): ElementWidget => ({
  definition,
  open: (host) => new ElementSession(definition, host),
});

/** What all elements fetch before they draw; never fails. */
let preparing: Promise<unknown> | undefined;

/** How long an element waits for what the others fetch. */
const PATIENCE_MS = 1000;

class ElementSession implements Session {
  readonly #widget: WidgetDefinition;
  readonly #host: Host;
  /** Absent until there is something to draw: an empty one would hide the host's fallback. */
  #root: ShadowRoot | null;
  #settings: Settings = {};
  #connection: ProfileConnection | undefined;
  /** The document that a form's reset goes back to. */
  #first: Profile | undefined;
  #stopTelling: (() => void) | undefined;
  #failed = false;
  /** All that the first picture needs is there. */
  #isPrepared = false;

  constructor(widget: WidgetDefinition, host: Host) {
    this.#widget = widget;
    this.#host = host;
    this.#root = host.element.shadowRoot;
    this.#readSettings(host.changed);
    this.#start(host.value, host.restored);
  }

  get value(): Profile | undefined {
    return this.#connection?.store.getState().profile;
  }

  set value(profile: unknown) {
    this.#connection?.store.replace(profile);
  }

  attributeChanged(name?: string): void {
    if (name) this.#readSettings(name);
    // What has failed begins again: the host may just have mended it.
    if (name !== 'profile' && !this.#failed) this.#draw();
    else {
      this.close();
      this.#start();
    }
  }

  reset(): void {
    if (this.#first) this.value = this.#first;
  }

  /** What is stored is newer than what the browser remembers of a form. */
  restore(text: string): void {
    if (Object.keys(this.value?.ratings ?? {}).length === 0) this.#take(() => JSON.parse(text));
  }

  /** Outside of a form nobody reads it, and writing it takes time. */
  tellForm(): void {
    const { internals } = this.#host;
    if (internals?.form && this.value) internals.setFormValue(jsonText(this.value));
  }

  close(): void {
    this.#stopTelling?.();
    if (this.#root) render(null, this.#root);
    this.#connection?.release();
    this.#connection = undefined;
    // Nothing is drawn into the root before it has been cleared for the next document.
    this.#failed = this.#isPrepared = false;
  }

  /** What the page has set and the browser restored is for the first document alone. */
  #start(value?: unknown, restored?: string): void {
    const { internals } = this.#host;
    this.#connection = connectProfileStore(this.#settings.profile ?? '');
    if (value !== undefined) this.#take(() => value);
    if (restored !== undefined) this.restore(restored);
    this.#first = this.value;
    if (internals) this.#stopTelling = this.#connection.store.subscribe(() => this.tellForm());
    this.tellForm();
    this.#show(this.#connection).catch((error: unknown) => this.#fail(error));
  }

  /** A bad document costs the user nothing: what was stored is shown. */
  #take(read: () => unknown): void {
    try {
      this.value = read();
    } catch (error) {
      this.#host.reportError(this.#host.element, error);
    }
  }

  async #show(connection: ProfileConnection): Promise<void> {
    const { profile } = connection.store.getState();
    const own = this.#widget.prepare?.(profile, this.#host.texts, this.#settings);
    preparing = Promise.allSettled([preparing, own]);
    await own;
    // What begins together is drawn in one turn, and pushes the page down once.
    await Promise.race([preparing, new Promise((late) => setTimeout(late, PATIENCE_MS))]);
    const taken = await this.#takeOver(connection);
    // It may have been closed, or given another document, meanwhile.
    if (connection !== this.#connection) return;
    this.#isPrepared = true;
    this.#root ??= this.#host.element.attachShadow({ mode: 'open' });
    this.#root.adoptedStyleSheets = [sharedSheet()];
    if (taken?.draw) taken.draw();
    else {
      // Of what failed before, the slot is left.
      this.#root.replaceChildren();
      this.#draw();
    }
    if (this.#failed) return;
    for (const [name, value] of taken?.chosen ?? [])
      this.#widget.choose?.(connection.store, name, value);
    this.#send('ready', { profile: this.value });
  }

  /** Few pages have a server that draws the element; the others don't fetch what that takes. */
  async #takeOver({ store }: ProfileConnection): Promise<TakenOver | undefined> {
    if (!this.#root?.querySelector('link')) return undefined;
    const { takeOver } = await import('./declared.ts');
    return takeOver(this.#root, store, () => this.#picture());
  }

  #draw(): void {
    if (this.#root && this.#connection && this.#isPrepared) render(this.#picture(), this.#root);
  }

  #picture(): VNode {
    const widget = createElement(this.#widget.component, this.#props());
    const provided = createElement(Provider, { store: this.#connection?.store }, widget);
    const onError = (error: unknown) => this.#fail(error);
    return createElement(ErrorBoundary, { onError }, provided) as VNode;
  }

  #props(): Record<string, unknown> {
    const { texts, element } = this.#host;
    const send = (type: string, detail: object) => this.#send(type, detail);
    const isDisabled = element.matches(':disabled');
    return propsFor(this.#widget, { settings: this.#settings, texts, isDisabled, send });
  }

  /** Complains of all bad values, or only of the one that has just changed. */
  #readSettings(changed?: string): void {
    const { element, schema, locale, report } = this.#host;
    this.#settings = readAttributes(
      schema,
      (name) => (name === 'locale' ? locale : element.getAttribute(name)),
      (fault) => {
        if (changed !== undefined && changed !== fault.attribute) return;
        report(element, `${fault.attribute}="${fault.value}": allowed: ${fault.allowed}`, fault);
      },
    );
  }

  /** Shows the host's fallback in place of a widget that can't go on. */
  #fail(error: unknown): void {
    this.#failed = true;
    this.#root?.replaceChildren(document.createElement('slot'));
    this.#host.reportError(this.#host.element, error);
  }

  #send(type: string, detail: object): void {
    this.#host.send(this.#host.element, type, detail);
  }
}
