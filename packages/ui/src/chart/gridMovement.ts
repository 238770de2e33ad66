/** A cell of a grid, counted from 0 at the origin: the bottom corner at the start side. */
export interface Cell {
  readonly column: number;
  readonly row: number;
}

export interface GridSize {
  readonly columns: number;
  readonly rows: number;
}

/** From edge to edge; a move stops there. */
const FAR = Number.POSITIVE_INFINITY;

/** Steps along and up. */
const moves: Readonly<Record<string, readonly [along: number, up: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
  Home: [-FAR, 0],
  End: [FAR, 0],
  PageUp: [0, FAR],
  PageDown: [0, -FAR],
  'Control+Home': [-FAR, FAR],
  'Control+End': [FAR, -FAR],
};

const clamp = (value: number, count: number): number => Math.max(0, Math.min(count - 1, value));

/**
 * Where a key leads from a cell; it stops at the edges. `null` when the key is not for the grid, so
 * that the page keeps it.
 */
export function moveInGrid(cell: Cell, key: string, size: GridSize): Cell | null {
  const move = Object.hasOwn(moves, key) && moves[key];
  if (!move) return null;
  const [along, up] = move;
  return { column: clamp(cell.column + along, size.columns), row: clamp(cell.row + up, size.rows) };
}
