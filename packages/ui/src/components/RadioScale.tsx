import type { ReactNode, Ref } from 'react';
import styles from './RadioScale.module.css';

export interface ScaleOption {
  readonly value: string;
  /** Name of the step, the same on every scale. */
  readonly name: string;
  /** What the step means here. */
  readonly anchor: string;
}

type Row = Omit<ScaleOption, 'anchor'> & Partial<ScaleOption>;

export interface RadioScaleProps {
  /** Name of the radio group, unique in its root. */
  readonly name: string;
  /** Stands before the question. */
  readonly number: ReactNode;
  /** Legend of the group, bold. */
  readonly question: ReactNode;
  /** One line below the question. */
  readonly description?: ReactNode;
  /** The steps, from the lowest to the highest. */
  readonly options: readonly ScaleOption[];
  /** The choice that stands off the scale: "Don't know". */
  readonly unknown: { readonly value: string; readonly name: string };
  /** Value of the chosen option; `undefined` when nothing is chosen yet. */
  readonly value: string | undefined;
  /** The user has chosen an option, or `unknown`, by its value. */
  readonly onChoose: (value: string) => void;
  /** Shows the choice and takes none. */
  readonly readOnly?: boolean;
  /** Ref of the whole question, for those who lead to it. */
  readonly scaleRef?: Ref<HTMLFieldSetElement>;
  /** What can be done with the answer, opposite to "don't know". */
  readonly action?: ReactNode;
  /** What else belongs to the question, below its options. */
  readonly children?: ReactNode;
}

/**
 * One question on an ordered scale, with native radio buttons. The column of circles reads as a
 * scale, each row as a sentence; "don't know" is off the rail, since it is not a step.
 */
export function RadioScale(props: RadioScaleProps): ReactNode {
  const { name, number, question, description, options, unknown, scaleRef } = props;
  const about = `${name}-about`;
  return (
    <fieldset
      part="question"
      ref={scaleRef}
      className={styles.scale}
      aria-describedby={description ? about : undefined}
    >
      <legend className={styles.legend}>
        <span className={styles.number}>{number}</span>
        <span>{question}</span>
      </legend>
      {description && (
        <p className={styles.description} id={about}>
          {description}
        </p>
      )}
      <div className={styles.steps}>{options.map((option) => row(props, option))}</div>
      <div className={styles.foot}>
        {row(props, unknown)}
        <div className={styles.action}>{props.action}</div>
      </div>
      {props.children}
    </fieldset>
  );
}

/** No component: a page of questions has a hundred rows. The choice off the scale has no anchor. */
const row = (scale: RadioScaleProps, { value, name, anchor }: Row): ReactNode => (
  <label
    key={value}
    part="option"
    className={anchor === undefined ? `${styles.row} ${styles.offScale}` : styles.row}
  >
    <input
      className={styles.radio}
      type="radio"
      name={scale.name}
      value={value}
      checked={scale.value === value}
      disabled={scale.readOnly}
      onChange={() => scale.onChoose(value)}
    />
    <span className={styles.name}>{name}</span>
    {anchor && <span className={styles.anchor}>{` ${anchor}`}</span>}
  </label>
);
