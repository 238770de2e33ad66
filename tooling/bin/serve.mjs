import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The content security policy that the portal and the test hosts are served under. */
export const strictCsp =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; " +
  "require-trusted-types-for 'script'; trusted-types 'none'";

/** What stands where on the one site. Storybook needs inline scripts, so it has no policy. */
const mounts = [
  { at: '/embed/', from: 'packages/embed/dist', headers: { 'access-control-allow-origin': '*' } },
  { at: '/catalogue/', from: 'storybook-static', headers: {} },
  { at: '/hosts/', from: 'tests/hosts/pages', headers: { 'content-security-policy': strictCsp } },
  {
    at: '/parity/',
    from: 'tests/parity/dist',
    headers: { 'content-security-policy': `${strictCsp}; frame-src 'self'` },
  },
  { at: '/', from: 'apps/portal/dist', headers: { 'content-security-policy': strictCsp } },
];

function handlerOf({ from, headers }) {
  const setHeaders = (response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  };
  return sirv(join(root, from), { dev: true, setHeaders });
}

function notFound(response) {
  response.statusCode = 404;
  response.setHeader('content-type', 'text/plain; charset=utf-8');
  response.end('Not found');
}

/** Relative addresses of a page need the slash at its folder's end. */
function addSlash(request, response) {
  response.writeHead(301, { location: `${request.url}/` });
  response.end();
}

/**
 * Serves the built site on the loopback interface.
 *
 * @param {number} port 0 lets the system choose
 * @returns {Promise<import('node:http').Server>} once it listens
 */
export function serve(port) {
  const handlers = mounts.map((mount) => ({ ...mount, handle: handlerOf(mount) }));
  const server = createServer((request, response) => {
    if (mounts.some(({ at }) => at === `${request.url}/`)) return addSlash(request, response);
    const { at, handle } = handlers.find((mount) => request.url.startsWith(mount.at));
    request.url = `/${request.url.slice(at.length)}`;
    handle(request, response, () => notFound(response));
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const port = Number(process.env.PORT ?? 4173);
  await serve(port);
  console.log(`Serving http://localhost:${port}/`);
}
