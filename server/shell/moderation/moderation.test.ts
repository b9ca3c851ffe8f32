import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import test from 'node:test';
import { HIDE_REASONS, STARS_COUNT } from '../../protocol/index.ts';
import type { AgentPage, ConsoleView, HideReason, ReviewCard, ReviewDetail } from '../../protocol/index.ts';
import { askAs, askWithKey, newOwner, OWNER, type Ask, type OwnedApp } from '../api/test/new-owner.ts';
import { loadState } from '../site/load-state.ts';
import { firstOffer, hasOffer, joinLine, newAgent, newVisitor } from '../test/client.ts';
import { ANN, SITE } from '../test/new-app.ts';

const WORDS = 'Never again, call me on 555 0100.';

/** Ann has talked with as many visitors as there are stars, and each has written a public review. */
async function reviewed(context: TestContext, stars: readonly number[] = [1]) {
  const owned = await newOwner(context, { settings: { reviewBatch: 1 } });
  const { app } = owned;
  const ann = await newAgent(context, app, ANN);
  await ann.done('setAvailability', { availability: 'available', backAt: null });
  let visitor = null;
  const rang = new Set<string>();
  for (const given of stars) {
    visitor = await newVisitor(context, app);
    await joinLine(visitor, ANN);
    const isNew = (view: ConsoleView) => hasOffer(view) && !rang.has(firstOffer(view).offerId);
    const { offerId } = firstOffer(await ann.notice('consoleChanged', isNew));
    rang.add(offerId);
    const { conversationId } = await ann.done('accept', { offerId });
    await visitor.done('say', { conversationId, text: 'Is it in stock?' });
    await ann.done('say', { conversationId, text: 'It is.' });
    await visitor.done('end', { conversationId });
    await ann.done('finishWrapUp', { conversationId });
    await visitor.done('review', { conversationId, stars: given, comment: WORDS, tags: [], nps: null });
  }
  assert.ok(visitor !== null);
  return { ...owned, ann, visitor };
}

const cards = async (ask: Ask, query = ''): Promise<readonly ReviewCard[]> =>
  (await ask('GET', `/v1/reviews${query}`)).body.items as readonly ReviewCard[];

async function first(ask: Ask): Promise<ReviewCard> {
  const [card] = await cards(ask);
  assert.ok(card);
  return card;
}

const moderating =
  (ask: Ask, decidesDispute = false) =>
  (card: Pick<ReviewCard, 'reviewId' | 'tag'>, reason: HideReason | null, note = '') =>
    ask('PUT', `/v1/reviews/${card.reviewId}`, {
      body: { reason, note, decidesDispute },
      headers: { 'if-match': card.tag },
    });

const pageOf = async ({ app }: OwnedApp): Promise<AgentPage> =>
  (await (await fetch(`${app.url}/v1/sites/${SITE}/agents/${ANN}`)).json()) as AgentPage;

test('[H490] a review that is hidden is read by nobody, and its number and reason are told to everybody', async (context) => {
  const owned = await reviewed(context, [1, 5]);
  const { ask } = owned;
  const card = await first(ask);
  assert.deepEqual((await pageOf(owned)).hidden, []);
  const hidden = await moderating(ask)(card, 'personal-data', 'A number that is somebody’s.');
  assert.equal(hidden.status, 200);
  const { review } = hidden.body as ReviewDetail;
  assert.deepEqual(
    [review.moderation?.reason, review.moderation?.note, review.moderation?.by],
    ['personal-data', 'A number that is somebody’s.', 'Olivia'],
  );
  const page = await pageOf(owned);
  assert.equal(page.reviews.length, 1);
  assert.deepEqual(page.hidden, [{ reason: 'personal-data', count: 1 }]);
  assert.ok(!JSON.stringify(page).includes('somebody’s'));
  const shown = await moderating(ask)(review, null);
  assert.equal((shown.body as ReviewDetail).review.moderation?.reason, null);
  const after = await pageOf(owned);
  assert.deepEqual([after.reviews.length, after.hidden], [2, []]);
});

