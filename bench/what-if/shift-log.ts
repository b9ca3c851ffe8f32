import type { Command, EventOf, SiteEvent, SiteState } from '../../server/core/index.ts';
import type { AgentId, ConnectionId } from '../../server/protocol/index.ts';
import type { PlannedAct } from './day.ts';

/** Collects what agents did of their own accord: when they came, paused, went, and who they are. */
export class ShiftLog {
  readonly acts: PlannedAct[] = [];
  readonly #connections = new Map<AgentId, Set<ConnectionId>>();

  constructor(before: SiteState) {
    for (const { agentId, presence } of before.agents.values()) {
      this.#connections.set(agentId, new Set(presence.connections));
    }
  }

  note(event: SiteEvent): void {
    const act = (command: Command): void => void this.acts.push({ at: event.at, command });
    switch (event.type) {
      case 'agentAdded':
        return act({ type: 'addAgent', agentId: event.agentId, facts: event.facts });
      case 'agentChanged':
        return act({ type: 'changeAgent', agentId: event.agentId, facts: event.facts });
      case 'agentRemoved':
        return act({ type: 'removeAgent', agentId: event.agentId });
      case 'dayEndSet':
        return act({ type: 'leaveAt', agentId: event.agentId, leavesAt: event.leavesAt });
      case 'drainSet':
        return act({ type: 'drain', agentId: event.agentId, more: event.more });
      case 'availabilityChanged':
        return this.#noteAvailability(event, act);
      case 'connectionOpened':
      case 'connectionClosed':
        return this.#noteConnection(event, act);
      case 'restarted':
        return this.#noteRestart(act);
      default:
        return;
    }
  }

  /** A break after so many more is decided anew; any other absence was one, whoever noticed it. */
  #noteAvailability(
    { agentId, availability, backAt, reason }: EventOf<'availabilityChanged'>,
    act: (command: Command) => void,
  ): void {
    if (reason !== 'drained') act({ type: 'setAvailability', agentId, availability, backAt });
  }

  #noteConnection(
    { type, person, connectionId }: EventOf<'connectionOpened' | 'connectionClosed'>,
    act: (command: Command) => void,
  ): void {
    if (person.kind !== 'agent') return;
    const open = this.#connections.get(person.agentId) ?? new Set();
    this.#connections.set(person.agentId, open);
    if (type === 'connectionOpened') open.add(connectionId);
    else open.delete(connectionId);
    act({ type: type === 'connectionOpened' ? 'openConnection' : 'closeConnection', person, connectionId });
  }

  /** The server stood still: nobody was connected until they came back. */
  #noteRestart(act: (command: Command) => void): void {
    for (const [agentId, open] of this.#connections) {
      for (const connectionId of open) {
        act({ type: 'closeConnection', person: { kind: 'agent', agentId }, connectionId });
      }
      open.clear();
    }
  }
}
