import { detailOf } from './detail.ts';
import { EVENTS, type EventName, type FrameMessage } from './messages.ts';

/** Errors kept for a page that comes later than they. */
const MOST_KEPT = 20;

/** Tells of the widget's events; gives what tells a page that comes later. */
export function tellEvents(say: (message: FrameMessage) => void): () => void {
  const errors: object[] = [];
  let readyDetail: (() => object) | undefined;
  const tell = (name: EventName, detail: object) => say({ type: 'event', name, detail });
  for (const name of EVENTS) {
    addEventListener(`servitization-${name}`, (event) => {
      const detail = detailOf((event as CustomEvent<object>).detail);
      if (name === 'error' && errors.length < MOST_KEPT) errors.push(detail);
      // The document as it then is, rather than as it was at first.
      if (name === 'ready')
        readyDetail = () => ({ profile: Reflect.get(event.target ?? {}, 'value') });
      tell(name, detail);
    });
  }
  return () => {
    for (const detail of errors) tell('error', detail);
    if (readyDetail) tell('ready', readyDetail());
  };
}
