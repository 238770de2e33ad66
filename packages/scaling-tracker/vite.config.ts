import { library } from '@servitization/tooling/vite';

export default library({
  entry: {
    index: 'src/index.ts',
    'locales/en': 'src/locales/en.ts',
  },
});