test('[H491] stars of hidden words count, those of what is no review do not: live, replayed and in the measures', async (context) => {
  const owned = await reviewed(context, [1, 5, 5, 5, 5, 5]);
  const { ask, app, ann } = owned;
  const worst = (await cards(ask)).find(({ stars }) => stars === 1);
  assert.ok(worst);
  let card: ReviewCard = worst;
  for (const reason of [...HIDE_REASONS, null]) {
    card = ((await moderating(ask)(card, reason)).body as ReviewDetail).review;
    const counts = reason === null || STARS_COUNT[reason];
    const { agent, starCounts } = await pageOf(owned);
    assert.equal(agent.rating?.count, counts ? 6 : 5, String(reason));
    assert.equal(starCounts[0], counts ? 1 : 0, String(reason));
    const { state } = await loadState(app.store, SITE);
    assert.deepEqual(state.agents.get(ANN)?.starCounts, starCounts, String(reason));
    const { measures } = await ann.done('readMeasures', { period: 'day' });
    const figure = measures.figures.find(({ name }) => name === 'satisfaction');
    assert.equal(figure?.state === 'shown' && figure.of, counts ? 6 : 5, String(reason));
  }
});

test('[H492] of two who decide at once the second is told who was faster, and nothing of theirs is done', async (context) => {
  const { ask, app } = await reviewed(context);
  const card = await first(ask);
  const other = await askAs(app, 'supervisor', 'sue');
  const unread = await ask('PUT', `/v1/reviews/${card.reviewId}`, {
    body: { reason: 'spam', note: '', decidesDispute: false },
  });
  assert.equal(unread.status, 428);
  const both = await Promise.all([moderating(ask)(card, 'spam'), moderating(other)(card, 'offensive')]);
  assert.deepEqual(both.map(({ status }) => status).sort(), [200, 412]);
  const late = both.find(({ status }) => status === 412);
  const faster = both[0].status === 200 ? 'Olivia' : 'Sue';
  assert.equal(late?.body.changedBy, faster);
  assert.equal((await first(ask)).moderation?.by, faster);
  const events = await app.store.readEvents(SITE, 0, 1_000);
  assert.equal(events.filter(({ type }) => type === 'reviewModerated').length, 1);
});

test('[H492] each moderation is a line of the audit log', async (context) => {
  const { ask, app } = await reviewed(context);
  const card = await first(ask);
  const hidden = (await moderating(ask)(card, 'fake', 'Thrice the same.')).body as ReviewDetail;
  await moderating(ask)(hidden.review, null);
  const rows = await app.store.readAudit(SITE, { act: 'moderateReview' }, 10);
  assert.deepEqual(
    rows.map(({ actor, subject }) => [actor, subject]),
    Array(2).fill([`account:${OWNER}`, `reviewId=${card.reviewId}`]),
  );
});

test('[H493] whoever wrote a hidden review, and its agent, are told at once that it is not shown, and why', async (context) => {
  const { ask, ann, visitor } = await reviewed(context);
  const told = visitor.notice('selfChanged', ({ reviewed: own }) => own?.hidden === 'offensive');
  const heard = ann.notice('reviewModerated');
  const card = await first(ask);
  const hidden = (await moderating(ask)(card, 'offensive', 'Not for anybody else')).body as ReviewDetail;
  assert.equal((await told).reviewed?.hidden, 'offensive');
  assert.deepEqual(await heard, { reviewId: card.reviewId, hidden: 'offensive', standing: null });
  const { reviews } = await ann.done('readReviews', { page: null });
  assert.equal(reviews[0]?.hidden, 'offensive');
  assert.ok(!JSON.stringify(reviews).includes('Not for anybody else'));
  const shown = visitor.notice('selfChanged', ({ reviewed: own }) => own !== null && !('hidden' in own));
  await moderating(ask)(hidden.review, null);
  await shown;
});

