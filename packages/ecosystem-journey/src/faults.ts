import { ecosystem, type InputError } from '@servitization/core';
import type { ViewContext } from './viewContext.ts';

type Told = Pick<ViewContext, 'messages' | 'format'>;
type Labels = Pick<ViewContext, 'messages' | 'format' | 'words'>;

/** Key of the data that a path such as `event.data.parameters[3]` leads to. */
const keyOf = (path: string): string => /^event\.data\.(\w+)/.exec(path)?.[1] ?? '';

function fieldAt(type: ecosystem.EventType | null, path: string): ecosystem.Field | undefined {
  const fields = type === null ? {} : ecosystem.eventSchema[type];
  const key = keyOf(path);
  return Object.hasOwn(fields, key) ? fields[key] : undefined;
}

/** What may stand in a field, in words. */
function neededText(field: ecosystem.Field, { messages, format }: Told): string {
  const { needed } = messages;
  switch (field.kind) {
    case 'one-of':
    case 'some-of':
      return needed[field.kind]({ of: field.of.join(', ') }, format);
    case 'text':
      return needed.text(field, format);
    case 'texts':
      return needed.texts(field, format);
    default:
      return needed[field.kind];
  }
}

/** What may stand at a place of an entry. */
function neededAt({ path, type, allowed }: ecosystem.LogFault, told: Told): string {
  const { messages, format } = told;
  const [, of] = /^one of (.+)$/.exec(allowed) ?? [];
  if (of) return messages.needed['one-of']({ of }, format);
  if (path === 'event') return messages.needed.event;
  const field = fieldAt(type, path);
  return field ? neededText(field, told) : '';
}

/** What is wrong with an entry of a file, and where; or with the file. */
export function faultText(fault: ecosystem.LogFault, told: Told): string {
  const { messages, format } = told;
  const { place, code, named } = fault;
  if (fault.path === 'head') return messages.lost.head;
  if (fault.path === 'end') return messages.lost.end({ place }, format);
  const path =
    fault.path !== 'event.type' || !named ? fault.path : `${fault.path} ${JSON.stringify(named)}`;
  const needed = neededAt(fault, told);
  return messages.fault({ place, path, problem: messages.problems[code], needed }, format);
}

/** What a form calls a key of an event's data. */
function labelOf({ messages, words }: Labels, type: ecosystem.EventType, key: string): string {
  const labels: Readonly<Record<string, string>> = {
    ...{ on: messages.day, name: messages.name, role: messages.role, next: messages.next },
    ...{ resources: messages.resources, result: messages.result, weeks: messages.weeks },
    seen: type === 'review' ? words.reviews['co-monitoring'].question : key,
  };
  return Object.hasOwn(labels, key) ? (labels[key] ?? key) : key;
}

/** Why a form can't be saved: the field by its label, and what may stand there. */
export function refusedText(error: InputError, type: ecosystem.EventType, told: Labels): string {
  const { messages, format } = told;
  const field = fieldAt(type, error.path);
  const isChoice = field?.kind === 'one-of' || field?.kind === 'some-of';
  const needed = isChoice ? messages.needed.choice : field ? neededText(field, told) : '';
  const key = keyOf(error.path);
  return messages.refused({ field: labelOf(told, type, key), needed }, format);
}
