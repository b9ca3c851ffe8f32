import type { VisitContext } from './context.ts';
import type { AgentFace } from './conversation.ts';
import type { CommandId, InvitationId, Moment, RuleId, SiteId, SkillId, TicketId, VisitId } from './ids.ts';
import type { Need } from './visitor.ts';

const base = (siteId: SiteId) => `/v1/sites/${encodeURIComponent(siteId)}`;
/** `GET` gives the public rules, with an ETag, and nothing (204) where a site has none in force. */
const rules = (siteId: SiteId) => `${base(siteId)}/rules`;
/** `POST RuleAsk` gives `RuleAnswer`. */
const invitations = (siteId: SiteId) => `${base(siteId)}/invitations`;
/** `GET` gives `InvitationStanding`; `POST {answer}` gives `{}`. */
const invitation = (siteId: SiteId, invitationId: InvitationId) =>
  `${base(siteId)}/invitations/${encodeURIComponent(invitationId)}`;

export const RULE_ADDRESSES = { rules, invitations, invitation } as const;

/**
 * A rule has matched as far as the page can tell. Who is known says so by `Authorization: Bearer <token>`;
 * everybody else is nobody but this visit.
 */
export type RuleAsk = {
  readonly ruleId: RuleId;
  readonly visitId: VisitId;
  /** One letter for each condition of the rule: `answersOf` in the room of rules. */
  readonly answers: string;
  /** Of the page, without query. */
  readonly path: string;
  /** The nearest branch, where a rule asks for it. Where the visitor is never leaves the page. */
  readonly branchId: string | null;
  /** What the site has signed about its visitor, where it has. */
  readonly signed?: string;
};

export type RuleAnswer =
  /**
   * Nothing is to be shown, and nothing will be before the rule has rested unless `again`. Whoever is held
   * out is told the same as whoever the rule is not for.
   */
  | { readonly outcome: 'nothing'; readonly again: boolean }
  /** `invitationId` names what is shown; a slot is held only where there is an `expiresAt`. */
  | {
      readonly outcome: 'shown';
      readonly invitationId: InvitationId;
      /** Who invites or calls back, `null` where nobody does. */
      readonly agent: AgentFace | null;
      /** What whoever calls back must know, where nobody is named. */
      readonly skills?: readonly SkillId[];
      readonly expiresAt: Moment | null;
      readonly serverNow: Moment;
    };

/** Whether what was shown still holds. */
export type InvitationStanding = { readonly open: boolean };

export type InvitationRequests = {
  /** Turns an invitation into a place that rings at once, at whoever invited. */
  takeInvitation: {
    body: {
      readonly commandId: CommandId;
      readonly invitationId: InvitationId;
      readonly need: Need;
      readonly name: string;
      readonly question: string;
      readonly context?: VisitContext;
    };
    result: { readonly ticketId: TicketId };
  };
};
