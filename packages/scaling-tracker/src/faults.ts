import { type InputError, scaling } from '@servitization/core';
import type { TrackerMessages } from './locales/messages.ts';
import type { ViewContext } from './viewContext.ts';

type Told = Pick<ViewContext, 'messages' | 'format'>;

/** Key of the data that a path such as `event.data.parameters[3]` leads to. */
const keyOf = (path: string): string => /^event\.data\.(\w+)/.exec(path)?.[1] ?? '';

function fieldAt(type: scaling.EventType | null, path: string): scaling.Field | undefined {
  const fields = type === null ? {} : scaling.eventSchema[type];
  const key = keyOf(path);
  return Object.hasOwn(fields, key) ? fields[key] : undefined;
}

/** What may stand in a field, in words. */
function neededText(field: scaling.Field, { messages, format }: Told): string {
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

/** What is wrong with an entry of a file, and where. */
export function faultText(fault: scaling.LogFault, told: Told): string {
  const { messages, format } = told;
  const { place, path, code, type } = fault;
  const field = fieldAt(type, path);
  const problem = messages.problems[code];
  const needed = path === 'event' ? messages.needed.event : field ? neededText(field, told) : '';
  return messages.fault({ place, path, problem, needed }, format);
}

/** What a form calls a key of an event's data. */
export const labelOf = (
  messages: TrackerMessages,
  type: scaling.EventType,
  key: string,
): string => {
  const ofPilot = type === 'pilot' ? messages.started : messages.ended;
  const day = type.startsWith('pilot') ? ofPilot : messages.day;
  const labels: Readonly<Record<string, string>> = {
    ...{ on: day, force: messages.howHard, value: messages.number },
    ...{ status: messages.status, reason: messages.reason, note: messages.note },
    ...{ customer: messages.customer, need: messages.need, parameters: messages.parameters },
    ...{ outcome: messages.outcome, result: messages.result, symptoms: messages.symptoms },
    ...{ evidence: messages.evidence, currency: messages.currency },
  };
  return Object.hasOwn(labels, key) ? (labels[key] ?? key) : key;
};

/** Why a form can't be saved: the field by its label, and what may stand there. */
export function refusedText(error: InputError, type: scaling.EventType, told: Told): string {
  const { messages, format } = told;
  const field = fieldAt(type, error.path);
  const isChoice = field?.kind === 'one-of' || field?.kind === 'some-of';
  const needed = isChoice ? messages.needed.choice : field ? neededText(field, told) : '';
  const key = keyOf(error.path);
  return messages.refused({ field: labelOf(messages, type, key), needed }, format);
}
