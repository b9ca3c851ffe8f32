import type { MountedPicker } from './mount-picker.ts';

/** The words of an element, without the blanks of its template. */
export const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/gu, ' ').trim();

/** Presses the button with these words, as somebody does who has brought the focus to it. */
export function press(mounted: MountedPicker, label: string): void {
  const found = mounted
    .findAll('button')
    .find((one) => textOf(one) === label || one.getAttribute('aria-label') === label);
  if (found === undefined) throw new Error(`There is no button “${label}”.`);
  found.focus();
  found.click();
}

/** Everything that an element and the elements in it say, through all shadow roots. */
export function saidBy(element: Element | null): string {
  if (element === null) return '';
  const texts: string[] = [];
  const walk = (node: Node): void => {
    if (node instanceof HTMLStyleElement) return;
    if (node instanceof Text) texts.push(node.data);
    if (node instanceof Element && node.shadowRoot !== null) node.shadowRoot.childNodes.forEach(walk);
    node.childNodes.forEach(walk);
  };
  walk(element);
  return texts.join(' ').replace(/\s+/gu, ' ').trim();
}
