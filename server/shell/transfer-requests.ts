import type {
  AgentId,
  AgentRequests,
  Answer,
  ConversationId,
  TicketId,
  VisitorId,
  VisitorRequests,
} from '../protocol/index.ts';
import type { EndedConversation } from '../core/state.ts';
import { views } from '../core/index.ts';
import type { Text } from '../store/store.ts';
import type { Caller } from './caller.ts';
import { refused } from './check.ts';
import type { Letter } from './site/letter.ts';
import { eventOf, plainLetter, sign } from './site/letters.ts';

type Tools = Pick<Caller<unknown>, 'site' | 'store' | 'random' | 'connectionId'>;

const agent = (agentId: AgentId) => ({ kind: 'agent', agentId }) as const;
const visitor = (visitorId: VisitorId) => ({ kind: 'visitor', visitorId }) as const;

/** The note stands beside the ticket; it is written with what it belongs to, or not at all. */
export function transferLetter(agentId: AgentId, body: AgentRequests['transfer']['body']): Letter {
  const { conversationId, target, mode, reason, note } = body;
  const command = { type: 'transfer', agentId, conversationId, target, mode, reason } as const;
  return {
    ...plainLetter(sign(agent(agentId), 'transfer', body), command),
    texts(events, after) {
      const { ticketId } = eventOf(events, 'ticketTransferred');
      const visitorId =
        after.tickets.get(ticketId)?.visitorId ??
        after.conversations.get(conversationId)?.ticket.visitorId ??
        after.ended.get(conversationId)?.visitorId;
      return visitorId === undefined ? [] : [{ kind: 'transferNote', ticketId, visitorId, note }];
    },
  };
}

export const cancelLetter = (
  by: ReturnType<typeof agent> | ReturnType<typeof visitor>,
  body: VisitorRequests['cancelTransfer']['body'],
): Letter =>
  plainLetter(sign(by, 'cancelTransfer', body), {
    type: 'cancelTransfer',
    by,
    conversationId: body.conversationId,
  });

export function pickLetter({ random }: Tools, agentId: AgentId, body: AgentRequests['pick']['body']): Letter {
  const conversationId = random.id() as ConversationId;
  const { ticketId, reason } = body;
  const command = { type: 'pick', agentId, ticketId, reason, conversationId } as const;
  return {
    ...plainLetter(sign(agent(agentId), 'pick', body), command),
    result: () => ({ conversationId }),
  };
}

/** The name and what is known of the visit go along to the new place; what had been asked was answered. */
async function nameText(
  { store, site }: Tools,
  ended: EndedConversation,
  ticketId: TicketId,
): Promise<Text & { readonly kind: 'ticket' }> {
  const [former] = await store.readTicketTexts(site.row.siteId, [ended.ticketId]);
  const { visitorId } = ended;
  const { visitorName = '', context = null } = former ?? {};
  return { kind: 'ticket', ticketId, visitorId, visitorName, question: '', context };
}

const knownOf = async ({ site }: Tools, visitorId: VisitorId) => {
  const { former, avoided } = await site.acquaintances.fresh(visitorId);
  return { former, avoided, credit: null };
};

export async function reopenAsVisitor(
  tools: Tools,
  visitorId: VisitorId,
  body: VisitorRequests['reopen']['body'],
): Promise<Answer<{ readonly ticketId: TicketId }>> {
  const { site, connectionId, random } = tools;
  const { conversationId } = body;
  const ended = site.state.ended.get(conversationId);
  if (ended?.visitorId !== visitorId) return refused('conversation-unknown');
  const ticketId = random.id() as TicketId;
  site.liveViews.take(visitorId, connectionId);
  const text = await nameText(tools, ended, ticketId);
  const known = await knownOf(tools, visitorId);
  const answer = await site.presence.join(visitor(visitorId), connectionId, (opening) => ({
    commands: [opening, { type: 'reopen', visitorId, conversationId, ticketId, known }],
    texts: () => [text],
    result: () => ({ ticketId }),
    signature: sign(visitor(visitorId), 'reopen', body),
  }));
  return answer as Answer<{ readonly ticketId: TicketId }>;
}

/** Whoever only looked around is reported first: a visitor who is there can be talked to. */
export async function reopenAsAgent(
  tools: Tools,
  agentId: AgentId,
  body: AgentRequests['reopen']['body'],
): Promise<Answer<AgentRequests['reopen']['result']>> {
  const { site, random } = tools;
  const { conversationId } = body;
  const ended = site.state.ended.get(conversationId);
  if (ended?.agentId !== agentId) return refused('conversation-unknown');
  const ticketId = random.id() as TicketId;
  const nextId = random.id() as ConversationId;
  const text = await nameText(tools, ended, ticketId);
  const known = await knownOf(tools, ended.visitorId);
  site.presence.report(ended.visitorId);
  const command = { type: 'reopenAsAgent', agentId, conversationId, ticketId, nextId, known } as const;
  const answer = await site.send({
    ...plainLetter(sign(agent(agentId), 'reopen', body), command, text),
    result: () => ({ conversationId: nextId }),
  });
  return answer as Answer<AgentRequests['reopen']['result']>;
}

export function readColleagues(
  { site }: Tools,
  agentId: AgentId,
): Answer<AgentRequests['readColleagues']['result']> {
  const reader = site.state.agents.get(agentId);
  if (reader === undefined) return refused('agent-unknown');
  return { ok: true, result: { colleagues: views.colleaguesOf(site.state, reader, site.words) } };
}
