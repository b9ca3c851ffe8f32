import type { Command, KnownVisitor } from '../../server/core/index.ts';
import type {
  AgentId,
  Choice,
  Estimate,
  Moment,
  Need,
  PublicAgent,
  TicketId,
  VisitorId,
} from '../../server/protocol/index.ts';

/** What a visitor sees before choosing; `rows` are suitable agents in the order shown. */
export type Sight = {
  readonly rows: readonly PublicAgent[];
  readonly firstFree: Estimate;
  readonly now: Moment;
};

export type SwapAnswer = 'yes' | 'no' | 'silence';

/** One visit of one visitor: what they do is fixed before, as far as it does not depend on what they see. */
export type PlannedVisit = {
  readonly visitorId: VisitorId;
  readonly ticketId: TicketId;
  readonly arrivesAt: Moment;
  /** Stood in line already when the day began. */
  readonly isWaiting: boolean;
  readonly need: Need;
  readonly known: KnownVisitor;
  /** How many rows of the list are looked at; 0 where the choice is known. */
  readonly rows: number;
  /** `null`: takes no ticket. */
  readonly choose: (sight: Sight) => Choice | null;
  /** Later changes of mind. */
  readonly changes: readonly {
    readonly afterSeconds: number;
    readonly choice: Choice;
    readonly need: Need;
  }[];
  /** How long this visitor waits at most, which nobody else knows. */
  readonly patienceSeconds: number;
  readonly swapAnswer: SwapAnswer;
  readonly swapAnswerSeconds: number;
  /** How long whoever is offered the ticket takes to accept. */
  readonly acceptSeconds: number;
  readonly talkSecondsWith: (agentId: AgentId) => number;
  readonly wrapUpSeconds: number;
  /** `null` writes no review. */
  readonly starsFor: (agentId: AgentId) => number | null;
};

/**
 * What happens whatever is decided: agents come, pause and go; things of the day before come to their end.
 */
export type PlannedAct = { readonly at: Moment; readonly command: Command };

export type Day = {
  readonly midnight: Moment;
  /** Hours that the plot shows, of 0 to 24. */
  readonly fromHour: number;
  readonly toHour: number;
  /** Of agents: the only acts that other hours move. */
  readonly shifts: readonly PlannedAct[];
  readonly acts: readonly PlannedAct[];
  readonly visits: readonly PlannedVisit[];
};
