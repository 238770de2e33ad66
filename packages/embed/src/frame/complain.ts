import { send } from '../report.ts';

/** Says what is wrong with what the frame was given, as elements say it: console and event. */
export function complain(fault: string, detail: object = {}): void {
  const message = `frame.html: ${fault}`;
  console.error(message);
  send(document.body, 'error', { message, ...detail });
}
