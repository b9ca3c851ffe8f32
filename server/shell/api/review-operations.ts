import { z } from 'zod';
import { refusal, REVIEWS_PER_FILE, type ReviewDetail, type ReviewId } from '../../protocol/index.ts';
import { views } from '../../core/index.ts';
import type { ModeratedReview } from '../../store/index.ts';
import { findReview, moderate } from '../moderation/moderation.ts';
import { reviewCards, tagOf } from '../moderation/review-cards.ts';
import { csvFile, ndjsonFile, REVIEW_COLUMNS } from '../moderation/review-files.ts';
import type { LiveSite } from '../site/live-site.ts';
import { done, streamed, type ApiAnswer } from './answer.ts';
import { API_BOUNDS } from './bounds.ts';
import { callerName } from './caller.ts';
import { pageOf, pageQuery } from './cursors.ts';
import { operation, type ApiTools, type Call, type Operation } from './operation.ts';
import * as shape from './review-schemas.ts';

const path = { reviewId: shape.EXAMPLE_REVIEW.reviewId };
const VERDICT = { reason: 'off-topic', note: 'About another shop.', decidesDispute: true } as const;
const MESSAGES_SHOWN = 500;

/** What visitors said of agents, and what becomes of it. */
export const REVIEW_OPERATIONS: readonly Operation[] = [
  operation('readReviews', {
    scope: 'reviews:read',
    summary: 'The public reviews of the site, newest first, those that are hidden from visitors included.',
    query: pageQuery.extend(shape.reviewFilter.shape),
    answer: pageOf(shape.reviewCard),
    example: {
      query: { state: 'disputed', limit: 20 },
      answer: { items: [shape.EXAMPLE_REVIEW], nextCursor: null },
    },
    handle: readReviews,
  }),
  operation('readReviewsCsv', {
    scope: 'reviews:read',
    summary: `The same as a file for a spreadsheet, the newest ${REVIEWS_PER_FILE}.`,
    query: shape.reviewFilter,
    answer: z.string(),
    mediaType: 'text/csv',
    example: { query: { stars: 1 }, answer: `${REVIEW_COLUMNS.join(',')}\r\n` },
    handle: async ({ site, query, tools }) => streamed(csvFile(tools.store, site, shape.filterOf(query))),
  }),
  operation('readReviewsNdjson', {
    scope: 'reviews:read',
    summary: `The same with one line of JSON for each, the newest ${REVIEWS_PER_FILE}.`,
    query: shape.reviewFilter,
    answer: z.string(),
    mediaType: 'application/x-ndjson',
    example: { query: { state: 'hidden' }, answer: '' },
    handle: async ({ site, query, tools }) => streamed(ndjsonFile(tools.store, site, shape.filterOf(query))),
  }),
  operation('readReview', {
    scope: 'reviews:read',
    summary: 'One review, and what is known of its conversation, without a word of it.',
    path: shape.reviewPath,
    answer: shape.reviewDetail,
    example: { path, answer: shape.EXAMPLE_DETAIL },
    handle: (call) => found(call, async (review) => detailed(call, review)),
  }),
  operation('moderateReview', {
    scope: 'reviews:write',
    summary:
      'Hides a review from visitors for a reason, or shows it; visitors read how many are hidden, and why.',
    path: shape.reviewPath,
    body: shape.verdict,
    answer: shape.reviewDetail,
    needsVersion: true,
    example: { path, body: VERDICT, answer: shape.EXAMPLE_DETAIL },
    handle: moderateReview,
  }),
  operation('readReviewTalk', {
    scope: 'privacy:read',
    summary: 'What was said in the conversation of a review. That it was read is written into the audit log.',
    path: shape.reviewPath,
    answer: z.object({
      messages: z.array(
        z.object({ author: z.enum(['visitor', 'agent', 'guest']), text: z.string(), sentAt: z.number() }),
      ),
      isCut: z.boolean(),
    }),
    example: {
      path,
      answer: {
        messages: [{ author: 'visitor', text: 'Is it in stock?', sentAt: 1_767_139_200_000 }],
        isCut: false,
      },
    },
    handle: (call) => found(call, (review) => readTalk(call, review)),
  }),
];

async function readReviews({ site, query, tools }: Call<'readReviews'>) {
  const { cursor, limit = API_BOUNDS.rowsPerPage, ...wanted } = query;
  const { siteId } = site.row;
  const list = { operation: 'readReviews', siteId } as const;
  const after = cursor === undefined ? undefined : await tools.cursors.open(list, cursor);
  if (after === null) return { ok: false, refusal: refusal('cursor-invalid') } as const;
  const filter = shape.filterOf(wanted);
  const rows = await tools.store.readModeration(
    siteId,
    filter,
    (after as ReviewId | undefined) ?? null,
    limit + 1,
  );
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const isLast = rows.length <= limit || last === undefined;
  return done({
    items: await reviewCards(tools.store, site, shown),
    nextCursor: isLast ? null : await tools.cursors.seal(list, last.reviewId),
  });
}

type OfReview = {
  readonly site: LiveSite;
  readonly path: { readonly reviewId: ReviewId };
  readonly tools: ApiTools;
};

async function found<Result>(
  { site, path: asked, tools }: OfReview,
  act: (review: ModeratedReview) => Promise<ApiAnswer<Result>>,
): Promise<ApiAnswer<Result>> {
  const review = await findReview(tools.store, site, asked.reviewId);
  return review === null ? { ok: false, refusal: refusal('review-unknown') } : act(review);
}

async function detailed(
  { site, tools }: Pick<OfReview, 'site' | 'tools'>,
  found: ModeratedReview,
): Promise<ApiAnswer<ReviewDetail>> {
  const [[review], { measured, messages }] = await Promise.all([
    reviewCards(tools.store, site, [found]),
    tools.store.readReviewedTalk(site.row.siteId, found.conversationId),
  ]);
  if (review === undefined) return { ok: false, refusal: refusal('review-unknown') };
  const talk = measured && {
    channel: measured.channel,
    endedAt: views.dayOf(measured.endedAt),
    waitSeconds: Math.round(measured.waitMilliseconds / 1_000),
    talkSeconds: Math.round(measured.talkMilliseconds / 1_000),
  };
  return done({ review, talk: { measured: talk, messages } }, tagOf(found));
}

async function moderateReview(call: Call<'moderateReview'>): Promise<ApiAnswer<ReviewDetail>> {
  const { site, path: asked, body: verdict, caller, ifMatch, tools } = call;
  const wish = { reviewId: asked.reviewId, verdict, by: callerName(caller), ifMatch };
  const moderated = await moderate(tools.store, site, wish);
  return moderated.ok ? detailed(call, moderated.result) : moderated;
}

/** Nothing of it is handed over before it stands in the audit log that it was. */
async function readTalk({ site, caller, tools }: Call<'readReviewTalk'>, review: ModeratedReview) {
  const { reviewId, conversationId } = review;
  const { siteId } = site.row;
  await tools.store.appendAudit(siteId, {
    at: tools.clock.now(),
    actor: callerName(caller),
    act: 'readReviewTalk',
    subject: `reviewId=${reviewId}`,
    detail: '',
  });
  const said = await tools.store.readMessages(siteId, conversationId, 0, MESSAGES_SHOWN + 1);
  const messages = said
    .slice(0, MESSAGES_SHOWN)
    .map(({ author, text, sentAt }) => ({ author, text, sentAt }));
  return done({ messages, isCut: said.length > MESSAGES_SHOWN });
}
