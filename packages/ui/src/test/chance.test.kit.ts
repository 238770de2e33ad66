import { vi } from 'vitest';

/**
 * Hears whoever asks for something that is never twice the same. Frameworks that draw pages ahead
 * refuse that, such as Next.js with `cacheComponents`.
 *
 * @returns what ends it and tells what was asked
 */
export function listenForChance(): () => readonly string[] {
  const asked: string[] = [];
  const spies = [
    vi.spyOn(Math, 'random').mockImplementation(tell('Math.random', asked, Math.random)),
    vi.spyOn(Date, 'now').mockImplementation(tell('Date.now', asked, Date.now)),
    vi
      .spyOn(crypto, 'getRandomValues')
      .mockImplementation(
        tell('crypto.getRandomValues', asked, crypto.getRandomValues.bind(crypto)),
      ),
  ];
  const { Date: real } = globalThis;
  globalThis.Date = new Proxy(real, {
    construct(target, given) {
      if (given.length === 0) asked.push('new Date()');
      return Reflect.construct(target, given);
    },
  });
  return () => {
    globalThis.Date = real;
    for (const spy of spies) spy.mockRestore();
    return asked;
  };
}

/** The same function, heard. */
const tell = <Use extends (...given: never[]) => unknown>(
  name: string,
  asked: string[],
  use: Use,
): Use =>
  ((...given) => {
    asked.push(name);
    return use(...given);
  }) as Use;
