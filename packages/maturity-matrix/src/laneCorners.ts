import type { Point } from '@servitization/ui';

/** Steps of an axis: pictures run down, charts up. */
const SIZE = 3;

/** The start, the bends and the tip of a lane, in steps of the grid. */
export function cornersOf(line: string): Point[] {
  const commands = [...line.matchAll(/([MLHVQ])([^MLHVQ]+)/g)];
  let here: Point = { x: 0, y: 0 };
  return commands.flatMap(([, command, numbers = ''], index) => {
    const [a = 0, b = 0] = numbers.trim().split(/\s+/).map(Number);
    if (command === 'H') here = { x: a, y: here.y };
    else if (command === 'V') here = { x: here.x, y: round(SIZE - a) };
    else here = { x: a, y: round(SIZE - b) };
    // `H` and `V` in between only lead up to a bend.
    const isOnWay = (command === 'H' || command === 'V') && index < commands.length - 1;
    return isOnWay ? [] : [here];
  });
}

const round = (value: number): number => +value.toFixed(3);
