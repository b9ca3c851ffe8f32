import type {
  AgentId,
  ConversationId,
  Moment,
  ReviewId,
  SkillId,
  TicketId,
  VisitorId,
} from '../../server/protocol/index.ts';
import type { ClosedFact, TalkFact } from '../../server/core/history/index.ts';
import type { Text } from '../../server/store/index.ts';
import { Chance } from '../what-if/random.ts';

const DAY_MILLISECONDS = 86_400_000;
export const AGENTS = Array.from({ length: 50 }, (_, index) => `agent-${index}` as AgentId);
const SKILLS = ['guitars', 'amps', 'returns', 'repairs', 'orders', 'lessons'] as SkillId[];
const PAGES = ['guitars', 'amps', 'pedals', 'basket', 'help', 'drums', 'keys', 'offers'];
const SEGMENTS = ['gold', 'silver', 'new', null] as const;
const CHANNELS = ['chat', 'chat', 'chat', 'call', 'video'] as const;
const TAGS = [['quick', 'clear'], ['patient'], ['quick'], ['slow'], []] as const;
const CURRENCIES = ['EUR', 'EUR', 'EUR', 'CHF'] as const;

class Dice extends Chance {
  /** A whole number from 0 to `below` - 1. */
  below(below: number): number {
    return Math.floor(this.next() * below);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)] as Item;
  }
}

/** A month of so many visits, busy by day and quiet at night, a day at a time. */
export function* month(
  startsAt: Moment,
  days: number,
  visits: number,
  seed: number,
): Generator<readonly Text[]> {
  const random = new Dice(seed);
  for (let day = 0; day < days; day += 1) {
    const count = Math.round(visits / days);
    yield Array.from({ length: count }, (_, index) => {
      // Two dice make the middle of the day likelier than its ends.
      const share = (random.next() + random.next()) / 2;
      const at = Math.round(startsAt + (day + share) * DAY_MILLISECONDS);
      return visit(random, day * count + index, visits, at);
    }).flat();
  }
}

function visit(random: Dice, number: number, visits: number, at: Moment): readonly Text[] {
  const ticketId = `ticket-${number}` as TicketId;
  const visitorId = `visitor-${random.below(Math.ceil(visits * 0.7))}` as VisitorId;
  const waited = Math.round(-Math.log(1 - random.next()) * 90_000);
  const limit = Math.round(30_000 + random.next() * 240_000);
  const range = { p50Milliseconds: Math.round(limit / 2), p80Milliseconds: limit };
  const common = {
    ticketId,
    visitorId,
    at,
    skills: random.chance(0.5) ? [random.pick(SKILLS)] : [],
    isEntry: true,
    waitMilliseconds: waited,
  };
  const joined = joining(random, common, number);
  if (random.chance(0.08)) {
    const fact: ClosedFact = {
      ...common,
      kind: 'closed',
      subjectId: ticketId,
      agentId: random.chance(0.5) ? random.pick(AGENTS) : null,
      joinedAt: at - waited,
      endedAt: at,
      reason: random.chance(0.1) ? 'answered' : 'visitor-left',
      promise: waited > limit ? { kept: false, range: null } : null,
    };
    return [joined, { kind: 'fact', fact }];
  }
  const [talked, wrappedUp] = [Math.round((0.2 + random.next()) * 500_000), random.below(120_000)];
  const fact: TalkFact = {
    ...common,
    kind: 'talk',
    subjectId: `talk-${number}` as ConversationId,
    agentId: random.pick(AGENTS),
    joinedAt: at - wrappedUp - talked - waited,
    endedAt: at - wrappedUp,
    promise: { kept: waited <= limit, range },
    channel: random.pick(CHANNELS),
    talkMilliseconds: talked,
    wrapUpMilliseconds: wrappedUp,
    isTransferred: false,
    isConcluded: true,
    overtaken: null,
    resolved: random.chance(0.6) ? random.pick(['yes', 'yes', 'yes', 'no', 'later'] as const) : null,
    sale: random.chance(0.12)
      ? { amount: 500 + random.below(50_000), currency: random.pick(CURRENCIES) }
      : null,
  };
  return [joined, ...(random.chance(0.3) ? reviewed(random, fact, number) : []), { kind: 'fact', fact }];
}

function joining(random: Dice, visit: Pick<TalkFact, 'ticketId' | 'visitorId'>, number: number): Text {
  const { ticketId, visitorId } = visit;
  const page = { address: `https://shop.example/${random.pick(PAGES)}/${number}`, title: '' };
  const signed = { name: null, email: null, segment: random.pick(SEGMENTS) };
  const context = { page, attributes: {}, touchpoints: [], signed };
  return { kind: 'ticket', ticketId, visitorId, visitorName: '', question: '', context };
}

function reviewed(random: Dice, talk: TalkFact, number: number): readonly Text[] {
  const { subjectId: conversationId, visitorId, agentId, at } = talk;
  const reviewId = `review-${number}` as ReviewId;
  const stars = random.pick([5, 5, 5, 4, 4, 3, 2, 1]);
  const nps = random.chance(0.5) ? Math.min(10, stars * 2 + random.below(2)) : null;
  const words = { stars, comment: '', tags: random.pick(TAGS), nps };
  return [
    { kind: 'review', reviewId, conversationId, visitorId, agentId, writtenAt: at, ...words },
    { kind: 'reviewPublished', reviewId, version: 1, publishedAt: at },
  ];
}
