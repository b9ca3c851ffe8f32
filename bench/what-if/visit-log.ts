import {
  listen,
  STRANGER,
  type Ears,
  type EventOf,
  type KnownVisitor,
  type SiteEvent,
  type SiteState,
} from '../../server/core/index.ts';
import type {
  AgentId,
  Choice,
  ConversationId,
  Moment,
  Need,
  TicketId,
  VisitorId,
} from '../../server/protocol/index.ts';
import type { SwapAnswer } from './day.ts';

/** What a log says of one visit; seconds count from joining, `null` is what it does not say. */
export type LoggedVisit = {
  readonly ticketId: TicketId;
  readonly visitorId: VisitorId;
  readonly joinedAt: Moment;
  readonly wasWaiting: boolean;
  readonly choice: Choice;
  readonly need: Need;
  readonly known: KnownVisitor;
  changes: readonly { readonly afterSeconds: number; readonly choice: Choice; readonly need: Need }[];
  waitedSeconds: number | null;
  hasLeft: boolean;
  swapAnswer: SwapAnswer | null;
  swapOfferedAt: Moment;
  swapAnswerSeconds: number | null;
  offeredAt: Moment;
  acceptSeconds: number | null;
  servedBy: AgentId | null;
  startedAt: Moment;
  talkSeconds: number | null;
  endedAt: Moment;
  wrapUpSeconds: number | null;
  stars: number | null;
};

/** Collects the visits of a day from its events. */
export class VisitLog {
  readonly #visits = new Map<TicketId, LoggedVisit>();
  readonly #talks = new Map<ConversationId, LoggedVisit>();
  readonly #ears: Ears<[state: SiteState]> = {
    ticketJoined: (event) => this.#noteJoin(event),
    choiceChanged: (event, state) => this.#noteChange(event, state),
    swapOffered: ({ ticketId, at }) => this.#change(ticketId, { swapOfferedAt: at }),
    swapAccepted: (event) => this.#noteSwapAnswer(event, 'yes'),
    swapDeclined: (event) => this.#noteSwapAnswer(event, 'no'),
    swapLapsed: (event) => this.#noteSwapAnswer(event, 'silence'),
    swapWithdrawn: (event) => this.#noteSwapAnswer(event, 'silence'),
    offerMade: (event, state) => this.#noteOffer(event, state),
    offerWithdrawn: (event) => this.#noteRung(event),
    ticketClosed: (event) => this.#noteClosed(event),
    conversationStarted: (event) => this.#noteStart(event),
    conversationEnded: (event) => this.#noteEnd(event),
    wrapUpFinished: (event) => this.#noteWrapUp(event),
    reviewWritten: (event) => this.#noteReview(event),
  };

  constructor(before: SiteState) {
    for (const ticket of before.tickets.values()) {
      const { ticketId, visitorId, choice, need, joinedAt, former, avoided } = ticket;
      const known = { ...STRANGER, former, avoided };
      this.#open({ ticketId, visitorId, choice, need, known, joinedAt, wasWaiting: true });
    }
  }

  get visits(): readonly LoggedVisit[] {
    return [...this.#visits.values()];
  }

  /** @param state the site just before the event */
  note(event: SiteEvent, state: SiteState): void {
    listen(this.#ears, event, state);
  }

  #noteJoin({ ticketId, visitorId, choice, need, known, at }: EventOf<'ticketJoined'>): void {
    this.#open({ ticketId, visitorId, choice, need, known, joinedAt: at, wasWaiting: false });
  }

  #noteOffer(event: EventOf<'offerMade'>, state: SiteState): void {
    if (state.tickets.get(event.ticketId)?.swap) this.#noteSwapAnswer(event, 'silence');
    this.#change(event.ticketId, { offeredAt: event.at });
  }

  #noteReview({ conversationId, stars }: EventOf<'reviewWritten'>): void {
    const visit = this.#talks.get(conversationId);
    if (visit !== undefined) visit.stars = stars;
  }

  #open(
    joined: Pick<
      LoggedVisit,
      'ticketId' | 'visitorId' | 'choice' | 'need' | 'known' | 'joinedAt' | 'wasWaiting'
    >,
  ): void {
    this.#visits.set(joined.ticketId, {
      ...joined,
      changes: [],
      waitedSeconds: null,
      hasLeft: false,
      swapAnswer: null,
      swapOfferedAt: joined.joinedAt,
      swapAnswerSeconds: null,
      offeredAt: joined.joinedAt,
      acceptSeconds: null,
      servedBy: null,
      startedAt: joined.joinedAt,
      talkSeconds: null,
      endedAt: joined.joinedAt,
      wrapUpSeconds: null,
      stars: null,
    });
  }

  #change(ticketId: TicketId, change: Partial<LoggedVisit>): void {
    const visit = this.#visits.get(ticketId);
    if (visit !== undefined) Object.assign(visit, change);
  }

  /** An answer to a question is not taken over: whether it is asked is decided anew. */
  #noteChange({ ticketId, choice, need, at }: EventOf<'choiceChanged'>, state: SiteState): void {
    const visit = this.#visits.get(ticketId);
    if (visit === undefined || state.tickets.get(ticketId)?.phase.state === 'asked') return;
    const afterSeconds = (at - visit.joinedAt) / 1_000;
    visit.changes = [...visit.changes, { afterSeconds, choice, need }];
  }

  /**
   * Of a swap that was withdrawn, or overtaken by the ringing, nothing was said in the time that there was.
   */
  #noteSwapAnswer(
    { ticketId, at }: { readonly ticketId: TicketId; readonly at: Moment },
    swapAnswer: SwapAnswer,
  ): void {
    const visit = this.#visits.get(ticketId);
    if (visit === undefined) return;
    this.#change(ticketId, { swapAnswer, swapAnswerSeconds: (at - visit.swapOfferedAt) / 1_000 });
  }

  /** Nobody accepted in the time that there was. */
  #noteRung({ ticketId, at }: EventOf<'offerWithdrawn'>): void {
    const visit = this.#visits.get(ticketId);
    if (visit !== undefined) visit.acceptSeconds = 1 + (at - visit.offeredAt) / 1_000;
  }

  #noteClosed({ ticketId, reason, at }: EventOf<'ticketClosed'>): void {
    const visit = this.#visits.get(ticketId);
    if (visit === undefined) return;
    visit.waitedSeconds = (at - visit.joinedAt) / 1_000;
    visit.hasLeft = reason !== 'expired';
  }

  #noteStart({ ticketId, conversationId, agentId, at }: EventOf<'conversationStarted'>): void {
    const visit = this.#visits.get(ticketId);
    if (visit === undefined) return;
    visit.waitedSeconds ??= (at - visit.joinedAt) / 1_000;
    visit.acceptSeconds = (at - visit.offeredAt) / 1_000;
    visit.servedBy = agentId;
    visit.startedAt = at;
    this.#talks.set(conversationId, visit);
  }

  /** A conversation that was cut off says nothing of how long it would have been. */
  #noteEnd({ conversationId, reason, at, wrapUpUntil }: EventOf<'conversationEnded'>): void {
    const visit = this.#talks.get(conversationId);
    if (visit === undefined || reason === 'agent-lost') return;
    visit.talkSeconds = (at - visit.startedAt) / 1_000;
    visit.endedAt = at;
    visit.wrapUpSeconds = wrapUpUntil > at ? null : 0;
  }

  #noteWrapUp({ conversationId, at }: EventOf<'wrapUpFinished'>): void {
    const visit = this.#talks.get(conversationId);
    if (visit !== undefined) visit.wrapUpSeconds = (at - visit.endedAt) / 1_000;
  }
}
