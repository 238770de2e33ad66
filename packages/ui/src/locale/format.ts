/** Numbers, percentages and plural forms of one locale, through Intl. */
export interface Format {
  readonly locale: string;
  /** `1.4`, with at most one decimal unless `digits` says otherwise. */
  number(value: number, digits?: number): string;
  /** `67%` from 0.67. */
  percent(value: number): string;
  /** The form for `count`; `other` stands in for a form that is not given. */
  plural(count: number, forms: PluralForms): string;
}

export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

const made = new Map<string, Format>();

/**
 * Intl objects are slow to make, so each locale's are made once, and those for numbers only when
 * one is shown: the first on a page takes a browser 15 to 30 ms.
 */
export function formatFor(locale: string): Format {
  const known = made.get(locale);
  if (known) return known;
  const format = createFormat(locale);
  made.set(locale, format);
  return format;
}

function createFormat(locale: string): Format {
  let percents: Intl.NumberFormat | undefined;
  const rules = new Intl.PluralRules(locale);
  return {
    locale,
    number: (value, digits = 1) =>
      new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value),
    percent: (value) => {
      percents ??= new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
      return percents.format(value);
    },
    plural: (count, forms) => forms[rules.select(count)] ?? forms.other,
  };
}
