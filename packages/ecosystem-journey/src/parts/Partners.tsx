'use client';
import { ecosystem } from '@servitization/core';
import {
  Choices,
  dayText,
  Field,
  Form,
  Opener,
  present,
  RadioScale,
  requiredIn,
  textIn,
} from '@servitization/ui';
import type { ReactNode, RefObject } from 'react';
import { newId } from '../log.ts';
import { relationsById } from '../mapView.ts';
import { strengthText } from '../tableView.ts';
import type { Held } from '../useHeld.ts';
import type { RecordEvent, ViewContext } from '../viewContext.ts';
import { formProps } from './formProps.ts';
import styles from './Partners.module.css';
import { Section } from './Section.tsx';
import { useSitting } from './useSitting.ts';

interface Shared {
  readonly context: ViewContext;
  readonly record: RecordEvent;
}

export interface PartnersProps extends Shared {
  readonly held: Held;
  readonly selected: string | null;
  readonly titleRef: RefObject<HTMLHeadingElement | null>;
}

/** The relation that is asked for, and the way to a further partner. */
export function Partners({ context, record, held, selected, titleRef }: PartnersProps): ReactNode {
  const { state, messages, format, readOnly } = context;
  const partner = state.partners.find(({ id }) => id === selected);
  const count = state.partners.length;
  return (
    <>
      {partner && <RelationPanel {...{ context, record, held, partner, titleRef }} />}
      {(!readOnly || count === 0) && (
        <Section
          eyebrow={messages.partnersEyebrow}
          title={messages.partnersTitle({ count }, format)}
          sentence={messages.partnersHint}
        >
          {!readOnly && (
            <Opener content={(close) => <PartnerForm {...{ context, record, close }} />}>
              {messages.addPartner}
            </Opener>
          )}
        </Section>
      )}
    </>
  );
}

interface PanelProps extends Shared, Pick<PartnersProps, 'held' | 'titleRef'> {
  readonly partner: ecosystem.Partner;
}

function RelationPanel({ context, record, held, partner, titleRef }: PanelProps) {
  const { words, messages, format, readOnly } = context;
  const { id, name, role, resources, since } = partner;
  const relation = relationsById(context).get(id);
  if (!relation) return null;
  const day = dayText(since, format.locale);
  return (
    <Section
      eyebrow={words.roles[role]}
      title={messages.relationTitle({ name, holdsBack: relation.holdsBack }, format)}
      sentence={strengthText(context, relation)}
      titleRef={titleRef}
    >
      <div className={styles.facts}>
        <p>{[messages.since({ day }, format), ...resources].join(' · ')}</p>
        {relation.soleResources.length > 0 && (
          <p>{messages.soleResources({ names: relation.soleResources }, format)}</p>
        )}
        <p role="status">
          {relation.resonanceAhead === true && <strong>{messages.resonanceAhead}</strong>}
        </p>
      </div>
      <div className={styles.ratings}>
        {ecosystem.rateables.map((mechanism, index) => (
          <RatingScale
            key={`${id} ${mechanism}`}
            {...{ context, held, partner, mechanism }}
            number={index + 1}
          />
        ))}
      </div>
      {!readOnly && (
        <div className={styles.actions}>
          <Opener
            label={messages.editPartner({ name }, format)}
            content={(close) => <PartnerForm {...{ context, record, close, partner }} />}
          >
            {messages.changeShort}
          </Opener>
          <Opener
            label={messages.leave({ name }, format)}
            content={(close) => <LeaveForm {...{ context, record, close, partner }} />}
          >
            {messages.leaveShort}
          </Opener>
        </div>
      )}
    </Section>
  );
}

interface RatingProps {
  readonly context: ViewContext;
  readonly held: Held;
  readonly partner: ecosystem.Partner;
  readonly mechanism: ecosystem.Rateable;
  readonly number: number;
}

const levels = [0, 1, 2, 3, 4] as const;

function RatingScale({ context, held, partner, mechanism, number }: RatingProps) {
  const { id, words, messages, readOnly } = context;
  const { isPassing, sitting } = useSitting(held);
  const { question, anchors } = words.ratings[mechanism];
  const { name, description } = words.mechanisms[mechanism];
  const level = partner[mechanism];
  const choose = (value: string) =>
    held.choose(
      {
        type: 'rating',
        data: {
          partner: partner.id,
          mechanism,
          level: levels.find((one) => `${one}` === value) ?? null,
        },
      },
      isPassing(),
    );
  return (
    <div {...sitting}>
      <RadioScale
        name={`${id}-${mechanism}`}
        number={number}
        question={question}
        description={`${name}: ${description}`}
        options={levels.map((one) => ({
          value: `${one}`,
          name: words.levels[one],
          anchor: anchors[one],
        }))}
        unknown={{ value: 'null', name: messages.notAssessed }}
        value={`${level}`}
        onChoose={choose}
        readOnly={readOnly}
      />
    </div>
  );
}

interface FormProps extends Shared {
  readonly close: () => void;
}

const linesIn = (text: string | undefined): readonly string[] => [
  ...new Set((text ?? '').split('\n').flatMap((line) => line.trim() || [])),
];

/** A new partner, or what is known of one put right. */
function PartnerForm({
  context,
  record,
  close,
  partner,
}: FormProps & { readonly partner?: ecosystem.Partner }) {
  const { words, messages, format, today } = context;
  const save = (data: FormData) =>
    record({
      type: 'partner',
      data: present({
        partner: partner?.id ?? newId(),
        name: requiredIn(data, 'name'),
        role: requiredIn(data, 'role') as ecosystem.RoleId,
        resources: linesIn(textIn(data, 'resources')),
        on: partner ? undefined : textIn(data, 'on'),
      }),
    });
  return (
    <Form
      {...formProps(context)}
      label={partner ? messages.editPartner({ name: partner.name }, format) : messages.addPartner}
      onSave={save}
      onClose={close}
    >
      <Field name="name" label={messages.name} value={partner?.name} takeFocus />
      <Choices
        legend={messages.role}
        name="role"
        value={partner?.role ?? 'customer'}
        options={ecosystem.roleIds.map((value) => ({ value, label: words.roles[value] }))}
      />
      <Field
        name="resources"
        label={messages.resources}
        hint={messages.resourcesHint}
        value={partner?.resources.join('\n')}
        lines={3}
      />
      {!partner && <Field name="on" label={messages.day} type="date" value={today} max={today} />}
    </Form>
  );
}

function LeaveForm({
  context,
  record,
  close,
  partner,
}: FormProps & { readonly partner: ecosystem.Partner }) {
  const { messages, format, today } = context;
  const save = (data: FormData) =>
    record({
      type: 'partner-left',
      data: present({ partner: partner.id, on: textIn(data, 'on') }),
    });
  return (
    <Form
      {...formProps(context)}
      label={messages.leave({ name: partner.name }, format)}
      submit={messages.leaveShort}
      onSave={save}
      onClose={close}
    >
      <p className={styles.hint}>{messages.leaveHint}</p>
      <Field name="on" label={messages.day} type="date" value={today} max={today} />
    </Form>
  );
}
