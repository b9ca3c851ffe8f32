import { HELD, MEASURE_LIMITS, starsCount } from '../../protocol/index.ts';
import type { AgentId, CalendarDate, Moment, ReviewId, Suspicion } from '../../protocol/index.ts';
import type { AgentDay } from '../../core/measures/index.ts';
import { HOLDER, type StoredModeration } from '../moderation.ts';
import type { DisputeFilter, DisputeText, MeasureText, StoredDispute } from '../measures.ts';

type Dispute = DisputeText & { readonly decision: StoredDispute['decision'] };
const DAY_MILLISECONDS = 86_400_000;

/** What the agents of one site came to by day, and which reviews they find wrong. */
export class MeasureMemory {
  readonly #days = new Map<string, AgentDay>();
  readonly #disputes = new Map<ReviewId, Dispute>();
  readonly #moderations = new Map<ReviewId, readonly StoredModeration[]>();
  readonly #suspicions = new Map<ReviewId, readonly Suspicion[]>();

  write(text: MeasureText): void {
    switch (text.kind) {
      case 'agentDay':
        this.#days.set(`${text.day.date} ${text.day.agentId}`, text.day);
        return;
      case 'reviewDispute':
        this.#disputes.set(text.reviewId, { ...text, decision: null });
        return;
      case 'disputeDecided': {
        const dispute = this.#disputes.get(text.reviewId);
        const decision = { upheld: text.upheld, at: text.decidedAt };
        if (dispute !== undefined) this.#disputes.set(text.reviewId, { ...dispute, decision });
        return;
      }
      case 'reviewModerated': {
        const { reviewId, reason, note, by, moderatedAt: at } = text;
        this.#moderations.set(reviewId, [...this.moderations(reviewId), { reason, note, by, at }]);
        return;
      }
      case 'reviewHeld': {
        const { reviewId, suspicions, heldAt: at } = text;
        this.#suspicions.set(reviewId, suspicions);
        const held = { reason: HELD, note: '', by: HOLDER, at } as const;
        this.#moderations.set(reviewId, [...this.moderations(reviewId), held]);
        return;
      }
    }
  }

  days(agentId: AgentId | null, firstDate: CalendarDate, lastDate: CalendarDate): readonly AgentDay[] {
    return [...this.#days]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([, day]) => day)
      .filter(({ date }) => date >= firstDate && date <= lastDate)
      .filter((day) => agentId === null || day.agentId === agentId);
  }

  isHidden(reviewId: ReviewId): boolean {
    return this.#reasonOf(reviewId) !== null;
  }

  /** Whether the stars of it count for nobody. */
  isDiscounted(reviewId: ReviewId): boolean {
    const reason = this.#reasonOf(reviewId);
    return reason !== null && !starsCount(reason);
  }

  isHeld(reviewId: ReviewId): boolean {
    return this.#reasonOf(reviewId) === HELD;
  }

  suspicions(reviewId: ReviewId): readonly Suspicion[] {
    return this.#suspicions.get(reviewId) ?? [];
  }

  /** When it was held last. */
  heldAt(reviewId: ReviewId): Moment | undefined {
    return this.moderations(reviewId).findLast(({ reason }) => reason === HELD)?.at;
  }

  /** Oldest first. */
  moderations(reviewId: ReviewId): readonly StoredModeration[] {
    return this.#moderations.get(reviewId) ?? [];
  }

  #reasonOf(reviewId: ReviewId): StoredModeration['reason'] {
    return this.moderations(reviewId).at(-1)?.reason ?? null;
  }

  disputes(filter: DisputeFilter): readonly Dispute[] {
    return [...this.#disputes.values()]
      .filter((dispute) => !('agentId' in filter) || dispute.agentId === filter.agentId)
      .filter((dispute) => !('reviewId' in filter) || dispute.reviewId === filter.reviewId)
      .filter((dispute) => !('open' in filter) || dispute.decision === null)
      .sort((one, other) => other.disputedAt - one.disputedAt || (one.reviewId < other.reviewId ? 1 : -1));
  }

  forget(isOfVisitor: (reviewId: ReviewId) => boolean): void {
    for (const [reviewId, dispute] of this.#disputes) {
      if (isOfVisitor(reviewId)) this.#disputes.set(reviewId, { ...dispute, reason: '' });
    }
    for (const [reviewId, moderations] of this.#moderations) {
      if (!isOfVisitor(reviewId)) continue;
      this.#moderations.set(
        reviewId,
        moderations.map((each) => ({ ...each, note: '' })),
      );
    }
  }

  prune(now: Moment): void {
    const oldest = new Date(now - MEASURE_LIMITS.daysKept * DAY_MILLISECONDS).toISOString().slice(0, 10);
    for (const [key, { date }] of this.#days) if (date < oldest) this.#days.delete(key);
  }
}
