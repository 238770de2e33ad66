import { create, type ThemeVars } from 'storybook/theming';

const FONT =
  "'Noto Sans', 'Segoe UI', Seravek, 'Frutiger Next', 'Source Sans 3', ui-sans-serif, system-ui, sans-serif";

/** Storybook's own frame, as ink on paper. */
const frame = (
  base: 'light' | 'dark',
  paper: string,
  ink: string,
  ink2: string,
  rule: string,
  edge: string,
  accent: string,
) =>
  create({
    base,
    brandTitle: 'Servitization Kit',
    brandUrl: './',
    brandTarget: '_self',
    fontBase: FONT,
    colorPrimary: accent,
    colorSecondary: accent,
    appBg: paper,
    appContentBg: paper,
    appPreviewBg: paper,
    appBorderColor: rule,
    appBorderRadius: 2,
    textColor: ink,
    textMutedColor: ink2,
    barBg: paper,
    barTextColor: ink2,
    barHoverColor: accent,
    barSelectedColor: accent,
    inputBg: paper,
    inputBorder: edge,
    inputTextColor: ink,
    inputBorderRadius: 2,
  });

const light = frame('light', '#fcfbf9', '#1c1b14', '#4f4d46', '#dcdbd6', '#828078', '#9e2d26');
const dark = frame('dark', '#15171c', '#edebe5', '#bab7b0', '#34383f', '#7c8088', '#f08571');

/** As the reader's system has it when the page opens. */
export const look = (): ThemeVars =>
  matchMedia('(prefers-color-scheme: dark)').matches ? dark : light;
