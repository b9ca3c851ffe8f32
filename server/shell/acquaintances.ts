import type { Acquaintances, AgentId, VisitorId } from '../protocol/index.ts';
import type { SiteState } from '../core/state.ts';
import type { Text } from '../store/store.ts';

export type ReadAcquaintances = (visitorId: VisitorId) => Promise<Acquaintances>;

const NOBODY: Acquaintances = { former: null, favourites: [], avoided: [] };

type Kept = {
  known: Acquaintances;
  /** False before the first reading, and when the newest one failed. */
  isCurrent: boolean;
  /** The newest reading; an older one that ends later is not believed. */
  reading: Promise<Acquaintances> | null;
};

/**
 * Whom the connected visitors of a site know: read from the store once each, and again when it may have
 * changed. Who leaves is forgotten.
 */
export class AcquaintancesOf {
  readonly #read: ReadAcquaintances;
  readonly #state: () => SiteState;
  readonly #isConnected: (visitorId: VisitorId) => boolean;
  readonly #kept = new Map<VisitorId, Kept>();
  /** Preferences that are on their way: whoever asks meanwhile waits for them. */
  readonly #underWay = new Map<VisitorId, Promise<unknown>>();

  constructor(
    read: ReadAcquaintances,
    state: () => SiteState,
    isConnected: (visitorId: VisitorId) => boolean,
  ) {
    this.#read = read;
    this.#state = state;
    this.#isConnected = isConnected;
  }

  /** As far as it has been read. Agents who were removed are not told, nor is as former who is avoided. */
  shown(visitorId: VisitorId): Acquaintances {
    return this.#present(this.#kept.get(visitorId)?.known ?? NOBODY);
  }

  /** As it stands in the store. It rejects when the store does. */
  async fresh(visitorId: VisitorId): Promise<Acquaintances> {
    await this.#underWay.get(visitorId);
    const kept = this.#kept.get(visitorId);
    if (kept?.isCurrent === true) return this.#present(kept.known);
    return this.#present(await (kept?.reading ?? this.#readAnew(visitorId)));
  }

  /** Whoever asks before this has been answered is told of it, too. */
  async after<Answer>(visitorId: VisitorId, preference: Promise<Answer>): Promise<Answer> {
    const underWay = Promise.allSettled([this.#underWay.get(visitorId), preference]);
    this.#underWay.set(visitorId, underWay);
    await underWay;
    if (this.#underWay.get(visitorId) === underWay) this.#underWay.delete(visitorId);
    return preference;
  }

  /** Reads again what these texts changed. Resolves with whose it was; it rejects with the store. */
  async committed(texts: readonly Text[]): Promise<readonly VisitorId[]> {
    const visitorIds = [...new Set(texts.flatMap(changedBy))].filter(this.#isConnected);
    await Promise.all(visitorIds.map((visitorId) => this.#readAnew(visitorId)));
    return visitorIds;
  }

  /** The store may hold what nobody was told of: whoever joins next is looked up again. */
  reloaded(): void {
    for (const kept of this.#kept.values()) {
      kept.isCurrent = false;
      kept.reading = null;
    }
  }

  forget(visitorId: VisitorId): void {
    this.#kept.delete(visitorId);
  }

  async #readAnew(visitorId: VisitorId): Promise<Acquaintances> {
    if (!this.#isConnected(visitorId)) return this.#read(visitorId);
    const kept: Kept = this.#kept.get(visitorId) ?? { known: NOBODY, isCurrent: false, reading: null };
    this.#kept.set(visitorId, kept);
    const reading = this.#read(visitorId);
    kept.reading = reading;
    kept.isCurrent = false;
    try {
      const known = await reading;
      if (kept.reading === reading) {
        kept.known = known;
        kept.isCurrent = true;
      }
      return known;
    } finally {
      if (kept.reading === reading) kept.reading = null;
    }
  }

  #present({ former, favourites, avoided, channel }: Acquaintances): Acquaintances {
    const { agents } = this.#state();
    const isThere = (agentId: AgentId): boolean => agents.has(agentId);
    return {
      former: former !== null && isThere(former) && !avoided.includes(former) ? former : null,
      favourites: favourites.filter(isThere),
      avoided: avoided.filter(isThere),
      ...(channel !== undefined && { channel }),
    };
  }
}

const changedBy = (text: Text): readonly VisitorId[] =>
  text.kind === 'acquaintance' || text.kind === 'preference' ? [text.visitorId] : [];
