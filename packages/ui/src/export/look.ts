import { toHex } from './color.ts';
import { familiesOf, fontsOfPage } from './fonts.ts';
import type { Look, Measure, Tones } from './model.ts';

/** What a host's rules could bend about the probe. */
const PROBE = {
  transition: 'none',
  animation: 'none',
  'forced-color-adjust': 'none',
  display: 'none',
} as const;

/**
 * Runs `use` with an element that stands within the widget for that moment: custom properties hold
 * `var()` and `light-dark()`, and only an element's computed color says what they come to there.
 */
function withProbe<Result>(root: Element, use: (probe: HTMLElement) => Result): Result {
  const probe = root.ownerDocument.createElement('span');
  for (const [name, value] of Object.entries(PROBE))
    probe.style.setProperty(name, value, 'important');
  root.append(probe);
  try {
    return use(probe);
  } finally {
    probe.remove();
  }
}

const computed = (probe: HTMLElement, property: string): string => {
  probe.style.setProperty('color', `var(${property})`, 'important');
  return getComputedStyle(probe).color;
};

function tonesOf(probe: HTMLElement, hue: string, paper: string): Tones {
  probe.dataset.hue = hue;
  const tone = (step: number) => toHex(computed(probe, `--_hue-${step}`), paper);
  return [tone(1), tone(2), tone(3)];
}

/**
 * Texts are laid out with the wider of two fonts: the page's own, and the one that takes its place
 * where a web font of the page can't follow.
 */
function measureIn(fontFamily: string): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return (text, fontPx) => text.length * fontPx * 0.6;
  const loaded = fontsOfPage();
  const others = familiesOf(fontFamily).filter((family) => !loaded.has(family.toLowerCase()));
  const stacks = [...new Set([fontFamily, [...others.map(quote), 'sans-serif'].join(', ')])];
  return (text, fontPx, weight) =>
    Math.max(
      ...stacks.map((stack) => {
        context.font = `${weight} ${fontPx}px ${stack}`;
        return context.measureText(text).width;
      }),
    );
}

const GENERIC = /^(ui-)?[a-z]+(-[a-z]+)?$/;
const quote = (family: string): string => (GENERIC.test(family) ? family : JSON.stringify(family));

/** How a widget looks where it stands in its page, theme and brand included. */
export function lookOf(root: Element, hues: readonly string[]): Look {
  const fontFamily = getComputedStyle(root).fontFamily || 'sans-serif';
  return withProbe(root, (probe) => {
    const below = computed(probe, '--_paper');
    const color = (property: string) => toHex(computed(probe, property), below);
    return {
      paper: toHex(below),
      ink: color('--_ink'),
      ink3: color('--_ink-3'),
      rule: color('--_rule'),
      accent: color('--_accent'),
      wash: color('--_button'),
      hues: Object.fromEntries(hues.map((hue) => [hue, tonesOf(probe, hue, below)])),
      fontFamily,
      measure: measureIn(fontFamily),
    };
  });
}
