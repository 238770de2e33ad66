import { createServer } from 'node:http';
import { answerFrom, readTarget } from '@servitization/tooling/files';
import { brotli } from '@servitization/tooling/size';

/**
 * Serves a folder on the loopback interface, compressed as a good host would, cached by nobody.
 *
 * @returns {Promise<{ origin: string, bytesOf: (path: string) => number, close: () => void }>}
 */
export function serve(folder) {
  /** @type {Map<string, Buffer>} */
  const compressed = new Map();
  const compress = (path, body) => {
    if (!compressed.has(path)) compressed.set(path, brotli(body));
    return compressed.get(path);
  };
  const server = createServer(async (request, response) => {
    const target = readTarget(request.url);
    const { status, headers, body } = await answerFrom(folder, target, target.path);
    const shared = { ...headers, 'cache-control': 'no-store' };
    if (status !== 200) return response.writeHead(status, shared).end(body);
    response.writeHead(200, { ...shared, 'content-encoding': 'br' });
    response.end(compress(target.path, body));
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () =>
      resolve({
        origin: `http://127.0.0.1:${server.address().port}`,
        bytesOf: (path) => compressed.get(path)?.length ?? 0,
        close: () => server.close(),
      }),
    );
  });
}
