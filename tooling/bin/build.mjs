import { rmSync } from 'node:fs';
import { run } from './run.mjs';

// Turbo puts what it has kept beside what an earlier build left. Names of the script's parts carry
// hashes, so without this, parts of two builds would be served, measured and published together.
rmSync(new URL('../../packages/embed/dist', import.meta.url), { recursive: true, force: true });

run('npx', ['turbo', 'run', 'build', ...process.argv.slice(2)]);
