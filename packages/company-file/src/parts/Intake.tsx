'use client';
import type { Profile } from '@servitization/profile';
import { Button } from '@servitization/ui';
import { type ReactNode, useState } from 'react';
import type { FileContext } from '../context.ts';
import { differences } from '../differences.ts';
import { holdingText } from '../holdingText.ts';
import type { Role } from '../locales/messages.ts';
import { COLLEAGUES } from '../roles.ts';
import { isBlank } from '../summary.ts';
import { type Taking, taken } from '../taking.ts';
import type { CompanyFileModel } from '../useCompanyFile.ts';
import { Changes } from './Changes.tsx';
import form from './Form.module.css';
import styles from './Intake.module.css';

export interface IntakeProps {
  readonly context: FileContext;
  readonly other: Profile;
  readonly onPut: CompanyFileModel['put'];
  readonly onLook: () => void;
  readonly onClose: () => void;
}

type How = Taking['how'] | 'look';

/** What is most likely meant; of two companies' files the one choice that changes nothing. */
function usual({ profile, readOnly }: FileContext, other: Profile): How {
  if (readOnly) return 'look';
  if (isBlank(profile)) return 'replace';
  return other.id === profile.id ? 'merge' : 'look';
}

/** What to do with another document, with what that would change said before. */
export function Intake({ context, other, onPut, onLook, onClose }: IntakeProps): ReactNode {
  const { profile, messages, scope } = context;
  const { incoming } = messages;
  const [how, setHow] = useState<How>(usual(context, other));
  const [role, setRole] = useState<Role>('sales');
  const isEmpty = isBlank(profile);
  const taking: Taking | null =
    how === 'look' ? null : how === 'colleague' ? { how, role } : { how };
  const next = taking && taken(profile, other, taking);
  return (
    <>
      <fieldset className={form.choices}>
        <legend className={form.legend}>{incoming.question}</legend>
        {waysFor(context, isEmpty).map(([way, name, text]) => (
          <label key={way} className={styles.way}>
            <input
              type="radio"
              name={`${scope}-intake`}
              value={way}
              checked={how === way}
              aria-labelledby={`${scope}-intake-${way}`}
              aria-describedby={`${scope}-intake-${way}-text`}
              onChange={() => setHow(way)}
            />
            <span>
              <span className={styles.wayName} id={`${scope}-intake-${way}`}>
                {name}
              </span>
              <span className={styles.wayText} id={`${scope}-intake-${way}-text`}>
                {text}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      {how === 'colleague' && <RolePicker context={context} role={role} onRole={setRole} />}
      <Warnings context={context} other={other} how={how} />
      {next && !isEmpty && <Changes context={context} found={differences(profile, next)} />}
      <div className={form.actions}>
        <Button
          variant="primary"
          onClick={() => (taking && next ? onPut(next, taking.how) : onLook())}
        >
          {how === 'replace' && isEmpty ? incoming.openHere : incoming.confirm[how]}
        </Button>
        <Button onClick={onClose}>{incoming.cancel}</Button>
      </div>
    </>
  );
}

/** Whoever has nothing yet has nothing to merge with. */
function waysFor(
  context: FileContext,
  isEmpty: boolean,
): readonly (readonly [How, string, string])[] {
  const { profile, messages, format, rater, readOnly } = context;
  const { incoming } = messages;
  const holding = holdingText(profile, context, rater);
  const look = ['look', incoming.look, incoming.lookText] as const;
  if (readOnly) return [look];
  if (isEmpty) return [['replace', incoming.openHere, incoming.openHereText], look];
  return [
    ['merge', incoming.merge, incoming.mergeText],
    ['colleague', incoming.colleague, incoming.colleagueText],
    look,
    ['replace', incoming.replace, incoming.replaceText({ holding }, format)],
  ];
}

interface RolePickerProps {
  readonly context: FileContext;
  readonly role: Role;
  readonly onRole: (role: Role) => void;
}

function RolePicker({ context, role, onRole }: RolePickerProps) {
  const { messages, scope } = context;
  return (
    <label className={form.label}>
      {messages.incoming.role}
      <select
        className={form.field}
        name={`${scope}-role`}
        value={role}
        onChange={(event) => onRole(event.currentTarget.value as Role)}
      >
        {COLLEAGUES.map((one) => (
          <option key={one} value={one}>
            {messages.people.roles[one]}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What makes a merge doubtful. */
function Warnings({ context, other, how }: Pick<IntakeProps, 'context' | 'other'> & { how: How }) {
  const { profile, messages, format } = context;
  const { incoming } = messages;
  if (how !== 'merge' || other.id === profile.id) return null;
  const [mine = '', theirs = ''] = [profile.name, other.name];
  return (
    <p className={styles.warning}>
      {incoming.otherDocument}{' '}
      {mine && theirs && mine !== theirs && incoming.otherCompany({ mine, theirs }, format)}
    </p>
  );
}
