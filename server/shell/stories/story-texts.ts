import type { AgentId } from '../../protocol/index.ts';
import type { CloseReason, SiteEvent } from '../../core/event.ts';
import type { SiteState, Ticket } from '../../core/state.ts';
import type { LookText, StoryText } from '../../store/index.ts';

/**
 * How tries of visitors ended, and what agents came to see by a call or a conversation.
 * @param before the site before them, where places still are that were closed.
 * @param after the site just after them.
 */
export const storyTexts = (
  events: readonly SiteEvent[],
  before: SiteState,
  after: SiteState,
): readonly (StoryText | LookText)[] =>
  events.flatMap((event) => storyOf(event, before, after) ?? lookOf(event, before, after) ?? []);

function storyOf(event: SiteEvent, before: SiteState, after: SiteState): StoryText | null {
  if (event.type === 'conversationEnded') {
    const ended = after.ended.get(event.conversationId);
    if (ended === undefined) return null;
    const { visitorId, conversationId, agentId, startedAt, endedAt, reason, lastNumber } = ended;
    const talk = { visitorId, conversationId, agentId, startedAt, endedAt, reason, lastNumber };
    return { kind: 'story', row: { kind: 'talked', ...talk } };
  }
  if (event.type === 'ticketClosed') {
    const ticket = before.tickets.get(event.ticketId);
    if (ticket === undefined) return null;
    const { visitorId, ticketId, joinedAt: startedAt } = ticket;
    const agentId = agentOfTry(ticket, event.reason);
    const failed = { visitorId, ticketId, agentId, startedAt, endedAt: event.at, reason: event.reason };
    return { kind: 'story', row: { kind: 'failed', ...failed } };
  }
  return null;
}

/** Who answered, where that was enough; else who was wanted. */
function agentOfTry({ choice, answers }: Ticket, reason: CloseReason): AgentId | null {
  if (reason === 'answered') return answers.at(-1)?.agentId ?? null;
  return choice.kind === 'any' ? null : choice.agentId;
}

function lookOf(event: SiteEvent, before: SiteState, after: SiteState): LookText | null {
  if (event.type === 'offerMade') {
    const { at, agentId, ticketId } = event;
    const ticket = after.tickets.get(ticketId) ?? before.tickets.get(ticketId);
    if (ticket === undefined) return null;
    const { visitorId } = ticket;
    return { kind: 'look', look: { at, agentId, visitorId, what: 'offer', subjectId: ticketId } };
  }
  if (event.type === 'conversationStarted' || event.type === 'conversationReopened') {
    const { at, agentId, visitorId, conversationId: subjectId } = event;
    return { kind: 'look', look: { at, agentId, visitorId, what: 'conversation', subjectId } };
  }
  return null;
}
