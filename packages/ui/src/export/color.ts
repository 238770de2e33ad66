type Channels = readonly [red: number, green: number, blue: number, alpha: number];

const RGB = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/;

/** Colors that browsers don't write as `rgb()`, such as a brand's `oklch()`, by painting with them. */
function painted(color: string): Channels {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d');
  if (!context) return [0, 0, 0, 1];
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 255] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

/** Painting comes second, since some browsers blur what a page reads back from a canvas. */
function channelsOf(color: string): Channels {
  const found = RGB.exec(color);
  if (!found) return painted(color);
  const [, red, green, blue, alpha = '1'] = found;
  return [Number(red), Number(green), Number(blue), Number(alpha)];
}

const pairOf = (value: number): string => Math.round(value).toString(16).padStart(2, '0');

/** A computed color as hex, which every program reads; a translucent one as it looks on `below`. */
export function toHex(color: string, below = 'rgb(255, 255, 255)'): string {
  const [red, green, blue, alpha] = channelsOf(color);
  if (alpha >= 1) return `#${[red, green, blue].map(pairOf).join('')}`;
  const under = channelsOf(below);
  const mixed = [red, green, blue].map(
    (value, index) => value * alpha + (under[index] ?? 255) * (1 - alpha),
  );
  return `#${mixed.map(pairOf).join('')}`;
}
