import { forwardRef, type SVGAttributes } from 'react';
import styles from './ThresholdBar.module.css';

export interface ThresholdBarProps extends SVGAttributes<SVGSVGElement> {
  /** Share reached, 0 to 1; `null` while not assessed, which is not zero. */
  readonly value: number | null;
  /** Share that is needed, 0 to 1. */
  readonly threshold: number;
  /** Tonal step of the hue around it, 1 to 3. */
  readonly step: number;
  /** Drawn as an outline: reached, and not counted yet. */
  readonly hollow?: boolean;
}

/** How far something has come towards a mark. The words beside it say the same. */
export const ThresholdBar: React.ForwardRefExoticComponent<
  ThresholdBarProps & React.RefAttributes<SVGSVGElement>
> = forwardRef<SVGSVGElement, ThresholdBarProps>(function ThresholdBar(
  { value, threshold, step, hollow = false, className = '', ...rest },
  ref,
) {
  const percent = (share: number) => `${share * 100}%`;
  return (
    <svg
      width="100%"
      height="16"
      aria-hidden="true"
      {...rest}
      ref={ref}
      className={`${styles.bar} ${className}`.trim()}
    >
      <line className={styles.track} x1="0" x2="100%" y1="8" y2="8" />
      {value !== null && (
        <rect
          className={styles.value}
          data-step={hollow ? 'hollow' : step}
          y="4"
          height="8"
          width={percent(value)}
        />
      )}
      {value === 0 && <line className={styles.zero} x1="0.75" x2="0.75" y1="3" y2="13" />}
      <line
        className={styles.threshold}
        x1={percent(threshold)}
        x2={percent(threshold)}
        y1="1"
        y2="15"
      />
    </svg>
  );
});
