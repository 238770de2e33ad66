type Load<Part> = () => Promise<Part>;

const loading = new Map<Load<unknown>, Promise<unknown>>();

/**
 * The same promise for whoever asks, so that elements which wait for the same are drawn in the same
 * turn, and the page is laid out and painted once. What has failed may be tried again.
 */
export function once<Part>(load: Load<Part>): Promise<Part> {
  const under = (loading.get(load) ?? load()) as Promise<Part>;
  loading.set(load, under);
  under.catch(() => loading.delete(load));
  return under;
}
