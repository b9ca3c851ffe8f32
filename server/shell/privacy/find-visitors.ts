import type { FoundVisitor, VisitorId, VisitorSearch } from '../../protocol/index.ts';
import type { VisitorClue } from '../../store/index.ts';
import { subjectToken } from '../../store/subject.ts';
import type { LiveSite } from '../site/live-site.ts';
import { hashSubject } from '../vouching/subject-hash.ts';
import { PRIVACY_BOUNDS } from './bounds.ts';
import { isBusy, type ErasingTools } from './erase-visitor.ts';

type Search = { readonly by: VisitorSearch; readonly value: string };

/** Touchpoints that are counted; of more this many are told. */
const TOUCHPOINTS_COUNTED = 1_000;

/** Visitors to whom this leads, enough of each to know the right one by. */
export async function foundVisitors(
  site: LiveSite,
  tools: Pick<ErasingTools, 'store' | 'random'>,
  { by, value }: Search,
): Promise<readonly FoundVisitor[]> {
  const { store } = tools;
  const { siteId } = site.row;
  const subjectHash = by === 'subject' ? await hashSubject(tools, siteId, value) : null;
  const clue: VisitorClue =
    by === 'subject' ? { by: 'subjectHash', value: subjectHash ?? '' } : { by, value };
  const ids = await store.findVisitors(siteId, clue, PRIVACY_BOUNDS.visitorsFound);
  const found: FoundVisitor[] = [];
  for (const visitorId of ids) {
    const card = await store.readVisitorCard(siteId, visitorId);
    if (card === null) continue;
    const touchpoints = await countTouchpoints(tools, site, visitorId);
    found.push({ ...card, touchpoints, isBusy: isBusy(site.state, visitorId) });
  }
  if (found.length > 0 || subjectHash === null) return found;
  const owner = subjectToken(subjectHash) as VisitorId;
  const touchpoints = await countTouchpoints(tools, site, owner);
  const counts = { tickets: 0, conversations: 0, reviews: 0, files: 0, touchpoints };
  return touchpoints === 0
    ? []
    : [{ visitorId: owner, firstSeenAt: null, name: '', isBusy: false, ...counts }];
}

const countTouchpoints = async (
  { store }: Pick<ErasingTools, 'store'>,
  site: LiveSite,
  owner: VisitorId,
): Promise<number> => (await store.readTouchpoints(site.row.siteId, owner, TOUCHPOINTS_COUNTED)).length;
