import * as Plot from '@observablehq/plot';
import { firm, LINES, MARGIN, names, place, SIZE, stepX, stepY } from './chart.js';

const axis = { domain: [0, 3], ticks: LINES.map((line) => line + 0.5).slice(0, 3) };

place().append(
  Plot.plot({
    width: SIZE,
    height: SIZE,
    margin: MARGIN,
    x: { ...axis, tickFormat: stepX, label: names.x },
    y: { ...axis, tickFormat: stepY, label: names.y },
    marks: [
      Plot.gridX(LINES),
      Plot.gridY(LINES),
      Plot.dot([firm], { x: 'x', y: 'y', r: 7, fill: '#36c' }),
      Plot.text([firm], { x: 'x', y: 'y', text: 'name', dx: 10, textAnchor: 'start' }),
    ],
  }),
);