test('[H494] disputes are shown with the facts of the conversation, decided, and their agent is told', async (context) => {
  const { ask, ann } = await reviewed(context);
  const { reviewId } = await first(ask);
  assert.deepEqual(await cards(ask, '?state=disputed'), []);
  const undisputed = await moderating(ask, true)(await first(ask), 'spam');
  assert.equal(undisputed.status, 422);
  await ann.done('disputeReview', { reviewId, reason: 'This visitor meant another shop.' });
  const [card] = await cards(ask, '?state=disputed');
  assert.ok(card?.dispute?.standing === 'open');
  const { talk } = (await ask('GET', `/v1/reviews/${reviewId}`)).body as ReviewDetail;
  assert.deepEqual([talk.messages, talk.measured?.channel], [{ visitor: 1, agent: 1, guest: 0 }, 'chat']);
  const heard = ann.notice('reviewModerated', ({ standing }) => standing === 'rejected');
  const kept = (await moderating(ask, true)(card, null, 'It is about us.')).body as ReviewDetail;
  assert.deepEqual(await heard, { reviewId, hidden: null, standing: 'rejected' });
  assert.deepEqual([kept.review.dispute?.standing, kept.review.moderation?.by], ['rejected', 'Olivia']);
  const upheld = (await moderating(ask, true)(kept.review, 'off-topic')).body as ReviewDetail;
  assert.deepEqual(
    [upheld.review.dispute?.standing, upheld.review.moderation?.reason],
    ['upheld', 'off-topic'],
  );
  const shown = (await moderating(ask)(upheld.review, null)).body as ReviewDetail;
  assert.deepEqual([shown.review.dispute?.standing, shown.review.moderation?.reason], ['rejected', null]);
});

test('[H494] what was said is read by those alone who may read it, and that they did is written down', async (context) => {
  const { ask, app } = await reviewed(context);
  const { reviewId } = await first(ask);
  const supervisor = await askAs(app, 'supervisor', 'sue');
  const address = `/v1/reviews/${reviewId}/conversation`;
  assert.equal((await supervisor('GET', `/v1/reviews/${reviewId}`)).status, 200);
  assert.equal((await supervisor('GET', address)).status, 403);
  assert.equal((await app.store.readAudit(SITE, { act: 'readReviewTalk' }, 10)).length, 0);
  const { body } = await ask('GET', address);
  const messages = body.messages as readonly { readonly text: string }[];
  assert.deepEqual(
    messages.map(({ text }) => text),
    ['Is it in stock?', 'It is.'],
  );
  const [row] = await app.store.readAudit(SITE, { act: 'readReviewTalk' }, 10);
  assert.deepEqual([row?.actor, row?.subject], [`account:${OWNER}`, `reviewId=${reviewId}`]);
});

test('[H495] reviews are read by filter and in pages, by those alone who have the scope', async (context) => {
  const { ask, app } = await reviewed(context, [1, 5, 3]);
  const key = await askWithKey(app, ['reviews:read']);
  const seen: number[] = [];
  let query = '?limit=2';
  for (;;) {
    const { body } = await key('GET', `/v1/reviews${query}`);
    seen.push(...(body.items as readonly ReviewCard[]).map(({ stars }) => stars));
    const next = body.nextCursor as string | null;
    if (next === null) break;
    query = `?limit=2&cursor=${encodeURIComponent(next)}`;
  }
  assert.deepEqual(seen, [3, 5, 1]);
  assert.deepEqual((await cards(key, '?stars=5')).length, 1);
  assert.deepEqual((await cards(key, '?text=CALL%20me')).length, 3);
  assert.deepEqual((await cards(key, '?agent=ben')).length, 0);
  assert.equal((await key('GET', '/v1/reviews?cursor=stray')).status, 400);
  assert.equal((await key('GET', '/v1/reviews?stars=9')).status, 422);
  assert.equal((await moderating(key)(await first(ask), 'spam')).status, 403);
  const [card] = await cards(ask);
  assert.equal(card && card.publishedAt % 86_400_000, 0);
  assert.ok(!JSON.stringify(card).includes('visitorId'));
});

test('[H495] reviews leave as a file, line by line, with the same filter; no cell runs in a spreadsheet', async (context) => {
  const { ask, app } = await reviewed(context, [1, 5]);
  await moderating(ask)(await first(ask), 'spam');
  const csv = await ask('GET', '/v1/reviews/csv?state=hidden');
  assert.equal(csv.response.headers.get('content-type')?.split(';')[0], 'text/csv');
  const [head, line, ...rest] = String(csv.body.text).split('\r\n');
  assert.ok(head?.startsWith('review,agent,'));
  assert.ok(line?.includes(',hidden,spam,'));
  assert.deepEqual(rest, ['']);
  const ndjson = await ask('GET', '/v1/reviews/ndjson');
  const lines = String(ndjson.body.text)
    .trim()
    .split('\n')
    .map((each) => JSON.parse(each) as { comment: string });
  assert.deepEqual(
    lines.map(({ comment }) => comment),
    [WORDS, WORDS],
  );
  const stranger = await askWithKey(app, ['site:read']);
  assert.equal((await stranger('GET', '/v1/reviews/csv')).status, 403);
});
