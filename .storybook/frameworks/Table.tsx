import type { ReactNode } from 'react';
import '../foundations/facts.css';

interface FactsProps {
  readonly caption: ReactNode;
  readonly columns: readonly string[];
  /** The first cell of a row is its heading. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
}

/** A table of facts, scrolling by itself where the page is narrow. */
export function Facts({ caption, columns, rows }: FactsProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="scroller" tabIndex={0} aria-label={String(caption)}>
      <table className="facts">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [first, ...rest] }) => (
            <tr key={key}>
              <th scope="row">{first}</th>
              {rest.map((cell, index) => (
                <td key={columns[index + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Words, and below them the id that code knows them by. */
export const Named = ({ id, children }: { readonly id: string; readonly children: ReactNode }) => (
  <>
    {children}
    <code className="about">{id}</code>
  </>
);
