import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { complete, licence, published } from '../manifests.mjs';

// Puts what the root says of all packages into each of them: a test holds them to it.
for (const one of published()) {
  const text = `${JSON.stringify(complete(one), null, 2)}\n`;
  writeFileSync(join(one.folder, 'package.json'), text);
  writeFileSync(join(one.folder, 'LICENSE'), licence());
}
