import type { ReactNode } from 'react';
import { type ExampleCompany, examples } from './examples.ts';
import type { Asked } from './useExample.ts';
import type { Words } from './words/words.ts';

interface ExamplesProps {
  readonly t: Words['page'];
  readonly asked: Asked | undefined;
}

interface ExampleLinksProps {
  readonly t: Words['page'];
  readonly shown: ExampleCompany | undefined;
}

/** Links to invented companies. */
function ExampleLinks({ t, shown }: ExampleLinksProps) {
  return (
    <ul className="examples">
      {examples.map(({ id, name }) => (
        <li key={id}>
          <a href={`?example=${id}`} aria-current={id === shown?.id || undefined}>
            {name}
          </a>
          , {t.examples.states[id]}
        </li>
      ))}
    </ul>
  );
}

/** Above all else: whose answers these are, when they are not the firm's own. */
export function ExampleBanner({ t, asked }: ExamplesProps): ReactNode {
  const { shown, missing } = t;
  if (asked?.is === 'shown')
    return (
      <div className="banner" role="status">
        <p>
          <strong>{shown.label}</strong> {shown.text.replace('{name}', asked.example.name)}
        </p>
        <p>
          <a href="#place">{shown.place}</a> <a href="#examples">{shown.others}</a>{' '}
          <a href="?">{shown.back}</a>
        </p>
      </div>
    );
  if (asked?.is === 'missing')
    return (
      <div className="banner" role="alert">
        <p>
          <strong>{missing.label}</strong> {missing[asked.why]} {missing.below}
        </p>
        <p>
          <a href={location.href}>{missing.again}</a> <a href="#examples">{shown.others}</a>
        </p>
      </div>
    );
  return null;
}

export function Examples({ t, asked }: ExamplesProps): ReactNode {
  const shown = asked?.is === 'shown' ? asked.example : undefined;
  return (
    <section id="examples" className="columns">
      <h2>{t.examples.heading}</h2>
      <div className="text">
        <p>{t.examples.text}</p>
        <ExampleLinks t={t} shown={shown} />
      </div>
    </section>
  );
}
