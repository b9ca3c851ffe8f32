import type { PublicBook } from '../../../server/rules/rule.ts';

/** Part of the entry: the only thing that it fetches unasked, once the page has nothing else to do. */
export function readRules(server: string, site: string, found: (book: PublicBook) => Promise<void>): void {
  const read = async (): Promise<void> => {
    const answer = await fetch(`${server}/v1/sites/${site}/rules`);
    const book = (await answer.json()) as Partial<PublicBook>;
    if (book.rules?.length) await found(book as PublicBook);
  };
  const later = window.requestIdleCallback as ((act: () => void) => void) | undefined;
  (later ?? setTimeout)(() => void read().catch(() => undefined));
}
