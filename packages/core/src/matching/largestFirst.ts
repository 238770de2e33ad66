/** Places of the gains above 0, the largest first, of equals the earlier place. */
export function largestFirst(gains: Int32Array): Int32Array {
  const size = gains.length;
  // Gain and place in one number: numbers alone are sorted many times faster than by a comparison.
  const keys = new Float64Array(size);
  let count = 0;
  for (let place = 0; place < size; place += 1) {
    const gain = gains[place] as number;
    if (gain > 0) keys[count++] = place - gain * size;
  }
  const order = new Int32Array(count);
  keys
    .subarray(0, count)
    .sort()
    .forEach((key, rank) => {
      order[rank] = ((key % size) + size) % size;
    });
  return order;
}
