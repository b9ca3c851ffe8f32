import { LIMITS, type AgentId, type Moment, type PublicAgent } from '../../server/protocol/index.ts';
import type { Site } from './site.ts';

const COUNTED_EVERY_MILLISECONDS = 60_000;

/** Counts the cards that visitors looked at, in the first rows, and tells the site once a minute at most. */
export class Exposures {
  readonly #site: Site;
  readonly #seen = new Map<AgentId, number>();
  #dueAt: Moment | null = null;

  constructor(site: Site) {
    this.#site = site;
  }

  see(rows: readonly PublicAgent[]): void {
    for (const { agentId } of rows.slice(0, LIMITS.exposureRows)) {
      this.#seen.set(agentId, (this.#seen.get(agentId) ?? 0) + 1);
    }
    if (this.#dueAt !== null) return;
    this.#dueAt = this.#site.now + COUNTED_EVERY_MILLISECONDS;
    this.#site.agenda.note(this.#dueAt, () => this.#tell());
  }

  #tell(): void {
    const exposures = [...this.#seen].map(([agentId, impressions]) => ({ agentId, impressions }));
    this.#seen.clear();
    this.#dueAt = null;
    this.#site.run({ type: 'countExposures', exposures, ignored: 0 });
  }
}
