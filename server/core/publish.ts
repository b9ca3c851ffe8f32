import type { SiteState, WaitingReview } from './state.ts';

/**
 * The reviews that may become public now. Today every one may at once; rules for it have their place here.
 */
export const publishable = (state: SiteState): readonly WaitingReview[] =>
  state.unpublished.size === 0 ? [] : [...state.unpublished.values()];
