import type { PublicBook } from '../../../server/rules/rule.ts';
import type * as Rules from '../../rules.ts';
import type { PageVisit } from '../../session/page-visit.ts';

/** Part of the entry: the only thing that it fetches unasked, once the page has nothing else to do. */
export function readRules(root: ShadowRoot, visit: PageVisit, server: string, site: string): void {
  const read = async (): Promise<void> => {
    const answer = await fetch(`${server}/v1/sites/${site}/rules`);
    const book = (await answer.json()) as Partial<PublicBook>;
    const start = (await import(/* @vite-ignore */ `${server}/rules.js`)) as typeof Rules;
    start.startRules(book, root, visit, server, site);
  };
  // A site without rules answers nothing, which is no JSON and ends here. Not every browser knows idleness.
  ((window.requestIdleCallback as typeof setTimeout | undefined) ?? setTimeout)(() => read().catch(() => 0));
}
