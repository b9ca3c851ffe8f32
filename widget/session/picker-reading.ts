import type { AgentId, Need } from '../../server/protocol/index.ts';
import type { BrowsingChange, BrowsingModel } from './browsing-reducer.ts';
import { wantsList } from './browsing-view.ts';
import type { Connection, Reply, VisitorContract } from './connection.ts';
import { firstRefusal } from './first-refusal.ts';
import type { SiteReader } from './site-reader.ts';

export type ReadingOptions = {
  readonly reader: SiteReader;
  readonly connection: () => Connection<VisitorContract> | null;
  readonly model: () => BrowsingModel;
  readonly apply: (change: BrowsingChange) => void;
};

/** All that a picker reads for anybody, as soon as it is missing or asked for. */
export class PickerReading {
  readonly #options: ReadingOptions;

  constructor(options: ReadingOptions) {
    this.#options = options;
  }

  /**
   * A browser does not tell why a socket could not be opened; after a first failure plain HTTP does. It also
   * brings the list, to be shown meanwhile.
   */
  async mayConnect(): Promise<Reply<object>> {
    const { reader, model, apply } = this.#options;
    const { standing, list } = model();
    if (standing.link.state !== 'lost' || list) return { ok: true, result: {} };
    const reply = await reader.list();
    if (reply?.ok) apply({ type: 'listHeard', list: reply.result });
    return reply?.ok ? { ok: true, result: {} } : reply;
  }

  /** @returns whether it brought what was missing */
  async list(): Promise<boolean> {
    const { connection, model, apply } = this.#options;
    const since = model().list?.version ?? null;
    const reply = await connection()?.ask('readList', { since });
    if (!reply?.ok) return false;
    apply({ type: 'listHeard', list: reply.result });
    return !wantsList(model());
  }

  async page(agentId: AgentId, reviewsPage: string | null): Promise<void> {
    const { reader, apply } = this.#options;
    apply(reviewsPage === null ? { type: 'pageOpened', agentId } : { type: 'moreReviewsAwaited' });
    const reply = await reader.agentPage(agentId, reviewsPage);
    const answer = reply ?? { ok: false, refusal: firstRefusal('no-answer') };
    apply({ type: 'pageAnswered', agentId, reviewsPage, answer });
  }

  /** The newest figures are worth more than a second try: whoever wants them asks again. */
  async estimate(need: Need): Promise<void> {
    const { connection, apply } = this.#options;
    const reply = await connection()?.ask('readEstimate', { need });
    if (reply?.ok) apply({ type: 'estimateHeard', heard: { need, ...reply.result } });
  }
}
