/** Random bytes in hex. Not `crypto.randomUUID`, which pages that came by plain http don't have. */
export function randomHex(bytes: number): string {
  const values = Array.from(crypto.getRandomValues(new Uint8Array(bytes)));
  return values.map((value) => value.toString(16).padStart(2, '0')).join('');
}
