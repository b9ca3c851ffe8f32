import type { CommandId, ConversationId, MessageId, Moment, ReviewId } from '../../server/protocol/index.ts';
import { DEFAULT_SETTINGS } from '../../server/core/index.ts';
import { answerTalk, openTalk } from '../dialogue/agent-talk.ts';
import { reviewComment, reviewTags, starsAround } from '../dialogue/review-words.ts';
import type { Random } from '../random.ts';
import type { Agenda } from './agenda.ts';
import type { MonthVisit } from './month-visit.ts';
import type { Past } from './past.ts';
import type { DemoPerson } from './person.ts';
import { skillId } from './skills.ts';

/** In the month people talk for longer than in the played demo, where nobody should wait for them. */
const TALK_FACTOR = 7;
const TALK_MOST_SECONDS = 2_100;
const TRANSFER_SHARE = 0.04;
const REVIEW_SHARE = 0.34;
const NPS_SHARE = 0.6;
const SAID_OUTCOME_SHARE = 0.8;
const SALE_SHARE = 0.2;
/** Fewer reviews than these are somebody's who is new: what they have stays as few. */
const REVIEWS_LEAST = 5;
const STARS_SAMPLE = 40;

type Led = {
  readonly visit: MonthVisit;
  readonly person: DemoPerson;
  readonly conversationId: ConversationId;
  readonly at: Moment;
  /** The visitor closes the page. */
  readonly goes: (at: Moment) => void;
};

type Line = { readonly author: 'visitor' | 'agent'; readonly text: string };

/**
 * One conversation of the month: what is said, when it ends, what came of it and what its visitor thought.
 */
export class MonthTalk {
  readonly #past: Past;
  readonly #random: Random;
  readonly #agenda: Agenda;

  constructor(past: Past, random: Random, agenda: Agenda) {
    this.#past = past;
    this.#random = random;
    this.#agenda = agenda;
  }

  lead(led: Led): void {
    const { visit, person, conversationId, at } = led;
    const random = this.#random;
    // What people usually need, drawn long to the right as talks are.
    const spread = Math.exp(0.45 * (random.next() + random.next() + random.next() - 1.5) * 2);
    const usual = person.history.talkSeconds * TALK_FACTOR * spread;
    const endsAt = at + Math.min(TALK_MOST_SECONDS, usual) * 1_000;
    const lines = this.#linesOf(visit, person);
    lines.forEach((line, index) => {
      const sentAt = at + ((index + 0.6) * (endsAt - at)) / (lines.length + 1);
      this.#agenda.plan(sentAt, (later) => this.#say(led, line, index, later));
    });
    const { agentId } = person;
    const { channel } = visit;
    if (channel !== null) {
      const change = { type: 'switchChannel', agentId, conversationId, channel } as const;
      this.#agenda.plan(at + 0.4 * (endsAt - at), (later) => void this.#past.try(change, later));
    }
    const isBrought = random.chance(TRANSFER_SHARE);
    this.#agenda.plan(endsAt, (later) =>
      isBrought && this.#transfer(led, later) ? undefined : this.#end(led, later),
    );
  }

  #linesOf({ script }: MonthVisit, person: DemoPerson): readonly Line[] {
    const opening = openTalk(person, script.question, this.#random);
    const lines: Line[] = [{ author: 'agent', text: opening.text }];
    let { memory } = opening;
    // The question in detail, and thanks: thousands of talks need not be told at length.
    for (const text of [script.lines[0], script.lines.at(-1)].filter((line) => line !== undefined)) {
      const turn = answerTalk(person, memory, text, this.#random);
      lines.push({ author: 'visitor', text }, { author: 'agent', text: turn.text });
      memory = turn.memory;
    }
    return lines;
  }

  #say({ visit, person, conversationId }: Led, { author, text }: Line, index: number, sentAt: Moment): void {
    const { visitorId } = visit;
    const messageId = `${conversationId}-m${index + 1}` as MessageId;
    const by =
      author === 'visitor'
        ? ({ kind: 'visitor', visitorId } as const)
        : ({ kind: 'agent', agentId: person.agentId } as const);
    if (this.#past.try({ type: 'say', by, conversationId, messageId }, sentAt) !== null) return;
    const number = this.#past.state.conversations.get(conversationId)?.lastNumber ?? 0;
    const commandId = `${messageId}-c` as CommandId;
    const message = { messageId, conversationId, visitorId, number, author, text, sentAt, commandId };
    this.#past.write({ kind: 'message', attachments: [], ...message });
  }

  /** @returns whether somebody else may take over */
  #transfer({ visit, person, conversationId }: Led, at: Moment): boolean {
    const need = { skills: [skillId(visit.topic.skill)], languages: [] };
    const words = { target: { kind: 'need', need }, mode: 'cold', reason: 'knows-more' } as const;
    const { agentId } = person;
    return this.#past.try({ type: 'transfer', agentId, conversationId, ...words }, at) === null;
  }

  #end(led: Led, at: Moment): void {
    const { visit, person, conversationId, goes } = led;
    const random = this.#random;
    const by = { kind: 'visitor', visitorId: visit.visitorId } as const;
    if (this.#past.try({ type: 'end', by, conversationId }, at) !== null) return;
    const { agentId } = person;
    const workedAt = at + random.whole(8_000, 50_000);
    if (random.chance(SAID_OUTCOME_SHARE)) {
      const outcome = this.#outcome();
      const record = { type: 'recordOutcome', agentId, conversationId, outcome } as const;
      this.#agenda.plan(workedAt - 2_000, (later) => void this.#past.try(record, later));
    }
    const finish = { type: 'finishWrapUp', agentId, conversationId } as const;
    this.#agenda.plan(workedAt, (later) => void this.#past.try(finish, later));
    const reviewedAt = at + random.whole(6_000, 45_000);
    if (person.history.reviews >= REVIEWS_LEAST && random.chance(REVIEW_SHARE))
      this.#agenda.plan(reviewedAt, (later) => this.#review(led, later));
    this.#agenda.plan(reviewedAt + 5_000, goes);
  }

  #outcome() {
    const random = this.#random;
    const sells = random.chance(SALE_SHARE);
    const amount = 100 * Math.round(Math.exp(3.2 + 3.6 * ((random.next() + random.next()) / 2)));
    return {
      disposition: sells ? 'order' : random.pick(DEFAULT_SETTINGS.dispositions),
      resolved: sells ? ('yes' as const) : random.pick(['yes', 'yes', 'yes', 'yes', 'later', 'no'] as const),
      sale: sells ? { amount, currency: DEFAULT_SETTINGS.currency } : null,
    };
  }

  #review({ visit, person, conversationId }: Led, at: Moment): void {
    const random = this.#random;
    const { visitorId, topic } = visit;
    const { agentId, history } = person;
    const stars = random.pick(starsAround(history.average, STARS_SAMPLE, random));
    const reviewId = `${conversationId}-review` as ReviewId;
    const review = { type: 'review', visitorId, conversationId, reviewId, stars } as const;
    if (this.#past.try(review, at) !== null) return;
    const nps = random.chance(NPS_SHARE)
      ? Math.min(10, stars * 2 - random.whole(0, 1) + (stars > 4 ? 1 : 0))
      : null;
    const said = {
      stars,
      nps,
      comment: reviewComment(stars, person, topic, random),
      tags: reviewTags(stars, random),
    };
    this.#past.write({
      kind: 'review',
      reviewId,
      conversationId,
      visitorId,
      agentId,
      writtenAt: at,
      ...said,
    });
  }
}
