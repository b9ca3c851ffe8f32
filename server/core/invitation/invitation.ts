import type { AgentId, InvitationId, Moment, RuleId, SkillId, VisitId } from '../../protocol/index.ts';

/** One slot of an agent, held for somebody who is asked whether they would like to talk. */
export type Invitation = {
  readonly invitationId: InvitationId;
  readonly ruleId: RuleId;
  readonly visitId: VisitId;
  readonly agentId: AgentId;
  /** What the place gains with it, within the bound of all credits. */
  readonly creditSeconds: number;
  readonly heldAt: Moment;
  readonly expiresAt: Moment;
};

/** Why a ticket is there: somebody accepted an invitation of this rule. */
export type InvitedBy = { readonly invitationId: InvitationId; readonly ruleId: RuleId };

/** Who may invite: these agents, or whoever has all of these skills. */
export type InvitedFrom =
  | { readonly kind: 'agents'; readonly agentIds: readonly AgentId[] }
  | { readonly kind: 'skills'; readonly skills: readonly SkillId[] };

/** A slot is held for nobody longer than this. */
export const HOLD_SECONDS_MOST = 120;
