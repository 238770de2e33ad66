import type { ecosystem } from '@servitization/core';
import { relationsById } from './mapView.ts';
import type { ViewContext } from './viewContext.ts';

const holds = { true: 'yes', false: 'no', open: 'open' } as const;

export function levelText(
  { words, messages, format }: ViewContext,
  level: ecosystem.Level | null,
): string {
  return level === null
    ? messages.notAssessed
    : messages.levelText({ level, name: words.levels[level] }, format);
}

export function strengthText(
  { messages, format }: ViewContext,
  { strength, interval: [min, max] }: ecosystem.Relation,
): string {
  return messages.strengthText({ strength, min, max }, format);
}

/** The same as the picture: a row a partner, in its order. */
export function tableRows(context: ViewContext): readonly (readonly string[])[] {
  const { state, words, messages } = context;
  const relations = relationsById(context);
  return state.partners.flatMap(({ id, name, role, resources, consonance, resonance }) => {
    const relation = relations.get(id);
    if (!relation) return [];
    const back = messages.holdsBack[holds[`${relation.holdsBack}`]];
    const ahead = relation.resonanceAhead === true ? `; ${messages.resonanceAhead}` : '';
    return [
      [
        resources.length > 0
          ? `${name} (${words.roles[role]}: ${resources.join(', ')})`
          : `${name} (${words.roles[role]})`,
        levelText(context, consonance),
        levelText(context, resonance),
        strengthText(context, relation),
        `${back}${ahead}`,
        relation.soleResources.join(', ') || '–',
      ],
    ];
  });
}
