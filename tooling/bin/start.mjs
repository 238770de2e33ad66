import { run } from './run.mjs';
import { serve } from './serve.mjs';

const port = Number(process.env.PORT ?? 4173);

run('npx', ['turbo', 'run', 'build', '//#catalogue']);

try {
  await serve(port);
} catch (error) {
  console.error(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is taken. Stop what runs there, or choose another: PORT=5000 npm start`
      : error.message,
  );
  process.exit(1);
}

console.log(`
  The portal     http://localhost:${port}/
  The catalogue  http://localhost:${port}/catalogue/
  The script     http://localhost:${port}/embed/servitization.js

  Ctrl+C stops it.
`);
