import { type ColorName, type ColorPair, colors, pairs } from '@servitization/tokens';
import { contrast, LEAST } from '@servitization/tokens/theme';
import tokens from '@servitization/tokens/tokens.json';
import { Facts } from '../frameworks/Table.tsx';

const schemes = ['light', 'dark'] as const;
const aboutOf = (name: ColorName) =>
  tokens.colors.find((color) => color.name === name)?.description ?? '';

/** Every color with the grounds that it may lie on, and the contrast measured there. */
export const ColorTable = () => (
  <Facts
    caption={`Contrast as measured on each ground; text needs ${LEAST.text}:1, marks ${LEAST.graphic}:1`}
    columns={['Token', 'Light', 'Dark', 'Lies on']}
    rows={(Object.keys(colors) as ColorName[]).map((name) => ({ key: name, cells: cellsOf(name) }))}
  />
);

const cellsOf = (name: ColorName) => [
  <Token key={name} name={name} />,
  ...schemes.map((scheme) => (
    <Swatch key={scheme} color={colors[name][scheme]} ground={colors.paper[scheme]} />
  )),
  <Grounds key="grounds" name={name} />,
];

const Token = ({ name }: { readonly name: ColorName }) => (
  <>
    <code>{name}</code>
    <span className="about">{aboutOf(name)}</span>
  </>
);

function Grounds({ name }: { readonly name: ColorName }) {
  const grounds = pairs.filter(({ color }) => color === name);
  if (grounds.length === 0) return <span className="about">never read alone</span>;
  return grounds.map((pair) => <Ground key={pair.on} {...pair} />);
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
