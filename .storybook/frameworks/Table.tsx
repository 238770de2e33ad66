import { type ReactNode, useId } from 'react';
import '../foundations/facts.css';

interface Row {
  readonly key: string;
  /** What code knows the row by. It stands in the last cell: a heading is said again at each cell. */
  readonly id?: string;
  /** The first cell of a row is its heading. */
  readonly cells: readonly ReactNode[];
}

interface FactsProps {
  readonly caption: ReactNode;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** A table of facts, scrolling by itself below its caption where the page is narrow. */
export function Facts({ caption, columns, rows }: FactsProps) {
  const name = useId();
  const hasIds = rows.some(({ id }) => id !== undefined);
  return (
    <figure className="facts">
      <figcaption id={name}>{caption}</figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className="scroller" tabIndex={0} aria-labelledby={name}>
        <table aria-labelledby={name}>
          <Heads columns={hasIds ? columns.with(-1, `${columns.at(-1)}, id`) : columns} />
          <tbody>
            {rows.map(({ key, ...row }) => (
              <FactsRow key={key} {...row} columns={columns} />
            ))}
          </tbody>
        </table>
      </section>
    </figure>
  );
}

const Heads = ({ columns }: Pick<FactsProps, 'columns'>) => (
  <thead>
    <tr>
      {columns.map((column) => (
        <th key={column} scope="col">
          {column}
        </th>
      ))}
    </tr>
  </thead>
);

type FactsRowProps = Omit<Row, 'key'> & Pick<FactsProps, 'columns'>;

const FactsRow = ({ id, cells: [first, ...rest], columns }: FactsRowProps) => (
  <tr>
    <th scope="row">{first}</th>
    {rest.map((cell, index) => (
      <td key={columns[index + 1]}>
        {cell}
        {id !== undefined && index === rest.length - 1 && <code className="about">{id}</code>}
      </td>
    ))}
  </tr>
);
