import { type ColorName, type ColorPair, colors, pairs } from '@servitization/tokens';
import { contrast, LEAST } from '@servitization/tokens/theme';
import tokens from '@servitization/tokens/tokens.json';
import { Facts } from '../frameworks/Table.tsx';

const schemes = ['light', 'dark'] as const;
const aboutOf = (name: ColorName) =>
  tokens.colors.find((color) => color.name === name)?.description ?? '';

/** Every color with the grounds that it may lie on, the contrast measured there, and what it carries. */
export const ColorTable = () => (
  <Facts
    caption={`Contrast as measured on each ground, in light and dark; text needs ${LEAST.text}:1, marks ${LEAST.graphic}:1`}
    columns={['Token', 'Light', 'Dark', 'Lies on, or carries']}
    rows={(Object.keys(colors) as ColorName[]).map((name) => ({ key: name, cells: cellsOf(name) }))}
  />
);

const cellsOf = (name: ColorName) => [
  <code key={name}>{name}</code>,
  ...schemes.map((scheme) => (
    <Swatch key={scheme} color={colors[name][scheme]} ground={colors.paper[scheme]} />
  )),
  <Places key="places" name={name} />,
];

/** Where it may be: a color may lie on grounds, be one, or do neither as a fill or hairline does. */
function Places({ name }: { readonly name: ColorName }) {
  const grounds = pairs.filter(({ color }) => color === name);
  const carried = pairs.filter(({ on }) => on === name).map(({ color }) => color);
  return (
    <>
      <span className="about">{aboutOf(name)}</span>
      {grounds.map((pair) => (
        <Ground key={pair.on} {...pair} />
      ))}
      {carried.length > 0 && (
        <span className="ground">
          carries <code>{carried.join(', ')}</code>
        </span>
      )}
      {grounds.length + carried.length === 0 && (
        <span className="ground">no ratio asked: nothing is told by it alone</span>
      )}
    </>
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
      {kind} on <code>{on}</code>, {ratios.map((ratio) => ratio.toFixed(1)).join(' and ')}
    </span>
  );
}
