import type { ChangeableReview } from '../../server/protocol/index.ts';
import type { SlotsWanted } from './booking-state.ts';
import type { Connection, VisitorContract } from './connection.ts';
import { earlyRefusal } from './early-refusal.ts';
import type { PickerChange, PickerModel } from './picker-reducer.ts';
import type { PickerPlan } from './picker-requests.ts';
import { wantedMessages } from './picker-view.ts';
import { foundReview } from './reviewing.ts';
import type { SiteReader } from './site-reader.ts';

export type EngagedReadingOptions = {
  readonly reader: SiteReader;
  readonly connection: () => Connection<VisitorContract> | null;
  readonly model: () => PickerModel;
  readonly apply: (change: PickerChange) => void;
};

/** What is read for somebody who acts, as soon as it is missing or asked for. */
export class EngagedReading {
  readonly #options: EngagedReadingOptions;

  constructor(options: EngagedReadingOptions) {
    this.#options = options;
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
  follow(plan: Extract<PickerPlan, { readonly kind: 'readReview' | 'readSlots' }>): Promise<void> {
    return plan.kind === 'readReview' ? this.#review(plan.reviewed) : this.#slots(plan);
  }

  /** The own review, to be changed. One that cannot be had is not waited for. */
  async #review(reviewed: ChangeableReview): Promise<void> {
    const { connection, apply } = this.#options;
    const { conversationId } = reviewed;
    apply({ type: 'revisingBegun', reviewed });
    const reply = await connection()?.ask('readReview', { conversationId });
    const answer = reply ?? { ok: false, refusal: earlyRefusal('no-answer') };
    apply(foundReview(conversationId, answer));
    if (!answer.ok) apply({ type: 'refused', refusal: answer.refusal });
  }

  async #slots({ choice, need }: SlotsWanted): Promise<void> {
    const { reader, apply } = this.#options;
    apply({ type: 'slotsAwaited', choice, need });
    const reply = await reader.slots({ choice, need });
    const answer = reply ?? { ok: false, refusal: earlyRefusal('no-answer') };
    apply({ type: 'slotsAnswered', choice, need, answer });
  }
}
