import type { ThemeOptions } from '@servitization/tokens/theme';

/** An invented agency whose site the portal's pages can be shown as. */
export interface Brand {
  /** Folder of its pages under `/brands/`. */
  readonly id: string;
  readonly name: string;
  readonly theme: ThemeOptions;
}

const GROTESQUE = "'Helvetica Neue', Helvetica, Arial, 'Liberation Sans', sans-serif";
const BOOK = "'Source Serif 4', Charter, 'Noto Serif', Georgia, serif";

/** Unlike one another where brands are: color, corners, type of titles. */
export const brands: readonly Brand[] = [
  {
    id: 'red',
    name: 'Export North',
    theme: { accent: '#b5121b', radius: 0, font: GROTESQUE, titleWeight: 700 },
  },
  {
    id: 'yellow',
    name: 'Trade Desk West',
    theme: { accent: '#ffd100', radius: 24, titleFont: BOOK },
  },
  {
    id: 'blue',
    name: 'Baltic Business',
    theme: { accent: '#003a70', radius: 4, titleColor: 'accent' },
  },
];
