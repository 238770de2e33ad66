/** Resolves once the browser has read the picture. */
function loaded(url: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error('The browser could not read the SVG picture.'));
    image.src = url;
  });
}

function paint(image: HTMLImageElement, scale: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.naturalWidth * scale);
  canvas.height = Math.round(image.naturalHeight * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser has no canvas to draw the PNG picture on.');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
}

function encode(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('The browser could not make the PNG file.'));
    }, 'image/png');
  });
}

/**
 * Draws an SVG document as PNG. It goes through a `blob:` URL, so that a page whose content security
 * policy has `img-src blob:` allows it and nothing needs to be parsed.
 */
export async function svgToPng(svg: string, scale = 2): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    return await encode(paint(await loaded(url), scale));
  } finally {
    URL.revokeObjectURL(url);
  }
}
