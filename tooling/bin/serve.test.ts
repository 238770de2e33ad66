import { spawnSync } from 'node:child_process';
import type { Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from './serve.mjs';

const script = fileURLToPath(new URL('serve.mjs', import.meta.url));
let server: Server;
let port: number;

beforeAll(async () => {
  server = await serve(0);
  ({ port } = server.address() as AddressInfo);
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

/** Sends bytes as they are, where an HTTP client would mend them first. */
const say = (text: string) =>
  new Promise<string>((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    let heard = '';
    socket.setEncoding('utf8');
    socket.on('data', (data) => {
      heard += data;
    });
    socket.on('end', () => resolve(heard));
    socket.on('error', reject);
  });
const ask = (target: string, method = 'GET', more = '') =>
  say(`${method} ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${more}\r\n`);
const status = (heard: string) => Number(heard.match(/^HTTP\/1\.1 (\d{3}) /)?.[1]);
const location = (heard: string) => heard.match(/^location: (.*)\r$/im)?.[1];

test('a page of hosts comes with the strict policy', async () => {
  const heard = await ask('/hosts/plain.html');
  expect(status(heard)).toBe(200);
  expect(heard).toMatch(/content-security-policy: default-src 'none'/i);
  expect(heard).toMatch(/content-type: text\/html;charset=utf-8/i);
});

test('what elements load may be loaded by pages of any site, other files not', async () => {
  expect(await ask('/embed/')).toMatch(/^access-control-allow-origin: \*\r$/im);
  expect(await ask('/hosts/plain.html')).not.toMatch(/access-control/i);
});

test('only pages with frames may show frames', async () => {
  expect(await ask('/hosts/frames/bare.html')).toMatch(/default-src 'none'.*frame-src 'self'/i);
  expect(await ask('/hosts/plain.html')).not.toMatch(/frame-src/i);
});

test('a query is no part of the name, and a whole address is as good as a path', async () => {
  expect(status(await ask('/hosts/plain.html?v=2'))).toBe(200);
  expect(status(await ask(`http://localhost:${port}/hosts/plain.html`))).toBe(200);
});

test.each(['*', 'evil', '/%', '/%E0%A4%A', '/%00', '/a%5Cb', 'ftp://localhost/', 'javascript:1'])(
  'what is no address of the site is refused: %s',
  async (target) => {
    expect(status(await ask(target))).toBe(400);
  },
);

test.each([
  '//evil.example/',
  '/hosts/../../../package.json',
  '/hosts/%2e%2e/host.ts',
  '/hosts/..%2Fhost.ts',
  '/hosts/..%2Fpages-of-another/plain.html',
  '/hosts/plain.html/',
  `/hosts/${'a'.repeat(5000)}`,
])('nothing outside the folders, and nothing that is not there: %s', async (target) => {
  expect(status(await ask(target))).toBe(404);
});

test('a folder without its slash leads to the folder, on this site', async () => {
  expect(location(await ask('/hosts'))).toBe('/hosts/');
  expect(location(await ask('//hosts?a=b'))).toBe('/hosts/?a=b');
});

test('a range that makes no sense is no reason to stop', async () => {
  expect(status(await ask('/hosts/plain.html', 'GET', 'Range: bytes=9-1\r\n'))).toBe(200);
});

test('HEAD gets headers alone, and what would change something gets nothing', async () => {
  const head = await ask('/hosts/plain.html', 'HEAD');
  expect(status(head)).toBe(200);
  expect(head.split('\r\n\r\n')[1]).toBe('');
  expect(status(await ask('/hosts/plain.html', 'POST'))).toBe(405);
  expect(status(await ask('*', 'OPTIONS'))).toBe(405);
});

test('bytes that are no HTTP get an answer, and the server lives on', async () => {
  expect(status(await say('\u0016\u0003\u0001 hello\r\n\r\n'))).toBe(400);
  expect(status(await ask('/hosts/plain.html'))).toBe(200);
});

const started = (PORT: string) =>
  spawnSync(process.execPath, [script], { env: { ...process.env, PORT }, encoding: 'utf8' });

test('a port that is taken is said in a sentence', () => {
  const { status: code, stderr } = started(String(port));
  expect(code).toBe(1);
  expect(stderr).toMatch(/^Port \d+ is taken[^\n]*PORT=5000 node tooling\/bin\/serve\.mjs\n$/);
});

test.each(['abc', '70000', '-1', '1.5'])('PORT=%s is told what a port is', (given) => {
  const { status: code, stderr } = started(given);
  expect(code).toBe(1);
  expect(stderr).toBe(`PORT=${given} is no port: a whole number from 0 to 65535 is.\n`);
});
