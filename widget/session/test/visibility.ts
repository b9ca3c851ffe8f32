/** Shows or hides the page, as far as its scripts can tell; the result gives it back to the browser. */
export function setVisibility(state: DocumentVisibilityState): () => void {
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
  document.dispatchEvent(new Event('visibilitychange'));
  return () => Reflect.deleteProperty(document, 'visibilityState');
}
