import type { AgentId, Moment, SiteId, SkillId } from '../../protocol/index.ts';
import { faultsOf, type Fault, type Known, type RuleBook } from '../../rules/index.ts';
import type { Store } from '../../store/index.ts';
import { RULES_SETTING } from './rule-keeper.ts';
import { ruleBook } from './schemas.ts';

export type ReadBook =
  { readonly ok: true; readonly book: RuleBook } | { readonly ok: false; readonly faults: readonly Fault[] };

/** Everything that is wrong with a book that somebody gives, each with its field. */
export function readBook(given: unknown, known: Known): ReadBook {
  const read = ruleBook.safeParse(given);
  if (read.success) {
    const faults = faultsOf(read.data, known);
    return faults.length === 0 ? { ok: true, book: read.data } : { ok: false, faults };
  }
  const faults = read.error.issues.map(({ path, message }) => ({
    path: path.map(String).join('.'),
    sentence: `Mend this: ${message}.`,
  }));
  return { ok: false, faults };
}

/** Whom and what the rules of a site may name. */
export async function knownTo(store: Pick<Store, 'readProfiles'>, siteId: SiteId): Promise<Known> {
  const profiles = await store.readProfiles(siteId);
  return {
    agents: new Set<AgentId>(profiles.map(({ agentId }) => agentId)),
    skills: new Set(profiles.flatMap(({ skillLabels }) => Object.keys(skillLabels) as SkillId[])),
  };
}

export type SavedBook = { readonly book: RuleBook; readonly version: number };

/** As it was saved last, `null` before the first time. */
export async function savedBook(
  store: Pick<Store, 'readSettings'>,
  siteId: SiteId,
): Promise<SavedBook | null> {
  const setting = (await store.readSettings(siteId)).find(({ name }) => name === RULES_SETTING);
  return setting === undefined
    ? null
    : { book: JSON.parse(setting.json) as RuleBook, version: setting.version };
}

type Change = { readonly version: number; readonly changedBy: string; readonly changedAt: Moment };

/** Saves the next version; `false` when somebody else was faster. */
export async function saveBook(
  store: Pick<Store, 'saveSetting'>,
  siteId: SiteId,
  book: RuleBook,
  change: Change,
): Promise<boolean> {
  const saved = await store.saveSetting(siteId, {
    name: RULES_SETTING,
    json: JSON.stringify(book),
    ...change,
  });
  return saved.ok;
}
