import { KNOWLEDGE_LIMITS, suggestionKey } from '../../protocol/index.ts';
import type { ConversationId, KnowledgeEntry, KnowledgeId, Moment } from '../../protocol/index.ts';
import { termsOf } from '../../core/index.ts';
import type {
  AnsweredSuggestion,
  KnowledgeQuery,
  SaveKnowledgeResult,
  SuggestionCount,
} from '../knowledge.ts';

const TITLE_FACTOR = 4;

/** What one site knows, and what its agents did with suggestions. */
export class KnowledgeMemory {
  #entries = new Map<KnowledgeId, KnowledgeEntry>();
  #answered = new Map<string, AnsweredSuggestion>();

  save(entries: readonly KnowledgeEntry[], others: 'keep' | 'drop'): SaveKnowledgeResult {
    const next = new Map(others === 'drop' ? [] : this.#entries);
    for (const entry of structuredClone(entries)) next.set(entry.entryId, entry);
    if (next.size > KNOWLEDGE_LIMITS.entriesPerSite) return { ok: false, reason: 'too-many' };
    this.#entries = next;
    return { ok: true };
  }

  remove(entryIds: readonly KnowledgeId[]): number {
    return entryIds.filter((entryId) => this.#entries.delete(entryId)).length;
  }

  read(entryIds: readonly KnowledgeId[] | null): readonly KnowledgeEntry[] {
    return [...this.#entries.values()]
      .filter(({ entryId }) => entryIds === null || entryIds.includes(entryId))
      .sort(byId);
  }

  find({ terms, prefix }: KnowledgeQuery, limit: number): readonly KnowledgeEntry[] {
    const fits = [
      ...terms.map((term) => (each: string) => each === term),
      ...(prefix === null ? [] : [(each: string) => each.startsWith(prefix)]),
    ];
    const entries = [...this.#entries.values()].map((entry) => {
      const [title, text] = [termsOf(entry.title), termsOf(entry.text)];
      const worths = fits.map((fit) => (title.some(fit) ? TITLE_FACTOR : Number(text.some(fit))));
      return { entry, worths };
    });
    const rarities = fits.map((_, index) => {
      const holders = entries.filter(({ worths }) => (worths[index] ?? 0) > 0).length;
      return Math.log(1 + entries.length / Math.max(1, holders));
    });
    return entries
      .map(({ entry, worths }) => ({
        entry,
        score: worths.reduce((sum, worth, index) => sum + worth * (rarities[index] ?? 0), 0),
      }))
      .filter(({ score }) => score > 0)
      .sort((one, other) => other.score - one.score || byId(one.entry, other.entry))
      .slice(0, limit)
      .map(({ entry }) => entry);
  }

  answer(answered: AnsweredSuggestion): void {
    const key = JSON.stringify([answered.conversationId, suggestionKey(answered.subject)]);
    if (!this.#answered.has(key)) this.#answered.set(key, structuredClone(answered));
  }

  answered(conversationId: ConversationId): readonly AnsweredSuggestion[] {
    return [...this.#answered.values()]
      .filter((each) => each.conversationId === conversationId)
      .sort((one, other) => one.at - other.at);
  }

  count(since: Moment, until: Moment): readonly SuggestionCount[] {
    const counts = new Map<string, SuggestionCount>();
    for (const { subject, answer, at } of this.#answered.values()) {
      if (at < since || at > until) continue;
      const key = `${subject.kind} ${suggestionKey(subject)}`;
      const before = counts.get(key) ?? { subject, taken: 0, dismissed: 0 };
      counts.set(key, { ...before, [answer]: before[answer] + 1 });
    }
    return [...counts].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, count]) => count);
  }

  prune(now: Moment): void {
    const since = now - KNOWLEDGE_LIMITS.answersKeptSeconds * 1_000;
    for (const [key, { at }] of this.#answered) if (at < since) this.#answered.delete(key);
  }
}

const byId = (one: KnowledgeEntry, other: KnowledgeEntry): number => (one.entryId < other.entryId ? -1 : 1);
