import type { EventOf, SiteEvent } from '../../server/core/index.ts';
import type {
  AgentId,
  ConnectionId,
  ConversationId,
  MessageId,
  ReviewId,
  TicketId,
  VisitorId,
} from '../../server/protocol/index.ts';
import type { PlannedAgent, PlannedVisitor } from './day.ts';
import { Chance } from './random.ts';
import type { Site } from './site.ts';

const TALK_SPREAD = 0.75;
const SILENCE_MOST_SECONDS = 1_200;
const REVIEWING = 0.4;
const LOOKS_BACK_SECONDS = 60;
const ANSWER_SECONDS = 20;

type Started = { readonly agentId: AgentId; readonly visitorId: VisitorId };

/**
 * What agents and visitors do when something happens to them: agents accept after a few seconds and wrap up,
 * visitors give up when their patience ends, say what they think, and review.
 */
export class People {
  readonly #site: Site;
  readonly #agents = new Map<AgentId, PlannedAgent>();
  readonly #visitors = new Map<VisitorId, PlannedVisitor>();
  readonly #talks = new Map<ConversationId, Started>();

  constructor(site: Site) {
    this.#site = site;
  }

  meet(agents: readonly PlannedAgent[], visitors: readonly PlannedVisitor[]): void {
    for (const agent of agents) this.#agents.set(agent.agentId, agent);
    this.#visitors.clear();
    for (const visitor of visitors) this.#visitors.set(visitor.visitorId, visitor);
  }

  react(event: SiteEvent): void {
    if (event.type === 'ticketJoined') this.#wait(event);
    else if (event.type === 'visitorAsked') this.#answer(event);
    else if (event.type === 'offerMade') this.#accept(event);
    else if (event.type === 'conversationStarted') this.#talk(event);
    else if (event.type === 'conversationEnded') this.#finish(event);
  }

  #after(seconds: number, act: () => void): void {
    this.#site.agenda.note(this.#site.now + Math.round(1_000 * seconds), act);
  }

  #chanceOf(visitorId: VisitorId, purpose: number): Chance {
    return new Chance(this.#visitors.get(visitorId)?.tasteSeed ?? 0, purpose);
  }

  #wait({ ticketId, visitorId }: EventOf<'ticketJoined'>): void {
    const seconds = this.#visitors.get(visitorId)?.patienceSeconds ?? 0;
    this.#after(seconds, () => this.#site.run({ type: 'leave', visitorId, ticketId }));
  }

  #answer({ ticketId }: EventOf<'visitorAsked'>): void {
    this.#after(ANSWER_SECONDS, () => {
      const ticket = this.#site.state.tickets.get(ticketId);
      if (ticket?.phase.state !== 'asked') return;
      const { visitorId, need } = ticket;
      this.#site.run({ type: 'choose', visitorId, ticketId, choice: { kind: 'any' }, need });
    });
  }

  #accept({ agentId, offerId, ticketId }: EventOf<'offerMade'>): void {
    const visitorId = this.#site.state.tickets.get(ticketId)?.visitorId;
    if (visitorId === undefined) return;
    const seconds = this.#chanceOf(visitorId, 11).between(2, 8);
    const conversationId = `talk-${offerId}` as ConversationId;
    this.#after(seconds, () => this.#site.run({ type: 'accept', agentId, offerId, conversationId }));
  }

  #talk({ conversationId, agentId, visitorId }: EventOf<'conversationStarted'>): void {
    this.#talks.set(conversationId, { agentId, visitorId });
    const pace = this.#agents.get(agentId)?.pace ?? 0;
    const score = this.#visitors.get(visitorId)?.talkScore ?? 0;
    const seconds = Math.max(20, Math.exp(pace + TALK_SPREAD * score));
    const visitor = { kind: 'visitor', visitorId } as const;
    const agent = { kind: 'agent', agentId } as const;
    const say = (at: number, by: typeof visitor | typeof agent): void =>
      this.#after(at, () =>
        this.#site.run({
          type: 'say',
          by,
          conversationId,
          messageId: `m-${at}-${conversationId}` as MessageId,
        }),
      );
    say(3, visitor);
    say(10, agent);
    for (let at = SILENCE_MOST_SECONDS; at < seconds; at += SILENCE_MOST_SECONDS) say(at, agent);
    this.#after(seconds, () => this.#site.run({ type: 'end', by: visitor, conversationId }));
  }

  #finish({ conversationId }: EventOf<'conversationEnded'>): void {
    const talk = this.#talks.get(conversationId);
    if (talk === undefined) return;
    this.#talks.delete(conversationId);
    const { agentId, visitorId } = talk;
    const chance = this.#chanceOf(visitorId, 12);
    const wrapUpSeconds = 40 * Math.exp(0.4 * chance.normal() - 0.08);
    this.#after(wrapUpSeconds, () => this.#site.run({ type: 'finishWrapUp', agentId, conversationId }));
    const visitor = this.#visitors.get(visitorId);
    if (visitor === undefined) return;
    if (visitor.reviewShare < REVIEWING) {
      const quality = this.#agents.get(agentId)?.quality ?? 0;
      const stars = Math.min(5, Math.max(1, Math.round(quality + 0.8 * visitor.starsScore)));
      const reviewId = `review-${conversationId}` as ReviewId;
      this.#after(30, () => this.#site.run({ type: 'review', visitorId, conversationId, reviewId, stars }));
    }
    this.#after(LOOKS_BACK_SECONDS, () => this.leave(visitorId));
  }

  /** The visitor closes the page. */
  leave(visitorId: VisitorId): void {
    const person = { kind: 'visitor', visitorId } as const;
    this.#site.run({ type: 'closeConnection', person, connectionId: connectionOf(visitorId) });
  }
}

export const connectionOf = (id: string): ConnectionId => `connection-${id}` as ConnectionId;
export const ticketIdOf = (visitorId: VisitorId): TicketId => `ticket-${visitorId}` as TicketId;
