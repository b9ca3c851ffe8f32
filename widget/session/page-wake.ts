/** Calls `listener` when the page is looked at again or the network has come back; the result ends it. */
export function watchWake(listener: () => void): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const seen = () => document.visibilityState === 'visible' && listener();
  document.addEventListener('visibilitychange', seen, { signal });
  window.addEventListener('online', listener, { signal });
  window.addEventListener('pageshow', listener, { signal });
  return () => stop.abort();
}
