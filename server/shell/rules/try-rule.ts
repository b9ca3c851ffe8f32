import type { Moment, RuleTrial, SiteId, TimeZone } from '../../protocol/index.ts';
import { truthOf, type Facts, type Rule, type RuleBook } from '../../rules/index.ts';
import type { Store } from '../../store/index.ts';

/** How far back it is looked. */
export const TRIAL_DAYS = 7;
const TRIAL_MILLISECONDS = TRIAL_DAYS * 86_400_000;
/** Visits that are looked at; of more the newest. */
const VISITS_MOST = 10_000;
const PAGES_SHOWN = 10;
/** Visits that are looked at in one go, before others are served. */
const VISITS_PER_TURN = 500;

/** What a rule would have done in the last days, by page and by hour. */
export async function tryRule(
  store: Pick<Store, 'readVisitFacts'>,
  siteId: SiteId,
  { when }: Pick<Rule, 'when'>,
  site: Pick<RuleBook, 'zone' | 'branches'>,
  now: Moment,
): Promise<RuleTrial> {
  const rows = await store.readVisitFacts(siteId, now - TRIAL_MILLISECONDS, VISITS_MOST);
  const pages = new Map<string, number>();
  const hours = Array.from({ length: 24 }, () => 0);
  const hourOf = hourIn(site.zone);
  const found = { visits: rows.length, matched: 0, unknown: 0 };
  for (const [index, { at, json }] of rows.entries()) {
    if (index > 0 && index % VISITS_PER_TURN === 0) await endOfTurn();
    const facts = JSON.parse(json) as Omit<Facts, 'now'>;
    const truth = truthOf(when, { ...facts, now: at }, site);
    if (truth === null) found.unknown += 1;
    if (truth !== true) continue;
    found.matched += 1;
    const hour = hourOf(at);
    hours[hour] = (hours[hour] ?? 0) + 1;
    const path = facts.path ?? '';
    pages.set(path, (pages.get(path) ?? 0) + 1);
  }
  const shown = [...pages].map(([path, count]) => ({ path, count }));
  shown.sort((one, other) => other.count - one.count || (one.path < other.path ? -1 : 1));
  return { days: TRIAL_DAYS, ...found, pages: shown.slice(0, PAGES_SHOWN), hours };
}

const endOfTurn = () => new Promise<void>((resume) => setImmediate(resume));

function hourIn(timeZone: TimeZone): (moment: Moment) => number {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' });
  return (moment) => Number(format.format(moment));
}
