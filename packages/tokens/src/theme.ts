export { createTheme, type Theme, themeCss } from './createTheme.ts';
export { ThemeError } from './errors.ts';
export { contrast } from './oklch.ts';
export {
  highContrastOf,
  LEAST,
  type Miss,
  missesOf,
  type Palette,
  type Scheme,
} from './palette.ts';
export type { ThemeChange } from './themeChange.ts';
export type { ThemeOptions } from './themeOptions.ts';
