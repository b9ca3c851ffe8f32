import type { VisitorId } from '../../protocol/index.ts';
import { visitorDeadline } from '../deadline.ts';
import { ABSENT, isConnected } from '../presence.ts';
import type { Presence, SiteState } from '../state.ts';
import { movedDeadline } from './deadline-index.ts';

export const presenceOfVisitor = (state: SiteState, visitorId: VisitorId): Presence =>
  state.visitors.get(visitorId) ?? ABSENT;

/** Whether the visitor has a place or a conversation that an absence would put at risk. */
export const hasBusiness = (state: SiteState, visitorId: VisitorId): boolean =>
  state.ticketOfVisitor.has(visitorId) || state.conversationOfVisitor.has(visitorId);

/** Whether the visitor has anything that would stay behind in becoming somebody else. */
export const hasAnythingOpen = (state: SiteState, visitorId: VisitorId): boolean =>
  hasBusiness(state, visitorId) ||
  state.endedOfVisitor.has(visitorId) ||
  state.bookingsOfVisitor.has(visitorId);

export function putVisitor(state: SiteState, visitorId: VisitorId, presence: Presence): SiteState {
  const before = state.visitors.get(visitorId);
  return {
    ...state,
    visitors: state.visitors.set(visitorId, presence),
    deadlines: movedDeadline(
      state.deadlines,
      before ? visitorDeadline(visitorId, before) : null,
      visitorDeadline(visitorId, presence),
    ),
  };
}

/** Forgets a visitor who is neither connected nor keeps a place or a conversation. */
export function forgetIdleVisitor(state: SiteState, visitorId: VisitorId): SiteState {
  const presence = state.visitors.get(visitorId);
  if (presence === undefined || isConnected(presence) || hasBusiness(state, visitorId)) return state;
  return {
    ...state,
    visitors: state.visitors.delete(visitorId),
    deadlines: movedDeadline(state.deadlines, visitorDeadline(visitorId, presence), null),
  };
}
