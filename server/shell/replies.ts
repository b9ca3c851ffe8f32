import { MEASURE_LIMITS } from '../protocol/index.ts';
import type { AgentId, AgentRequests, Answer, Nothing, ReviewId } from '../protocol/index.ts';
import type { Store } from '../store/store.ts';
import { BOUNDS } from './bounds.ts';
import { refused } from './check.ts';
import type { Letter } from './site/letter.ts';
import { eventOf, plainLetter, sign } from './site/letters.ts';
import type { LiveSite } from './site/live-site.ts';

type Body = AgentRequests['replyToReview']['body'];
type DisputeBody = AgentRequests['disputeReview']['body'];

/**
 * What the store knows of a review goes with the reply or the dispute; of two at once the second waits for
 * the first.
 */
export class Replies {
  readonly #store: Store;
  readonly #site: LiveSite;
  readonly #underWay = new Map<ReviewId, Promise<unknown>>();

  constructor(store: Store, site: LiveSite) {
    this.#store = store;
    this.#site = site;
  }

  send(agentId: AgentId, body: Body): Promise<Answer<Nothing>> {
    return this.inTurn(body.reviewId, () => this.#answer(agentId, body));
  }

  dispute(agentId: AgentId, body: DisputeBody): Promise<Answer<Nothing>> {
    return this.inTurn(body.reviewId, () => this.#dispute(agentId, body));
  }

  /** Does what is asked of one review after whatever is under way about it. */
  async inTurn<Done>(reviewId: ReviewId, act: () => Promise<Done>): Promise<Done | Answer<never>> {
    if (this.#underWay.size >= BOUNDS.repliesAtOnce) return refused('too-many');
    const before = this.#underWay.get(reviewId);
    const answer = Promise.allSettled([before]).then(act);
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

  async #dispute(agentId: AgentId, body: DisputeBody): Promise<Answer<Nothing>> {
    const { reviewId } = body;
    const reason = body.reason.trim();
    if (reason.length < MEASURE_LIMITS.disputeCharactersLeast) return refused('dispute-short');
    const { siteId } = this.#site.row;
    const known = await this.#store.readReview(siteId, reviewId);
    const disputed = (await this.#store.readDisputes(siteId, { reviewId }, 1)).length > 0;
    const review = known?.published ? { agentId: known.agentId, disputed } : null;
    const signature = sign({ kind: 'agent', agentId }, 'disputeReview', body);
    const letter: Letter = {
      ...plainLetter(signature, { type: 'disputeReview', agentId, reviewId, review }),
      texts: (events) => {
        const { at: disputedAt } = eventOf(events, 'reviewDisputed');
        return [{ kind: 'reviewDispute', reviewId, agentId, reason, disputedAt }];
      },
    };
    return (await this.#site.send(letter)) as Answer<Nothing>;
  }
}
