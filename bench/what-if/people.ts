import { listen, type EventOf, type SiteEvent, type Ears } from '../../server/core/index.ts';
import type {
  AgentId,
  ConnectionId,
  ConversationId,
  MessageId,
  ReviewId,
  TicketId,
  VisitorId,
} from '../../server/protocol/index.ts';
import type { PlannedVisit } from './day.ts';
import type { Site } from './site.ts';

const SILENCE_MOST_SECONDS = 1_200;
const REVIEWED_AFTER_SECONDS = 30;
const LOOKS_BACK_SECONDS = 60;
const ANSWER_SECONDS = 20;
/** Of people about whom nothing is planned. */
const ACCEPT_SECONDS = 5;

type Started = { readonly agentId: AgentId; readonly visitorId: VisitorId; readonly ticketId: TicketId };

/**
 * What agents and visitors do when something happens to them: agents accept after a few seconds and wrap up,
 * visitors give up when their patience ends, answer what they are asked, say what they think, and review.
 */
export class People {
  readonly #site: Site;
  readonly #visits = new Map<TicketId, PlannedVisit>();
  readonly #talks = new Map<ConversationId, Started>();
  readonly #ears: Ears = {
    ticketJoined: (event) => this.wait(event),
    visitorAsked: (event) => this.#answer(event),
    swapOffered: (event) => this.#answerSwap(event),
    offerMade: (event) => this.#accept(event),
    conversationStarted: (event) => this.#talk(event),
    conversationEnded: (event) => this.#finish(event),
  };

  constructor(site: Site) {
    this.#site = site;
  }

  meet(visits: readonly PlannedVisit[]): void {
    this.#visits.clear();
    for (const visit of visits) this.#visits.set(visit.ticketId, visit);
  }

  react(event: SiteEvent): void {
    listen(this.#ears, event);
  }

  #after(seconds: number, act: () => void): void {
    this.#site.agenda.note(this.#site.now + Math.round(1_000 * Math.max(0, seconds)), act);
  }

  /** @param since seconds that were waited already */
  wait({ ticketId, visitorId }: Pick<PlannedVisit, 'ticketId' | 'visitorId'>, since = 0): void {
    const visit = this.#visits.get(ticketId);
    if (visit === undefined) return;
    this.#after(visit.patienceSeconds - since, () => this.#site.run({ type: 'leave', visitorId, ticketId }));
    for (const { afterSeconds, choice, need } of visit.changes) {
      const change = { type: 'choose', visitorId, ticketId, choice, need } as const;
      this.#after(afterSeconds - since, () => this.#site.run(change));
    }
  }

  #answer({ ticketId }: EventOf<'visitorAsked'>): void {
    this.#after(ANSWER_SECONDS, () => {
      const ticket = this.#site.state.tickets.get(ticketId);
      if (ticket?.phase.state !== 'asked') return;
      const { visitorId, need } = ticket;
      this.#site.run({ type: 'choose', visitorId, ticketId, choice: { kind: 'any' }, need });
    });
  }

  #answerSwap({ ticketId, agentId }: EventOf<'swapOffered'>): void {
    const visit = this.#visits.get(ticketId);
    if (visit === undefined || visit.swapAnswer === 'silence') return;
    const { visitorId } = visit;
    const accepted = visit.swapAnswer === 'yes';
    this.#after(visit.swapAnswerSeconds, () =>
      this.#site.run({ type: 'answerSwap', visitorId, ticketId, agentId, accepted }),
    );
  }

  #accept({ agentId, offerId, ticketId }: EventOf<'offerMade'>): void {
    const most = this.#site.state.settings.offerSeconds - 1;
    const seconds = Math.min(most, this.#visits.get(ticketId)?.acceptSeconds ?? ACCEPT_SECONDS);
    const conversationId = `talk-${offerId}` as ConversationId;
    this.#after(seconds, () => this.#site.run({ type: 'accept', agentId, offerId, conversationId }));
  }

  #talk({ conversationId, agentId, visitorId, ticketId }: EventOf<'conversationStarted'>): void {
    const visit = this.#visits.get(ticketId);
    if (visit === undefined) return;
    this.#talks.set(conversationId, { agentId, visitorId, ticketId });
    const seconds = visit.talkSecondsWith(agentId);
    const visitor = { kind: 'visitor', visitorId } as const;
    const agent = { kind: 'agent', agentId } as const;
    const say = (at: number, by: typeof visitor | typeof agent): void => {
      const messageId = `m-${at}-${conversationId}` as MessageId;
      this.#after(at, () => this.#site.run({ type: 'say', by, conversationId, messageId }));
    };
    say(Math.min(3, seconds / 3), visitor);
    say(Math.min(10, seconds / 2), agent);
    for (let at = SILENCE_MOST_SECONDS; at < seconds; at += SILENCE_MOST_SECONDS) say(at, agent);
    this.#after(seconds, () => this.#site.run({ type: 'end', by: visitor, conversationId }));
  }

  #finish({ conversationId, reason }: EventOf<'conversationEnded'>): void {
    const talk = this.#talks.get(conversationId);
    const visit = talk === undefined ? undefined : this.#visits.get(talk.ticketId);
    this.#talks.delete(conversationId);
    if (talk === undefined || visit === undefined || reason === 'agent-lost') return;
    const { agentId, visitorId } = talk;
    this.#after(visit.wrapUpSeconds, () => this.#site.run({ type: 'finishWrapUp', agentId, conversationId }));
    const stars = visit.starsFor(agentId);
    if (stars !== null) {
      const reviewId = `review-${conversationId}` as ReviewId;
      const review = { type: 'review', visitorId, conversationId, reviewId, stars } as const;
      this.#after(REVIEWED_AFTER_SECONDS, () => this.#site.run(review));
    }
    this.#after(LOOKS_BACK_SECONDS, () => this.#leave(visit));
  }

  /** The visitor closes the page. */
  #leave(visit: PlannedVisit): void {
    const person = { kind: 'visitor', visitorId: visit.visitorId } as const;
    this.#site.run({ type: 'closeConnection', person, connectionId: connectionOf(visit) });
  }
}

/** Each visit has a page of its own. */
export const connectionOf = ({ ticketId }: PlannedVisit): ConnectionId =>
  `connection-${ticketId}` as ConnectionId;
