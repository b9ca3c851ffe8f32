/**
 * Sends a request from one inner element up to the element that renders it: it bubbles, and ends at the next
 * shadow root, so that nothing inner ever reaches the page.
 */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- a sender states what it sends
export function tell<Detail>(from: EventTarget, type: string, detail: Detail): void {
  from.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: false }));
}
