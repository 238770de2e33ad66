import { WebSocket } from 'ws';

type Answer = Readonly<Record<string, unknown>>;

/** A connection by WebDriver BiDi: commands are numbered, and answers bear the number. */
export interface Bidi {
  send(method: string, params: object): Promise<Answer>;
  close(): void;
}

interface Waiting {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/** Connects to the address of a browser's session. */
export async function connect(url: string): Promise<Bidi> {
  const socket = new WebSocket(url);
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  const waiting = new Map<number, Waiting>();
  let sent = 0;
  socket.on('message', (data) => {
    const { id, result, error, message } = JSON.parse(String(data));
    const one = waiting.get(id);
    // An event has no number, and none was subscribed to.
    if (!one) return;
    waiting.delete(id);
    if (error) one.reject(new Error(`${error}: ${message}`));
    else one.resolve(result);
  });
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('The browser has gone'));
  });
  const send = (method: string, params: object): Promise<Answer> =>
    new Promise((resolve, reject) => {
      sent += 1;
      waiting.set(sent, { resolve, reject });
      socket.send(JSON.stringify({ id: sent, method, params }));
    });
  return { send, close: () => socket.close() };
}
