import type { ecosystem } from '@servitization/core';
import { MOST_AROUND, startCount } from './geometry.ts';
import type { Carrying } from './locales/messages.ts';
import type { ViewContext } from './viewContext.ts';

/** Whether a relation carries, as the picture tells it. */
export type Standing = 'carries' | 'back' | 'open';

export interface PartnerView {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly consonance: ecosystem.Level | null;
  readonly resonance: ecosystem.Level | null;
  readonly standing: Standing;
  /** What is heard after its name and role. */
  readonly label: string;
}

export interface MapView {
  readonly partners: readonly PartnerView[];
  /** The half at the start side, and the other; each knows the place of its first. */
  readonly sides: readonly { readonly first: number; readonly partners: readonly PartnerView[] }[];
  /** Few enough to stand around the firm. */
  readonly isAround: boolean;
}

const standings = { true: 'back', false: 'carries', open: 'open' } as const;

export const standingOf = (holdsBack: ecosystem.Certain): Standing => standings[`${holdsBack}`];

export const relationsById = ({
  assessment,
}: Pick<ViewContext, 'assessment'>): ReadonlyMap<string, ecosystem.Relation> =>
  new Map(assessment.relations.map((relation) => [relation.partner, relation]));

export function mapView(context: ViewContext): MapView {
  const { state, words, messages, format } = context;
  const relations = relationsById(context);
  const partners = state.partners.map(({ id, name, role, consonance, resonance }): PartnerView => {
    const holdsBack = relations.get(id)?.holdsBack ?? 'open';
    const label = messages.partnerLabel({ consonance, resonance, holdsBack }, format);
    const told = { name, role: words.roles[role], consonance, resonance, label };
    return { id, ...told, standing: standingOf(holdsBack) };
  });
  const first = startCount(partners.length);
  return {
    partners,
    sides: [
      { first: 0, partners: partners.slice(0, first) },
      { first, partners: partners.slice(first) },
    ],
    isAround: partners.length <= MOST_AROUND,
  };
}

export const carryingOf = ({ carrying, relations }: ecosystem.EcosystemAssessment): Carrying => ({
  min: carrying[0],
  max: carrying[1],
  total: relations.length,
});

export function mapHeadline({ state, assessment, messages, format }: ViewContext): string {
  return state.partners.length === 0
    ? messages.title
    : messages.headline(carryingOf(assessment), format);
}

/** Names of partners by id. */
export const namesOf = (
  { state }: Pick<ViewContext, 'state'>,
  ids: readonly string[],
): readonly string[] => {
  const names = new Map(state.partners.map(({ id, name }) => [id, name]));
  return ids.flatMap((id) => names.get(id) ?? []);
};

export function mapSentence(context: ViewContext): string {
  const { state, assessment, messages, format } = context;
  if (state.partners.length === 0) return messages.mapEmpty;
  const { holdingBack, undecided, relations, resourcesAtRisk } = assessment;
  const ahead = relations.filter(({ resonanceAhead }) => resonanceAhead === true);
  return messages.mapSentence(
    {
      back: namesOf(context, holdingBack),
      open: undecided.length,
      ahead: namesOf(
        context,
        ahead.map(({ partner }) => partner),
      ),
      atRisk: resourcesAtRisk,
    },
    format,
  );
}
