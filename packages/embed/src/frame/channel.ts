import {
  CHANNEL,
  type FrameMessage,
  fromPage,
  HELLO,
  KNOCK,
  type PageMessage,
  readMessage,
} from './messages.ts';

/** A frame's side of the talk with the page around it. */
export interface Channel {
  /** Said to nobody while no page has come. */
  readonly say: (message: FrameMessage) => void;
}

interface Listeners {
  /** The page has handed over its channel. */
  readonly onOpen: () => void;
  readonly onMessage: (message: PageMessage) => void;
  /** The page said something that is no message; the place that is wrong. */
  readonly onFault: (place: string) => void;
}

/** Only the page around the frame may speak; where the browser tells its origin, with that. */
const isFromPage = ({ source, origin }: MessageEvent): boolean =>
  source === parent && [undefined, origin].includes(location.ancestorOrigins?.[0]);

/** Says hello to the page around, and takes the one channel that it hands over. */
export function openChannel({ onOpen, onMessage, onFault }: Listeners): Channel {
  let port: MessagePort | undefined;
  const hello = () => parent.postMessage(HELLO, '*');
  const take = (given: MessagePort) => {
    port = given;
    port.onmessage = ({ data }) => {
      const message = readMessage<PageMessage>(data, fromPage);
      if (typeof message === 'string') onFault(message);
      else onMessage(message);
    };
    onOpen();
  };
  const leave = () => {
    port?.postMessage({ type: 'bye' } satisfies FrameMessage);
    port?.close();
    port = undefined;
  };
  // A page of its own has nobody around it, and whoever opened it is not asked.
  if (parent === window) return { say: () => {} };
  addEventListener('message', (event) => {
    // The channel that is there stays: whoever else speaks, or speaks again, gets no answer.
    if (port || !isFromPage(event)) return;
    if (event.data === KNOCK) hello();
    const [given] = event.ports;
    if (given && event.data === CHANNEL) take(given);
  });
  addEventListener('pagehide', leave);
  addEventListener('pageshow', ({ persisted }) => persisted && hello());
  hello();
  return { say: (message) => port?.postMessage(message) };
}
