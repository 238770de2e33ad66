import type { ReactNode } from 'react';
import type { SeriesView } from '../seriesView.ts';
import type { ViewContext } from '../viewContext.ts';
import styles from './Series.module.css';

/** Values told below the line; the log has all of them. */
const SHOWN = 6;
/** Points drawn as dots; more would run into each other. */
const MOST_DOTS = 40;

export interface SeriesProps {
  readonly context: ViewContext;
  readonly series: SeriesView<string>;
  /** What can be done with it. */
  readonly children?: ReactNode;
}

/** A number over time: a line that steps from value to value, the latest in words beside it. */
export function Series({ context, series, children }: SeriesProps): ReactNode {
  const { messages, format } = context;
  const { name, description, points, stretches, levels, ends, latest, rows, note } = series;
  return (
    <li className={styles.series}>
      <p className={styles.name}>{name}</p>
      <p className={styles.latest}>{latest}</p>
      <div className={styles.chart}>
        {points.length > 0 && <Ends className={styles.levels} texts={levels} />}
        <Line points={points} stretches={points.length > 0 ? stretches : []} />
        {points.length > 0 && <Ends className={styles.ends} texts={ends} />}
      </div>
      {description && <p className={styles.note}>{description}</p>}
      {note && <p className={styles.note}>{note}</p>}
      {rows.length > 1 && (
        <ol className={styles.rows}>
          {rows.length > SHOWN && (
            <li>{messages.earlier({ count: rows.length - SHOWN }, format)}</li>
          )}
          {rows.slice(-SHOWN).map(([day, value], index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two ratings may say the same on one day
            <li key={index}>
              {day}: {value}
            </li>
          ))}
        </ol>
      )}
      {children && <div className={styles.action}>{children}</div>}
    </li>
  );
}

interface EndsProps {
  readonly className: string | undefined;
  readonly texts: readonly string[];
}

/** What the ends of an axis are. */
function Ends({ className, texts }: EndsProps) {
  if (texts.length === 0) return null;
  return (
    <p className={className} aria-hidden="true">
      {texts.map((text) => (
        <span key={text}>{text}</span>
      ))}
    </p>
  );
}

/** Stands at each value until the next one: nobody knows what was in between. */
export const stepPath = (points: SeriesView<string>['points']): string =>
  points.map(([x, y], index) => (index === 0 ? `M${x} ${y}` : `H${x}V${y}`)).join('');

function Line({ points, stretches }: Pick<SeriesView<string>, 'points' | 'stretches'>) {
  const last = points.at(-1);
  const height = stretches.length > 0 ? 80 : 64;
  return (
    <svg className={styles.line} width="100%" height={height} aria-hidden="true">
      <Phases stretches={stretches} />
      <line className={styles.base} x2="100%" y1="58" y2="58" />
      <svg
        aria-hidden="true"
        x="0"
        y="6"
        width="100%"
        height="52"
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
      >
        <path className={styles.path} d={stepPath(points)} />
      </svg>
      {points.length <= MOST_DOTS &&
        points
          .slice(0, -1)
          // biome-ignore lint/suspicious/noArrayIndexKey: a point is known by its place in the line
          .map((point, index) => <Dot key={index} className={styles.dot} point={point} r={3} />)}
      {last && <Dot className={styles.last} point={last} r={5} />}
    </svg>
  );
}

/** Percent of the axis that the figure of a phase needs. */
const ROOM = 6;

/** Where one phase gave way to the next, and the number of each below the line where it has room. */
function Phases({ stretches }: Pick<SeriesView<string>, 'stretches'>) {
  return stretches.map(({ from, to, number }) => (
    <g key={from}>
      {from > 0 && <line className={styles.turn} x1={`${from}%`} x2={`${from}%`} y2="100%" />}
      {number !== null && to - from >= ROOM && (
        <text className={styles.phase} x={`${(from + to) / 2}%`} y="76">
          {number}
        </text>
      )}
    </g>
  ));
}

interface DotProps {
  readonly className: string | undefined;
  readonly point: readonly [x: number, y: number];
  readonly r: number;
}

/** The line stands 6 px from the top and is 52 px high. */
function Dot({ className, point: [x, y], r }: DotProps) {
  return <circle className={className} cx={`${x}%`} cy={6 + y * 0.52} r={r} />;
}
