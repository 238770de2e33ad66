import { REPORT_CHANNEL, REPORT_HELLO } from './handOver.ts';

/** Asks whoever opened this page for a document. The first channel stays; others get no answer. */
export function askOpener(take: (value: unknown) => void): void {
  const { opener } = window;
  if (!opener) return;
  let port: MessagePort | undefined;
  addEventListener('message', ({ source, data, ports: [given] }) => {
    if (port || source !== opener || data !== REPORT_CHANNEL || !given) return;
    port = given;
    port.onmessage = ({ data: value }) => take(value);
  });
  opener.postMessage(REPORT_HELLO, '*');
}
