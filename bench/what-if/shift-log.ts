import {
  listen,
  type Command,
  type Ears,
  type EventOf,
  type SiteEvent,
  type SiteState,
} from '../../server/core/index.ts';
import type { AgentId, ConnectionId, Moment } from '../../server/protocol/index.ts';
import type { PlannedAct } from './day.ts';

/** Collects what agents did of their own accord: when they came, paused, went, and who they are. */
export class ShiftLog {
  readonly acts: PlannedAct[] = [];
  readonly #connections = new Map<AgentId, Set<ConnectionId>>();
  readonly #ears: Ears = {
    agentAdded: ({ at, agentId, facts }) => this.#act(at, { type: 'addAgent', agentId, facts }),
    agentChanged: ({ at, agentId, facts }) => this.#act(at, { type: 'changeAgent', agentId, facts }),
    agentRemoved: ({ at, agentId }) => this.#act(at, { type: 'removeAgent', agentId }),
    dayEndSet: ({ at, agentId, leavesAt }) => this.#act(at, { type: 'leaveAt', agentId, leavesAt }),
    drainSet: ({ at, agentId, more }) => this.#act(at, { type: 'drain', agentId, more }),
    availabilityChanged: (event) => this.#noteAvailability(event),
    connectionOpened: (event) => this.#noteConnection(event),
    connectionClosed: (event) => this.#noteConnection(event),
    restarted: ({ at }) => this.#noteRestart(at),
  };

  constructor(before: SiteState) {
    for (const { agentId, presence } of before.agents.values()) {
      this.#connections.set(agentId, new Set(presence.connections));
    }
  }

  note(event: SiteEvent): void {
    listen(this.#ears, event);
  }

  #act(at: Moment, command: Command): void {
    this.acts.push({ at, command });
  }

  /** A break after so many more is decided anew; any other absence was one, whoever noticed it. */
  #noteAvailability({ at, agentId, availability, backAt, reason }: EventOf<'availabilityChanged'>): void {
    if (reason !== 'drained') this.#act(at, { type: 'setAvailability', agentId, availability, backAt });
  }

  #noteConnection({
    at,
    type,
    person,
    connectionId,
  }: EventOf<'connectionOpened' | 'connectionClosed'>): void {
    if (person.kind !== 'agent') return;
    const open = this.#connections.get(person.agentId) ?? new Set();
    this.#connections.set(person.agentId, open);
    if (type === 'connectionOpened') open.add(connectionId);
    else open.delete(connectionId);
    const does = type === 'connectionOpened' ? 'openConnection' : 'closeConnection';
    this.#act(at, { type: does, person, connectionId });
  }

  /** The server stood still: nobody was connected until they came back. */
  #noteRestart(at: Moment): void {
    for (const [agentId, open] of this.#connections) {
      for (const connectionId of open) {
        this.#act(at, { type: 'closeConnection', person: { kind: 'agent', agentId }, connectionId });
      }
      open.clear();
    }
  }
}
