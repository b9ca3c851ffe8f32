/** A device that slept is found out by a clock that has jumped over so much. */
const SLEPT_MILLISECONDS = 3_000;
const LOOK_MILLISECONDS = 1_000;

/**
 * Calls `listener` when the page is looked at again, when it or its device has slept, or when the network has
 * come back; the result ends it.
 */
export function watchWake(listener: () => void): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const seen = () => document.visibilityState === 'visible' && listener();
  document.addEventListener('visibilitychange', seen, { signal });
  document.addEventListener('resume', listener, { signal });
  window.addEventListener('online', listener, { signal });
  window.addEventListener('pageshow', listener, { signal });
  let lookedAt = Date.now();
  // A screen that goes dark over a visible page brings no event when it is lit again.
  const look = setInterval(() => {
    const slept = Date.now() - lookedAt > SLEPT_MILLISECONDS;
    lookedAt = Date.now();
    if (slept) seen();
  }, LOOK_MILLISECONDS);
  return () => {
    stop.abort();
    clearInterval(look);
  };
}
