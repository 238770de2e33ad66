/** A cell of a grid, counted from 0 at the origin: the bottom corner at the start side. */
export interface Cell {
  readonly column: number;
  readonly row: number;
}

export interface GridSize {
  readonly columns: number;
  readonly rows: number;
}

type Move = (cell: Cell, size: GridSize) => Cell;

const moves: Readonly<Record<string, Move>> = {
  ArrowRight: ({ column, row }) => ({ column: column + 1, row }),
  ArrowLeft: ({ column, row }) => ({ column: column - 1, row }),
  ArrowUp: ({ column, row }) => ({ column, row: row + 1 }),
  ArrowDown: ({ column, row }) => ({ column, row: row - 1 }),
  Home: ({ row }) => ({ column: 0, row }),
  End: ({ row }, { columns }) => ({ column: columns - 1, row }),
  PageUp: ({ column }, { rows }) => ({ column, row: rows - 1 }),
  PageDown: ({ column }) => ({ column, row: 0 }),
  'Control+Home': (_, { rows }) => ({ column: 0, row: rows - 1 }),
  'Control+End': (_, { columns }) => ({ column: columns - 1, row: 0 }),
};

const clamp = (value: number, count: number): number => Math.max(0, Math.min(count - 1, value));

/**
 * Where a key leads from a cell; it stops at the edges. `null` when the key is not for the grid, so
 * that the page keeps it.
 */
export function moveInGrid(cell: Cell, key: string, size: GridSize): Cell | null {
  const move = Object.hasOwn(moves, key) ? moves[key] : undefined;
  if (!move) return null;
  const { column, row } = move(cell, size);
  return { column: clamp(column, size.columns), row: clamp(row, size.rows) };
}
