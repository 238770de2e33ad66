import { library } from '@servitization/tooling/vite';

export default library({
  entry: {
    index: 'src/index.ts',
    'texts/en': 'src/texts/en.ts',
    'texts/sv': 'src/texts/sv.ts',
    'texts/fi': 'src/texts/fi.ts',
    'texts/de': 'src/texts/de.ts',
  },
});
