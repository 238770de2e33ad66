import { library } from '@servitization/tooling/vite';

const parts = ['', 'first.', 'work.', 'log.'];
const locales = ['en', 'sv', 'fi', 'de'].flatMap((locale) =>
  parts.map((part) => `locales/${part}${locale}`),
);

export default library({
  entry: {
    index: 'src/index.ts',
    'parts/index': 'src/parts/index.ts',
    ...Object.fromEntries(locales.map((name) => [name, `src/${name}.ts`])),
  },
});
