import type { AgentId, Need } from '../../server/protocol/index.ts';
import type { BrowsingChange } from './browsing-reducer.ts';
import type { PickerRequest, PickerState } from './picker-state.ts';

/** What a request of somebody who only looks comes to. */
export type BrowsingPlan =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'readPage'; readonly agentId: AgentId; readonly reviewsPage: string | null }
  | { readonly kind: 'readEstimate'; readonly need: Need }
  | { readonly kind: 'signalSeen'; readonly agentIds: readonly AgentId[] }
  | { readonly kind: 'change'; readonly change: BrowsingChange }
  | { readonly kind: 'wake' };

type RequestOf<Type extends PickerRequest['type']> = Extract<PickerRequest, { readonly type: Type }>;
type Table<Types extends PickerRequest['type'], Plan> = {
  readonly [Type in Types]: (request: RequestOf<Type>, state: PickerState) => Plan;
};

type BrowsingType =
  | 'openPage'
  | 'readMoreReviews'
  | 'closePage'
  | 'readEstimate'
  | 'reportSeen'
  | 'dismissRefusal'
  | 'reconnect';

/** The verbs that make nobody known. */
export const BROWSING_REQUESTS: Table<BrowsingType, BrowsingPlan> = {
  openPage: ({ agentId }) => ({ kind: 'readPage', agentId, reviewsPage: null }),
  readMoreReviews: (_, { page }) => {
    if (page.state !== 'shown' || page.loadingMore || page.page.nextPage === null) return { kind: 'nothing' };
    return { kind: 'readPage', agentId: page.agentId, reviewsPage: page.page.nextPage };
  },
  closePage: () => ({ kind: 'change', change: { type: 'pageClosed' } }),
  readEstimate: ({ need }) => ({ kind: 'readEstimate', need }),
  reportSeen: ({ agentIds }) => ({ kind: 'signalSeen', agentIds }),
  dismissRefusal: () => ({ kind: 'change', change: { type: 'refusalDismissed' } }),
  reconnect: () => ({ kind: 'wake' }),
};

/** `null` for an act, which makes somebody known. */
export function planBrowsing(request: PickerRequest, state: PickerState): BrowsingPlan | null {
  const plan = (BROWSING_REQUESTS as Partial<Table<PickerRequest['type'], BrowsingPlan>>)[request.type];
  // The table's own type pairs each verb with its request; the compiler cannot follow that through an index.
  return (
    (plan as ((request: PickerRequest, state: PickerState) => BrowsingPlan) | undefined)?.(request, state) ??
    null
  );
}
