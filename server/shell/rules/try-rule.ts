import type { Moment, SiteId } from '../../protocol/index.ts';
import { truthOf, type Facts, type Rule, type RuleBook } from '../../rules/index.ts';
import type { Store } from '../../store/index.ts';

const WEEK_MILLISECONDS = 7 * 86_400_000;
/** Visits that are looked at; of more the newest. */
const VISITS_MOST = 10_000;
const PAGES_SHOWN = 10;

/**
 * What a rule would have done in the last seven days, among visits whose visitors acted: of nobody else
 * anything is kept. `unknown` are those of which a condition asks for what is not kept (attributes, idle
 * time, clicks, where somebody was, and all that only the server knew).
 */
export type RuleTrial = {
  readonly visits: number;
  readonly matched: number;
  readonly unknown: number;
  /** Those that matched, by the path of their page, most first. */
  readonly pages: readonly { readonly path: string; readonly count: number }[];
};

export async function tryRule(
  store: Pick<Store, 'readVisitFacts'>,
  siteId: SiteId,
  { when }: Pick<Rule, 'when'>,
  site: Pick<RuleBook, 'zone' | 'branches'>,
  now: Moment,
): Promise<RuleTrial> {
  const rows = await store.readVisitFacts(siteId, now - WEEK_MILLISECONDS, VISITS_MOST);
  const pages = new Map<string, number>();
  const found = { visits: rows.length, matched: 0, unknown: 0 };
  for (const { at, json } of rows) {
    const facts = JSON.parse(json) as Omit<Facts, 'now'>;
    const truth = truthOf(when, { ...facts, now: at }, site);
    if (truth === null) found.unknown += 1;
    if (truth !== true) continue;
    found.matched += 1;
    const path = facts.path ?? '';
    pages.set(path, (pages.get(path) ?? 0) + 1);
  }
  const shown = [...pages].map(([path, count]) => ({ path, count }));
  shown.sort((one, other) => other.count - one.count || (one.path < other.path ? -1 : 1));
  return { ...found, pages: shown.slice(0, PAGES_SHOWN) };
}
