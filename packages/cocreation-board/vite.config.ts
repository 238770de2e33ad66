import { library } from '@servitization/tooling/vite';

export default library({
  entry: {
    index: 'src/index.ts',
    'parts/index': 'src/parts/index.ts',
    'locales/en': 'src/locales/en.ts',
    'locales/sv': 'src/locales/sv.ts',
    'locales/fi': 'src/locales/fi.ts',
    'locales/de': 'src/locales/de.ts',
  },
});
