import tokens from '@servitization/tokens/tokens.json';
import { Facts } from '../frameworks/Table.tsx';

type TextValue = (typeof tokens.texts)[number]['value'];
const lineOf = ({ fontSize, lineHeight }: TextValue) =>
  `${fontSize.value}/${Math.round(fontSize.value * lineHeight)}`;

/** The type scale, each size in its own size. */
export const TypeScale = () => (
  <Facts
    caption="Sizes at a root of 16 px; all grow with the widget’s font size"
    columns={['Token', 'Size and line', 'Compact', 'Looks like']}
    rows={tokens.texts.map(({ name, value, compact }) => ({
      key: name,
      cells: [
        <code key={name}>{name}</code>,
        lineOf(value),
        compact ? lineOf(compact) : 'the same',
        <span key="sample" style={{ fontSize: value.fontSize.value, lineHeight: value.lineHeight }}>
          Where the firm stands
        </span>,
      ],
    }))}
  />
);

type SpaceValue = (typeof tokens.spaces)[number]['value'];

const Bar = ({ value, unit }: SpaceValue) => (
  <>
    <span className="bar" style={{ inlineSize: value }} /> {value} {unit}
  </>
);

/** The spaces, drawn to scale. */
export const SpaceScale = () => (
  <Facts
    caption="Spaces at a root of 16 px"
    columns={['Token', 'Comfortable', 'Compact']}
    rows={tokens.spaces.map(({ name, value, compact }) => ({
      key: name,
      cells: [
        <code key={name}>{name}</code>,
        <Bar key="comfortable" {...value} />,
        <Bar key="compact" {...(compact ?? value)} />,
      ],
    }))}
  />
);
