import type { Answer, ReviewId, VisitorId, VisitorRequests } from '../protocol/index.ts';
import { offeredTags, reviewFormOf } from '../core/index.ts';
import type { ReviewOrigin } from '../core/command.ts';
import type { SiteEvent } from '../core/event.ts';
import { refused } from './check.ts';
import type { Letter } from './site/letter.ts';
import { eventOf, sign } from './site/letters.ts';
import type { LiveSite } from './site/live-site.ts';
import type { Random } from './surroundings.ts';
import type { VisitorCaller } from './visitor-requests.ts';
import type { Store } from '../store/store.ts';

type Body = VisitorRequests['review']['body'];

/** What is said, as it is kept: tags that this site does not offer are left out. */
const wordsOf = ({ state }: LiveSite, { stars, comment, tags, nps }: Body) => ({
  stars,
  comment,
  tags: offeredTags(state.settings, tags),
  nps,
});

/** Nobody writes more of them than they can have conversations, and nobody reviews themselves. */
export async function writeReview(
  caller: VisitorCaller,
  visitorId: VisitorId,
  body: Body,
): Promise<Answer<unknown>> {
  const { site, reviewer, random } = caller;
  const refusal = await refusalOf(caller, visitorId, body);
  if (refusal !== null) return refusal;
  const reviewing = reviewer.reviewing(caller, visitorId, body);
  const origin = reviewing && reviewer.originOf(reviewing);
  const answer = await site.send(reviewLetter(site, visitorId, body, { random, origin }));
  if (answer.ok && reviewing !== null) reviewer.written(reviewing);
  return answer;
}

export async function changeReview(
  caller: VisitorCaller,
  visitorId: VisitorId,
  body: Body,
): Promise<Answer<unknown>> {
  const refusal = await refusalOf(caller, visitorId, body);
  return refusal ?? caller.site.send(changeReviewLetter(caller.site, visitorId, body));
}

async function refusalOf(
  { limiter, address, reviewer, site }: VisitorCaller,
  visitorId: VisitorId,
  { conversationId }: Body,
): Promise<Answer<never> | null> {
  if (!(await limiter.allowsReview(visitorId, address))) return refused('too-many');
  const ended = site.state.ended.get(conversationId);
  const agentId = ended?.visitorId === visitorId ? ended.agentId : null;
  return agentId !== null && (await reviewer.isAgent(site.row.siteId, agentId))
    ? refused('own-review')
    : null;
}

type Chance = { readonly random: Random; readonly origin: ReviewOrigin | null };

function reviewLetter(site: LiveSite, visitorId: VisitorId, body: Body, { random, origin }: Chance): Letter {
  const { conversationId, stars } = body;
  const reviewId = random.id() as ReviewId;
  return {
    commands: [
      { type: 'review', visitorId, conversationId, reviewId, stars, ...(origin !== null && { origin }) },
    ],
    texts(events: readonly SiteEvent[]) {
      const { agentId, at: writtenAt } = eventOf(events, 'reviewWritten');
      const words = wordsOf(site, body);
      return [{ kind: 'review', reviewId, conversationId, visitorId, agentId, writtenAt, ...words }];
    },
    result: () => ({}),
    signature: sign({ kind: 'visitor', visitorId }, 'review', body),
  };
}

function changeReviewLetter(site: LiveSite, visitorId: VisitorId, body: Body): Letter {
  const { conversationId, stars } = body;
  return {
    commands: [{ type: 'changeReview', visitorId, conversationId, stars }],
    texts(events: readonly SiteEvent[]) {
      const { reviewId, version, at: writtenAt } = eventOf(events, 'reviewChanged');
      return [{ kind: 'reviewVersion', reviewId, version, writtenAt, ...wordsOf(site, body) }];
    },
    result: () => ({}),
    signature: sign({ kind: 'visitor', visitorId }, 'changeReview', body),
  };
}

/** The own review, for whoever may still change it. */
export async function readOwnReview(
  store: Store,
  site: LiveSite,
  visitorId: VisitorId,
  { conversationId }: VisitorRequests['readReview']['body'],
): Promise<Answer<VisitorRequests['readReview']['result']>> {
  const ended = site.state.ended.get(conversationId);
  if (ended?.visitorId !== visitorId || ended.review.state !== 'written') {
    return refused('conversation-unknown');
  }
  const known = await store.readReview(site.row.siteId, ended.review.reviewId);
  if (known === null) return refused('conversation-unknown');
  return { ok: true, result: { review: known.newest, form: reviewFormOf(site.state.settings) } };
}
