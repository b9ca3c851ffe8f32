import { refusal, type Moment, type Rule, type RuleBook, type RuleId } from '../../protocol/index.ts';
import { EMPTY_BOOK, faultsOf, type Fault } from '../../rules/index.ts';
import { refuseFields, type ApiAnswer } from '../api/answer.ts';
import { callerName, type ApiCaller } from '../api/caller.ts';
import { changedMeanwhile } from '../api/etag.ts';
import { namedChange } from '../api/last-change.ts';
import type { ApiTools } from '../api/operation.ts';
import { SITE_ZONE } from '../settings/site-zone.ts';
import type { LiveSite } from '../site/live-site.ts';
import { RULES_SETTING } from './rule-keeper.ts';
import { knownTo, saveBook } from './save-rules.ts';

/** Whoever saves another part of the rules in the same moment is waited for so often. */
const TRIES_MOST = 5;

type Standing = {
  readonly book: RuleBook;
  readonly version: number;
  readonly change: { readonly changedBy: string; readonly changedAt: Moment } | null;
};

/** The rules as they were saved last; before the first time there are none, by the clock of the site. */
export async function standingBook(site: LiveSite, { store }: Pick<ApiTools, 'store'>): Promise<Standing> {
  const settings = await store.readSettings(site.row.siteId);
  const setting = settings.find(({ name }) => name === RULES_SETTING);
  const zone = site.settings.read(SITE_ZONE);
  if (setting === undefined) return { book: { ...EMPTY_BOOK, zone }, version: 0, change: null };
  return { book: JSON.parse(setting.json) as RuleBook, version: setting.version, change: setting };
}

/** What one request makes of the rules: the whole of them, and what of it is shown. */
export type Edited<Shown> = { readonly book: RuleBook; readonly shown: Shown };
type Edit<Shown> = (book: RuleBook) => Promise<ApiAnswer<Edited<Shown>>> | ApiAnswer<Edited<Shown>>;

type Editing = {
  readonly site: LiveSite;
  readonly caller: ApiCaller;
  readonly tools: ApiTools;
  readonly ifMatch: string | null;
};

/**
 * Changes the rules and saves them, all or nothing. `part` is what the caller has read and named by If-Match;
 * who changes another part meanwhile is in nobody's way.
 */
export async function editBook<Shown>(
  { site, caller, tools, ifMatch }: Editing,
  part: ((book: RuleBook) => object | null) | null,
  edit: Edit<Shown>,
): Promise<ApiAnswer<Shown>> {
  const { store, clock } = tools;
  const { siteId } = site.row;
  for (let tried = 0; tried < TRIES_MOST; tried++) {
    const { book, version, change } = await standingBook(site, tools);
    const before = part?.(book);
    if (before === null) return { ok: false, refusal: refusal('rule-unknown') };
    if (before !== undefined) {
      const stale = changedMeanwhile(ifMatch, before, await namedChange(store, siteId, change));
      if (stale !== null) return stale;
    }
    const edited = await edit(book);
    if (!edited.ok) return edited;
    const next = { version: version + 1, changedBy: callerName(caller), changedAt: clock.now() };
    if (!(await saveBook(store, siteId, edited.result.book, next))) continue;
    await site.rules.refresh();
    const { result, ...rest } = edited;
    return { ...rest, result: result.shown };
  }
  return { ok: false, refusal: refusal('too-many') };
}

/** A rule by its id, `null` without. */
export const ruleIn = ({ rules }: RuleBook, ruleId: RuleId): Rule | null =>
  rules.find((rule) => rule.ruleId === ruleId) ?? null;

/** What is wrong with this rule, beside those that stand there; each at its field of the rule. */
export async function refusedRule(
  { site, tools }: Pick<Editing, 'site' | 'tools'>,
  rule: Rule,
  book: RuleBook,
): Promise<ReturnType<typeof refuseFields> | null> {
  const known = await knownTo(tools.store, site.row.siteId);
  const faults = faultsOf({ ...book, rules: [rule] }, known).filter(({ path }) => path.startsWith('rules.0'));
  return faults.length === 0 ? null : refuseFields(faults.map(atField('rules.0.')));
}

/** Everything that is wrong with all of it. */
export async function refusedBook(
  { site, tools }: Pick<Editing, 'site' | 'tools'>,
  book: RuleBook,
  isAbout: (path: string) => boolean = () => true,
): Promise<ReturnType<typeof refuseFields> | null> {
  const known = await knownTo(tools.store, site.row.siteId);
  const faults = faultsOf(book, known).filter(({ path }) => isAbout(path));
  return faults.length === 0 ? null : refuseFields(faults.map(atField('')));
}

const atField =
  (base: string) =>
  ({ path, sentence }: Fault) => ({ field: path.slice(base.length), detail: sentence });
