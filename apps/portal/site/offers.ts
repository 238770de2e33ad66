import { cocreation, ecosystem, matrix } from '@servitization/core';
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

/** Which tool works on which phase, as the toolkit ties them: a synthesis, and the links say so. */
const toolOf = (phase: string): ToolId | undefined => {
  if (Object.hasOwn(cocreation.boardPhaseOf, phase)) return 'cocreation';
  return Object.hasOwn(ecosystem.activitiesOfPhase, phase) ? 'ecosystem' : undefined;
};

/** Which tool works on which activity that no service helps with. */
export const toolsByActivity: Readonly<Record<string, ToolId>> = Object.fromEntries(
  matrix.framework.dimensions
    .flatMap(({ phases }) => phases)
    .flatMap(({ id, activities }) => {
      const tool = toolOf(id);
      const alone = activities.filter(
        (activity) => !Object.hasOwn(servicesByActivity, activity.id),
      );
      return tool ? alone.map((activity) => [activity.id, tool] as const) : [];
    }),
);

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
