/**
 * A receipt travels behind the `#` of the page's own address: no server log and no `Referer` ever sees it.
 * The site stands before it, since a page may hold pickers of several.
 */
const markOf = (site: string): string => `#handpick-place=${encodeURIComponent(site)}.`;

/** The address of this page that brings the receipt along. */
export const receiptLink = (site: string, receipt: string): string =>
  location.origin + location.pathname + location.search + markOf(site) + receipt;

/**
 * Calls `listener` with the receipt that this page was, or is later, opened with; the result ends it. It is
 * taken out of the address, so that nobody finds it in the history or passes it on with the page.
 */
export function watchReceipts(site: string, listener: (receipt: string) => void): () => void {
  const look = (): void => {
    if (!location.hash.startsWith(markOf(site))) return;
    const receipt = location.hash.slice(markOf(site).length);
    history.replaceState(history.state, '', location.pathname + location.search);
    listener(receipt);
  };
  addEventListener('hashchange', look);
  look();
  return () => removeEventListener('hashchange', look);
}
