import type { ReactNode } from 'react';
import { type ExampleCompany, examples } from './examples.ts';
import type { Asked } from './useExample.ts';

/** Links to invented companies. */
function ExampleLinks({ shown }: { readonly shown: ExampleCompany | undefined }) {
  return (
    <ul className="examples">
      {examples.map(({ id, name, state }) => (
        <li key={id}>
          <a href={`?example=${id}`} aria-current={id === shown?.id || undefined}>
            {name}
          </a>
          , {state}
        </li>
      ))}
    </ul>
  );
}

/** Above all else: whose answers these are, when they are not the firm's own. */
export function ExampleBanner({ asked }: { readonly asked: Asked | undefined }): ReactNode {
  if (asked?.is === 'shown')
    return (
      <div className="banner" role="status">
        <p>
          <strong>An example.</strong> This is {asked.example.name}, an invented company. Try things
          out; your own answers are untouched.
        </p>
        <p>
          <a href="#place">See its place</a> <a href="#examples">Other examples</a>{' '}
          <a href="?">Back to your own company</a>
        </p>
      </div>
    );
  if (asked?.is === 'missing')
    return (
      <div className="banner" role="alert">
        <p>
          <strong>The example could not be opened.</strong> {asked.why} What you see below is your
          own company.
        </p>
        <p>
          <a href={location.href}>Try again</a> <a href="#examples">Other examples</a>
        </p>
      </div>
    );
  return null;
}

export function Examples({ asked }: { readonly asked: Asked | undefined }): ReactNode {
  const shown = asked?.is === 'shown' ? asked.example : undefined;
  return (
    <section id="examples" className="columns">
      <h2>Look at an example</h2>
      <div className="text">
        <p>
          Invented companies at several stages. Each has a document of its own, beside yours, where
          you can change whatever you like.
        </p>
        <ExampleLinks shown={shown} />
      </div>
    </section>
  );
}
