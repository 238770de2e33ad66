import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { describeElements } from './describe.ts';
import { customElements, htmlCustomData, webTypes } from './editors.ts';
import { forBundlers } from './module.ts';
import { elementTypes, globalJsx, reactJsx } from './types.ts';

const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
const TYPES = "export * from './elements.js';\n";

/** Writes what editors and type checkers know of the elements: from their schema, in one place. */
export const elements = (version: string): Plugin => ({
  name: 'elements',
  writeBundle: {
    // Before the list of all files.
    order: 'pre',
    sequential: true,
    async handler({ dir = 'dist' }) {
      const all = await describeElements();
      const files = {
        'elements.d.ts': elementTypes(all),
        'servitization.d.ts': TYPES,
        'servitization-frame.d.ts': TYPES,
        'nothing.d.ts': 'export {};\n',
        'jsx.d.ts': globalJsx(all),
        'react.d.ts': reactJsx(all),
        // In Node there are no elements to define: a server may import the package all the same.
        'nothing.js': 'export {};\n',
        'module.js': forBundlers(dir),
        'module.d.ts': TYPES,
        'custom-elements.json': json(customElements(all)),
        'html-custom-data.json': json(htmlCustomData(all)),
        'web-types.json': json(webTypes(all, version)),
      };
      for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, name), text);
    },
  },
});
