import type { Nothing } from '../nothing.ts';
import type { PreferredChannel, TimelineEntry, TouchpointForm } from '../timeline.ts';
import type { ApiRoute, Page, PageQuery } from './shape.ts';

export type TouchpointOperations = {
  /** All of them or none. */
  addTouchpoints: {
    path: Nothing;
    query: Nothing;
    /** At most `TIMELINE_LIMITS.touchpointsPerRequest`. */
    body: { readonly touchpoints: readonly TouchpointForm[] };
    /** Those that were known already by their source and id were left as they are. */
    answer: { readonly added: number; readonly known: number };
  };
  /** Each request leaves a line in the audit log. */
  readTimeline: {
    /** The site's own id of the visitor. */
    path: { readonly subject: string };
    query: PageQuery;
    body: Nothing;
    answer: Page<TimelineEntry> & {
      /** `null` where nothing tells. */
      readonly preferred: PreferredChannel | null;
    };
  };
};

export const TOUCHPOINT_ROUTES = {
  addTouchpoints: 'POST /v1/touchpoints',
  readTimeline: 'GET /v1/visitors/{subject}/timeline',
} as const satisfies Record<keyof TouchpointOperations, ApiRoute>;
