import type { Answer, ConnectionId, VisitorId } from '../protocol/index.ts';
import type { Command, Person } from '../core/command.ts';
import type { SiteEvent } from '../core/event.ts';
import { hasBusiness } from '../core/index.ts';
import type { SiteState } from '../core/state.ts';
import { ownLetter, type Letter } from './site/letter.ts';
import type { People } from './people.ts';

const open = (person: Person, connectionId: ConnectionId): Command => ({
  type: 'openConnection',
  person,
  connectionId,
});

const isOpen = (state: SiteState, person: Person, connectionId: ConnectionId): boolean =>
  person.kind === 'visitor' &&
  (state.visitors.get(person.visitorId)?.connections.includes(connectionId) ?? false);

/** Reports to the site whose connections came and went. A visitor who only looks around costs no event. */
export class SitePresence {
  readonly #people: People;
  readonly #state: () => SiteState;
  readonly #send: (letter: Letter) => Promise<Answer<unknown>>;
  readonly #reported = new Map<ConnectionId, Person>();

  constructor(people: People, state: () => SiteState, send: (letter: Letter) => Promise<Answer<unknown>>) {
    this.#people = people;
    this.#state = state;
    this.#send = send;
  }

  arrived(person: Person, connectionId: ConnectionId): void {
    if (person.kind === 'agent' || hasBusiness(this.#state(), person.visitorId))
      this.#report(person, connectionId);
  }

  left(connectionId: ConnectionId): void {
    const person = this.#reported.get(connectionId);
    if (person === undefined) return;
    this.#reported.delete(connectionId);
    void this.#send(ownLetter({ type: 'closeConnection', person, connectionId }));
  }

  /** Sends a join behind the opening of its connection: no ticket ever stands in line without its visitor. */
  async join(
    person: Person,
    connectionId: ConnectionId,
    letter: (opening: Command) => Letter,
  ): Promise<Answer<unknown>> {
    this.#reported.set(connectionId, person);
    const answer = await this.#send(letter(open(person, connectionId)));
    this.#joinAnswered(person, connectionId);
    return answer;
  }

  /** A visitor who only looks around is to be talked to: who is there is said first. */
  report(visitorId: VisitorId): void {
    this.#reportVisitor(visitorId);
  }

  /** Other tabs of a visitor count too, as soon as there is something to be present for. */
  committed(events: readonly SiteEvent[]): void {
    for (const event of events) {
      if (event.type === 'ticketJoined' || event.type === 'conversationReopened')
        this.#reportVisitor(event.visitorId);
    }
  }

  /**
   * Nothing that was sent meanwhile is certain, so everybody is reported again, and who is gone is closed.
   */
  reloaded(): void {
    const state = this.#state();
    for (const [connectionId, person] of this.#reported)
      void this.#send(ownLetter(open(person, connectionId)));
    for (const visitorId of this.#people.visitors.ids()) {
      if (hasBusiness(state, visitorId)) this.#reportVisitor(visitorId);
    }
    this.#closeStrangers(state);
  }

  /**
   * A join that was refused, or answered from memory, has not opened the connection that was sent with it: it
   * is reported by itself, or let go until there is something to be present for.
   */
  #joinAnswered(person: Person, connectionId: ConnectionId): void {
    if (this.#reported.get(connectionId) !== person || isOpen(this.#state(), person, connectionId)) return;
    this.#reported.delete(connectionId);
    this.arrived(person, connectionId);
  }

  #reportVisitor(visitorId: VisitorId): void {
    for (const connectionId of this.#people.visitors.connectionsOf(visitorId)) {
      this.#report({ kind: 'visitor', visitorId }, connectionId);
    }
  }

  #report(person: Person, connectionId: ConnectionId): void {
    if (this.#reported.has(connectionId)) return;
    this.#reported.set(connectionId, person);
    void this.#send(ownLetter(open(person, connectionId)));
  }

  #closeStrangers(state: SiteState): void {
    for (const [agentId, { presence }] of state.agents) {
      this.#close({ kind: 'agent', agentId }, presence.connections);
    }
    for (const [visitorId, { connections }] of state.visitors) {
      this.#close({ kind: 'visitor', visitorId }, connections);
    }
  }

  #close(person: Person, connections: readonly ConnectionId[]): void {
    for (const connectionId of connections) {
      if (!this.#reported.has(connectionId)) {
        void this.#send(ownLetter({ type: 'closeConnection', person, connectionId }));
      }
    }
  }
}
