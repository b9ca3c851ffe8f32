import type { LitElement } from 'lit';

const isLit = (node: Element): node is LitElement => 'updateComplete' in node;

/** Every element below, through all shadow trees. */
export function deep(root: Element | ShadowRoot): readonly HTMLElement[] {
  const inside = root instanceof Element ? root.shadowRoot : null;
  const own = [...root.querySelectorAll<HTMLElement>('*')];
  const nested = own.flatMap((element) => (element.shadowRoot === null ? [] : deep(element.shadowRoot)));
  return [...own, ...nested, ...(inside === null ? [] : deep(inside))];
}

const ROUNDS_MOST = 50;

/** Waits until everything below is drawn, and whatever answers at once has answered. */
export async function settle(root: Element): Promise<void> {
  let before = '';
  for (let round = 0; round < ROUNDS_MOST; round++) {
    await new Promise((resolve) => setTimeout(resolve));
    for (const element of [root, ...deep(root)]) if (isLit(element)) await element.updateComplete;
    const now = deep(root)
      .map((element) => `${element.localName}${element.shadowRoot === null ? element.textContent : ''}`)
      .join('');
    if (now === before) return;
    before = now;
  }
}

const nameOf = (element: HTMLElement): string =>
  (element.getAttribute('aria-label') ?? element.textContent).replace(/\s+/gu, ' ').trim();

const isShown = (element: HTMLElement): boolean => element.checkVisibility({ visibilityProperty: true });

export function button(root: Element, name: string): HTMLElement {
  const found = deep(root).find(
    (element) =>
      element.matches('button, a, [role=tab]') && isShown(element) && nameOf(element).startsWith(name),
  );
  if (found === undefined) throw new Error(`There is no button “${name}”.`);
  return found;
}

/** The field whose label, or name for readers, begins so. */
export function field(root: Element, name: string): HTMLInputElement {
  for (const element of deep(root)) {
    if (element.matches('input, textarea, select') && isShown(element)) {
      const labels = [...((element as HTMLInputElement).labels ?? [])].map((label) => nameOf(label));
      if ([element.getAttribute('aria-label') ?? '', ...labels].some((label) => label.startsWith(name)))
        return element as HTMLInputElement;
    }
  }
  throw new Error(`There is no field “${name}”.`);
}

function give(target: HTMLInputElement, text: string): void {
  if (target.type === 'file') {
    const files = new DataTransfer();
    files.items.add(new File([text], 'people.csv', { type: 'text/csv' }));
    target.files = files.files;
  } else if (target.type === 'checkbox') target.checked = text === 'yes';
  else target.value = text;
  target.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  target.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Presses `Save`, or types `Name=Ada`, as a person does. */
export async function act(root: Element, doing: string): Promise<void> {
  const [label = '', ...text] = doing.split('=');
  if (text.length === 0) button(root, label).click();
  else give(field(root, label), text.join('='));
  await settle(root);
}
