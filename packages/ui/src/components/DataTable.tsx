import { forwardRef, type HTMLAttributes } from 'react';
import styles from './DataTable.module.css';

export interface DataTableGroup {
  readonly title: string;
  readonly hue?: string;
  /** First cell of a row is its header. */
  readonly rows: readonly (readonly string[])[];
}

export interface DataTableProps extends HTMLAttributes<HTMLElement> {
  /** What the figure beside it is called. */
  readonly caption: string;
  /** Headers, the first of them over the names of the rows. */
  readonly columns: readonly string[];
  /** Rows under titles of their own, each in its hue. */
  readonly groups: readonly DataTableGroup[];
}

/** The data of a figure as a table; on narrow pages it scrolls within itself. */
export const DataTable: React.ForwardRefExoticComponent<
  DataTableProps & React.RefAttributes<HTMLElement>
> = forwardRef<HTMLElement, DataTableProps>(function DataTable(
  { caption, columns, groups, className = '', ...rest },
  ref,
) {
  return (
    <section
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label={caption}
      {...rest}
      ref={ref}
      className={`${styles.scroll} ${className}`.trim()}
    >
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <Group key={group.title} group={group} width={columns.length} />
        ))}
      </table>
    </section>
  );
});

function Group({ group, width }: { readonly group: DataTableGroup; readonly width: number }) {
  return (
    <tbody data-hue={group.hue}>
      <tr>
        <th className={styles.group} colSpan={width} scope="rowgroup">
          {group.title}
        </th>
      </tr>
      {group.rows.map(([header, ...cells], row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two rows may have the same header
        <tr key={row}>
          <th scope="row">{header}</th>
          {cells.map((cell, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a cell's column is its identity
            <td key={index}>{cell}</td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}
