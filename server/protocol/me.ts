import type { CatalogueSkill } from './api/people.ts';
import type { OfferWhy, ReleaseReason } from './decision.ts';
import type { CommandId, Moment, ReviewId } from './ids.ts';
import type { OwnMeasures, Period } from './measures.ts';
import type { Nothing } from './nothing.ts';
import type { PickReason } from './transfer.ts';

/** How the owner has decided about a review that its agent finds wrong; upheld, no visitor reads it. */
export type DisputeStanding = 'open' | 'upheld' | 'rejected';
export type OwnDispute = { readonly reason: string; readonly standing: DisputeStanding };

/** A decision that concerned this agent, without a word of who else it concerned. Newest first. */
export type OwnDecision = {
  readonly at: Moment;
  readonly decided:
    | { readonly kind: 'offered'; readonly why: OfferWhy }
    /** Accepted an invitation in the name of this agent. */
    | { readonly kind: 'invited' }
    /** Somebody else of those who were free was called. */
    | {
        readonly kind: 'passed';
        readonly by: 'least-occupied' | 'longest-idle';
        readonly agentCount: number;
      }
    | { readonly kind: 'released'; readonly reason: ReleaseReason }
    | {
        readonly kind: 'swap';
        readonly outcome: 'offered' | 'accepted' | 'declined' | 'lapsed' | 'withdrawn';
      }
    | { readonly kind: 'picked'; readonly reason: PickReason; readonly overtaken: number };
};

/** A skill that an agent can choose. */
export type OfferedSkill = Pick<CatalogueSkill, 'skillId' | 'label'>;

/** What agents ask about themselves; of nobody else anything is told. */
export type MeRequests = {
  readMeasures: { body: { readonly period: Period }; result: { readonly measures: OwnMeasures } };
  /** From which skills this agent chooses; `null` while agents of the site name their own. */
  readSkills: { body: Nothing; result: { readonly skills: readonly OfferedSkill[] | null } };
  readDecisions: { body: Nothing; result: { readonly decisions: readonly OwnDecision[] } };
  /** Says why a published review is wrong, once; the owner decides. */
  disputeReview: {
    body: { readonly commandId: CommandId; readonly reviewId: ReviewId; readonly reason: string };
    result: Nothing;
  };
};
