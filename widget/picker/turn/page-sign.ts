/** What stands in the tab of a page that is hidden, by whoever wants it there: the first one's is shown. */
const wanted = new Map<object, string>();
let before: { readonly title: string; readonly icons: readonly HTMLLinkElement[] } | null = null;
let badge: HTMLLinkElement | null = null;

/** From the server of the script, as the photos are: no picture of the page itself has to be read. */
const BADGE = new URL('./badge.svg?no-inline', import.meta.url).href;

/** Says it in the title and in the icon of the page, until it is cleared. */
export function showSign(owner: object, text: string): void {
  wanted.set(owner, text);
  apply();
}

export function clearSign(owner: object): void {
  if (wanted.delete(owner)) apply();
}

function apply(): void {
  const [text] = wanted.values();
  if (text === undefined) {
    restore();
    return;
  }
  if (before === null) {
    const icons = [...document.head.querySelectorAll<HTMLLinkElement>('link[rel~="icon" i]')];
    before = { title: document.title, icons };
    for (const icon of icons) icon.remove();
    badge = document.createElement('link');
    badge.rel = 'icon';
    badge.type = 'image/svg+xml';
    badge.href = BADGE;
    document.head.append(badge);
  }
  document.title = text;
}

function restore(): void {
  badge?.remove();
  badge = null;
  if (before === null) return;
  document.title = before.title;
  document.head.append(...before.icons);
  before = null;
}
