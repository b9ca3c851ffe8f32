import { z } from 'zod';
import type { AgentId, ReviewPagesView } from '../../protocol/index.ts';
import { id } from '../schema-parts.ts';
import { REVIEW_PAGES, reviewPages } from '../settings/review-pages.ts';
import { done } from './answer.ts';
import { callerName } from './caller.ts';
import { changedMeanwhile, etagOf } from './etag.ts';
import { namedChange } from './last-change.ts';
import { operation, type Call, type Operation } from './operation.ts';

const view = z.object({
  isOpen: z.boolean(),
  isIndexed: z.boolean(),
  without: z.array(id<AgentId>()),
  address: z.string(),
});
const EXAMPLE = { isOpen: true, isIndexed: false, without: [] };
const ANSWER: ReviewPagesView = { ...EXAMPLE, address: 'https://help.example.com/reviews/shop' };

/** The pages on which anybody reads the reviews of a site. */
export const REVIEW_PAGE_OPERATIONS: readonly Operation[] = [
  operation('readReviewPages', {
    scope: 'reviews:read',
    summary: 'Whether the reviews of the site, and of each agent, stand on public pages, and where.',
    answer: view,
    example: { answer: ANSWER },
    handle: async (call) => shown(call),
  }),
  operation('saveReviewPages', {
    scope: 'site:write',
    summary: 'Opens or closes the public pages of reviews.',
    body: reviewPages,
    answer: view,
    needsVersion: true,
    example: { body: EXAMPLE, answer: ANSWER },
    handle: saveReviewPages,
  }),
];

type Asked = Pick<Call<'readReviewPages'>, 'site' | 'ownOrigin'>;

const viewOf = ({ site, ownOrigin }: Asked): ReviewPagesView => ({
  ...site.settings.read(REVIEW_PAGES),
  address: `${ownOrigin}/reviews/${encodeURIComponent(site.row.siteId)}`,
});

function shown(asked: Asked) {
  const answer = viewOf(asked);
  return done(answer, etagOf(answer));
}

async function saveReviewPages(call: Call<'saveReviewPages'>) {
  const { site, body, caller, ifMatch, tools } = call;
  const { settings, row } = site;
  const change = () => namedChange(tools.store, row.siteId, settings.lastChangeOf(REVIEW_PAGES));
  const version = settings.versionOf(REVIEW_PAGES);
  const stale = changedMeanwhile(ifMatch, viewOf(call), await change());
  if (stale !== null) return stale;
  if (!(await settings.save(REVIEW_PAGES, body, version, callerName(caller)))) {
    const fresh = changedMeanwhile('', viewOf(call), await change());
    if (fresh !== null) return fresh;
  }
  return shown(call);
}
