import type { EventOf, SiteEvent, SiteEventType } from '../../../core/event.ts';
import type {
  ConversationId,
  MessageId,
  Moment,
  OfferId,
  ReviewId,
  TicketId,
  VisitorId,
} from '../../../protocol/index.ts';
import type { Store, Text } from '../../../store/index.ts';
import { ANN, SITE } from '../../test/new-app.ts';
import { hashToken } from '../../tokens.ts';

type Unstamped = { [Type in SiteEventType]: Omit<EventOf<Type>, 'at'> }[SiteEventType];

export type PastTalk = { readonly token: string; readonly conversationId: ConversationId };
/** How long each lasted, and how long Ann rested before the next. */
export type Pace = { readonly endsAt: Moment; readonly talkSeconds: number; readonly restSeconds: number };

const FACTS = { ticket: 'longest-waiting', agent: 'chosen', ticketCount: 1, agentCount: 1 } as const;

/** Writes conversations of Ann into a store that nobody has open: each with a visitor of its own. */
export class PastTalks {
  readonly #store: Store;
  #version = 0;
  #count = 0;

  private constructor(store: Store) {
    this.#store = store;
  }

  static async of(store: Store): Promise<PastTalks> {
    const talks = new PastTalks(store);
    talks.#version = (await store.readEvents(SITE, 0, 100_000)).length;
    return talks;
  }

  /** The newest ends at `endsAt`. */
  async add(count: number, { endsAt, talkSeconds, restSeconds }: Pace): Promise<readonly PastTalk[]> {
    const each = (talkSeconds + restSeconds) * 1_000;
    const talks: PastTalk[] = [];
    const events: SiteEvent[] = [];
    const visitors = await Promise.all(Array.from({ length: count }, () => this.#visitor()));
    for (const [index, { token, conversationId, visitorId }] of visitors.entries()) {
      const startedAt = endsAt - (count - index) * each;
      talks.push({ token, conversationId });
      events.push(...talkOf(visitorId, conversationId, startedAt, startedAt + talkSeconds * 1_000));
    }
    await this.#commit(events, []);
    return talks;
  }

  /** Reviews that were published long ago, with their words. */
  async reviewed(stars: readonly number[], at: Moment): Promise<void> {
    for (const given of stars) {
      const { conversationId, visitorId } = await this.#visitor();
      const reviewId = `past-${this.#count}` as ReviewId;
      const said = { comment: 'Well.', tags: [], nps: null, writtenAt: at };
      const review = {
        kind: 'review',
        reviewId,
        conversationId,
        visitorId,
        agentId: ANN,
        stars: given,
      } as const;
      await this.#commit(
        [
          ...talkOf(visitorId, conversationId, at, at),
          { type: 'reviewWritten', reviewId, conversationId, agentId: ANN, stars: given, at },
          { type: 'reviewPublished', reviewId, agentId: ANN, stars: given, version: 1, at },
        ],
        [
          { ...review, ...said },
          { kind: 'reviewPublished', reviewId, version: 1, publishedAt: at },
        ],
      );
    }
  }

  async #visitor() {
    this.#count += 1;
    const number = this.#count;
    const token = `token-of-a-visitor-number-${String(number).padStart(6, '0')}`;
    const visitorId = `visitor-${number}` as VisitorId;
    await this.#store.identifyVisitor(SITE, hashToken(token), visitorId, 0);
    return { token, visitorId, conversationId: `talk-${number}` as ConversationId };
  }

  async #commit(events: readonly SiteEvent[], texts: readonly Text[]): Promise<void> {
    const done = await this.#store.commit({
      siteId: SITE,
      expectedVersion: this.#version,
      events,
      texts,
      answers: [],
      decisions: [],
    });
    if (!done.ok) throw new Error('The past could not be written.');
    this.#version += events.length;
  }
}

function talkOf(
  visitorId: VisitorId,
  conversationId: ConversationId,
  startedAt: Moment,
  endedAt: Moment,
): readonly SiteEvent[] {
  const ticketId = `ticket-${conversationId}` as TicketId;
  const offerId = `offer-${conversationId}` as OfferId;
  const choice = { kind: 'agent', agentId: ANN } as const;
  const ids = { offerId, ticketId, agentId: ANN };
  const messageId = (author: string) => `${conversationId}-${author}` as MessageId;
  const at = (moment: Moment, ...events: readonly Unstamped[]): readonly SiteEvent[] =>
    events.map((event) => ({ ...event, at: moment }));
  return [
    ...at(
      startedAt,
      {
        type: 'ticketJoined',
        ticketId,
        visitorId,
        choice,
        need: { skills: [], languages: [] },
        known: { former: null, avoided: [], credit: null },
        promise: null,
      },
      { type: 'offerMade', ...ids, why: FACTS, expiresAt: startedAt + 20_000 },
      { type: 'conversationStarted', ...ids, conversationId, visitorId },
    ),
    ...at(
      endedAt,
      { type: 'messageAdded', conversationId, messageId: messageId('a'), number: 1, author: 'visitor' },
      { type: 'messageAdded', conversationId, messageId: messageId('b'), number: 2, author: 'agent' },
      { type: 'conversationEnded', conversationId, reason: 'visitor-ended', wrapUpUntil: endedAt },
    ),
  ];
}
