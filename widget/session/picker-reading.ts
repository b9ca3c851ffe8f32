import type { AgentId, ChangeableReview, Need } from '../../server/protocol/index.ts';
import type { SlotsWanted } from './booking-state.ts';
import type { Connection, Reply, VisitorContract } from './connection.ts';
import { earlyRefusal } from './early-refusal.ts';
import type { PickerChange, PickerModel } from './picker-reducer.ts';
import type { PickerPlan } from './picker-requests.ts';
import { wantedMessages, wantsList } from './picker-view.ts';
import { foundReview } from './reviewing.ts';
import type { SiteReader } from './site-reader.ts';

export type ReadingOptions = {
  readonly reader: SiteReader;
  readonly connection: () => Connection<VisitorContract> | null;
  readonly model: () => PickerModel;
  readonly apply: (change: PickerChange) => void;
};

type ReadingPlan = Extract<
  PickerPlan,
  { readonly kind: 'readReview' | 'readEstimate' | 'readSlots' | 'readPage' }
>;

/** All that a picker reads, as soon as it is missing or asked for. */
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

  /** @returns whether it brought any of what was missing */
  async messages(): Promise<boolean> {
    const { connection, model, apply } = this.#options;
    const wanted = wantedMessages(model());
    if (!wanted) return true;
    const reply = await connection()?.ask('readMessages', wanted);
    if (!reply?.ok) return false;
    const { conversationId, after } = wanted;
    apply({ type: 'messagesHeard', conversationId, messages: reply.result.messages });
    return model().words.messages.length > after;
  }

  /** Reads what a person asked for. */
  follow(plan: ReadingPlan): Promise<void> {
    switch (plan.kind) {
      case 'readReview':
        return this.review(plan.reviewed);
      case 'readEstimate':
        return this.estimate(plan.need);
      case 'readSlots':
        return this.slots(plan);
      case 'readPage':
        return this.page(plan.agentId, plan.reviewsPage);
    }
  }

  async page(agentId: AgentId, reviewsPage: string | null): Promise<void> {
    const { reader, apply } = this.#options;
    apply(reviewsPage === null ? { type: 'pageOpened', agentId } : { type: 'moreReviewsAwaited' });
    const reply = await reader.agentPage(agentId, reviewsPage);
    const answer = reply ?? { ok: false, refusal: earlyRefusal('no-answer') };
    apply({ type: 'pageAnswered', agentId, reviewsPage, answer });
  }

  /** The own review, to be changed. One that cannot be had is not waited for. */
  async review(reviewed: ChangeableReview): Promise<void> {
    const { connection, apply } = this.#options;
    const { conversationId } = reviewed;
    apply({ type: 'revisingBegun', reviewed });
    const reply = await connection()?.ask('readReview', { conversationId });
    const answer = reply ?? { ok: false, refusal: earlyRefusal('no-answer') };
    apply(foundReview(conversationId, answer));
    if (!answer.ok) apply({ type: 'refused', refusal: answer.refusal });
  }

  async slots({ choice, need }: SlotsWanted): Promise<void> {
    const { reader, apply } = this.#options;
    apply({ type: 'slotsAwaited', choice, need });
    const reply = await reader.slots({ choice, need });
    const answer = reply ?? { ok: false, refusal: earlyRefusal('no-answer') };
    apply({ type: 'slotsAnswered', choice, need, answer });
  }

  /** The newest figures are worth more than a second try: whoever wants them asks again. */
  async estimate(need: Need): Promise<void> {
    const { connection, apply } = this.#options;
    const reply = await connection()?.ask('readEstimate', { need });
    if (reply?.ok) apply({ type: 'estimateHeard', heard: { need, ...reply.result } });
  }
}
