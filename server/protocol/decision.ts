import type { AgentId, Moment, RuleId, TicketId } from './ids.ts';
import type { PickReason } from './transfer.ts';

/** Why a ticket that preferred one agent may be taken by anyone suitable. */
export type ReleaseReason =
  | 'patience-ended'
  /** She would hardly have been free in time, and somebody suitable was idle. */
  | 'early'
  | 'agent-declined'
  | 'agent-draining'
  | 'agent-offline'
  | 'agent-removed'
  | 'agent-lost';

export type CreditReason = 'promise-broken' | 'priority' | 'frustration';

/** Time by which a place counts as older than it is. All of a ticket's credits together have a bound. */
export type Credit = { readonly reason: CreditReason; readonly seconds: number };

/** Why this ticket and none of the others that the agent could take. */
export type WhyTicket = 'longest-waiting' | 'credit' | 'picked';

/** Why this agent and none of the others who were free. */
export type WhyAgent = 'chosen' | 'former' | 'only-one-free' | 'least-occupied' | 'longest-idle' | 'picked';

/** Why an offer went to whom it went. Counts stop at `LIMITS.candidatesPerDecision`. */
export type OfferWhy = {
  readonly ticket: WhyTicket;
  readonly agent: WhyAgent;
  /** Tickets that waited and that this agent could have taken, this one included. */
  readonly ticketCount: number;
  /** Agents who were free for this ticket, this one included. */
  readonly agentCount: number;
};

/** A ticket that was looked at; the first of a list is the one that got the offer. */
export type TicketCandidate = {
  readonly ticketId: TicketId;
  readonly joinedAt: Moment;
  readonly rankAt: Moment;
};

/** A free agent who was looked at, with what decided: busy share 0 to 1, and since when a slot is idle. */
export type AgentCandidate = {
  readonly agentId: AgentId;
  readonly busyShare: number;
  readonly idleSince: Moment;
};

/** What put an agent where she stands in the list: the terms of the score, higher is further up. */
export type OrderRow = {
  readonly agentId: AgentId;
  readonly score: number;
  readonly rating: number;
  readonly wait: number;
  readonly share: number;
  readonly exposure: number;
};

/**
 * One decision with what it was made from. `offer`: an agent became free and took the next ticket.
 * `placement`: several were free and one was chosen. Candidate lists hold the decisive ones only.
 */
export type DecisionRecord = {
  /** The number of the event in its site's log; for an order, which is no event, `order:<moment>`. */
  readonly decisionId: string;
  readonly at: Moment;
  readonly ticketId: TicketId | null;
  readonly agentId: AgentId | null;
  readonly decided:
    | {
        readonly kind: 'offer' | 'placement';
        readonly why: OfferWhy;
        readonly tickets: readonly TicketCandidate[];
        readonly agents: readonly AgentCandidate[];
      }
    | {
        readonly kind: 'release';
        readonly reason: ReleaseReason;
        /** The chance, 0 to 1, that the chosen agent would have been free in time; for `early` only. */
        readonly chance: number | null;
        readonly flexAt: Moment | null;
      }
    | {
        readonly kind: 'swap';
        readonly outcome: 'offered' | 'accepted' | 'declined' | 'lapsed' | 'withdrawn';
      }
    /** Taken by hand before `overtaken` others of earlier rank. */
    | {
        readonly kind: 'pick';
        readonly reason: PickReason;
        readonly overtaken: number;
        /** The one picked, then some of those whom it overtook. */
        readonly passed: readonly TicketCandidate[];
      }
    /** Accepted what this rule of the site had offered, in the slot that was held for it. */
    | { readonly kind: 'invitation'; readonly ruleId: RuleId }
    | { readonly kind: 'credit'; readonly reason: CreditReason; readonly seconds: number }
    | { readonly kind: 'order'; readonly rows: readonly OrderRow[] };
};

/**
 * What a visitor or an agent may know of a decision about their own ticket: the reasons, and nothing of
 * anybody else. Each side has its own words for it.
 */
export type Explanation =
  | { readonly kind: 'offer'; readonly why: OfferWhy }
  | { readonly kind: 'release'; readonly reason: ReleaseReason }
  | { readonly kind: 'swap'; readonly outcome: 'accepted' };

/** Why an agent stands where she stands in the order "recommended", weightiest first. */
export type OrderReason =
  'free-now' | 'soon-free' | 'long-wait' | 'well-rated' | 'newcomer' | 'fair-share' | 'had-much' | 'away';
