import {
  STORY_LIMITS,
  type AgentId,
  type ConversationId,
  type Frustration,
  type FrustrationSign,
  type Moment,
} from '../../protocol/index.ts';
import type { Ticket } from '../state.ts';

/** How far back a try or a talk still counts. */
const RECENT_SECONDS = 86_400;

/** What one sign is worth each time it is found, and all of a kind together at most. */
const POINTS: Readonly<Record<FrustrationSign, { readonly each: number; readonly most: number }>> = {
  'failed-try': { each: 2, most: 4 },
  'back-soon': { each: 1, most: 1 },
  'promise-broken': { each: 2, most: 2 },
  'call-unanswered': { each: 1, most: 1 },
  declined: { each: 1, most: 2 },
  'agent-lost': { each: 2, most: 2 },
  'passed-on': { each: 1, most: 2 },
  'poor-review': { each: 1, most: 1 },
  'raised-voice': { each: 1, most: 1 },
};
const SIGNS = Object.keys(POINTS) as readonly FrustrationSign[];

const STRAINED_FROM = 3;
const UPSET_FROM = 6;
/** Stars that say it went badly. */
const POOR_STARS = 2;

export type FrustrationInput = {
  readonly talks: readonly { readonly conversationId: ConversationId; readonly endedAt: Moment }[];
  /** Places in line that ended without a talk. */
  readonly tries: readonly { readonly endedAt: Moment; readonly reason: string }[];
  readonly reviews: readonly { readonly stars: number }[];
  /** The place in line that the visitor has or came from. */
  readonly ticket: Ticket;
  /** What they wrote ahead, and said since. */
  readonly said: readonly string[];
  readonly now: Moment;
};

/**
 * Signs that somebody is losing patience, from what happened to them and how they write, never from what
 * the words mean: a score from 0 to `STORY_LIMITS.frustrationMost`, strained from 3 on and upset from 6 on.
 */
export function frustrationOf(input: FrustrationInput): Frustration {
  const found = foundIn(input);
  const signs = SIGNS.flatMap((sign) => {
    const { each, most } = POINTS[sign];
    const points = Math.min(found[sign] * each, most);
    return points === 0 ? [] : [{ sign, points }];
  });
  const sum = signs.reduce((total, { points }) => total + points, 0);
  const score = Math.min(sum, STORY_LIMITS.frustrationMost);
  const level = score >= UPSET_FROM ? 'upset' : score >= STRAINED_FROM ? 'strained' : 'calm';
  return { score, level, signs };
}

function foundIn({
  talks,
  tries,
  reviews,
  ticket,
  said,
  now,
}: FrustrationInput): Record<FrustrationSign, number> {
  const since = now - RECENT_SECONDS * 1_000;
  const parts = new Set(ticket.thread.map(({ conversationId }) => conversationId));
  const helped = talks.filter((talk) => talk.endedAt >= since && !parts.has(talk.conversationId));
  const broken = ticket.credits.some(({ reason }) => reason === 'promise-broken');
  return {
    'failed-try': tries.filter((tried) => tried.endedAt >= since && tried.reason !== 'answered').length,
    'back-soon': Number(helped.length > 0),
    'promise-broken': Number(broken || ticket.notice?.kind === 'promise-broken'),
    'call-unanswered': Number(ticket.unanswered),
    declined: ticket.barred.filter((agentId) => !broughtOn(ticket, agentId)).length,
    'agent-lost': Number(ticket.returned),
    'passed-on': ticket.transfer === null ? 0 : ticket.thread.length,
    'poor-review': reviews.filter(({ stars }) => stars <= POOR_STARS).length,
    'raised-voice': Number(said.some(isRaised)),
  };
}

/** Agents who brought the visitor on are not called again either, but they declined nobody. */
const broughtOn = ({ thread, transfer }: Ticket, agentId: AgentId): boolean =>
  transfer?.from === agentId || thread.some((part) => part.agentId === agentId);

/** Most letters of a sentence in capitals, or marks one after another. */
function isRaised(words: string): boolean {
  if (/[!?！？]{2}/u.test(words)) return true;
  const capitals = words.match(/\p{Lu}/gu)?.length ?? 0;
  const small = words.match(/\p{Ll}/gu)?.length ?? 0;
  return capitals >= 10 && capitals > small * 3;
}
