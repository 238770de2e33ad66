/** `null` is an empty cell: missing, which is not zero. */
export type CsvCell = string | number | null;

export interface CsvTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CsvCell[])[];
  /** Spreadsheet programs of countries with a decimal comma expect a semicolon. Default: a comma. */
  readonly separator?: ',' | ';';
}

/** Tells spreadsheet programs that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * What a spreadsheet program may take for a formula, by OWASP's list
 * (https://owasp.org/www-community/attacks/CSV_Injection) and ASVS 1.2.10.
 */
const FORMULA = /^[=+\-@\t\r\n\0＝＋－＠]/;

/** A number with its sign; no formula can be written with these characters alone. */
const SIGNED_NUMBER = /^[+-][\d.,\u0020\u00A0\u202F]*\d[\u0020\u00A0\u202F]?%?$/;

/** What spreadsheet programs of a locale expect: a semicolon where the comma is in the numbers. */
export function separatorFor(locale: string): ',' | ';' {
  const written = new Intl.NumberFormat(locale).format(1.5);
  return written.includes(',') ? ';' : ',';
}

/** A leading apostrophe makes a spreadsheet program read text as text. */
export const withoutFormula = (text: string): string =>
  FORMULA.test(text) && !SIGNED_NUMBER.test(text) ? `'${text}` : text;

/** Where a line may break on screen; in a spreadsheet two names would differ by it. */
const SOFT_HYPHEN = '\u00AD';

/** All text is quoted, so that no separator within it can begin a cell of its own. */
const quoted = (text: string): string =>
  `"${withoutFormula(text.replaceAll(SOFT_HYPHEN, '')).replaceAll('"', '""')}"`;

function cellOf(cell: CsvCell, separator: string): string {
  if (typeof cell === 'string') return quoted(cell);
  if (cell === null || !Number.isFinite(cell)) return '';
  return separator === ';' ? `${cell}`.replace('.', ',') : `${cell}`;
}

/** A table as RFC 4180 has it, safe to open in a spreadsheet program. */
export function toCsv({ columns, rows, separator = ',' }: CsvTable): string {
  const lines = [columns, ...rows].map((row) =>
    row.map((cell) => cellOf(cell, separator)).join(separator),
  );
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}
