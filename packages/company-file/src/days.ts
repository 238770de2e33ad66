import type { FileContext } from './context.ts';

/** `3 November 2026`, as the locale writes it. On a server, which is nowhere, by universal time. */
export function dayText(ms: number, { format, now }: Pick<FileContext, 'format' | 'now'>): string {
  const zone = now === null ? { timeZone: 'UTC' } : {};
  return new Intl.DateTimeFormat(format.locale, { dateStyle: 'long', ...zone }).format(ms);
}
