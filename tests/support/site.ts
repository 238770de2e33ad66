import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Answer {
  readonly type: string;
  readonly body: string;
  /** Content Security Policy. */
  readonly policy?: string;
}

/** Another site than the kit's, which answers what it is given by path, and nothing else. */
export interface OtherSite {
  readonly origin: string;
  readonly answers: Map<string, Answer>;
  readonly close: () => void;
}

/** A page with this in its body, which allows what the policy says. */
export const pageWith = (body: string, policy?: string): Answer => ({
  type: 'text/html;charset=utf-8',
  ...(policy && { policy }),
  body: `<!doctype html><html lang="en"><title>Host</title><body>${body}</body></html>`,
});

/** Opens it at a free port. A page that a test makes up has no address that a browser would trust. */
export async function openOtherSite(): Promise<OtherSite> {
  const answers = new Map<string, Answer>();
  const server = createServer(({ url = '' }, response) => {
    const { type = 'text/plain', body, policy } = answers.get(url) ?? {};
    const headers = { 'content-type': type, ...(policy && { 'content-security-policy': policy }) };
    response.writeHead(body === undefined ? 204 : 200, headers).end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, answers, close: () => server.close() };
}
