/** Work in slices, so that the page answers in between. */

const SLICE_MS = 10;

/**
 * @returns a function to be awaited between two steps; it lets the page breathe when its slice is used up, and says
 * whether it did. It throws the signal's reason when that is aborted.
 */
export function breather(signal?: AbortSignal): () => Promise<boolean> {
  let since = performance.now();
  return async () => {
    signal?.throwIfAborted();
    if (performance.now() - since < SLICE_MS) return false;
    await new Promise<void>((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
    since = performance.now();
    return true;
  };
}
