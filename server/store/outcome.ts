import type { AgentId, ConversationId, ConversationOutcome, Moment, SiteId } from '../protocol/index.ts';

/** What came of a conversation, without any words of the visitor. Said again, the newest counts. */
export type OutcomeText = {
  readonly kind: 'outcome';
  readonly conversationId: ConversationId;
  readonly agentId: AgentId;
  readonly outcome: ConversationOutcome;
  readonly recordedAt: Moment;
};

/** Both ends included, of the moment at which the outcome was said last. */
export type OutcomePeriod = { readonly since: Moment; readonly until: Moment };

/** Counts of conversations, each list by its word; what nobody said is counted under `null`. */
export type OutcomeSums = {
  readonly dispositions: readonly { readonly word: string | null; readonly count: number }[];
  readonly resolutions: readonly { readonly word: string | null; readonly count: number }[];
  /** `amount` in the smallest unit of the currency. */
  readonly sales: readonly { readonly currency: string; readonly amount: number; readonly count: number }[];
  /** Visitors for whom an answer in line was enough. */
  readonly answeredWaiting: number;
};

export interface OutcomeStore {
  readOutcomes(siteId: SiteId, period: OutcomePeriod): Promise<OutcomeSums>;
}
