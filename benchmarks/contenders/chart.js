import fixture from '#fixture';

const [across, up] = fixture.dimensions;

/** The matrix as chart libraries take it: two scales from 0 to 3, a name for each step, a point. */
export const SIZE = 640;
export const MARGIN = 120;
export const LINES = [0, 1, 2, 3];
export const firm = { x: across.coordinate, y: up.coordinate, name: 'Your firm' };
export const names = { x: across.name, y: up.name };
const stepOf =
  ({ phases }) =>
  (value) =>
    phases[Math.floor(value)]?.short ?? '';
export const stepX = stepOf(across);
export const stepY = stepOf(up);
export const place = () => document.getElementById('app');
