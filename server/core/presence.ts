import type { Availability, ConnectionId, Moment } from '../protocol/index.ts';
import { later } from './moment.ts';
import type { Agent, Presence, SiteState } from './state.ts';

export const ABSENT: Presence = { connections: [], graceUntil: null };

export const isConnected = (presence: Presence): boolean => presence.connections.length > 0;

/** Connected, or away for so short a time that everything is kept as it was. */
export const isPresent = (presence: Presence): boolean =>
  isConnected(presence) || presence.graceUntil !== null;

/** A connection ends any grace. */
export const withConnection = (presence: Presence, connectionId: ConnectionId): Presence => ({
  connections: [...presence.connections, connectionId],
  graceUntil: null,
});

export const withoutConnection = (presence: Presence, connectionId: ConnectionId): Presence => ({
  connections: presence.connections.filter((other) => other !== connectionId),
  graceUntil: presence.graceUntil,
});

export const inGrace = (until: Moment): Presence => ({ connections: [], graceUntil: until });

/**
 * Visitors see an agent without a connection as away after so long: a page that is loaded anew takes less.
 */
export const ABSENCE_SHOWN_SECONDS = 5;

/** As visitors see it: nobody whose connection was lost a while ago is shown as if they were there. */
export function shownAvailability(
  { availability, presence: { graceUntil } }: Agent,
  { settings }: Pick<SiteState, 'settings'>,
  now: Moment,
): Availability {
  if (availability !== 'available' || graceUntil === null) return availability;
  const shownFor = ABSENCE_SHOWN_SECONDS - settings.agentGraceSeconds;
  return now >= later(graceUntil, shownFor) ? 'away' : availability;
}
