import type { cocreation } from '@servitization/core';
import type { ViewContext } from './viewContext.ts';

const made = new Map<string, Intl.NumberFormat>();

function writerFor(locale: string, currency: string | null): Intl.NumberFormat {
  const key = `${locale} ${currency}`;
  const known = made.get(key);
  if (known) return known;
  const style = currency ? ({ style: 'currency', currency } as const) : {};
  const writer = new Intl.NumberFormat(locale, { ...style, maximumFractionDigits: 0 });
  made.set(key, writer);
  return writer;
}

type Told = Pick<ViewContext, 'format' | 'state'>;

/** An amount as the locale writes it, in the board's currency where it has one. */
export const moneyText = (amount: number, { format, state }: Told): string =>
  writerFor(format.locale, state.currency).format(amount);

function shortWriter({ format, state: { currency } }: Told, plain = false): Intl.NumberFormat {
  const style = currency && !plain ? ({ style: 'currency', currency } as const) : {};
  const short = { notation: 'compact', maximumSignificantDigits: 2 } as const;
  return new Intl.NumberFormat(format.locale, { ...style, ...short });
}

/** An amount as it is told where nobody can know it to the last digit: about, and short. */
export const aboutText = (amount: number, told: Told, plain = false): string =>
  shortWriter(told, plain).format(amount);

/** Where the middle half of the outcomes lies; what both ends share is told once. */
export const aboutRange = ({ lower, upper }: cocreation.Band, told: Told): string =>
  shortWriter(told).formatRange(lower, upper);

/** The same without its currency, where the axis or the column says it. */
export const amountText = (amount: number, { format }: Told): string =>
  writerFor(format.locale, null).format(amount);

/** A range in words, or that there is none. */
export function rangeText(range: cocreation.Range | null, context: ViewContext): string {
  const { messages, format } = context;
  if (!range) return messages.notEstimated;
  if (range.low === range.high) return moneyText(range.likely, context);
  const [low, likely, high] = [range.low, range.likely, range.high].map((one) =>
    moneyText(one, context),
  ) as [string, string, string];
  return messages.range({ low, likely, high }, format);
}
