import {
  STORY_LIMITS,
  TIMELINE_LIMITS,
  type SiteId,
  type TimelineEntry,
  type VisitorId,
} from '../../protocol/index.ts';
import { views } from '../../core/index.ts';
import type { Store, TouchpointOwner } from '../../store/index.ts';
import { subjectToken } from '../../store/subject.ts';
import type { LiveSite } from '../site/live-site.ts';
import type { Random } from '../surroundings.ts';
import { hashSubject } from '../vouching/subject-hash.ts';

/** Somebody of whom there may be a timeline; `visitorId` is `null` for whoever never came here. */
export type Whom = { readonly owner: TouchpointOwner; readonly visitorId: VisitorId | null };

export const visitorAs = (visitorId: VisitorId): Whom => ({ owner: visitorId, visitorId });

/** Whom the site means by its own id. */
export async function whomBySubject(
  tools: { readonly store: Store; readonly random: Random },
  siteId: SiteId,
  subject: string,
): Promise<Whom> {
  const owner = subjectToken(await hashSubject(tools, siteId, subject));
  return { owner, visitorId: await tools.store.findVisitor(siteId, owner) };
}

type Reading = Pick<Store, 'readStory' | 'readReviewsOf' | 'readTouchpoints' | 'readTalksOf'>;

/** What the store has for a timeline, the newest of each kind. */
export async function timelineMaterial(
  store: Reading,
  siteId: SiteId,
  { owner, visitorId }: Whom,
  most: number = TIMELINE_LIMITS.entriesPerKind,
  reviewsMost: number = most,
): Promise<views.TimelineMaterial> {
  const touchpoints = await store.readTouchpoints(siteId, owner, most);
  if (visitorId === null) return { endings: [], reviews: [], touchpoints, talks: [] };
  const [endings, reviews, talks] = await Promise.all([
    store.readStory(siteId, visitorId, most),
    store.readReviewsOf(siteId, visitorId, reviewsMost),
    store.readTalksOf(siteId, visitorId, most),
  ]);
  return { endings, reviews, touchpoints, talks };
}

/** What an agent is told of a visitor is made of this. */
export const storyMaterial = (store: Reading, siteId: SiteId, visitorId: VisitorId) =>
  timelineMaterial(
    store,
    siteId,
    visitorAs(visitorId),
    TIMELINE_LIMITS.entriesPerKind,
    STORY_LIMITS.storyReviews,
  );

/** Everything that a site knows of somebody, on any channel, newest first. */
export async function timelineOf(
  store: Reading,
  site: LiveSite,
  whom: Whom,
): Promise<readonly TimelineEntry[]> {
  const material = await timelineMaterial(store, site.row.siteId, whom);
  return views.timelineOf(site.state, whom.visitorId, material, site.words);
}
