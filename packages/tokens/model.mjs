const groupOf = (token) => token.path[0];
const nameOf = (token) => token.path.slice(1).join('-');

/** `{color.accent}` stands for the color `accent`, in whatever scheme; palette values are final. */
const aliasOf = ({ original }) => /^\{color\.(.+)\}$/.exec(original.$value)?.[1].replace('.', '-');

const colorOf = (token) => ({
  name: nameOf(token),
  alias: aliasOf(token),
  light: token.$value,
  dark: token.$extensions?.dark,
  description: token.$description ?? '',
  textOn: token.$extensions?.textOn ?? [],
  graphicOn: token.$extensions?.graphicOn ?? [],
  highContrast: token.$extensions?.highContrast,
});

const sizeOf = (token) => ({
  name: nameOf(token),
  value: token.$value,
  compact: token.$extensions?.compact,
});

const motionOf = (token) => ({
  name: nameOf(token),
  value: token.$value,
  description: token.$description ?? '',
});

/** The resolved tokens as the outputs need them: colors, spaces, type sizes, corners. */
export function modelOf(tokens) {
  const of = (group) => tokens.filter((token) => groupOf(token) === group);
  const plain = of('color').map(colorOf);
  const byName = Object.fromEntries(plain.map((color) => [color.name, color]));
  const components = of('component')
    .map(colorOf)
    .map((color) => ({ ...color, dark: byName[color.alias].dark }));
  return {
    colors: [...plain, ...components],
    spaces: of('space').map(sizeOf),
    texts: of('text').map(sizeOf),
    radii: of('radius').map(sizeOf),
    motions: of('motion').map(motionOf),
  };
}
