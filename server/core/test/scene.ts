import type {
  AgentId,
  Availability,
  ConnectionId,
  ConversationId,
  MessageId,
  Moment,
  Need,
  OfferId,
  SiteId,
  SkillId,
  TicketId,
  VisitorId,
} from '../../protocol/index.ts';
import { STRANGER } from '../command.ts';
import type { SiteEvent } from '../event.ts';
import { evolve } from '../evolve.ts';
import { createSite } from '../site.ts';
import type { SiteState } from '../state.ts';

export const START: Moment = 1_700_000_000_000;
export const ANYTHING: Need = { skills: [], languages: [] };
export const agentId = (name: string): AgentId => name as AgentId;
export const ticketId = (name: string): TicketId => name as TicketId;
export const needOf = (...skills: string[]): Need => ({ skills: skills as SkillId[], languages: [] });

type Unstamped<Event> = Event extends unknown ? Omit<Event, 'at'> : never;

/** A site told by its events, one after the other, with a clock that the test moves. */
export class Scene {
  state: SiteState = createSite('site' as SiteId);
  now: Moment = START;

  pass(seconds: number): this {
    this.now += seconds * 1_000;
    return this;
  }

  emit(event: Unstamped<SiteEvent>): this {
    this.state = evolve(this.state, { at: this.now, ...event });
    return this;
  }

  /** An agent who is there, connected and available. */
  agent(name: string, capacity = 1, ...skills: string[]): this {
    const facts = {
      skills: skills.map((skill) => ({ skillId: skill as SkillId, level: 3 })),
      languages: [],
      capacity,
    };
    const person = { kind: 'agent', agentId: agentId(name) } as const;
    this.emit({ type: 'agentAdded', agentId: agentId(name), facts });
    this.emit({ type: 'connectionOpened', person, connectionId: `connection-${name}` as ConnectionId });
    return this.available(name, 'available');
  }

  available(name: string, availability: Availability, backAt: Moment | null = null): this {
    return this.emit({
      type: 'availabilityChanged',
      agentId: agentId(name),
      availability,
      backAt,
      reason: 'chosen',
    });
  }

  /** @param chosen the agent insisted on, `null` for anyone suitable. */
  join(name: string, chosen: string | null, need: Need = ANYTHING, p80Seconds: number | null = null): this {
    return this.emit({
      type: 'ticketJoined',
      ticketId: ticketId(name),
      visitorId: `visitor-${name}` as VisitorId,
      choice: chosen === null ? { kind: 'any' } : { kind: 'agent', agentId: agentId(chosen) },
      need,
      known: STRANGER,
      promise: p80Seconds === null ? null : { p50At: this.now, p80At: this.now + p80Seconds * 1_000 },
    });
  }

  ring(ticket: string, agent: string): this {
    return this.emit({
      type: 'offerMade',
      offerId: `${ticket}:1` as OfferId,
      ticketId: ticketId(ticket),
      agentId: agentId(agent),
      why: { ticket: 'longest-waiting', agent: 'only-one-free', ticketCount: 1, agentCount: 1 },
      expiresAt: this.now + 20_000,
    });
  }

  accept(ticket: string, agent: string): this {
    return this.emit({
      type: 'conversationStarted',
      conversationId: `talk-${ticket}` as ConversationId,
      offerId: `${ticket}:1` as OfferId,
      ticketId: ticketId(ticket),
      visitorId: `visitor-${ticket}` as VisitorId,
      agentId: agentId(agent),
    });
  }

  /** Joins, rings and starts at once. */
  talk(ticket: string, agent: string): this {
    return this.join(ticket, agent).ring(ticket, agent).accept(ticket, agent);
  }

  say(ticket: string): this {
    return this.emit({
      type: 'messageAdded',
      conversationId: `talk-${ticket}` as ConversationId,
      messageId: `message-${ticket}-${this.now}` as MessageId,
      number: 1,
      author: 'agent',
    });
  }

  end(
    ticket: string,
    wrapUpSeconds = 0,
    reason: 'agent-ended' | 'agent-lost' | 'idle' = 'agent-ended',
  ): this {
    return this.emit({
      type: 'conversationEnded',
      conversationId: `talk-${ticket}` as ConversationId,
      reason,
      wrapUpUntil: this.now + wrapUpSeconds * 1_000,
    });
  }

  finishWrapUp(ticket: string): this {
    return this.emit({ type: 'wrapUpFinished', conversationId: `talk-${ticket}` as ConversationId });
  }

  /** A whole conversation of this length without wrap-up; the clock moves on with it. */
  served(ticket: string, agent: string, seconds: number): this {
    return this.talk(ticket, agent).pass(seconds).say(ticket).end(ticket);
  }
}
