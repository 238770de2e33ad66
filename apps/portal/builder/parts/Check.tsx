import { formatFor } from '@servitization/ui';
import type { ReactNode } from 'react';
import { type Locale, languageNames } from '../../site/locales.ts';
import { type Correction, checkContrast, kitColors } from '../checks/contrast.ts';
import { fill } from '../fill.ts';
import type { Model } from '../useModel.ts';

interface Props {
  readonly model: Model;
}

/** One decimal, rounded down: 4.49 is not 4.5. */
const ratioIn = (locale: string, ratio: number): string =>
  formatFor(locale).number(Math.floor(ratio * 10) / 10);

const kiloBytes = (locale: string, bytes: number): string =>
  formatFor(locale).number(Math.round(bytes / 100) / 10);

function correctionText(model: Model, correction: Correction): string {
  const { contrast } = model.t.check;
  const { group, scheme, reason, colors, ratio } = correction;
  const names = { color: contrast.colors[group], scheme: contrast.schemes[scheme] };
  if (reason === 'hue') {
    const list = (key: 'from' | 'to') => colors.map((one) => one[key]).join(', ');
    return fill(contrast.hue, { ...names, from: list('from'), to: list('to') });
  }
  return fill(contrast.faint, {
    ...names,
    from: colors[0]?.from ?? '',
    to: colors[0]?.to ?? '',
    before: ratioIn(model.pageLocale, ratio.from),
    after: ratioIn(model.pageLocale, ratio.to),
  });
}

const Swatches = ({ colors }: Pick<Correction, 'colors'>): ReactNode => (
  <svg className="swatches" viewBox={`0 0 ${colors.length * 22} 12`} aria-hidden="true">
    {colors.map(({ from, to }, nth) => (
      <g key={from} transform={`translate(${nth * 22})`}>
        <rect width="10" height="12" fill={from} />
        <rect x="10" width="10" height="12" fill={to} />
      </g>
    ))}
  </svg>
);

function Contrast({ model }: Props): ReactNode {
  const { t, choices, pageLocale } = model;
  const { corrections, least } = checkContrast(choices.look.theme ?? kitColors);
  const words = t.check.contrast;
  const values = {
    text: ratioIn(pageLocale, least.text),
    graphic: ratioIn(pageLocale, least.graphic),
  };
  if (!choices.look.theme) return <p>{fill(words.kit, values)}</p>;
  if (choices.way === 'cms') return <p>{words.frame}</p>;
  if (corrections.length === 0) return <p>{fill(words.kept, values)}</p>;
  return (
    <>
      <p>{fill(words.changed, values)}</p>
      <ul>
        {corrections.map((correction) => (
          <li key={`${correction.group} ${correction.scheme} ${correction.reason}`}>
            {correctionText(model, correction)} <Swatches colors={correction.colors} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Columns that were tried reach to here, as `narrowestOf` says. */
const WIDEST_TRIED = 640;

function widthText({ t, measured }: Model): string {
  if (!measured) return t.check.width.waiting;
  const text = measured.narrowest < WIDEST_TRIED ? t.check.width.works : t.check.width.wide;
  return fill(text, { px: measured.narrowest });
}

function weightText({ t, choices, facts, pageLocale }: Model): string {
  const bytes = facts.widgets[choices.widget]?.weights[choices.locale] ?? 0;
  const words = t.check.weight;
  const text = { script: words.text, react: words.react, frame: words.frame, cms: words.bare };
  const host = kiloBytes(pageLocale, facts.frames.brotli);
  return fill(text[choices.way], { kB: kiloBytes(pageLocale, bytes), host });
}

function languageText({ t, choices, facts }: Model): string {
  const coverage = facts.widgets[choices.widget]?.coverage ?? {};
  const { texts = 0, translated = 0 } = coverage[choices.locale] ?? {};
  const words = t.check.languages;
  const language = languageNames[choices.locale as Locale] ?? choices.locale;
  const others = Object.entries(coverage)
    .filter(([locale]) => locale !== choices.locale)
    .map(([locale, one]) => `${languageNames[locale as Locale]} ${one.translated}/${one.texts}`);
  const text = texts === translated ? words.whole : words.part;
  const list = fill(words.others, { list: others.join(', ') });
  return `${fill(text, { texts, translated, language })} ${list}`;
}

/** What holds for this choice, worked out from the build and the preview. */
export function Check({ model }: Props): ReactNode {
  const { t, facts } = model;
  const rows = [
    [t.check.contrast.name, <Contrast key="contrast" model={model} />],
    [t.check.width.name, <p key="width">{widthText(model)}</p>],
    [t.check.weight.name, <p key="weight">{weightText(model)}</p>],
    [t.check.languages.name, <p key="languages">{languageText(model)}</p>],
    [
      t.check.version.name,
      <p key="version">{fill(t.check.version.text, { version: facts.version })}</p>,
    ],
  ] as const;
  return (
    <dl className="checks">
      {rows.map(([name, content]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{content}</dd>
        </div>
      ))}
    </dl>
  );
}
