import tokens from '@servitization/tokens/tokens.json';
import './facts.css';

const px = ({ value, unit }: { readonly value: number; readonly unit: string }) =>
  `${value} ${unit}`;

/** The type scale, each size in its own size. */
export function TypeScale() {
  return (
    <table className="facts">
      <caption>Sizes at a root of 16 px; all grow with the widget’s font size</caption>
      <thead>
        <tr>
          <th scope="col">Token</th>
          <th scope="col">Size and line</th>
          <th scope="col">Compact</th>
          <th scope="col">Looks like</th>
        </tr>
      </thead>
      <tbody>
        {tokens.texts.map(({ name, value, compact }) => (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code>
            </th>
            <td>{lineOf(value)}</td>
            <td>{compact ? lineOf(compact) : 'the same'}</td>
            <td style={{ fontSize: value.fontSize.value, lineHeight: value.lineHeight }}>
              Where the firm stands
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type TextValue = (typeof tokens.texts)[number]['value'];
const lineOf = ({ fontSize, lineHeight }: TextValue) =>
  `${fontSize.value}/${Math.round(fontSize.value * lineHeight)}`;

/** The spaces, drawn to scale. */
export function SpaceScale() {
  return (
    <table className="facts">
      <caption>Spaces at a root of 16 px</caption>
      <thead>
        <tr>
          <th scope="col">Token</th>
          <th scope="col">Comfortable</th>
          <th scope="col">Compact</th>
        </tr>
      </thead>
      <tbody>
        {tokens.spaces.map(({ name, value, compact }) => (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code>
            </th>
            {[value, compact ?? value].map((space, index) => (
              <td key={index === 0 ? 'comfortable' : 'compact'}>
                <span className="bar" style={{ inlineSize: space.value }} /> {px(space)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
