import {
  HELD,
  REVIEWS_PER_FILE,
  type ReviewCard,
  type ReviewId,
  type ReviewState,
} from '../../protocol/index.ts';
import type { ModerationFilter, Store } from '../../store/index.ts';
import { csvLine } from '../csv.ts';
import type { LiveSite } from '../site/live-site.ts';
import { reviewCards } from './review-cards.ts';

const ROWS_PER_READ = 500;

/** Of each review in a file, in this order. */
export const REVIEW_COLUMNS = [
  'review',
  'agent',
  'agentName',
  'published',
  'stars',
  'comment',
  'tags',
  'reply',
  'state',
  'reason',
  'dispute',
] as const;

type Line = Readonly<Record<(typeof REVIEW_COLUMNS)[number], string | number | null>>;

export async function* csvFile(
  store: Store,
  site: LiveSite,
  filter: ModerationFilter,
): AsyncIterable<string> {
  yield `${csvLine(REVIEW_COLUMNS)}\r\n`;
  for await (const lines of linesOf(store, site, filter)) {
    yield lines
      .map((line) => `${csvLine(REVIEW_COLUMNS.map((column) => String(line[column] ?? '')))}\r\n`)
      .join('');
  }
}

export async function* ndjsonFile(
  store: Store,
  site: LiveSite,
  filter: ModerationFilter,
): AsyncIterable<string> {
  for await (const lines of linesOf(store, site, filter)) {
    yield lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  }
}

/** Read a few hundred at a time, newest first, as fast as they are taken. */
async function* linesOf(
  store: Store,
  site: LiveSite,
  filter: ModerationFilter,
): AsyncIterable<readonly Line[]> {
  let after: ReviewId | null = null;
  for (let read = 0; read < REVIEWS_PER_FILE; read += ROWS_PER_READ) {
    const rows = await store.readModeration(site.row.siteId, filter, after, ROWS_PER_READ);
    yield (await reviewCards(store, site, rows)).map(lineOf);
    after = rows.at(-1)?.reviewId ?? null;
    if (rows.length < ROWS_PER_READ) return;
  }
}

function stateOf({ moderation }: ReviewCard): ReviewState {
  if (moderation?.reason == null) return 'shown';
  return moderation.reason === HELD ? 'held' : 'hidden';
}

const lineOf = (card: ReviewCard): Line => ({
  review: card.reviewId,
  agent: card.agentId,
  agentName: card.agentName,
  published: new Date(card.publishedAt).toISOString().slice(0, 10),
  stars: card.stars,
  comment: card.comment,
  tags: card.tags.join('; '),
  reply: card.reply,
  state: stateOf(card),
  reason: card.moderation?.reason === HELD ? card.suspicions.join('; ') : (card.moderation?.reason ?? null),
  dispute: card.dispute?.standing ?? null,
});
