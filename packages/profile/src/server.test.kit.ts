import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What may happen to a request on its way. */
export type Trouble =
  | 'none'
  /** It never arrives. */
  | 'lost'
  /** It is done, but the answer never arrives. */
  | 'answer lost'
  /** Somebody on the way sends it twice. */
  | 'twice'
  | 'late'
  | 'busy'
  /** It is told that it came too late, though it did not. */
  | 'refused';

/** A server that keeps one document, as the Web has it: GET and PUT with `ETag` and `If-Match`. */
export async function startServer() {
  let text: string | null = null;
  let version = 0;
  let trouble: () => Trouble = () => 'none';
  const seen: string[] = [];

  const etag = () => `"v${version}"`;

  function allowed({ headers }: IncomingMessage): boolean {
    const match = headers['if-match'];
    if (headers['if-none-match'] === '*') return text === null;
    return text !== null && match === etag();
  }

  function answer(request: IncomingMessage, body: string): [number, string] {
    seen.push(`${request.method}`);
    if (request.method === 'GET') {
      if (text === null) return [404, ''];
      return request.headers['if-none-match'] === etag() ? [304, ''] : [200, text];
    }
    if (!allowed(request)) return [412, ''];
    text = body;
    version += 1;
    return [204, ''];
  }

  function handle(request: IncomingMessage, response: ServerResponse, body: string): void {
    const happens = trouble();
    const drop = () => request.socket.destroy();
    if (happens === 'lost') return void drop();
    if (happens === 'busy' || (happens === 'refused' && request.method === 'PUT')) {
      response.writeHead(happens === 'busy' ? 503 : 412).end();
      return;
    }
    const [status, found] = answer(request, body);
    if (happens === 'twice') answer(request, body);
    if (happens === 'answer lost') return void drop();
    // Of what was found, however late that is told.
    const ETag = etag();
    const end = () => response.writeHead(status, { ETag }).end(found);
    if (happens === 'late') setTimeout(end, 5);
    else end();
  }

  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => handle(request, response, Buffer.concat(chunks).toString('utf8')));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/acme`,
    text: () => text,
    seen,
    put(written: string | null) {
      text = written;
      version += 1;
    },
    trouble(next: () => Trouble) {
      trouble = next;
    },
    stop: () => new Promise<void>((done) => server.close(() => done()).closeAllConnections()),
  };
}
