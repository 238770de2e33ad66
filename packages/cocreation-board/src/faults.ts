import { cocreation, type InputError } from '@servitization/core';
import type { Refusal } from '@servitization/ui';
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
    case 'number': {
      const { min = 0, max, whole = false } = field;
      return needed.number({ min, max, whole }, format);
    }
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
function labelOf(messages: BoardMessages, key: string): string {
  const labels: Readonly<Record<string, string>> = {
    ...{ on: messages.day, note: messages.note, reason: messages.reason, name: messages.name },
    ...{ need: messages.need, due: messages.dueDay, low: messages.low, likely: messages.likely },
    ...{ high: messages.high, cycle: messages.cycle, target: messages.target },
    ...{ unit: messages.unit, value: messages.actual, decision: messages.decision },
    ...{ text: messages.lesson, leads: messages.leads, currency: messages.currency },
    ...{ better: messages.better },
  };
  return Object.hasOwn(labels, key) ? (labels[key] ?? key) : key;
}

/** Does a point leave the order of the three, each of which may stand where it does? */
function isOutOfOrder(said: cocreation.Proposal, path: string): boolean {
  const likely = fieldAt(said.type, path);
  if (said.type !== 'estimate' || keyOf(path) !== 'likely' || likely?.kind !== 'number')
    return false;
  return said.data.likely >= 0 && said.data.likely <= likely.max;
}

/** What a form calls the field that holds a key; three estimates, and two amounts, share one form. */
function placeOf(said: cocreation.Proposal, key: string, { messages }: Told): Refusal {
  const text = labelOf(messages, key);
  if (said.type === 'estimate') {
    return {
      text: `${messages.estimated[said.data.what]}, ${text}`,
      field: `${said.data.what}-${key}`,
    };
  }
  if (said.type === 'measured' && key === 'amount') {
    return { text: messages[said.data.what], field: said.data.what };
  }
  return { text, field: key };
}

/** Why a form can't be saved: the field by its label, and what may stand there. */
export function refusalOf(error: InputError, said: cocreation.Proposal, told: Told): Refusal {
  const { messages, format } = told;
  const schema = fieldAt(said.type, error.path);
  const plain =
    schema?.kind === 'one-of' ? messages.needed.choice : schema && neededText(schema, told);
  const needed = isOutOfOrder(said, error.path) ? messages.needed.range : (plain ?? '');
  const { text, field } = placeOf(said, keyOf(error.path), told);
  return { text: messages.refused({ field: text, needed }, format), field };
}

/** The field of a form that a rule is about. */
const fieldsOfRules: Partial<Record<cocreation.Refusal['code'], string>> = {
  ...{ 'needs-reason': 'reason', 'same-decision': 'decision', stopped: 'decision' },
};

/** Which rule is in the way of what is said, and of a cycle which ones would do. */
export function ruleOf(
  context: ViewContext,
  said: cocreation.Proposal,
  { code }: cocreation.Refusal,
): Refusal {
  const { state, words, messages, format } = context;
  if (said.type !== 'measured') {
    const field = fieldsOfRules[code];
    return { text: words.refusals[code], ...(field && { field }) };
  }
  const of = state.services.find(({ id }) => id === said.data.service);
  const needed = messages.needed.number(
    { min: of?.start ?? 1, max: state.cycle, whole: true },
    format,
  );
  return { text: messages.refused({ field: messages.cycle, needed }, format), field: 'cycle' };
}
