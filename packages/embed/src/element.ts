import { connectProfileStore, type Profile, type ProfileConnection } from '@servitization/profile';
import { ProfileProvider, type ProfileProviderProps } from '@servitization/profile/react';
import { type ComponentType, createElement, render } from 'preact';
import {
  commonAttributes,
  type ElementSchema,
  propertyName,
  readAttributes,
} from './attributes.ts';
import { ErrorBoundary } from './ErrorBoundary.ts';
import { sharedSheet } from './sheet.ts';
import { whenNear } from './whenNear.ts';

/** Written for React and run on Preact; the two differ only in how they type children. */
const Provider = ProfileProvider as ComponentType<Omit<ProfileProviderProps, 'children'>>;

export interface ElementDefinition {
  /** Custom element name. */
  readonly name: string;
  // biome-ignore lint/suspicious/noExplicitAny: each widget takes its own props
  readonly component: ComponentType<any>;
  /** Attributes beyond the common ones. */
  readonly attributes?: ElementSchema;
  /** Props that don't follow from an attribute of the same name. */
  readonly props?: (
    settings: Readonly<Record<string, string>>,
    send: (type: string, detail: object) => void,
  ) => Record<string, unknown>;
}

/** Base of all widget elements: attributes, shared document, life cycle, errors. */
export abstract class ServitizationElement extends HTMLElement {
  protected abstract readonly definition: ElementDefinition;
  /** From the moment the element enters the page until it has left it for good. */
  #isOn = false;
  #connection: ProfileConnection | undefined;
  #pendingValue: unknown;
  #stopWaiting: (() => void) | undefined;
  #settings: Readonly<Record<string, string>> = {};
  #failed = false;

  connectedCallback(): void {
    if (this.#isOn) return;
    this.#takeEarlyProperties();
    this.#isOn = true;
    this.#settings = this.#readSettings();
    this.#begin();
  }

  /** An element that is only moved keeps its state: it is back before this turn ends. */
  disconnectedCallback(): void {
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#isOn = false;
      this.#stop();
    });
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (!this.#isOn || before === after) return;
    this.#settings = this.#readSettings(name);
    if (this.#stopWaiting) {
      this.#stop();
      this.#begin();
    } else if (name === 'profile') {
      this.#stop();
      this.#start();
    } else this.#draw();
  }

  /** The company's document. Setting one that is not valid throws an error that names the place. */
  get value(): Profile | undefined {
    return this.#connection?.store.getState().profile;
  }

  set value(profile: unknown) {
    if (this.#connection) this.#connection.store.replace(profile);
    else this.#pendingValue = profile;
  }

  #begin(): void {
    const start = () => this.#start();
    if (this.#settings.loading === 'lazy') this.#stopWaiting = whenNear(this, start);
    else start();
  }

  #start(): void {
    this.#stopWaiting = undefined;
    try {
      this.#connection = connectProfileStore(this.#settings.profile ?? '');
      this.#givePendingValue(this.#connection);
      const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [sharedSheet()];
      // Of what failed before, the slot is left.
      root.replaceChildren();
      this.#draw();
      if (!this.#failed) this.#send('ready', { profile: this.value });
    } catch (error) {
      this.#fail(error);
    }
  }

  /** A bad document costs the user nothing: what was stored is shown. */
  #givePendingValue({ store }: ProfileConnection): void {
    const value = this.#pendingValue;
    this.#pendingValue = undefined;
    if (value === undefined) return;
    try {
      store.replace(value);
    } catch (error) {
      this.#reportError(error);
    }
  }

  #stop(): void {
    this.#stopWaiting?.();
    this.#stopWaiting = undefined;
    if (this.shadowRoot) render(null, this.shadowRoot);
    this.#connection?.release();
    this.#connection = undefined;
    this.#failed = false;
  }

  #draw(): void {
    if (!this.shadowRoot || !this.#connection) return;
    const widget = createElement(this.definition.component, this.#props());
    const provided = createElement(Provider, { store: this.#connection.store }, widget);
    const guarded = createElement(
      ErrorBoundary,
      { onError: (error: unknown) => this.#fail(error) },
      provided,
    );
    render(guarded, this.shadowRoot);
  }

  #props(): Record<string, unknown> {
    const { profile, loading, ...settings } = this.#settings;
    const given = Object.entries(settings).map(([name, value]) => [propertyName(name), value]);
    return {
      // No literal within `createElement`, so `bareObjects` doesn't see it.
      __proto__: null,
      ...Object.fromEntries(given),
      headingLevel: Number(settings['heading-level']),
      onProfileChange: (changed: Profile, change: unknown) =>
        this.#send('change', { profile: changed, change }),
      ...this.definition.props?.(this.#settings, (type, detail) => this.#send(type, detail)),
    };
  }

  get #schema(): ElementSchema {
    return { ...commonAttributes, ...this.definition.attributes };
  }

  /** Complains of all bad values, or only of the one that has just changed. */
  #readSettings(changed?: string): Record<string, string> {
    return readAttributes(
      this.#schema,
      (name) => this.getAttribute(name),
      (fault) => {
        if (changed !== undefined && changed !== fault.attribute) return;
        const message = `<${this.localName}> ${fault.attribute}="${fault.value}": allowed: ${fault.allowed}`;
        this.#report(message, fault);
      },
    );
  }

  /** Properties set before the element was defined would hide the accessors of its class. */
  #takeEarlyProperties(): void {
    for (const name of ['value', ...Object.keys(this.#schema).map(propertyName)]) {
      if (!Object.hasOwn(this, name)) continue;
      const early: unknown = Reflect.get(this, name);
      Reflect.deleteProperty(this, name);
      Reflect.set(this, name, early);
    }
  }

  /** Shows the host's fallback in place of a widget that can't go on. */
  #fail(error: unknown): void {
    this.#failed = true;
    this.shadowRoot?.replaceChildren(document.createElement('slot'));
    this.#reportError(error);
  }

  #reportError(error: unknown): void {
    const message = error instanceof Error ? error.message : String(error);
    this.#report(`<${this.localName}> ${message}`, { error });
  }

  #report(message: string, detail: object): void {
    console.error(message);
    this.#send('error', { message, ...detail });
  }

  #send(type: string, detail: object): void {
    const options = { detail, bubbles: true, composed: true };
    this.dispatchEvent(new CustomEvent(`servitization-${type}`, options));
  }
}
