import type { Moment, SiteId, VisitorId } from '../../../protocol/index.ts';

/** The tables of erasures that have begun, and of what they may have left in the file. */
export type PrivacyTables = {
  erasures: { site_id: SiteId; visitor_id: VisitorId; stand_in: VisitorId; actor: string; begun_at: Moment };
  /** Has a row while pages may hold a copy of what was erased. */
  scrub_due: { name: string };
};
