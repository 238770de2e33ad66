/** Tells the height of the content whenever it changes; gives what tells it at once. */
export function watchHeight(tell: (height: number) => void): () => void {
  // It has the height of what is in it, never of the window, so no answer to it changes it.
  const { body } = document;
  const measure = () => {
    const height = Math.ceil(body.getBoundingClientRect().height);
    // In a frame that isn't shown nothing has a height.
    if (height > 0) tell(height);
  };
  new ResizeObserver(measure).observe(body);
  return measure;
}
