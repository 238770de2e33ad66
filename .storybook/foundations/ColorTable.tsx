import { type ColorName, type ColorPair, colors, pairs } from '@servitization/tokens';
import { contrast, LEAST } from '@servitization/tokens/theme';
import tokens from '@servitization/tokens/tokens.json';
import './facts.css';

const schemes = ['light', 'dark'] as const;
const aboutOf = (name: ColorName) =>
  tokens.colors.find((color) => color.name === name)?.description ?? '';

/** Every color with the grounds that it may lie on, and the contrast measured there. */
export function ColorTable() {
  return (
    <table className="facts">
      <caption>
        Contrast as measured on each ground; text needs {LEAST.text}:1, marks {LEAST.graphic}:1
      </caption>
      <thead>
        <tr>
          <th scope="col">Token</th>
          {schemes.map((scheme) => (
            <th key={scheme} scope="col">
              {scheme}
            </th>
          ))}
          <th scope="col">Lies on</th>
        </tr>
      </thead>
      <tbody>
        {(Object.keys(colors) as ColorName[]).map((name) => (
          <ColorRow key={name} name={name} />
        ))}
      </tbody>
    </table>
  );
}

function ColorRow({ name }: { readonly name: ColorName }) {
  const grounds = pairs.filter(({ color }) => color === name);
  return (
    <tr>
      <th scope="row">
        <code>{name}</code>
        <span className="about">{aboutOf(name)}</span>
      </th>
      {schemes.map((scheme) => (
        <td key={scheme}>
          <Swatch color={colors[name][scheme]} ground={colors.paper[scheme]} />
        </td>
      ))}
      <td>
        {grounds.length === 0 && <span className="about">never read alone</span>}
        {grounds.map((pair) => (
          <Ground key={pair.on} {...pair} />
        ))}
      </td>
    </tr>
  );
}

const Swatch = ({ color, ground }: { readonly color: string; readonly ground: string }) => (
  <span className="swatch">
    <span className="chip" style={{ background: ground }}>
      <span style={{ background: color }} />
    </span>
    <code>{color}</code>
  </span>
);

function Ground({ color, on, kind }: ColorPair) {
  const ratios = schemes.map((scheme) => contrast(colors[color][scheme], colors[on][scheme]));
  return (
    <span className="ground">
      <code>{on}</code> {kind}, {ratios.map((ratio) => ratio.toFixed(1)).join(' and ')}
    </span>
  );
}
