import { cocreation, type InputError } from '@servitization/core';
import type { BoardMessages } from './locales/messages.ts';
import type { ViewContext } from './viewContext.ts';

type Told = Pick<ViewContext, 'messages' | 'format'>;

/** Key of the data that a path such as `event.data.target` leads to. */
const keyOf = (path: string): string => /^event\.data\.(\w+)/.exec(path)?.[1] ?? '';

function fieldAt(type: cocreation.EventType | null, path: string): cocreation.Field | undefined {
  const fields = type === null ? {} : cocreation.eventSchema[type];
  const key = keyOf(path);
  return Object.hasOwn(fields, key) ? fields[key] : undefined;
}

/** What may stand in a field, in words. */
function neededText(field: cocreation.Field, { messages, format }: Told): string {
  const { needed } = messages;
  switch (field.kind) {
    case 'one-of':
      return needed['one-of']({ of: field.of.join(', ') }, format);
    case 'text':
      return needed.text(field, format);
    case 'number':
    case 'day':
    case 'currency':
      return needed[field.kind];
    default:
      return '';
  }
}

/** What may stand at a place of an entry. */
function neededAt({ path, type, allowed }: cocreation.LogFault, told: Told): string {
  const { messages, format } = told;
  const [, of] = /^one of (.+)$/.exec(allowed) ?? [];
  if (of) return messages.needed['one-of']({ of }, format);
  if (path === 'event') return messages.needed.event;
  const field = fieldAt(type, path);
  return field ? neededText(field, told) : '';
}

/** What is wrong with an entry of a file, and where; or with the file. */
export function faultText(fault: cocreation.LogFault, told: Told): string {
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
export function labelOf(messages: BoardMessages, type: cocreation.EventType, key: string): string {
  const labels: Readonly<Record<string, string>> = {
    ...{ on: messages.day, note: messages.note, reason: messages.reason, name: messages.name },
    ...{ need: messages.need, due: messages.dueDay, low: messages.low, likely: messages.likely },
    ...{ high: messages.high, cycle: messages.cycle, target: messages.target },
    ...{ unit: messages.unit, value: messages.actual, decision: messages.decision },
    ...{ text: messages.lesson, leads: messages.leads, currency: messages.currency },
    ...{ amount: type === 'measured' ? messages.measure : messages.value },
    ...{ better: messages.better },
  };
  return Object.hasOwn(labels, key) ? (labels[key] ?? key) : key;
}

/** Why a form can't be saved: the field by its label, and what may stand there. */
export function refusedText(error: InputError, said: cocreation.Proposal, told: Told): string {
  const { messages, format } = told;
  const { type } = said;
  const field = fieldAt(type, error.path);
  const key = keyOf(error.path);
  const isOrder = type === 'estimate' && key === 'likely' && !Number.isNaN(said.data.likely);
  const plain =
    field?.kind === 'one-of' ? messages.needed.choice : field && neededText(field, told);
  const needed = isOrder ? messages.needed.range : (plain ?? '');
  const label =
    type === 'estimate' ? messages.estimated[said.data.what] : labelOf(messages, type, key);
  return messages.refused({ field: label, needed }, format);
}
