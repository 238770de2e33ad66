export {
  type ColorName,
  type ColorPair,
  colors,
  type Hue,
  hues,
  pairs,
} from './generated/colors.ts';
