import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';

const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

createServer(async ({ url }, response) => {
  const path = new URL(url, 'http://host').pathname.replace(/\/$/, '/index.html');
  try {
    const content = await readFile(`.${path}`);
    response.writeHead(200, {
      'Content-Type': types[extname(path)] ?? 'text/plain',
      // What the README of the script says that it needs, and what an import map takes.
      'Content-Security-Policy':
        "default-src 'self'; script-src 'self' 'unsafe-inline'; img-src data:",
    });
    response.end(content);
  } catch {
    response.writeHead(404).end();
  }
}).listen(Number(process.env.PORT), '127.0.0.1');
