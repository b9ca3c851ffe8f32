import { Map as PersistentMap } from 'immutable';
import type { SiteId } from '../protocol/index.ts';
import { createStatistics } from './estimate/index.ts';
import { createDays } from './measures/day-account.ts';
import { DEFAULT_SETTINGS, type SiteSettings } from './settings.ts';
import type { SiteState } from './state.ts';

/** A site before its first event. */
export const createSite = (siteId: SiteId, settings: SiteSettings = DEFAULT_SETTINGS): SiteState => ({
  siteId,
  version: 0,
  lastAt: 0,
  restartedAt: 0,
  settings,
  agents: PersistentMap(),
  visitors: PersistentMap(),
  tickets: PersistentMap(),
  ticketOfVisitor: PersistentMap(),
  conversations: PersistentMap(),
  conversationOfVisitor: PersistentMap(),
  ended: PersistentMap(),
  endedOfVisitor: PersistentMap(),
  reviewedOfVisitor: PersistentMap(),
  reviewsOfAgent: PersistentMap(),
  unpublished: PersistentMap(),
  hiddenReviews: PersistentMap(),
  bookings: PersistentMap(),
  bookingsOfAgent: PersistentMap(),
  bookingsOfVisitor: PersistentMap(),
  leftMessages: PersistentMap(),
  leftMessagesFor: PersistentMap(),
  leftMessagesOfVisitor: PersistentMap(),
  invitations: PersistentMap(),
  line: [],
  ownLines: PersistentMap(),
  generalLine: [],
  needLines: PersistentMap(),
  preferLines: PersistentMap(),
  swaps: [],
  free: [],
  deadlines: [],
  days: createDays(),
  statistics: createStatistics(),
});
