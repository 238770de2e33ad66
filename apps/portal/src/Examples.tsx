import type { ReactNode } from 'react';
import { type ExampleCompany, examples } from './examples.ts';

/** Links to invented companies, or the way back from one. */
export function Examples({ shown }: { readonly shown?: ExampleCompany }): ReactNode {
  return (
    <section id="examples" className="columns">
      <h2>Look at an example</h2>
      <div className="text">
        {shown && (
          <p role="status">
            This is {shown.name}, an invented company. Try things out; your own answers are
            untouched. <a href="/workshop/">Back to your own company</a>
          </p>
        )}
        <ul className="examples">
          {examples.map(({ id, name, state }) => (
            <li key={id}>
              <a
                href={`/workshop/?example=${id}#questions`}
                aria-current={id === shown?.id || undefined}
              >
                {name}
              </a>
              , {state}
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
