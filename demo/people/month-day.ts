import { STRANGER } from '../../server/core/index.ts';
import type { EventOf } from '../../server/core/event.ts';
import { listen, type Ears } from '../../server/core/listen.ts';
import type { ConnectionId, ConversationId, Moment, TicketId } from '../../server/protocol/index.ts';
import type { Random } from '../random.ts';
import { Agenda } from './agenda.ts';
import type { MonthVisit } from './month-visit.ts';
import { MonthTalk } from './month-talk.ts';
import type { Past } from './past.ts';
import type { DemoPerson } from './person.ts';
import type { RuleStory } from './rule-story.ts';

const MINUTE = 60_000;
const LUNCH_AFTER_MINUTES = 150;
const LUNCH_MINUTES = 30;
const MISSED_CALLS_SHARE = 0.02;
const SWAPS_TAKEN_SHARE = 0.6;
/** The desk stays open for a while after the last visitor was let in. */
const DESK_MINUTES = 40;

export type DayParts = { readonly past: Past; readonly random: Random; readonly rules: RuleStory };

/** One day at the shop: who works, who comes, and what each does about what happens. */
export class MonthDay {
  readonly #past: Past;
  readonly #random: Random;
  readonly #rules: RuleStory;
  readonly #agenda = new Agenda();
  readonly #talk: MonthTalk;
  readonly #people = new Map<string, DemoPerson>();
  readonly #visits = new Map<TicketId, MonthVisit>();
  readonly #ears: Ears = {
    offerMade: (event) => this.#called(event),
    swapOffered: (event) => this.#swapped(event),
    ticketClosed: ({ ticketId, at }) => this.#withVisit(ticketId, (visit) => this.#goes(visit, at)),
    conversationStarted: (event) => this.#withVisit(event.ticketId, (visit) => this.#talks(visit, event)),
  };
  #seen: number;

  constructor({ past, random, rules }: DayParts) {
    this.#past = past;
    this.#random = random;
    this.#rules = rules;
    this.#seen = past.length;
    this.#talk = new MonthTalk(past, random, this.#agenda);
  }

  works(person: DemoPerson, from: Moment, until: Moment): void {
    const { agentId } = person;
    const agent = { kind: 'agent', agentId } as const;
    const connectionId = `${agentId}-${from}` as ConnectionId;
    const be = (availability: 'available' | 'away' | 'offline') => (at: Moment) => {
      const back =
        availability === 'away'
          ? { backAt: at + LUNCH_MINUTES * MINUTE, pause: 'meal' as const }
          : { backAt: null };
      this.#past.do({ type: 'setAvailability', agentId, availability, ...back }, at);
    };
    this.#people.set(agentId, person);
    this.#agenda.plan(from, (at) => {
      this.#past.do({ type: 'openConnection', person: agent, connectionId }, at);
      be('available')(at);
    });
    const lunchAt = from + (LUNCH_AFTER_MINUTES + this.#random.whole(0, 60)) * MINUTE;
    if (lunchAt + LUNCH_MINUTES * MINUTE < until) {
      this.#agenda.plan(lunchAt, be('away'));
      this.#agenda.plan(lunchAt + LUNCH_MINUTES * MINUTE, be('available'));
    }
    this.#agenda.plan(until, be('offline'));
    this.#agenda.plan(until + DESK_MINUTES * MINUTE, (at) =>
      this.#past.do({ type: 'closeConnection', person: agent, connectionId }, at),
    );
  }

  comes(visit: MonthVisit): void {
    this.#agenda.plan(visit.at, (at) => this.#join(visit, at));
  }

  /** Everything planned happens, what falls due meanwhile, and what people do about it. */
  run(): void {
    for (let nextAt = this.#agenda.nextAt; nextAt !== null; nextAt = this.#agenda.nextAt) {
      if (!this.#past.pass(nextAt)) this.#agenda.next();
      const events = this.#past.eventsSince(this.#seen);
      this.#seen = this.#past.length;
      for (const event of events) listen(this.#ears, event);
    }
  }

  #join(visit: MonthVisit, at: Moment): void {
    const { visitorId, choice, need, context, name: visitorName, script } = visit;
    const person = { kind: 'visitor', visitorId } as const;
    const connectionId = `${visit.id}-page` as ConnectionId;
    const ticketId = `${visit.id}-ticket` as TicketId;
    this.#past.do({ type: 'openConnection', person, connectionId }, at);
    const join = { type: 'join', visitorId, ticketId, choice, need, known: STRANGER } as const;
    if (this.#past.try(join, at) !== null) {
      this.#goes(visit, at);
      return;
    }
    this.#visits.set(ticketId, visit);
    this.#past.write({
      kind: 'ticket',
      ticketId,
      visitorId,
      visitorName,
      question: script.question,
      context,
    });
    this.#rules.joined(visit, ticketId);
    const leave = { type: 'leave', visitorId, ticketId } as const;
    this.#agenda.plan(at + visit.patienceSeconds * 1_000, (later) => void this.#past.try(leave, later));
  }

  #goes({ id, visitorId }: MonthVisit, at: Moment): void {
    const person = { kind: 'visitor', visitorId } as const;
    this.#past.do({ type: 'closeConnection', person, connectionId: `${id}-page` as ConnectionId }, at);
  }

  #called({ agentId, offerId, at }: EventOf<'offerMade'>): void {
    if (this.#random.chance(MISSED_CALLS_SHARE)) return;
    const conversationId = `${offerId}-talk` as ConversationId;
    const accept = { type: 'accept', agentId, offerId, conversationId } as const;
    this.#agenda.plan(at + this.#random.whole(2_000, 12_000), (later) => void this.#past.try(accept, later));
  }

  #swapped({ ticketId, agentId, at }: EventOf<'swapOffered'>): void {
    this.#withVisit(ticketId, ({ visitorId }) => {
      const accepted = this.#random.chance(SWAPS_TAKEN_SHARE);
      const answer = { type: 'answerSwap', visitorId, ticketId, agentId, accepted } as const;
      this.#agenda.plan(
        at + this.#random.whole(3_000, 12_000),
        (later) => void this.#past.try(answer, later),
      );
    });
  }

  #talks(visit: MonthVisit, { conversationId, agentId, at }: EventOf<'conversationStarted'>): void {
    const person = this.#people.get(agentId);
    if (person === undefined) return;
    this.#talk.lead({ visit, person, conversationId, at, goes: (later) => this.#goes(visit, later) });
  }

  #withVisit(ticketId: TicketId, act: (visit: MonthVisit) => void): void {
    const visit = this.#visits.get(ticketId);
    if (visit !== undefined) act(visit);
  }
}
