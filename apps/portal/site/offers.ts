import type { TextsOf } from '../texts/texts.ts';
import { type Html, html } from './html.ts';

/** One of the services that the first page describes. */
export type ServiceId = keyof TextsOf<'services'>;

/** Which service helps with which activity of the matrix. */
export const servicesByActivity: Readonly<Record<string, ServiceId>> = {
  'assess-digital-readiness': 'digital-check',
  'develop-monitoring-analytics': 'digital-check',
  'develop-international-product-service-offerings': 'market-desk',
  'gather-global-market-knowledge': 'market-desk',
  'assess-potential-partners': 'partner-search',
  'identify-knowledge-complementarities': 'partner-search',
  'align-coopetition': 'contract-clinic',
};

/** A page with a tool, by its name. */
export type ToolId = keyof TextsOf<'tools'>;

/**
 * Which tool works on which activity: the board on digital services, the journey on partners. This is
 * the toolkit's synthesis, and the links say so.
 */
export const toolsByActivity: Readonly<Record<string, ToolId>> = {
  'create-value-adding-digital-services': 'cocreation',
  'take-modular-service-approach': 'cocreation',
  'configure-product-service-digital-modules': 'cocreation',
  'customize-for-customer-and-industry-segments': 'cocreation',
  'formalize-collaboration': 'ecosystem',
  'develop-coordination-routines': 'ecosystem',
  'use-value-proposition-for-ecosystem-formation': 'ecosystem',
  'build-synergetic-trustful-relationships': 'ecosystem',
  'develop-co-creation-routines': 'ecosystem',
};

export interface Offer {
  /** What the element names: `service-<id>`. */
  readonly id: string;
  readonly href: string;
  readonly order: string;
}

const slot = ({ id, href, order }: Offer) =>
  html`<a slot="service-${id}" href="${href}">${order}</a>`;

/** Links that an element shows beside what they help with. */
export const slots = (offers: readonly Offer[]): Html[] => offers.map(slot);
