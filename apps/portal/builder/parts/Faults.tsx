import type { ReactNode } from 'react';
import { faultText } from '../faultText.ts';
import { fill } from '../fill.ts';
import type { Model } from '../useModel.ts';

const MOST_SHOWN = 60;

const cut = (text: string): string =>
  text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;

/** What a link has brought that can't be taken. What is typed here is told of beside its field. */
export function Faults({ model }: { readonly model: Model }): ReactNode {
  const { t, linked, clear } = model;
  const faults = model.faults.filter(({ name }) => linked.includes(name));
  if (faults.length === 0) return null;
  return (
    <div className="banner" role="status">
      <p>
        <strong>{t.faults.heading}</strong> {t.faults.instead}
      </p>
      <ul>
        {faults.map(({ name, value, allowed }) => (
          <li key={name}>
            {allowed === 'nothing'
              ? fill(t.faults.unknown, { name: cut(name) })
              : `${fill(t.faults.value, { name, value: cut(value) })} ${faultText(t, allowed)}`}
          </li>
        ))}
      </ul>
      <p>
        <button type="button" onClick={clear}>
          {t.form.again}
        </button>
      </p>
    </div>
  );
}
