import type { AgentId, AgentRequests, Answer, Nothing, ReviewId } from '../protocol/index.ts';
import type { Store } from '../store/store.ts';
import { BOUNDS } from './bounds.ts';
import { refused } from './check.ts';
import type { Letter } from './letter.ts';
import { eventOf, plainLetter, sign } from './letters.ts';
import type { LiveSite } from './live-site.ts';

type Body = AgentRequests['replyToReview']['body'];

/** What the store knows of a review goes with the reply; of two at once the second waits for the first. */
export class Replies {
  readonly #store: Store;
  readonly #site: LiveSite;
  readonly #underWay = new Map<ReviewId, Promise<unknown>>();

  constructor(store: Store, site: LiveSite) {
    this.#store = store;
    this.#site = site;
  }

  async send(agentId: AgentId, body: Body): Promise<Answer<Nothing>> {
    if (this.#underWay.size >= BOUNDS.repliesAtOnce) return refused('too-many');
    const { reviewId } = body;
    const before = this.#underWay.get(reviewId);
    const answer = Promise.allSettled([before]).then(() => this.#answer(agentId, body));
    this.#underWay.set(reviewId, answer);
    try {
      return await answer;
    } finally {
      if (this.#underWay.get(reviewId) === answer) this.#underWay.delete(reviewId);
    }
  }

  async #answer(agentId: AgentId, body: Body): Promise<Answer<Nothing>> {
    const { reviewId, reply } = body;
    const known = await this.#store.readReview(this.#site.row.siteId, reviewId);
    const review = known?.published ? { agentId: known.agentId, replied: known.replied } : null;
    const signature = sign({ kind: 'agent', agentId }, 'replyToReview', body);
    const letter: Letter = {
      ...plainLetter(signature, { type: 'replyToReview', agentId, reviewId, review }),
      texts: (events) => [
        { kind: 'reviewReply', reviewId, reply, repliedAt: eventOf(events, 'reviewReplied').at },
      ],
    };
    return (await this.#site.send(letter)) as Answer<Nothing>;
  }
}
