import type { ConnectionId, Moment } from '../protocol/index.ts';
import type { Presence } from './state.ts';

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
