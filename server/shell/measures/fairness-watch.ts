import type { SiteId } from '../../protocol/index.ts';
import {
  beginWatch,
  readFairness,
  turned,
  watched,
  writeFairness,
  type Watch,
} from '../../core/fairness/index.ts';
import type { SiteState } from '../../core/state.ts';
import { BOUNDS } from '../bounds.ts';
import type { Loaded } from '../site/load-state.ts';
import type { Surroundings } from '../surroundings.ts';

/**
 * What is observed for fairness of the running day. It follows the events of the store when somebody asks,
 * and when a snapshot is written, beside which it is kept, so that a restart loses nothing of the day.
 */
export class FairnessWatch {
  readonly #siteId: SiteId;
  readonly #surroundings: Pick<Surroundings, 'store' | 'clock' | 'log'>;
  #watch: Watch | null = null;
  #following: Promise<void> = Promise.resolve();

  constructor(siteId: SiteId, surroundings: Pick<Surroundings, 'store' | 'clock' | 'log'>) {
    this.#siteId = siteId;
    this.#surroundings = surroundings;
  }

  /** Goes on from the snapshot where the watch was kept with it, else begins with the site as it is. */
  async load({ snapshot, state }: Loaded): Promise<void> {
    const { store, clock } = this.#surroundings;
    const kept = await store.readWatch(this.#siteId);
    if (kept === null || kept.version !== snapshot?.version) {
      this.#watch = beginWatch(state, clock.now());
      return;
    }
    const { since, until, accountJson } = kept;
    this.#watch = { state: snapshot, account: readFairness(accountJson), since, until };
  }

  /** The day so far, with everything that is durable by now. */
  async read(state: SiteState): Promise<Watch> {
    const now = this.#surroundings.clock.now();
    await this.#follow(state.version);
    const watch = turned(this.#watch ?? beginWatch(state, now), now);
    // The same site twice would be kept in memory twice.
    this.#watch = watch.state.version === state.version ? { ...watch, state } : watch;
    return this.#watch;
  }

  /** Keeps the day as it was at this version, which a snapshot has, too. */
  async keep(version: number): Promise<void> {
    await this.#follow(version);
    const watch = this.#watch;
    if (watch?.state.version !== version) return;
    const { since, until, account } = watch;
    const kept = { version, since, until, accountJson: writeFairness(account) };
    await this.#surroundings.store.writeWatch(this.#siteId, kept);
  }

  /** One after the other: each goes on where the one before has come to. */
  #follow(version: number): Promise<void> {
    this.#following = this.#following
      .then(() => this.#readUpTo(version))
      .catch((error: unknown) => {
        this.#surroundings.log.warn({ error, siteId: this.#siteId }, 'Fairness could not be watched.');
      });
    return this.#following;
  }

  async #readUpTo(version: number): Promise<void> {
    for (;;) {
      const watch = this.#watch;
      const missing = watch === null ? 0 : version - watch.state.version;
      if (watch === null || missing <= 0) return;
      const most = Math.min(missing, BOUNDS.eventsPerRead);
      const events = await this.#surroundings.store.readEvents(this.#siteId, watch.state.version, most);
      if (events.length === 0) return;
      this.#watch = events.reduce(watched, watch);
    }
  }
}
