import { ecosystem, type InputError } from '@servitization/core';
import { dayText, type Refusal } from '@servitization/ui';
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
    case 'number': {
      const { min = 0, max, whole = false } = field;
      return needed.number({ min, max, whole }, format);
    }
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
function labelOf({ messages, words }: Labels, said: ecosystem.Proposal, key: string): string {
  const labels: Readonly<Record<string, string>> = {
    ...{ on: messages.day, name: messages.name, role: messages.role, next: messages.next },
    ...{ resources: messages.resources, result: messages.result, weeks: messages.weeks },
    ...(said.type === 'review' && { seen: words.reviews[said.data.kind].question }),
  };
  return Object.hasOwn(labels, key) ? (labels[key] ?? key) : key;
}

/** Why a form can't be saved: the field by its label, and what may stand there. */
export function refusalOf(error: InputError, said: ecosystem.Proposal, told: Labels): Refusal {
  const { messages, format } = told;
  const schema = fieldAt(said.type, error.path);
  const isChoice = schema?.kind === 'one-of' || schema?.kind === 'some-of';
  const needed = isChoice ? messages.needed.choice : schema ? neededText(schema, told) : '';
  const field = keyOf(error.path);
  return { text: messages.refused({ field: labelOf(told, said, field), needed }, format), field };
}

/** Which rule is in the way, and the field of a form that it is about: those of days. */
export function ruleOf(why: ecosystem.Refusal, { words, messages, format }: Labels): Refusal {
  if (why.code === 'in-the-way') {
    const day = dayText(why.latest, format.locale);
    return { text: messages.inTheWay({ day }, format), field: 'on' };
  }
  const field = why.code === 'unknown-partner' && { field: 'on' };
  return { text: words.refusals[why.code], ...field };
}
