import type { AgentList, AgentListDelta, Moment, Refusal } from '../../server/protocol/index.ts';
import { applyList } from './agent-list.ts';
import type { KnownList } from './agent-list.ts';
import { changePage } from './agent-page.ts';
import type { PageChange } from './agent-page.ts';
import type { LinkChange } from './connection.ts';
import type { AgentPageState, NeedEstimate } from './picker-state.ts';
import { changeLink, FIRST_STANDING, hearClock } from './standing.ts';
import type { Standing } from './standing.ts';

/** What a picker has heard that anybody may hear. */
export type BrowsingModel = {
  readonly standing: Standing;
  /**
   * Whether a visitor is known, or about to be: then nothing is shown before the server says how they stand.
   */
  readonly expectsSelf: boolean;
  readonly list: KnownList | null;
  readonly needEstimate: NeedEstimate | null;
  readonly page: AgentPageState;
  readonly refusal: Refusal | null;
};

export const FIRST_BROWSING_MODEL: BrowsingModel = {
  standing: FIRST_STANDING,
  expectsSelf: false,
  list: null,
  needEstimate: null,
  page: { state: 'none' },
  refusal: null,
};

/** What changes it. */
export type BrowsingChange =
  | { readonly type: 'linkChanged'; readonly change: LinkChange }
  | { readonly type: 'listHeard'; readonly list: AgentList | AgentListDelta }
  | { readonly type: 'estimateHeard'; readonly heard: NeedEstimate }
  | { readonly type: 'refused'; readonly refusal: Refusal }
  | { readonly type: 'refusalDismissed' }
  | PageChange;

/** @param now on the browser's clock */
export function reduceBrowsing<Model extends BrowsingModel>(
  model: Model,
  change: BrowsingChange,
  now: Moment,
): Model {
  switch (change.type) {
    case 'linkChanged':
      return {
        ...model,
        standing: changeLink(model.standing, change.change, now),
        list: listAfter(model, change),
      };
    case 'listHeard': {
      const standing = hearClock(model.standing, change.list.serverNow, now);
      return { ...model, standing, list: applyList(model.list, change.list) };
    }
    case 'estimateHeard':
      return { ...model, needEstimate: change.heard };
    case 'refused':
      return { ...model, refusal: change.refusal };
    case 'refusalDismissed':
      return { ...model, refusal: null };
    case 'pageOpened':
    case 'moreReviewsAwaited':
    case 'pageAnswered':
    case 'pageClosed':
      return { ...model, page: changePage(model.page, change) };
  }
}

/** A new connection may be to a server that has started anew, so the list may be old. */
function listAfter(
  { list }: BrowsingModel,
  { change }: Extract<BrowsingChange, { type: 'linkChanged' }>,
): KnownList | null {
  return change.state === 'live' ? list && { ...list, gap: true } : list;
}
