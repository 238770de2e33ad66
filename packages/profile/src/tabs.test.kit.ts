import type { ProfileStorage } from './storage.ts';

interface Told {
  readonly text: string | null;
  readonly writer: number;
}

interface Process {
  text: string | null;
  /** Own writes that the browser hasn't taken yet, the oldest first. */
  readonly out: (string | null)[];
  /** What the browser has taken from anybody and this process hasn't heard. */
  readonly inbox: Told[];
  /** Own writes that haven't come back: until they do, those of others change nothing here. */
  pending: number;
  onChange: () => void;
}

/**
 * `localStorage` as Chromium has it: every process reads a copy of its own, writes travel to the
 * browser, which puts them in one order and tells every process. `step` lets one message arrive.
 */
export function processes(count: number, text: string | null = null) {
  const all = Array.from({ length: count }, (): Process => {
    return { text, out: [], inbox: [], pending: 0, onChange: () => {} };
  });
  const at = (index: number): Process => all[index] as Process;

  const tab = (index: number): ProfileStorage => ({
    read: () => at(index).text,
    write: (written) => put(index, written),
    subscribe(onChange) {
      at(index).onChange = onChange;
      return () => {};
    },
  });

  function put(index: number, written: string | null): void {
    const process = at(index);
    process.text = written;
    process.out.push(written);
    process.pending += 1;
  }

  function step(index: number, isOut: boolean): void {
    const process = at(index);
    if (isOut && process.out.length > 0) {
      const told = { text: process.out.shift() ?? null, writer: index };
      for (const one of all) one.inbox.push(told);
    } else hear(process, index);
  }

  function hear(process: Process, index: number): void {
    const told = process.inbox.shift();
    if (!told) return;
    if (told.writer === index) process.pending -= 1;
    else {
      if (process.pending === 0) process.text = told.text;
      process.onChange();
    }
  }

  function settle(): void {
    while (all.some(({ out, inbox }) => out.length + inbox.length > 0)) {
      for (const index of all.keys()) {
        step(index, true);
        step(index, false);
      }
    }
  }

  return { tab, put, step, settle };
}
