import {
  LIMITS,
  refusal,
  type Choice,
  type ConversationId,
  type Moment,
  type Need,
  type Refusal,
} from '../../protocol/index.ts';
import type { KnownVisitor } from '../command.ts';
import { reopenableUntil } from '../deadline.ts';
import type { Handlers } from '../draft.ts';
import { drainRefusal } from '../drain.ts';
import { capacityNow, slotsUsed } from '../eligible.ts';
import { estimateChoice } from '../estimate/index.ts';
import { isConnected } from '../presence.ts';
import { presenceOfVisitor } from '../rows/visitor.ts';
import type { EndedConversation, SiteState } from '../state.ts';
import { wentOn } from '../transfer/transfer.ts';
import { choiceRefusal } from './choice.ts';
import { startVisitorGraceIfAbsent } from './connection.ts';
import { closingRefusal } from './day-end.ts';
import { promiseOf } from './promise.ts';

/** So long the visitor waits for the same agent before anyone suitable may go on. */
const PATIENCE_SECONDS = 300;

export const REOPEN_HANDLERS: Handlers<'reopen' | 'reopenAsAgent'> = {
  reopen(draft, { visitorId, conversationId, ticketId, known }) {
    const { state, now } = draft;
    const ended = state.ended.get(conversationId);
    if (ended?.visitorId !== visitorId) return refusal('conversation-unknown');
    if (state.ticketOfVisitor.has(visitorId)) return refusal('ticket-open-already');
    if (state.conversationOfVisitor.has(visitorId)) return refusal('conversation-busy');
    if (now >= reopenableUntil(ended, state) || wentOn(state, ended)) return refusal('reopen-closed');
    if (isTaken(state, ticketId)) return idTaken('ticketId');
    if (state.tickets.size >= LIMITS.waitingTicketsPerSite) return refusal('site-full');
    const choice = choiceFor(state, ended, known, now);
    if ('refusal' in choice) return choice.refusal;
    const { need } = ended;
    const promise = promiseOf(estimateChoice(state, choice, need, now), now);
    const place = { ticketId, visitorId, choice, need, known, promise };
    draft.emit({ type: 'ticketJoined', ...place, reopens: conversationId });
    startVisitorGraceIfAbsent(draft, visitorId);
    return null;
  },

  reopenAsAgent(draft, { agentId, conversationId: reopens, ticketId, nextId, known }) {
    const { state, now } = draft;
    const ended = state.ended.get(reopens);
    if (ended?.agentId !== agentId) return refusal('conversation-unknown');
    if (now >= reopenableUntil(ended, state) || wentOn(state, ended)) return refusal('reopen-closed');
    if (isTaken(state, ticketId)) return idTaken('ticketId');
    if (isKnown(state, nextId)) return idTaken('nextId');
    const { visitorId } = ended;
    if (!isConnected(presenceOfVisitor(state, visitorId)) || known.avoided.includes(agentId)) {
      return refusal('visitor-gone');
    }
    if (state.ticketOfVisitor.has(visitorId) || state.conversationOfVisitor.has(visitorId)) {
      return refusal('conversation-busy', 'The visitor waits for somebody, or talks with somebody, already.');
    }
    const refused = slotRefusal(state, ended);
    if (refused !== null) return refused;
    if (state.conversations.has(reopens)) draft.emit({ type: 'wrapUpFinished', conversationId: reopens });
    const next = { conversationId: nextId, ticketId, visitorId, agentId, known } as const;
    draft.emit({ type: 'conversationReopened', ...next, reopens });
    return null;
  },
};

/** The same agent, and after a while anyone suitable; at once if that agent is not there for it. */
function choiceFor(
  state: SiteState,
  { agentId, need }: EndedConversation,
  { avoided }: KnownVisitor,
  now: Moment,
): Choice | { readonly refusal: Refusal } {
  const same = { kind: 'flex', agentId, patienceSeconds: PATIENCE_SECONDS } as const;
  const isOpen =
    !avoided.includes(agentId) &&
    choiceRefusal(state, same, need, { avoided, barred: [] }) === null &&
    drainRefusal(state, same, null) === null &&
    closingRefusal(state, same, now, null) === null;
  if (isOpen) return same;
  return firstSuitable(state, need, avoided);
}

function firstSuitable(
  state: SiteState,
  need: Need,
  avoided: KnownVisitor['avoided'],
): Choice | { readonly refusal: Refusal } {
  const anyone = { kind: 'any' } as const;
  const refused = choiceRefusal(state, anyone, need, { avoided, barred: [] });
  return refused === null ? anyone : { refusal: refused };
}

/** Its own wrap-up makes room for it. */
function slotRefusal(state: SiteState, { agentId, conversationId }: EndedConversation): Refusal | null {
  const agent = state.agents.get(agentId);
  if (agent === undefined) return refusal('agent-unknown');
  if (agent.availability === 'offline' || !isConnected(agent.presence)) {
    return refusal('agent-offline', 'Become available, or go away for a break, but be there.');
  }
  const freed = agent.conversations.includes(conversationId) ? 1 : 0;
  return slotsUsed(agent) - freed < capacityNow(agent) ? null : refusal('capacity-full');
}

const isTaken = ({ tickets, conversations }: SiteState, ticketId: string): boolean =>
  tickets.has(ticketId as never) || conversations.some(({ ticket }) => ticket.ticketId === ticketId);

const isKnown = ({ conversations, ended }: SiteState, id: ConversationId): boolean =>
  conversations.has(id) || ended.has(id);

const idTaken = (field: string): Refusal => refusal('malformed', 'Send a new id; this one is taken.', field);
