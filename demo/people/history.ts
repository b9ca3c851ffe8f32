import { STRANGER } from '../../server/core/index.ts';
import type {
  CommandId,
  ConnectionId,
  ConversationId,
  MessageId,
  Moment,
  OfferId,
  ReviewId,
  SiteId,
  TicketId,
  VisitorId,
} from '../../server/protocol/index.ts';
import { reviewComment, reviewTags, starsAround } from '../dialogue/review-words.ts';
import { scriptAbout, visitorName } from '../dialogue/visitor-talk.ts';
import { answerTalk, openTalk, type TalkMemory } from '../dialogue/agent-talk.ts';
import { wantedTopic } from '../dialogue/topics.ts';
import type { Topic } from '../dialogue/topic.ts';
import type { Random } from '../random.ts';
import { hoursOf } from './hours.ts';
import { factsOf, profileOf } from './facts.ts';
import { liveMonth, MONTH_DAYS, monthBegins } from './month.ts';
import { Past, type History } from './past.ts';
import type { RuleStory } from './rule-story.ts';
import type { DemoPerson } from './person.ts';

const DAY = 86_400_000;
const HISTORY_DAYS = 150;
/** Whoever has fewer reviews than the rating needs works here since a short time only. */
const NEWCOMER_DAYS = 12;
/** So long ago that every review has been published by now. */
const QUIET_DAYS = 8;
/** The human's newest two reviews wait for a third, so that one more shows all three. */
const WAITING_STARS = [5, 4] as const;
const NEWCOMER_REVIEWS = 5;
const SHOP_OPENS_AT_HOUR = 10;
const FRESH_AT_HOUR = 4;
const SHOP_HOURS = 8;
const COMMENT_ATTEMPTS = 6;

export type { History };

export type HistoryWish = {
  readonly siteId: SiteId;
  readonly people: readonly DemoPerson[];
  /** The origin that serves the photos. */
  readonly server: string;
  readonly random: Random;
  readonly now: Moment;
  /** Tells what rules did in a whole month of days like any other; `null` leaves that month out. */
  readonly month: RuleStory | null;
};

type Visit = { readonly person: DemoPerson; readonly stars: number; readonly plannedAt: Moment };

/**
 * The months before the demo was first opened: every conversation is led through the core as it would have
 * been led live, so that reviews, ratings and waiting times all come from something that happened.
 * The same arguments give the same history.
 */
export function writeHistory({ siteId, people, server, random, now, month }: HistoryWish): History {
  const past = new Past(siteId, month === null ? Infinity : monthBegins(now));
  const chronicle = new Chronicle(past, random.fork('conversations'));
  const quietDays = month === null ? QUIET_DAYS : MONTH_DAYS + 2;
  chronicle.open(people, server, now - (quietDays + HISTORY_DAYS + 2) * DAY);
  const fresh = freshVisits(people, now);
  const old = planVisits(people, random.fork('plan'), now, quietDays);
  if (month === null) {
    chronicle.tellAll([...old, ...fresh]);
    return past.closed(now);
  }
  chronicle.tellAll(old);
  liveMonth({
    past,
    people: people.filter(({ human }) => !human),
    server,
    random: random.fork('month'),
    now,
    rules: month,
    beforeDay: (daysAgo) => {
      if (daysAgo === 1) chronicle.tellAll(fresh);
    },
  });
  return past.closed(now);
}

function planVisits(
  people: readonly DemoPerson[],
  random: Random,
  now: Moment,
  quietDays: number,
): readonly Visit[] {
  return people.flatMap((person) => {
    const { average, reviews } = person.history;
    const days = reviews < NEWCOMER_REVIEWS ? NEWCOMER_DAYS : HISTORY_DAYS;
    return starsAround(average, reviews, random).map((stars) => {
      // Recent days are busier than those long ago: the shop grows.
      const daysAgo = quietDays + Math.floor(days * random.next() ** 1.5);
      const midnight = (Math.floor((now - DAY) / DAY) - daysAgo) * DAY;
      const plannedAt = midnight + (SHOP_OPENS_AT_HOUR + random.between(0, SHOP_HOURS)) * 3_600_000;
      return { person, stars, plannedAt: Math.round(plannedAt) };
    });
  });
}

/** In the night before yesterday, when nobody else is there. */
function freshVisits(people: readonly DemoPerson[], now: Moment): readonly Visit[] {
  const human = people.find((person) => person.human);
  if (human === undefined) return [];
  const night = Math.floor((now - DAY) / DAY) * DAY + FRESH_AT_HOUR * 3_600_000;
  return WAITING_STARS.map((stars, index) => ({
    person: human,
    stars,
    plannedAt: night + index * 1_800_000,
  }));
}

/** Writes down what happens at one site, one conversation after the other. */
class Chronicle {
  readonly #past: Past;
  readonly #random: Random;
  readonly #comments = new Map<DemoPerson, Set<string>>();
  #count = 0;

  constructor(past: Past, random: Random) {
    this.#past = past;
    this.#random = random;
  }

  open(people: readonly DemoPerson[], server: string, at: Moment): void {
    for (const [index, person] of people.entries()) {
      const { agentId } = person;
      this.#past.do({ type: 'addAgent', agentId, facts: factsOf(person) }, at);
      this.#past.do({ type: 'setHours', agentId, hours: hoursOf(person, index) }, at);
      this.#past.write({ kind: 'profile', profile: profileOf(person, server) });
    }
  }

