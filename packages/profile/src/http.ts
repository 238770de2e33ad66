import {
  Refused,
  type RemoteOptions,
  type RemotePlace,
  type RemoteStorage,
  remoteStorage,
} from './remote.ts';

export {
  type Found,
  Refused,
  type RemoteOptions,
  type RemotePlace,
  type RemoteState,
  type RemoteStorage,
  remoteStorage,
} from './remote.ts';

export interface HttpStorageOptions extends Omit<RemoteOptions, 'place'> {
  /** Answers GET with the document and its `ETag`, or 404; takes PUT with `If-Match`. */
  readonly url: string;
  readonly fetch?: typeof fetch;
  /** Of every request, such as an authorization; asked for each time. */
  readonly headers?: () => Record<string, string> | Promise<Record<string, string>>;
  /** Milliseconds after which a request is given up, to be tried again; 30,000 by default. */
  readonly timeout?: number;
}

/** Worth another try: too early, too many, a server that has trouble. */
const PASSING = [408, 425, 429];

/** A document that lies at an address. See `remoteStorage` for what becomes of it offline. */
export function httpStorage(options: HttpStorageOptions): RemoteStorage {
  return remoteStorage({ ...options, place: httpPlace(options) });
}

function httpPlace({
  url,
  headers,
  timeout = 30_000,
  ...options
}: HttpStorageOptions): RemotePlace {
  const send = options.fetch ?? fetch;

  async function request(method: string, more: Record<string, string>, body?: string) {
    const response = await send(url, {
      method,
      body,
      headers: { ...(await headers?.()), ...more },
      cache: 'no-store',
      signal: AbortSignal.timeout(timeout),
    });
    const { status } = response;
    if (status >= 500 || PASSING.includes(status)) throw new Error(`${method} ${url}: ${status}`);
    return response;
  }

  return {
    async load(known) {
      const response = await request('GET', known ? { 'If-None-Match': known } : {});
      if (response.status === 304) return undefined;
      if (response.status === 404) return { text: null, version: null };
      return { text: await accepted(response).text(), version: versionOf(response) };
    },
    async save(text, known) {
      const condition: Record<string, string> = known
        ? { 'If-Match': known }
        : { 'If-None-Match': '*' };
      const type = { 'Content-Type': 'application/json' };
      const response = await request('PUT', { ...type, ...condition }, text);
      // 404 and 410: it was there, and somebody has taken it away.
      if ([404, 409, 410, 412].includes(response.status)) return undefined;
      return versionOf(accepted(response));
    },
  };
}

function accepted(response: Response): Response {
  if (response.ok) return response;
  throw new Refused(`${response.url} answered ${response.status}`);
}

/** Without it two clients would write over one another. */
function versionOf(response: Response): string {
  const version = response.headers.get('ETag');
  if (version) return version;
  throw new Refused(`${response.url} sent no ETag`);
}
