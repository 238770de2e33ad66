import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { answerFrom, plain, readTarget, withSlash } from '../files.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The content security policy that the portal and the test hosts are served under. */
export const strictCsp =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; " +
  "require-trusted-types-for 'script'; trusted-types 'none'";

/** What stands where on the one site. Storybook needs inline scripts, so it has no policy. */
const mounts = [
  { at: '/embed/', from: 'packages/embed/dist', headers: { 'access-control-allow-origin': '*' } },
  { at: '/catalogue/', from: 'storybook-static', headers: {} },
  // Vue makes a policy for its templates as it starts.
  {
    at: '/hosts/frameworks/',
    from: 'tests/hosts/dist',
    headers: {
      'content-security-policy': strictCsp.replace(/'none'$/, 'vue'),
    },
  },
  {
    at: '/hosts/frames/',
    from: 'tests/hosts/pages/frames',
    headers: { 'content-security-policy': `${strictCsp}; frame-src 'self' http://localhost:*` },
  },
  { at: '/hosts/', from: 'tests/hosts/pages', headers: { 'content-security-policy': strictCsp } },
  {
    at: '/parity/',
    from: 'tests/parity/dist',
    headers: { 'content-security-policy': `${strictCsp}; frame-src 'self'` },
  },
  // The builder shows a page of the same site in a frame.
  {
    at: '/',
    from: 'apps/portal/dist',
    headers: { 'content-security-policy': `${strictCsp}; frame-src 'self'` },
  },
];

/** @returns {Promise<import('../files.mjs').Answer>} */
async function answer({ method, url }) {
  if (method !== 'GET' && method !== 'HEAD') {
    return plain(405, 'Only GET and HEAD', { allow: 'GET, HEAD' });
  }
  const target = readTarget(url);
  if (!target) return plain(400, 'Not an address of this site');
  const { path, query } = target;
  if (mounts.some(({ at }) => at === `${path}/`)) return withSlash(path, query);
  // The portal's first page has no script to open an example with, the workshop has.
  if (path === '/' && new URLSearchParams(query).has('example'))
    return withSlash('/workshop', query);
  const { at, from, headers } = mounts.find((mount) => path.startsWith(mount.at));
  const found = await answerFrom(
    join(root, from),
    { path: `/${path.slice(at.length)}`, query },
    path,
  );
  return { ...found, headers: { ...found.headers, ...headers } };
}

/**
 * Serves the built site on the loopback interface.
 *
 * @param {number} port 0 lets the system choose
 * @returns {Promise<import('node:http').Server>} once it listens
 */
export function serve(port) {
  const server = createServer(async (request, response) => {
    const { status, headers, body } = await answer(request);
    // As files are built anew while this runs, none may be kept.
    response.writeHead(status, { 'cache-control': 'no-store', ...headers });
    response.end(request.method === 'HEAD' ? undefined : body);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

/**
 * Serves at `PORT`, or says in a sentence why it can't and ends the process.
 *
 * @param {string} command how this was started, to say how to choose another port
 * @returns {Promise<number>} the port
 */
export async function serveOrExit(command) {
  const wanted = process.env.PORT || '4173';
  try {
    const server = await serve(Number(wanted));
    return server.address().port;
  } catch (error) {
    const reasons = {
      EADDRINUSE: `Port ${wanted} is taken. Stop what runs there, or choose another: PORT=5000 ${command}`,
      EACCES: `Port ${wanted} is not yours to use. Choose another: PORT=5000 ${command}`,
      ERR_SOCKET_BAD_PORT: `PORT=${wanted} is no port: a whole number from 0 to 65535 is.`,
    };
    console.error(reasons[error.code] ?? error.message);
    process.exit(1);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const port = await serveOrExit('node tooling/bin/serve.mjs');
  console.log(`Serving http://localhost:${port}/`);
}
