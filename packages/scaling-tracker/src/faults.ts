import { type InputError, scaling } from '@servitization/core';
import { dayText, type Refusal } from '@servitization/ui';
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
    case 'number':
      return needed[field.kind](field, format);
    case 'texts':
      return needed.texts(field, format);
    default:
      return needed[field.kind];
  }
}

/** What core says may stand there, as far as words for it can be told from its own. */
function allowedText({ allowed }: scaling.LogFault, { messages, format }: Told): string | null {
  const { needed } = messages;
  const [, of] = /^one of (.+)$/.exec(allowed) ?? [];
  if (of) return needed['one-of']({ of }, format);
  const [, max] = /^text of 1 to (\d+) /.exec(allowed) ?? [];
  if (max) return needed.text({ max: Number(max) }, format);
  const [, day] = /\((\d{4}-\d\d-\d\d)\)$/.exec(allowed) ?? [];
  return day ? needed.written({ day: dayText(day, format.locale) }, format) : null;
}

/** What may stand at a place of an entry. */
function neededAt(fault: scaling.LogFault, told: Told): string {
  const { path, code, type, allowed } = fault;
  const { needed } = told.messages;
  const field = fieldAt(type, path);
  if (field?.kind === 'currency' && code === 'unknown') return needed.noCurrency;
  const text = allowedText(fault, told);
  if (text !== null || field) return text ?? (field ? neededText(field, told) : '');
  const ofEntry: Readonly<Record<string, string>> = {
    ...{ event: needed.event, 'event.data': needed.record },
    ...{ 'event.at': needed.stamp, 'event.log': allowed },
  };
  return Object.hasOwn(ofEntry, path) ? (ofEntry[path] ?? '') : '';
}

/** What is wrong with an entry of a file, and where; or with the file. */
export function faultText(fault: scaling.LogFault, told: Told): string {
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

/** How numbers are written, where one was not understood. */
const suchAs = ({ messages, format }: Told): string =>
  messages.needed.suchAs({ one: format.number(1500), other: format.number(1.5) }, format);

/** Why a form can't be saved: the field by its label, and what may stand there. */
export function refusalOf(error: InputError, type: scaling.EventType, told: Told): Refusal {
  const { messages, format } = told;
  const field = fieldAt(type, error.path);
  const isChoice = field?.kind === 'one-of' || field?.kind === 'some-of';
  const key = keyOf(error.path);
  const label = labelOf(messages, type, key);
  const [, first] = /^a day from (\S+) on$/.exec(error.allowed) ?? [];
  if (first) {
    const day = dayText(first, format.locale);
    return { text: messages.tooLongAgo({ field: label, day }, format), field: key };
  }
  const what = isChoice ? messages.needed.choice : field ? neededText(field, told) : '';
  const needed = field?.kind === 'number' ? what + suchAs(told) : what;
  return { text: messages.refused({ field: label, needed }, format), field: key };
}
