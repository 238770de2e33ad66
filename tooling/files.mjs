import { readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { lookup } from 'mrmime';

/** @typedef {{ status: number, headers?: Record<string, string>, body?: string | Buffer }} Answer */

/** @type {(status: number, text: string, headers?: Record<string, string>) => Answer} */
export const plain = (status, text, headers = {}) => ({
  status,
  headers: { ...headers, 'content-type': 'text/plain; charset=utf-8' },
  body: `${text}\n`,
});

/** A page's relative addresses need the slash at the end of its folder. */
export const withSlash = (path, query = '') =>
  plain(301, 'Moved', { location: `${encodeURI(path)}/${query}` });

/**
 * What somebody asks for. Any bytes may come: `*`, a whole address, `//host`, half an escape.
 *
 * @param {string} target as it stands in the request's first line
 * @returns {{ path: string, query: string } | null} decoded path that begins with one slash; null:
 *   it can't be read
 */
export function readTarget(target) {
  try {
    const { protocol, pathname, search } = new URL(
      target.startsWith('/') ? `http://localhost${target}` : target,
    );
    const path = decodeURIComponent(pathname).replace(/\/{2,}/g, '/');
    return /^https?:$/.test(protocol) && !/[\0\\]/.test(path) ? { path, query: search } : null;
  } catch {
    // Neither an address nor a path: the answer says so.
    return null;
  }
}

const absent = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG']);

/**
 * A file of the folder, or the index of a folder in it.
 *
 * @param {string} folder absolute
 * @param {{ path: string, query: string }} target path within the folder
 * @param {string} shown path as it was asked for
 * @returns {Promise<Answer>}
 */
export async function answerFrom(folder, { path, query }, shown) {
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  if (!file.startsWith(folder + sep)) return plain(404, 'Not found');
  try {
    const type = lookup(file) ?? 'application/octet-stream';
    const text = /^text\/|javascript|json|svg/.test(type);
    const headers = { 'content-type': text ? `${type};charset=utf-8` : type };
    return { status: 200, headers, body: await readFile(file) };
  } catch (error) {
    if (error.code === 'EISDIR') return withSlash(shown, query);
    if (absent.has(error.code)) return plain(404, 'Not found');
    console.error(`${shown}: ${error.message}`);
    return plain(500, 'This file can’t be read');
  }
}
