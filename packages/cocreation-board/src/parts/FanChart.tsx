import type { ReactNode } from 'react';
import type { FanView, MeterView, Spot } from '../meterView.ts';
import type { ViewContext } from '../viewContext.ts';
import styles from './FanChart.module.css';

export interface FanChartProps {
  readonly context: ViewContext;
  readonly view: MeterView;
}

const path = (spots: readonly Spot[]): string =>
  spots.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');

/** Two fans on one axis of cycles: solid what was measured, dashed what is expected. */
export const FanChart = ({ context, view }: FanChartProps): ReactNode => {
  const { messages, format, state } = context;
  const { ticksX, ticksY, fans, now, breakEven } = view;
  return (
    <div className={styles.chart} aria-hidden="true">
      <p className={styles.unit}>{messages.axis({ currency: state.currency }, format)}</p>
      <div className={styles.frame}>
        <svg className={styles.plot} width="100%" height="100%" aria-hidden="true">
          {ticksY.map(({ at, text }) => (
            <g key={text}>
              <line className={styles.rule} x1="0" x2="100%" y1={`${at}%`} y2={`${at}%`} />
              <text className={styles.amount} x="-8" y={`${at}%`} dy="4">
                {text}
              </text>
            </g>
          ))}
          <svg
            viewBox="0 0 100 100"
            preserveAspectRatio="none"
            width="100%"
            height="100%"
            aria-hidden="true"
          >
            {fans.map((fan) => (
              <Fan key={fan.what} fan={fan} />
            ))}
          </svg>
          {now > 0 && now < 100 && (
            <>
              <line className={styles.now} x1={`${now}%`} x2={`${now}%`} y1="0" y2="100%" />
              {now > 20 && (
                <text
                  className={styles.before}
                  data-roomy={now < 40 || undefined}
                  x={`${now}%`}
                  dx="-8"
                  y="12"
                >
                  {messages.measuredPart}
                </text>
              )}
              {now < 75 && (
                <text data-roomy={now > 60 || undefined} x={`${now}%`} dx="8" y="12">
                  {messages.forecastPart}
                </text>
              )}
            </>
          )}
          {breakEven && (
            <>
              <line
                className={styles.drop}
                x1={`${breakEven.at[0]}%`}
                x2={`${breakEven.at[0]}%`}
                y1={`${breakEven.at[1]}%`}
                y2="100%"
              />
              <line
                className={styles.range}
                x1={`${breakEven.range[0]}%`}
                x2={`${breakEven.range[1]}%`}
                y1="100%"
                y2="100%"
              />
              <line
                className={styles.half}
                x1={`${breakEven.half[0]}%`}
                x2={`${breakEven.half[1]}%`}
                y1="100%"
                y2="100%"
              />
              <circle
                className={styles.dot}
                cx={`${breakEven.at[0]}%`}
                cy={`${breakEven.at[1]}%`}
                r="6"
              />
              <text
                className={breakEven.at[0] > 60 ? styles.evenBefore : styles.evenAfter}
                x={`${breakEven.at[0]}%`}
                dx={breakEven.at[0] > 60 ? -8 : 8}
                y="100%"
                dy="-10"
              >
                {breakEven.text}
              </text>
            </>
          )}
          <g>
            {ticksX.map(({ at, text, isNow }) => (
              <text
                key={text}
                className={isNow ? styles.open : styles.cycle}
                x={`${at}%`}
                y="100%"
                dy="22"
              >
                {text}
              </text>
            ))}
          </g>
        </svg>
        <ul className={styles.ends}>
          {fans.map(({ what, end, half }) => (
            <li key={what} data-what={what}>
              <strong>{end}</strong> {half}
            </li>
          ))}
          {breakEven && <li data-what="even">{breakEven.text}</li>}
        </ul>
        <svg className={styles.besides} width="100%" height="100%" aria-hidden="true">
          {fans.map(({ what, label, end, half }) => (
            <g key={what} data-what={what}>
              <text className={styles.end} y={`${label}%`} dy="2">
                {end}
              </text>
              <text y={`${label}%`} dy="18">
                {half}
              </text>
            </g>
          ))}
        </svg>
      </div>
      <p className={styles.axis}>{messages.cycle}</p>
    </div>
  );
};

const Fan = ({ fan: { what, outer, inner, measured, forecast } }: { readonly fan: FanView }) => (
  <g data-what={what}>
    <path className={styles.outer} d={`${path(outer)}Z`} />
    <path className={styles.inner} d={`${path(inner)}Z`} />
    <path className={styles.line} d={path(measured)} />
    <path className={styles.ahead} d={path(forecast)} />
  </g>
);
