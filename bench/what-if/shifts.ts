import type { AgentFacts, Command } from '../../server/core/index.ts';
import type { AgentId, Availability, ConnectionId, Moment } from '../../server/protocol/index.ts';
import type { PlannedAct } from './day.ts';

/** The same shifts, so many hours later; whatever moment was announced in them moves along. */
export function laterBy(hours: number, shifts: readonly PlannedAct[]): readonly PlannedAct[] {
  const moved = <At extends Moment | null>(at: At): At =>
    (at === null ? null : at + Math.round(3_600_000 * hours)) as At;
  return shifts.map(({ at, command }) => ({ at: moved(at), command: announcedLater(command, moved) }));
}

function announcedLater(command: Command, moved: <At extends Moment | null>(at: At) => At): Command {
  if (command.type === 'setAvailability') return { ...command, backAt: moved(command.backAt) };
  if (command.type === 'leaveAt') return { ...command, leavesAt: moved(command.leavesAt) };
  return command;
}

/** Every agent of these acts holds so many conversations at once. */
export const withCapacity = (capacity: number, acts: readonly PlannedAct[]): readonly PlannedAct[] =>
  acts.map(({ at, command }) =>
    command.type === 'addAgent' || command.type === 'changeAgent'
      ? { at, command: { ...command, facts: { ...command.facts, capacity } } }
      : { at, command },
  );

export const agentOf = (command: Command): AgentId | null => {
  if ('person' in command) return command.person.kind === 'agent' ? command.person.agentId : null;
  return 'agentId' in command ? command.agentId : null;
};

/** An agent as the day finds them. */
export type Hired = {
  readonly agentId: AgentId;
  readonly facts: AgentFacts;
  readonly availability: Availability;
  readonly isConnected: boolean;
};

/**
 * So many agents more, each with the skills and the shift of whoever was there most; or fewer, the last by id
 * first.
 */
export function withMore(
  more: number,
  hired: readonly Hired[],
  shifts: readonly PlannedAct[],
  midnight: Moment,
): { readonly acts: readonly PlannedAct[]; readonly shifts: readonly PlannedAct[] } {
  const ids = hired.map(({ agentId }) => agentId).sort();
  if (more < 0) {
    const gone = new Set(ids.slice(Math.max(1, ids.length + more)));
    return {
      acts: [...gone].map((agentId) => ({ at: midnight, command: { type: 'removeAgent', agentId } })),
      shifts: shifts.filter(({ command }) => {
        const agentId = agentOf(command);
        return agentId === null || !gone.has(agentId);
      }),
    };
  }
  const model = busiest(hired, shifts, midnight);
  if (model === null || more === 0) return { acts: [], shifts };
  const copies = Array.from({ length: more }, (_, index) => `one-more-${index + 1}` as AgentId);
  return {
    acts: copies.flatMap((agentId) => begun({ ...model, agentId }, midnight)),
    shifts: [
      ...shifts,
      ...copies.flatMap((agentId) =>
        shifts
          .filter(({ command }) => agentOf(command) === model.agentId && command.type !== 'addAgent')
          .map(({ at, command }) => ({ at, command: inName(command, agentId) })),
      ),
    ],
  };
}

function begun({ agentId, facts, availability, isConnected }: Hired, at: Moment): readonly PlannedAct[] {
  const person = { kind: 'agent', agentId } as const;
  const connectionId = `connection-${agentId}` as ConnectionId;
  const commands: Command[] = [{ type: 'addAgent', agentId, facts }];
  if (isConnected) commands.push({ type: 'openConnection', person, connectionId });
  if (availability !== 'offline') {
    commands.push({ type: 'setAvailability', agentId, availability, backAt: null });
  }
  return commands.map((command) => ({ at, command }));
}

function inName(command: Command, agentId: AgentId): Command {
  if ('person' in command) return { ...command, person: { kind: 'agent', agentId } };
  return 'agentId' in command ? { ...command, agentId } : command;
}

/** Whoever was available for the longest time of the day. */
function busiest(hired: readonly Hired[], shifts: readonly PlannedAct[], midnight: Moment): Hired | null {
  const end = midnight + 86_400_000;
  const timed = hired.map((agent) => {
    let since = agent.availability === 'available' ? midnight : null;
    let milliseconds = 0;
    for (const { at, command } of shifts) {
      if (command.type !== 'setAvailability' || command.agentId !== agent.agentId) continue;
      if (since !== null) milliseconds += at - since;
      since = command.availability === 'available' ? at : null;
    }
    return { agent, milliseconds: since === null ? milliseconds : milliseconds + end - since };
  });
  const [first] = timed.sort(
    (left, right) =>
      right.milliseconds - left.milliseconds || (left.agent.agentId < right.agent.agentId ? -1 : 1),
  );
  return first?.agent ?? null;
}
