'use client';
import { applyChange } from '@servitization/profile';
import { Button, DataTable, Disclosure, inLanguage } from '@servitization/ui';
import { download, fileNameOf, toCsv } from '@servitization/ui/export';
import type { ComponentType, ReactNode } from 'react';
import type { FileContext } from '../context.ts';
import {
  csvOf,
  type GapView,
  type PersonView,
  peopleView,
  tableOf,
  takingOut,
} from '../peopleViews.ts';
import { stampAfter } from '../stamps.ts';
import type { CompanyFileModel } from '../useCompanyFile.ts';
import form from './Form.module.css';
import { GapLine } from './GapLine.tsx';
import styles from './People.module.css';

export interface PeopleProps {
  readonly context: FileContext;
  readonly onPut: CompanyFileModel['put'];
}

/** Who has answered, and what they should talk about: the widest gaps first. */
export const People: ComponentType<PeopleProps> = inLanguage(
  ({ context, onPut }: PeopleProps): ReactNode => {
    const { people: words } = context.messages;
    const { people, title, sentence, gaps } = peopleView(context);
    return (
      <>
        <p className={form.text}>{words.text}</p>
        {people.length > 0 && (
          <ul className={styles.people}>
            {people.map((person) => (
              <Person key={person.rater} context={context} person={person} onPut={onPut} />
            ))}
          </ul>
        )}
        <p className={form.text}>{words.invite}</p>
        {people.length < 2 ? (
          <p className={form.text}>{sentence}</p>
        ) : (
          <>
            <p className={styles.title}>{title}</p>
            <p className={form.text}>{sentence}</p>
            <Agenda context={context} gaps={gaps} />
            <div className={styles.table}>
              <Disclosure summary={words.table} lazy>
                <Table context={context} />
              </Disclosure>
            </div>
          </>
        )}
      </>
    );
  },
);

interface PersonProps extends PeopleProps {
  readonly person: PersonView;
}

function Person({ context, person, onPut }: PersonProps) {
  const { profile, messages, format, readOnly } = context;
  const { rater, name, text, isSelf } = person;
  const takeOut = () =>
    onPut(applyChange(profile, takingOut(rater, context), stampAfter(profile)), 'left');
  return (
    <li>
      <span className={styles.role}>{name}</span> <span className={styles.answered}>{text}</span>
      {!isSelf && !readOnly && (
        <Button aria-label={messages.people.takeOutOf({ role: name }, format)} onClick={takeOut}>
          {messages.people.takeOut}
        </Button>
      )}
    </li>
  );
}

interface AgendaProps {
  readonly context: FileContext;
  readonly gaps: readonly GapView[];
}

function Agenda({ context, gaps }: AgendaProps) {
  return (
    <>
      {gaps.length > 0 && (
        <ol className={styles.agenda}>
          {gaps.map((gap) => (
            <li key={gap.id}>
              <p className={styles.question}>{gap.question}</p>
              <p className={styles.gap}>{gap.gap}</p>
              <GapLine gap={gap} />
            </li>
          ))}
        </ol>
      )}
      <p className={form.rule}>{context.messages.people.rule}</p>
    </>
  );
}

function Table({ context }: { readonly context: FileContext }) {
  const { profile, messages } = context;
  const { people: words } = messages;
  const save = () =>
    download({
      name: fileNameOf(profile.name ?? '', words.fileName, 'csv'),
      content: new Blob([toCsv(csvOf(context))], { type: 'text/csv;charset=utf-8' }),
    });
  return (
    <>
      <DataTable {...tableOf(context)} />
      <div className={form.actions}>
        <Button onClick={save}>{words.save}</Button>
      </div>
    </>
  );
}
