import type { AgentId, VisitorId } from '../../../server/protocol/index.ts';
import type { SiteEvent } from '../../../server/core/event.ts';
import { canServe, isFree } from '../../../server/core/eligible.ts';
import { overdue } from '../../../server/core/invariants/overdue.ts';
import type { SiteState } from '../../../server/core/state.ts';
import type { Server } from './server.ts';
import type { VirtualTime } from './virtual-time.ts';
import type { Witness } from './witness.ts';

const EVERY_MILLISECONDS = 500;
/** A timer is late by so much at most, once the server could keep it. */
const LATE_MOST_MILLISECONDS = 2_000;
/** An eligible ticket waits no longer than this while somebody who can serve it is free. */
const IDLE_MOST_MILLISECONDS = 1_000;
/** A heartbeat comes when it comes. */
const LOOK_MILLISECONDS = 1_000;

export type Watched = {
  readonly time: VirtualTime;
  readonly witness: Witness;
  readonly server: () => Server | null;
  /** Since when server and disk could do their work, in the time of the run; `null` while they cannot. */
  readonly soundSince: () => number | null;
};

/** Looks twice a second whether what is shown is true and what is due is done. */
export class Watch {
  readonly #watched: Watched;
  readonly #rangAt = new Map<string, number>();
  readonly #thereAt = new Map<string, number>();
  readonly #idleSince = new Map<string, number>();
  readonly #ghostSince = new Map<string, number>();

  constructor(watched: Watched) {
    this.#watched = watched;
    watched.witness.onEvent = (event, before) => this.#hear(event, before);
    this.#look();
  }

  #look(): void {
    const { time, server } = this.#watched;
    time.after(EVERY_MILLISECONDS, () => {
      const site = server()?.site ?? null;
      if (site !== null) {
        for (const id of [...site.people.visitors.ids(), ...site.people.agents.ids()]) {
          this.#thereAt.set(id, time.nowMilliseconds);
        }
        this.#check(site.state, site.people);
      }
      this.#look();
    });
  }

  #check(state: SiteState, people: NonNullable<Server['site']>['people']): void {
    const { time, witness, server, soundSince } = this.#watched;
    const now = server()?.site?.list().serverNow ?? 0;
    const sound = soundSince();
    const soundFor = sound === null ? 0 : time.nowMilliseconds - sound;
    if (soundFor < 2 * LATE_MOST_MILLISECONDS) return;
    for (const sentence of overdue(state, now - LATE_MOST_MILLISECONDS)) witness.fail(sentence);
    this.#lasting(this.#idleSince, idle(state), IDLE_MOST_MILLISECONDS, 'waits beside somebody free');
    const ghosts = [
      ...state.visitors,
      ...[...state.agents].map(([id, { presence }]) => [id, presence] as const),
    ];
    const shown = ghosts.flatMap(([id, { connections }]) => {
      const there: readonly string[] = [
        ...people.visitors.connectionsOf(id as VisitorId),
        ...people.agents.connectionsOf(id as AgentId),
      ];
      return connections.some((connectionId) => !there.includes(connectionId)) ? [id] : [];
    });
    this.#lasting(this.#ghostSince, shown, LATE_MOST_MILLISECONDS, 'is shown and is not there');
  }

  /** What holds longer than it may. */
  #lasting(since: Map<string, number>, now: readonly string[], most: number, what: string): void {
    const { time, witness } = this.#watched;
    for (const id of since.keys()) if (!now.includes(id)) since.delete(id);
    for (const id of now) {
      const begunAt = since.get(id) ?? time.nowMilliseconds;
      since.set(id, begunAt);
      if (time.nowMilliseconds - begunAt > most) witness.fail(`${id} ${what}.`);
    }
  }

  /** Whoever is given up was away for the whole of the grace. */
  #hear(event: SiteEvent, before: SiteState): void {
    const { settings } = before;
    if (event.type === 'offerMade') this.#rangAt.set(event.offerId, this.#watched.time.nowMilliseconds);
    if (event.type === 'offerLapsed') this.#lapsed(event.offerId, settings.offerSeconds);
    if (event.type === 'ticketClosed' && event.reason === 'visitor-lost') {
      const visitorId = before.tickets.get(event.ticketId)?.visitorId;
      if (visitorId !== undefined) this.#wasAway(visitorId, settings.visitorGraceSeconds);
    }
    if (event.type !== 'conversationEnded') return;
    const conversation = before.conversations.get(event.conversationId);
    if (conversation === undefined) return;
    const { ticket, agentId } = conversation;
    if (event.reason === 'visitor-lost') this.#wasAway(ticket.visitorId, settings.visitorGraceSeconds);
    if (event.reason === 'agent-lost') this.#wasAway(agentId, settings.agentGraceSeconds);
  }

  #lapsed(offerId: string, offerSeconds: number): void {
    const { time, witness, soundSince } = this.#watched;
    const rangAt = this.#rangAt.get(offerId) ?? 0;
    const rang = time.nowMilliseconds - rangAt;
    // What was decided while the disk failed became durable, and was heard of here, later than it rang.
    const isHeardLate = (soundSince() ?? Infinity) > rangAt - LATE_MOST_MILLISECONDS;
    if (isHeardLate || rang >= offerSeconds * 1_000 - LOOK_MILLISECONDS) return;
    witness.fail(`Offer ${offerId} lapsed after ${(rang / 1_000).toFixed(1)} of ${offerSeconds} s.`);
  }

  #wasAway(id: string, graceSeconds: number): void {
    const { time, witness } = this.#watched;
    const away = time.nowMilliseconds - (this.#thereAt.get(id) ?? 0);
    if (away >= graceSeconds * 1_000 - LOOK_MILLISECONDS) return;
    witness.fail(`${id} was given up after ${(away / 1_000).toFixed(1)} of ${graceSeconds} s.`);
  }
}

/** Tickets that wait although somebody free could serve them. */
function idle(state: SiteState): readonly string[] {
  const free = [...state.agents.values()].filter(isFree);
  return [...state.tickets.values()]
    .filter(({ phase }) => phase.state === 'waiting')
    .filter((ticket) => free.some((agent) => canServe(agent, ticket)))
    .map(({ ticketId }) => ticketId);
}
