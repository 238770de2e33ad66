import { type ColorName, pairs } from './generated/colors.ts';
import { moveUntil } from './moveUntil.ts';
import { contrast } from './oklch.ts';
import { LEAST, type Miss, missesOf, type Palette, type Scheme } from './palette.ts';
import type { ThemeChange } from './themeChange.ts';

export interface Corrected {
  readonly palette: Palette;
  readonly changes: readonly ThemeChange[];
}

/** The palette with every color moved that would miss a contrast; grounds stay as they are. */
export function corrected(palette: Palette, scheme: Scheme): Corrected {
  const changes: ThemeChange[] = [];
  let now = palette;
  for (const color of missingColors(palette)) {
    const to = moveUntil(palette[color], demandsOn(color, now));
    changes.push(changeOf(color, now, to, scheme));
    now = { ...now, [color]: to };
  }
  return { palette: now, changes };
}

const missingColors = (palette: Palette): ColorName[] => [
  ...new Set(missesOf(palette).map(({ color }) => color)),
];

const demandsOn = (color: ColorName, palette: Palette) =>
  pairs
    .filter((pair) => pair.color === color)
    .map(({ on, kind }) => ({ on: palette[on], least: LEAST[kind] }));

function changeOf(color: ColorName, palette: Palette, to: string, scheme: Scheme): ThemeChange {
  const from = palette[color];
  const miss = missesOf(palette).find((one) => one.color === color) as Miss;
  const ratio = contrast(from, palette[miss.on]).toFixed(1);
  const message = `${color} (${scheme}): ${from} has ${ratio}:1 on ${miss.on}, below ${miss.least}:1; it becomes ${to}`;
  return { color, scheme, from, to, reason: 'contrast', message };
}
