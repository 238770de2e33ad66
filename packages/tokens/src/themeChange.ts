import type { ColorName } from './generated/colors.ts';
import type { Scheme } from './palette.ts';

/** One color that is not as a host might expect, and why. */
export interface ThemeChange {
  readonly color: ColorName;
  readonly scheme: Scheme;
  readonly from: string;
  readonly to: string;
  /** `contrast`: the first would be too faint. `hue`: it would be mistaken for the accent. */
  readonly reason: 'contrast' | 'hue';
  /** The whole in one English sentence, for a developer's console. */
  readonly message: string;
}
