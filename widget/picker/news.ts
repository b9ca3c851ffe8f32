import type {
  AgentId,
  Moment,
  PublicAgent,
  SwapView,
  TicketNotice,
  TicketView,
  WaitingAnswer,
} from '../../server/protocol/index.ts';
import { suits } from './need.ts';

/** The one thing that somebody in line is told beside the place; what asks for an answer comes first. */
export type News =
  | { readonly kind: 'swap'; readonly swap: SwapView }
  | { readonly kind: 'answer'; readonly answer: WaitingAnswer }
  | { readonly kind: 'late'; readonly notice: Extract<TicketNotice, { readonly kind: 'promise-broken' }> }
  | { readonly kind: 'away'; readonly at: Moment }
  | { readonly kind: 'other'; readonly agent: PublicAgent }
  | null;

/** What the visitor has already put away, in this page's memory only. */
export type PutAway = ReadonlySet<string>;

/** Tells one piece of news from another, also from an older one of its kind. */
export function newsKey(news: News): string {
  switch (news?.kind) {
    case undefined:
      return '';
    case 'swap':
      // A place is offered one swap; more time for it makes it no other.
      return `swap ${news.swap.agent.agentId}`;
    case 'answer':
      return `answer ${news.answer.answerId}`;
    case 'late':
      return `late ${news.notice.at}`;
    case 'away':
      return `away ${news.at}`;
    case 'other':
      return otherKey(news.agent.agentId);
  }
}

export const otherKey = (agentId: AgentId): string => `other ${agentId}`;

function noticeNews(notice: TicketNotice | null): News {
  if (notice === null) return null;
  return notice.kind === 'promise-broken' ? { kind: 'late', notice } : { kind: 'away', at: notice.at };
}

/** The newest answer first. Those with which the visitor stays are read beside the place. */
const answerNews = ({ answers = [] }: TicketView): readonly News[] =>
  answers
    .filter(({ stays }) => !stays)
    .map((answer): News => ({ kind: 'answer', answer }))
    .reverse();

/** @param avoided are not held out to this visitor */
export function newsOf(
  ticket: TicketView,
  agents: readonly PublicAgent[],
  avoided: readonly AgentId[],
  putAway: PutAway,
): News {
  const other = otherFree(ticket, agents, avoided, putAway);
  const candidates: readonly News[] = [
    ticket.swap && { kind: 'swap', swap: ticket.swap },
    ...answerNews(ticket),
    noticeNews(ticket.notice),
    other && { kind: 'other', agent: other },
  ];
  return candidates.find((news) => news !== null && !putAway.has(newsKey(news))) ?? null;
}

/** Somebody else who is free at once and brings what was asked for. */
function otherFree(
  { agent, need }: TicketView,
  agents: readonly PublicAgent[],
  avoided: readonly AgentId[],
  putAway: PutAway,
): PublicAgent | null {
  if (agent === null) return null;
  const fits = (other: PublicAgent): boolean =>
    other.agentId !== agent.agentId &&
    other.availability === 'available' &&
    other.estimate.state === 'free' &&
    !avoided.includes(other.agentId) &&
    !putAway.has(otherKey(other.agentId)) &&
    suits(other, need);
  return agents.find(fits) ?? null;
}
