import { LIMITS, refusal, type AgentId, type VisitorId } from '../../protocol/index.ts';
import { visitorGraceSeconds } from '../channel/channel.ts';
import type { Person } from '../command.ts';
import type { Draft, Handlers } from '../draft.ts';
import { later } from '../moment.ts';
import { isPresent } from '../presence.ts';
import { isExpected } from '../rows/agent.ts';
import { hasBusiness, presenceOfVisitor } from '../rows/visitor.ts';
import type { Presence, SiteState } from '../state.ts';
import { withdrawOffer } from './offer.ts';

export const CONNECTION_HANDLERS: Handlers<'openConnection' | 'closeConnection' | 'restart'> = {
  openConnection(draft, { person, connectionId }) {
    const presence = presenceOf(draft.state, person);
    if (presence === null) return refusal('agent-unknown');
    if (presence.connections.includes(connectionId)) return null;
    if (presence.connections.length >= LIMITS.connectionsPerPerson) {
      return refusal('too-many', 'Close another window first; too many are open.');
    }
    draft.emit({ type: 'connectionOpened', person, connectionId });
    return null;
  },

  closeConnection(draft, { person, connectionId }) {
    const presence = presenceOf(draft.state, person);
    if (!presence?.connections.includes(connectionId)) return null;
    draft.emit({ type: 'connectionClosed', person, connectionId });
    if (person.kind === 'agent') startAgentGraceIfAbsent(draft, person.agentId);
    else startVisitorGraceIfAbsent(draft, person.visitorId);
    return null;
  },

  restart(draft) {
    const { state } = draft;
    const anybody = state.agents.some((agent) => isPresent(agent.presence)) || state.visitors.size > 0;
    if (!anybody && state.tickets.size === 0 && state.conversations.size === 0) return null;
    for (const agentId of [...state.agents.keys()].sort()) {
      for (const ticketId of state.agents.get(agentId)?.offers ?? []) {
        const ticket = state.tickets.get(ticketId);
        if (ticket !== undefined) withdrawOffer(draft, ticket);
      }
    }
    draft.emit({ type: 'restarted' });
    return null;
  },
};

/** `null` for an agent who does not exist. */
function presenceOf(state: SiteState, person: Person): Presence | null {
  switch (person.kind) {
    case 'visitor':
      return presenceOfVisitor(state, person.visitorId);
    case 'agent':
      return state.agents.get(person.agentId)?.presence ?? null;
  }
}

/** An agent whom somebody would miss, and who has no connection, gets the time of a grace. */
export function startAgentGraceIfAbsent(draft: Draft, agentId: AgentId): void {
  const { state, now } = draft;
  const agent = state.agents.get(agentId);
  if (agent === undefined || isPresent(agent.presence) || !isExpected(state, agent)) return;
  const until = later(now, state.settings.agentGraceSeconds);
  draft.emit({ type: 'graceStarted', person: { kind: 'agent', agentId }, until });
}

/** A visitor without a connection keeps the place or the conversation for the time of a grace. */
export function startVisitorGraceIfAbsent(draft: Draft, visitorId: VisitorId): void {
  const { state } = draft;
  if (isPresent(presenceOfVisitor(state, visitorId)) || !hasBusiness(state, visitorId)) return;
  giveVisitorGrace(draft, visitorId);
}

export function giveVisitorGrace(draft: Draft, visitorId: VisitorId): void {
  const until = later(draft.now, visitorGraceSeconds(draft.state, visitorId));
  draft.emit({ type: 'graceStarted', person: { kind: 'visitor', visitorId }, until });
}
