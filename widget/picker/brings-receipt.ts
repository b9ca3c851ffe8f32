/**
 * Whether this page was opened to continue a place here. It says again what `session/receipt-link.ts` writes:
 * the entry shares no module with what it fetches, or it would bring all of that along.
 */
export const bringsReceipt = (site: string): boolean =>
  location.hash.startsWith(`#handpick-place=${encodeURIComponent(site)}.`);
