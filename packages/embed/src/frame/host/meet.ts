import {
  CHANNEL,
  type FrameMessage,
  fromFrame,
  HELLO,
  KNOCK,
  type PageMessage,
  readMessage,
} from '../messages.ts';

/** One document in a frame, that has been given the channel. */
export interface Talk {
  readonly say: (message: PageMessage) => void;
  /** Aborted when the document leaves. */
  readonly signal: AbortSignal;
}

/** A frame without an origin of its own says `null`. */
const originOf = (frame: HTMLIFrameElement): string =>
  frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin')
    ? 'null'
    : new URL(frame.src, location.href).origin;

/** Gives each document in the frame one channel, and nobody else, until `signal` is aborted. */
export function meet(
  frame: HTMLIFrameElement,
  signal: AbortSignal,
  onTalk: (talk: Talk) => (message: FrameMessage) => void,
): void {
  let leave: AbortController | undefined;
  // It may have said hello before it was heard. This says nothing, so anybody may hear it.
  const knock = () => frame.contentWindow?.postMessage(KNOCK, '*');
  const open = (origin: string) => {
    const { port1, port2 } = new MessageChannel();
    leave = new AbortController();
    leave.signal.addEventListener('abort', () => {
      port1.close();
      leave = undefined;
    });
    const hear = onTalk({ say: (message) => port1.postMessage(message), signal: leave.signal });
    port1.onmessage = ({ data }) => {
      const message = readMessage<FrameMessage>(data, fromFrame);
      if (typeof message === 'string')
        console.error('<servitization-frame> refused', message, data);
      else if (message.type !== 'bye') hear(message);
      else {
        leave?.abort();
        knock();
      }
    };
    frame.contentWindow?.postMessage(CHANNEL, origin === 'null' ? '*' : origin, [port2]);
  };
  const onHello = ({ source, origin, data }: MessageEvent) => {
    // A second hello gets no answer, nor does any other window or site.
    const isNew = !leave && source === frame.contentWindow && origin === originOf(frame);
    if (isNew && data === HELLO) open(origin);
  };
  addEventListener('message', onHello, { signal });
  signal.addEventListener('abort', () => leave?.abort());
  knock();
}
