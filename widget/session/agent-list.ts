import type {
  AgentId,
  AgentList,
  AgentListDelta,
  ListVersion,
  Moment,
  PublicAgent,
} from '../../server/protocol/index.ts';
import type { ShownList } from './picker-state.ts';

/** The list and how far it reaches. With a `gap` it is true but old: what is missing has to be read. */
export type KnownList = { readonly version: ListVersion; readonly gap: boolean; readonly shown: ShownList };

/**
 * Puts what the server said into what is known. Nothing old overwrites something newer, and no gap is
 * skipped.
 */
export function applyList(known: KnownList | null, heard: AgentList | AgentListDelta): KnownList | null {
  return 'agents' in heard ? applyWhole(known, heard) : applyDelta(known, heard);
}

function applyWhole(known: KnownList | null, list: AgentList): KnownList {
  if (known && isPast(known.version, list.version) && !known.gap) return known;
  const { siteName, agents, firstFree, trackRecord } = list;
  return { version: list.version, gap: false, shown: { siteName, agents, firstFree, trackRecord } };
}

function applyDelta(known: KnownList | null, delta: AgentListDelta): KnownList | null {
  if (!known) return null;
  const { version, from } = delta;
  if (isPast(known.version, version) || (!known.gap && isSame(known.version, version))) return known;
  // A delta holds its agents whole, so it may overlap what is known; it may not begin after it.
  if (from.epoch !== known.version.epoch || from.number > known.version.number) {
    return known.gap ? known : { ...known, gap: true };
  }
  const agents = patchAgents(known.shown.agents, delta.changed, delta.removed);
  const { firstFree, trackRecord } = delta;
  return { version, gap: false, shown: { ...known.shown, agents, firstFree, trackRecord } };
}

const isPast = (known: ListVersion, heard: ListVersion): boolean =>
  heard.epoch === known.epoch && heard.number < known.number;

const isSame = (known: ListVersion, heard: ListVersion): boolean =>
  heard.epoch === known.epoch && heard.number === known.number;

function patchAgents(
  agents: readonly PublicAgent[],
  changed: readonly PublicAgent[],
  removed: readonly AgentId[],
): readonly PublicAgent[] {
  if (changed.length + removed.length === 0) return agents;
  const byId = new Map(agents.map((agent) => [agent.agentId, agent]));
  for (const agent of changed) byId.set(agent.agentId, agent);
  for (const agentId of removed) byId.delete(agentId);
  return [...byId.values()];
}

/**
 * Whether nobody on the list is there; an agent who is away comes back and has a line, so counts as there.
 */
export const nobodyThere = (list: ShownList): boolean =>
  list.agents.every((agent) => agent.availability === 'offline');

/** The first announced return after `now` (on the server's clock), `null` if nobody announced one. */
export function firstReturn(list: ShownList, now: Moment): Moment | null {
  const returns = list.agents.flatMap((agent) =>
    agent.backAt !== null && agent.backAt > now ? [agent.backAt] : [],
  );
  return returns.length === 0 ? null : Math.min(...returns);
}
