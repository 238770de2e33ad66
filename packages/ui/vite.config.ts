import { library } from '@servitization/tooling/vite';

export default library({
  entry: {
    index: 'src/index.ts',
    'export/index': 'src/export/index.ts',
    'page/index': 'src/page/index.ts',
  },
});
