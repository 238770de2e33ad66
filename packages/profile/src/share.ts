import { InputError } from '@servitization/core';
import type { ProfileIssue } from './issue.ts';
import { jsonText } from './json.ts';
import { migrate } from './migrate.ts';
import { type ParsedProfile, parseProfile } from './parse.ts';
import type { Profile } from './types.ts';

/*
 * A document in the part of an address after `#`, which no browser sends to a server:
 * `#servitization=1.` and then its JSON, deflated, in base64url. What comes in is hostile until
 * `parseProfile` has read it: it is measured before and while it is unpacked.
 */
export const MARK = 'servitization=1.';
/** Longer than any company's document, and shorter than what a browser takes as an address. */
const CHARS = 1_000_000;
/** A megabyte of zeros packs into a kilobyte: this is where unpacking stops. */
const BYTES = 10_000_000;

const TOO_LONG = `a document that fits into ${CHARS} characters`;
const TOO_LARGE = `at most ${BYTES} bytes of text`;
const NO_STREAM = 'a browser that can pack and unpack';

/** Whether an address’s fragment says that it holds a document. */
export const isShared = (fragment: string): boolean => bare(fragment).startsWith(MARK);

/**
 * The fragment that holds the document, without `#`.
 *
 * @throws {InputError} rejects when the document is too large, or this browser can't pack it
 */
export async function toFragment(profile: Profile): Promise<string> {
  const text = new TextEncoder().encode(jsonText(profile));
  if (text.length > BYTES) throw new InputError('profile', 'range', TOO_LARGE);
  if (typeof CompressionStream !== 'function')
    throw new InputError('browser', 'missing', NO_STREAM);
  const packed = await through(text, new CompressionStream('deflate-raw'), BYTES);
  const fragment = `${MARK}${toBase64(packed)}`;
  if (fragment.length > CHARS) throw new InputError('profile', 'range', TOO_LONG);
  return fragment;
}

/** What a fragment holds as text, whichever kit wrote it, or why that can't be had. */
export type Unpacked =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly issues: readonly ProfileIssue[] };

/** Reads the document in a fragment, with or without `#`. Never rejects. */
export async function fromFragment(fragment: string): Promise<ParsedProfile> {
  const unpacked = await textInFragment(fragment);
  if (!unpacked.ok) return unpacked;
  try {
    return parseProfile(migrate(JSON.parse(unpacked.text)));
  } catch {
    // No JSON: it is the link that is damaged.
    return { ok: false, issues: [DAMAGED] };
  }
}

/** The text of the document in a fragment, with or without `#`. Never rejects. */
export async function textInFragment(fragment: string): Promise<Unpacked> {
  try {
    return { ok: true, text: await unpacked(bare(fragment)) };
  } catch (error) {
    // Whatever the streams throw, it is the link that is damaged.
    if (!(error instanceof InputError)) return { ok: false, issues: [DAMAGED] };
    const { path, code, allowed } = error;
    return { ok: false, issues: [{ path, code, allowed }] };
  }
}

const DAMAGED: ProfileIssue = {
  ...{ path: 'link', code: 'type', allowed: 'a link that is whole, as it was made' },
};

const bare = (fragment: string): string => fragment.replace(/^#/, '');

async function unpacked(fragment: string): Promise<string> {
  if (!fragment.startsWith(MARK)) throw new InputError('link', 'unknown', `#${MARK}…`);
  if (fragment.length > CHARS) throw new InputError('link', 'range', TOO_LONG);
  if (typeof DecompressionStream !== 'function') {
    throw new InputError('browser', 'missing', NO_STREAM);
  }
  const packed = fromBase64(fragment.slice(MARK.length));
  const bytes = await through(packed, new DecompressionStream('deflate-raw'), BYTES);
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

/** Sends bytes through a stream, and gives up as soon as more than so many come out. */
async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: GenericTransformStream,
  most: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Uint8Array(await new Blob(parts).arrayBuffer());
    length += value.length;
    if (length > most) {
      await reader.cancel();
      throw new InputError('link', 'range', TOO_LARGE);
    }
    parts.push(value);
  }
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
}
