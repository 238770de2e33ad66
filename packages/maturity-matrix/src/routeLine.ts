import type { GridRoute, Point } from '@servitization/ui';
import { lanes } from './lanes.ts';

/** Points that a firm off a lane comes by too: its corners, or the middle where it has none. */
function pointsOf(line: readonly Point[]): readonly Point[] {
  const [first, second, third] = line as [Point, Point, Point?];
  if (third) return line;
  return [first, { x: (first.x + second.x) / 2, y: (first.y + second.y) / 2 }, second];
}

/**
 * What is left of the chosen path from the firm's place, never back on either side (SP19 of core's
 * SPEC.md): all of it while the firm has no place, and nothing in the last square's corner.
 */
export function routeFor(chosenPath: unknown, firm: Point | null): GridRoute | undefined {
  const lane = lanes.find(({ id }) => id === chosenPath);
  if (!lane) return undefined;
  if (!firm) return { id: 'route', hue: lane.hue, line: lane.line };
  const line = [firm, ...pointsOf(lane.line)]
    .map(({ x, y }) => ({ x: Math.max(x, firm.x), y: Math.max(y, firm.y) }))
    .filter(({ x, y }, index, all) => x !== all[index - 1]?.x || y !== all[index - 1]?.y);
  return line.length > 1 ? { id: 'route', hue: lane.hue, line } : undefined;
}
