/**
 * Sends a request from one inner element up to the element that renders it: it bubbles, and ends at the next
 * shadow root, so that nothing inner ever reaches the page.
 * @returns the request as it was sent
 */
export function tell<Detail>(from: EventTarget, type: string, detail: Detail): CustomEvent<Detail> {
  const event = new CustomEvent(type, { detail, bubbles: true, composed: false });
  from.dispatchEvent(event);
  return event;
}
