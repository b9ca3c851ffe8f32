import type { AgentId, AgentRequests, Answer, NoteId } from '../protocol/index.ts';
import { views } from '../core/index.ts';
import type { Caller } from './caller.ts';
import { refused } from './check.ts';
import type { Letter } from './site/letter.ts';
import { eventOf, plainLetter, sign } from './site/letters.ts';

type Tools = Pick<Caller<unknown>, 'site' | 'store' | 'random'>;
type Body<Name extends keyof AgentRequests> = AgentRequests[Name]['body'];

const agent = (agentId: AgentId) => ({ kind: 'agent', agentId }) as const;

export function outcomeLetter(agentId: AgentId, body: Body<'recordOutcome'>): Letter {
  const { conversationId, outcome } = body;
  const command = { type: 'recordOutcome', agentId, conversationId, outcome } as const;
  return plainLetter(sign(agent(agentId), 'recordOutcome', body), command);
}

export const prolongLetter = (agentId: AgentId, body: Body<'prolongWrapUp'>): Letter =>
  plainLetter(sign(agent(agentId), 'prolongWrapUp', body), {
    type: 'prolongWrapUp',
    agentId,
    conversationId: body.conversationId,
  });

export function noteLetter({ random }: Tools, agentId: AgentId, body: Body<'addNote'>): Letter {
  const { conversationId, text } = body;
  const noteId = random.id() as NoteId;
  return {
    ...plainLetter(sign(agent(agentId), 'addNote', body), {
      type: 'addNote',
      agentId,
      conversationId,
      noteId,
    }),
    texts(events, after) {
      const { at } = eventOf(events, 'noteAdded');
      const visitorId = after.conversations.get(conversationId)?.ticket.visitorId;
      if (visitorId === undefined) return [];
      return [{ kind: 'internalNote', noteId, conversationId, visitorId, agentId, text, writtenAt: at }];
    },
  };
}

/** For whoever may read the conversation, and with it the parts that went before. */
export async function readNotes(
  { site, store }: Tools,
  agentId: AgentId,
  { conversationId }: Body<'readNotes'>,
): Promise<Answer<AgentRequests['readNotes']['result']>> {
  if (!views.mayReadConversation(site.state, agentId, conversationId)) return refused('conversation-unknown');
  const thread = site.state.conversations.get(conversationId)?.ticket.thread ?? [];
  const ids = [...thread.map((part) => part.conversationId), conversationId];
  const stored = await store.readNotes(site.row.siteId, ids);
  const notes = stored.map((note) => ({
    ...note,
    agentName: site.words.publicName(note.agentId) ?? '',
  }));
  return { ok: true, result: { notes } };
}

export async function readQuickReplies(
  { site, store }: Tools,
  agentId: AgentId,
): Promise<Answer<AgentRequests['readQuickReplies']['result']>> {
  const { siteId, name: siteName } = site.row;
  const [shared, own] = await Promise.all([
    store.readQuickReplies(siteId, null),
    store.readQuickReplies(siteId, agentId),
  ]);
  return { ok: true, result: { siteName, site: shared, own } };
}

export async function saveQuickReplies(
  { site, store }: Tools,
  agentId: AgentId,
  { replies }: Body<'saveQuickReplies'>,
): Promise<Answer<AgentRequests['saveQuickReplies']['result']>> {
  await store.saveQuickReplies(site.row.siteId, agentId, replies);
  return { ok: true, result: {} };
}
