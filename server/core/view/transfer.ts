import type {
  AgentConversationView,
  Colleague,
  ConversationView,
  HandedOver,
  Moment,
  OfferView,
  RecentConversationView,
  ThreadPart,
  TicketId,
  TransferView,
} from '../../protocol/index.ts';
import { LIMITS } from '../../protocol/index.ts';
import { reopenableUntil } from '../deadline.ts';
import { idleSlots } from '../eligible.ts';
import type { Agent, Conversation, SiteState, ThreadRow, Ticket } from '../state.ts';
import { warmTicketOf } from '../transfer/transfer.ts';
import { shownSkills } from './public-agent.ts';
import { faceOf, profileOf, ticketWordsOf, type Words } from './words.ts';

/** How this visitor is on the way from one agent to another, `null` once they chose otherwise. */
export function transferView(ticket: Ticket | null, words: Words): TransferView | null {
  const { transfer, need, phase } = ticket ?? {};
  if (!transfer || need === undefined || transfer.standing === 'overruled') return null;
  const { from, to, mode, reason, standing } = transfer;
  return {
    from: faceOf(words, from),
    to: to === null ? null : faceOf(words, to),
    need,
    mode,
    reason,
    turnedBack: standing === 'turned-back',
    ringing: phase?.state === 'offered',
  };
}

/** The same for the agent who is to go on, with the note. */
export function handedOver(ticket: Ticket, words: Words): HandedOver | null {
  const { transfer } = ticket;
  if (transfer === null) return null;
  const shown = transferView({ ...ticket, transfer: { ...transfer, standing: 'open' } }, words);
  return shown && { ...shown, turnedBack: transfer.standing === 'turned-back', note: noteOf(words, ticket) };
}

const noteOf = (words: Words, { ticketId }: { readonly ticketId: TicketId }): string =>
  words.transferNotes?.get(ticketId) ?? '';

const partsOf = (thread: readonly ThreadRow[], words: Words): readonly ThreadPart[] =>
  thread.map(({ conversationId, agentId, lastNumber }) => ({
    conversationId,
    agent: faceOf(words, agentId),
    lastNumber,
  }));

type VisitorPart = Pick<ConversationView, 'channel' | 'earlier' | 'guest' | 'transfer' | 'transferEnd'>;

/** What a visitor sees of the way: the parts before, who is still there, and who is to come. */
export const wayOfVisitor = (
  state: SiteState,
  conversation: Conversation | { readonly thread: readonly ThreadRow[] },
  words: Words,
): VisitorPart =>
  'ticket' in conversation
    ? {
        earlier: partsOf(conversation.ticket.thread, words),
        channel: conversation.channel.channel,
        guest: conversation.guest && faceOf(words, conversation.guest.agentId),
        transfer: transferView(warmTicketOf(state, conversation), words),
        transferEnd: conversation.transferEnd,
      }
    : {
        earlier: partsOf(conversation.thread, words),
        channel: 'chat',
        guest: null,
        transfer: null,
        transferEnd: null,
      };

type AgentPart = Pick<
  AgentConversationView,
  'channel' | 'earlier' | 'guest' | 'transfer' | 'transferEnd' | 'cameFrom'
>;

export const wayOfAgent = (state: SiteState, conversation: Conversation, words: Words): AgentPart => ({
  ...wayOfVisitor(state, conversation, words),
  channel: conversation.channel,
  cameFrom: handedOver(conversation.ticket, words),
});

/** Where the visitor talks by now with somebody else, while this agent stays. */
export function stayOf(
  state: SiteState,
  { handedTo }: Conversation,
  words: Words,
): Extract<AgentConversationView['phase'], { readonly state: 'staying' }> | null {
  const next = handedTo === null ? undefined : state.conversations.get(handedTo);
  if (next === undefined) return null;
  const { conversationId, agentId, lastNumber } = next;
  return { state: 'staying', conversationId, agent: faceOf(words, agentId), lastNumber };
}

export const transferOfOffer = (ticket: Ticket, words: Words): OfferView['transfer'] =>
  handedOver(ticket, words);

/** Own conversations that may be opened again, newest first. */
export function recentOf(
  state: SiteState,
  { recent }: Agent,
  words: Words,
  now: Moment,
): readonly RecentConversationView[] {
  return recent.flatMap((conversationId) => {
    const ended = state.ended.get(conversationId);
    if (ended === undefined) return [];
    const openUntil = reopenableUntil(ended, state);
    if (openUntil <= now) return [];
    const { visitorId, ticketId, endedAt } = ended;
    const isBusy = state.ticketOfVisitor.has(visitorId) || state.conversationOfVisitor.has(visitorId);
    const { visitorName } = ticketWordsOf(words, ticketId);
    return [{ conversationId, visitorName, endedAt, openUntil, visitorFree: !isBusy }];
  });
}

/** Whom an agent can bring a visitor to: those who are there, by name; no more of them than anybody sees. */
export function colleaguesOf(state: SiteState, reader: Agent, words: Words): readonly Colleague[] {
  const colleagues: Colleague[] = [];
  for (const agent of state.agents.values()) {
    if (agent.agentId === reader.agentId || agent.availability === 'offline') continue;
    colleagues.push({
      agent: faceOf(words, agent.agentId),
      availability: agent.availability,
      skills: shownSkills(agent, profileOf(words, agent.agentId)),
      languages: agent.facts.languages,
      idleSlots: idleSlots(agent),
      waiting: state.ownLines.get(agent.agentId)?.length ?? 0,
    });
  }
  return colleagues.sort(byReadiness).slice(0, LIMITS.colleaguesShown);
}

const byReadiness = (one: Colleague, other: Colleague): number =>
  Number(other.idleSlots > 0) - Number(one.idleSlots > 0) ||
  (one.agent.name < other.agent.name ? -1 : Number(one.agent.name > other.agent.name));
