import type { VisitorId } from '../../protocol/index.ts';
import { Map as PersistentMap } from 'immutable';
import { visitorGraceSeconds } from '../channel/channel.ts';
import type { Person } from '../command.ts';
import { later } from '../moment.ts';
import { inGrace, isPresent, withConnection, withoutConnection } from '../presence.ts';
import { changeAgentRow, isExpected } from '../rows/agent.ts';
import { forgetIdleVisitor, hasBusiness, presenceOfVisitor, putVisitor } from '../rows/visitor.ts';
import { reindexed } from '../rows/reindex.ts';
import type { Agent, Presence, SiteState, Ticket } from '../state.ts';
import type { Evolver, Evolvers } from './evolver.ts';

const restarted: Evolver<'restarted'> = (state, { at }) => {
  const { agentGraceSeconds, askSeconds } = state.settings;
  const visitors = state.visitors
    .filter((_presence, visitorId) => hasBusiness(state, visitorId))
    .map((_presence, visitorId) => inGrace(later(at, visitorGraceSeconds(state, visitorId))));
  const restartedAgent = (agent: Agent): Agent => {
    const kept = isPresent(agent.presence) && isExpected(state, agent);
    const graceUntil = kept ? later(at, agentGraceSeconds) : null;
    return { ...agent, presence: { connections: [], graceUntil } };
  };
  const restartedTicket = (ticket: Ticket): Ticket =>
    ticket.phase.state === 'asked'
      ? { ...ticket, phase: { ...ticket.phase, answerBy: later(at, askSeconds) } }
      : ticket;
  return reindexed({
    ...state,
    restartedAt: at,
    visitors: PersistentMap<VisitorId, Presence>(visitors),
    agents: state.agents.map(restartedAgent),
    tickets: state.tickets.map(restartedTicket),
  });
};

export const CONNECTION_EVOLVERS: Evolvers<
  'connectionOpened' | 'connectionClosed' | 'graceStarted' | 'restarted'
> = {
  connectionOpened: (state, { person, connectionId }) =>
    withPresence(state, person, (presence) => withConnection(presence, connectionId)),

  connectionClosed: (state, { person, connectionId }) => {
    const closed = withPresence(state, person, (presence) => withoutConnection(presence, connectionId));
    return person.kind === 'visitor' ? forgetIdleVisitor(closed, person.visitorId) : closed;
  },

  graceStarted: (state, { person, until }) => withPresence(state, person, () => inGrace(until)),

  restarted,
};

function withPresence(state: SiteState, person: Person, change: (presence: Presence) => Presence): SiteState {
  switch (person.kind) {
    case 'visitor':
      return putVisitor(state, person.visitorId, change(presenceOfVisitor(state, person.visitorId)));
    case 'agent':
      return changeAgentRow(state, person.agentId, (agent) => ({ presence: change(agent.presence) }));
  }
}
