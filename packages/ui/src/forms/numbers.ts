/** As much as one comma or point may be either: "1,500" is 1500 to one reader and 1.5 to another. */
const EITHER = /^-?[1-9]\d{0,2}[.,]\d{3}$/;
const GROUPED = /^-?\d{1,3}([.,]\d{3})+$/;

/** The mark that parts groups of digits: none, or not to be told. */
function groupIn(text: string, locale: string): string | undefined {
  const [mark = '', ...others] = text.match(/[.,]/g) ?? [];
  if (others.length > 0) return mark;
  if (!EITHER.test(text)) return '';
  const parts = new Intl.NumberFormat(locale).formatToParts(1_234_567.5);
  const meant = parts.find(({ value }) => value === mark)?.type;
  if (meant === 'group') return mark;
  return meant === 'decimal' ? '' : undefined;
}

/**
 * A number as people write it: with spaces or apostrophes in it, a comma or a point. Where a mark
 * may part thousands or begin decimals, the language decides; not a number where it knows no such
 * mark, as for anything else.
 */
export function readNumber(written: string, locale: string): number {
  const text = written.replace(/[\s'’]/g, '');
  // `Number` would take more: sixteen for "0x10", and a hundred thousand for "1e5".
  if (!/^[+-]?[\d.,]+$/.test(text)) return Number.NaN;
  const group = groupIn(text, locale);
  if (group === undefined) return Number.NaN;
  if (group === '') return Number(text.replace(',', '.'));
  const [whole = '', fraction = '0', ...further] = text.split(group === ',' ? '.' : ',');
  if (further.length > 0 || !GROUPED.test(whole)) return Number.NaN;
  return Number(`${whole.replaceAll(group, '')}.${fraction}`);
}

/** A number for a field to begin with, all digits of it, as `readNumber` reads it. */
export const writtenNumber = (value: number, locale: string): string =>
  new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 20 }).format(value);