  /** One after the other, in the order of time. */
  tellAll(visits: readonly Visit[]): void {
    const inOrder = [...visits].sort(
      (a, b) => a.plannedAt - b.plannedAt || (a.person.agentId < b.person.agentId ? -1 : 1),
    );
    let freeAt = 0;
    for (const visit of inOrder) freeAt = this.tell(visit, Math.max(visit.plannedAt, freeAt)) + 30_000;
  }

  /** @returns the moment when everything about this visit was over */
  tell({ person, stars }: Visit, at: Moment): Moment {
    const random = this.#random;
    const id = `h${++this.#count}`;
    const agent = { kind: 'agent', agentId: person.agentId } as const;
    const connectionId = `${id}-desk` as ConnectionId;
    this.#past.do({ type: 'openConnection', person: agent, connectionId }, at - 20_000);
    this.#past.do(
      { type: 'setAvailability', agentId: person.agentId, availability: 'available', backAt: null },
      at - 20_000,
    );
    const topic = wantedTopic(person, random);
    const ended = this.#converse(id, person, topic, at);
    const wrappedAt = ended + random.whole(12_000, 35_000);
    const conversationId = `${id}-talk` as ConversationId;
    this.#past.do({ type: 'finishWrapUp', agentId: person.agentId, conversationId }, wrappedAt);
    this.#review(id, person, topic, stars, wrappedAt + random.whole(5_000, 90_000));
    const leftAt = wrappedAt + 120_000;
    this.#past.do(
      { type: 'setAvailability', agentId: person.agentId, availability: 'offline', backAt: null },
      leftAt,
    );
    this.#past.do({ type: 'closeConnection', person: agent, connectionId }, leftAt);
    return leftAt;
  }

  #join(visitorId: VisitorId, ticketId: TicketId, person: DemoPerson, question: string, at: Moment): void {
    const choice = { kind: 'agent', agentId: person.agentId } as const;
    const need = { skills: [], languages: [] };
    this.#past.do({ type: 'join', visitorId, ticketId, choice, need, known: STRANGER }, at);
    const words = { visitorName: visitorName(this.#random), question, context: null };
    this.#past.write({ kind: 'ticket', ticketId, visitorId, ...words });
  }

  /** @returns when the conversation ended */
  #converse(id: string, person: DemoPerson, topic: Topic, at: Moment): Moment {
    const random = this.#random;
    const visitorId = `${id}-visitor` as VisitorId;
    const ticketId = `${id}-ticket` as TicketId;
    const { question, lines } = scriptAbout(topic, random);
    const by = { kind: 'visitor', visitorId } as const;
    const connectionId = `${id}-page` as ConnectionId;
    this.#past.do({ type: 'openConnection', person: by, connectionId }, at);
    this.#join(visitorId, ticketId, person, question, at);

    const conversationId = `${id}-talk` as ConversationId;
    const offerId = `${ticketId}:1` as OfferId;
    const acceptedAt = at + random.whole(3_000, 11_000);
    this.#past.do({ type: 'accept', agentId: person.agentId, offerId, conversationId }, acceptedAt);
    const endsAt = acceptedAt + Math.round(person.history.talkSeconds * 1_000 * random.between(0.65, 1.5));
    const answers = [question, ...lines].length;
    const step = (endsAt - acceptedAt) / (answers * 2);
    let number = 0;
    const say = (author: 'visitor' | 'agent', text: string): void => {
      const sentAt = Math.round(acceptedAt + step * (number + 0.6));
      const messageId = `${id}-m${++number}` as MessageId;
      const commandId = `${id}-c${number}` as CommandId;
      const speaker = author === 'visitor' ? by : ({ kind: 'agent', agentId: person.agentId } as const);
      this.#past.do({ type: 'say', by: speaker, conversationId, messageId }, sentAt);
      const message = { messageId, conversationId, visitorId, number, author, text, sentAt, commandId };
      this.#past.write({ kind: 'message', attachments: [], ...message });
    };
    const opening = openTalk(person, question, random);
    say('agent', opening.text);
    let memory: TalkMemory = opening.memory;
    for (const line of lines) {
      say('visitor', line);
      const turn = answerTalk(person, memory, line, random);
      say('agent', turn.text);
      memory = turn.memory;
    }
    this.#past.do({ type: 'end', by, conversationId }, endsAt);
    this.#past.do({ type: 'closeConnection', person: by, connectionId }, endsAt);
    return endsAt;
  }

  #review(id: string, person: DemoPerson, topic: Topic, stars: number, at: Moment): void {
    const reviewId = `${id}-review` as ReviewId;
    const visitorId = `${id}-visitor` as VisitorId;
    const conversationId = `${id}-talk` as ConversationId;
    this.#past.do({ type: 'review', visitorId, conversationId, reviewId, stars }, at);
    const comment = this.#freshComment(stars, person, topic);
    const { agentId } = person;
    const said = { stars, comment, tags: reviewTags(stars, this.#random.fork(reviewId)), nps: null };
    const review = { reviewId, conversationId, visitorId, agentId, writtenAt: at, ...said };
    this.#past.write({ kind: 'review', ...review });
  }

  /** Two people seldom find the same words about the same person. */
  #freshComment(stars: number, person: DemoPerson, topic: Topic): string {
    const used = this.#comments.get(person) ?? new Set();
    this.#comments.set(person, used);
    let comment = '';
    for (let attempt = 0; attempt < COMMENT_ATTEMPTS; attempt++) {
      comment = reviewComment(stars, person, topic, this.#random);
      if (comment === '' || !used.has(comment)) break;
      comment = '';
    }
    used.add(comment);
    return comment;
  }
}
