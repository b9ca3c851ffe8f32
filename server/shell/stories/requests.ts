import {
  LIMITS,
  TIMELINE_LIMITS,
  type AgentId,
  type Answer,
  type StoryRequests,
} from '../../protocol/index.ts';
import { views } from '../../core/index.ts';
import type { LookedAt } from '../../store/index.ts';
import type { Caller } from '../caller.ts';
import { refused } from '../check.ts';
import { storyMaterial } from '../timeline/read-timeline.ts';

type Tools = Pick<Caller<unknown>, 'site' | 'store'> & { readonly agentId: AgentId };
type StoryBody = StoryRequests['readStory']['body'];
type TalkBody = StoryRequests['readEarlierTalk']['body'];

/** Whoever looks is written down before anything is shown. */
export async function readStory(
  tools: Tools,
  { subject }: StoryBody,
): Promise<Answer<StoryRequests['readStory']['result']>> {
  const { site, store, agentId } = tools;
  const { siteId } = site.row;
  const ticket = views.storySubject(site.state, agentId, subject);
  if (ticket === null) return refused(goneOf(subject));
  const { visitorId } = ticket;
  const [known, messages] = await Promise.all([
    storyMaterial(store, siteId, visitorId),
    subject.kind === 'offer'
      ? []
      : store.readMessages(siteId, subject.conversationId, 0, LIMITS.messagesPerPage),
    look(tools, ticket, 'story', subject),
  ]);
  const said = messages.filter(({ author }) => author === 'visitor').map(({ text }) => text);
  const story = views.visitorStory(
    site.state,
    agentId,
    ticket,
    { ...known, said },
    site.words,
    site.views.now(),
  );
  return { ok: true, result: { story } };
}

/** Only words of the same visitor, and only of what the story lists. */
export async function readEarlierTalk(
  tools: Tools,
  { subject, conversationId, after }: TalkBody,
): Promise<Answer<StoryRequests['readEarlierTalk']['result']>> {
  const { site, store, agentId } = tools;
  const { siteId } = site.row;
  const ticket = views.storySubject(site.state, agentId, subject);
  if (ticket === null) return refused(goneOf(subject));
  const rows = await store.readStory(siteId, ticket.visitorId, TIMELINE_LIMITS.entriesPerKind);
  const talk = rows.find((row) => row.kind === 'talked' && row.conversationId === conversationId);
  if (talk?.kind !== 'talked') return refused('conversation-unknown');
  await look(tools, ticket, 'transcript', { kind: 'conversation', conversationId });
  const stored = await store.readMessages(siteId, conversationId, after, LIMITS.messagesPerPage);
  const messages = stored.map(({ number, author, text, attachments, sentAt }) => {
    return { conversationId, number, author, text, attachments, sentAt, commandId: null };
  });
  return { ok: true, result: { messages, lastNumber: talk.lastNumber } };
}

const goneOf = ({ kind }: StoryBody['subject']): 'offer-gone' | 'conversation-unknown' =>
  kind === 'offer' ? 'offer-gone' : 'conversation-unknown';

type Looked = NonNullable<ReturnType<typeof views.storySubject>>;

const look = (
  { site, store, agentId }: Tools,
  { visitorId, ticketId }: Looked,
  what: LookedAt,
  subject: StoryBody['subject'],
): Promise<void> => {
  const subjectId = subject.kind === 'offer' ? ticketId : subject.conversationId;
  return store.addLook(site.row.siteId, { at: site.views.now(), agentId, visitorId, what, subjectId });
};
