import { run } from './run.mjs';
import { serveOrExit } from './serve.mjs';

run('node', ['tooling/bin/build.mjs', '//#catalogue']);

const port = await serveOrExit('npm start');
console.log(`
  The portal     http://localhost:${port}/
  The catalogue  http://localhost:${port}/catalogue/
  The script     http://localhost:${port}/embed/servitization.js

  Ctrl+C stops it.
`);
