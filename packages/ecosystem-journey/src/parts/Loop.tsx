import { ecosystem } from '@servitization/core';
import type { ReactNode } from 'react';
import { loopSteps } from '../cycleViews.ts';
import type { ViewContext } from '../viewContext.ts';
import styles from './Loop.module.css';
import { Section } from './Section.tsx';

/** The four dimensions in a row, and the two loops that lead back. */
export function Loop({ context }: { readonly context: ViewContext }): ReactNode {
  const { state, words, messages, format } = context;
  return (
    <Section
      eyebrow={messages.loopEyebrow}
      title={messages.loopTitle({ number: state.cycles.length }, format)}
      sentence={messages.loopNote}
    >
      <div className={styles.loop}>
        <Arcs />
        <ArcsDown />
        <ol className={styles.steps}>
          {loopSteps(context).map(({ id, name, description, count, isKnown }, index) => (
            <li key={id} className={styles.step}>
              <p className={styles.name}>
                {index + 1} {name}
              </p>
              <p className={styles.count} data-known={isKnown}>
                {count}
              </p>
              <p className={styles.text}>{description}</p>
            </li>
          ))}
        </ol>
      </div>
      <ul className={styles.loops}>
        {ecosystem.framework.loops.map(({ id, through, from, to }) => (
          <li key={id} data-loop={id}>
            <strong>
              {words.loops[id].name}: {words.reviews[through].name}
            </strong>{' '}
            {messages.loopSteps(
              { from: words.dimensions[from].short, to: words.dimensions[to].short },
              format,
            )}{' '}
            {words.loops[id].description}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Near the beginning of a dimension, on a line of 100 that all four share evenly. */
const placeOf = (id: ecosystem.DimensionId): number =>
  ecosystem.framework.dimensions.findIndex((one) => one.id === id) * 25 + 6;

/** Higher for the loop that reaches farther; drawn without measuring, hence stretched. */
function Arcs() {
  return (
    <svg
      className={styles.arcs}
      width="100%"
      height="72"
      viewBox="0 0 100 72"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {ecosystem.framework.loops.map(({ id, from, to }) => {
        const [start, end] = [placeOf(from), placeOf(to)];
        const top = id === 'balancing' ? 6 : 34;
        return (
          <g key={id} data-loop={id}>
            <path className={styles.arc} d={`M${start} 66V${top}H${end}V66`} />
            <path className={styles.arrow} d={`M${end - 1} 58L${end} 68L${end + 1} 58`} />
          </g>
        );
      })}
    </svg>
  );
}

/** The same where the dimensions stand below one another, all equally high. */
function ArcsDown() {
  return (
    <svg
      className={styles.arcsDown}
      width="40"
      height="100%"
      viewBox="0 0 40 100"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {ecosystem.framework.loops.map(({ id, from, to }) => {
        const [start, end] = [placeOf(from), placeOf(to)];
        const side = id === 'balancing' ? 4 : 20;
        return (
          <g key={id} data-loop={id}>
            <path className={styles.arc} d={`M36 ${start}H${side}V${end}H36`} />
            <path className={styles.arrow} d={`M29 ${end - 1}L36 ${end}L29 ${end + 1}`} />
          </g>
        );
      })}
    </svg>
  );
}
