export interface ExportFile {
  readonly name: string;
  readonly content: Blob;
}

/** Longer than any browser takes to begin reading; the blob lives in memory until then. */
const KEPT_FOR = 40_000;

/**
 * Hands a file to the user. The anchor never enters the page, so neither the host's router nor its
 * styles meet it. Within a sandboxed frame this needs `allow-downloads`.
 */
export function download({ name, content }: ExportFile): void {
  const url = URL.createObjectURL(content);
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_FOR);
}

/** Words of a file name may have this many characters, which is under 255 bytes in any alphabet. */
const MOST = 60;

/** Windows keeps these names for devices, whatever the extension. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** Letters of every alphabet, marks and digits stay; all else is a dash. */
const dashed = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

const cut = (text: string, most: number): string =>
  [...text].slice(0, Math.max(0, most)).join('').replace(/-$/, '');

/** `fileNameOf('Tallberg Hydraulics', 'matrix', 'svg')` is `tallberg-hydraulics-matrix.svg`. */
export function fileNameOf(subject: string, what: string, extension: string): string {
  const kind = cut(dashed(what), MOST / 2);
  const owner = cut(dashed(subject), MOST - [...kind].length - 1);
  const name = [owner, kind].filter(Boolean).join('-') || 'figure';
  return `${DEVICE.test(name) ? `${name}-file` : name}.${extension}`;
}
