import type { Moment } from '../../server/protocol/index.ts';
import { clockOffset } from './clock-offset.ts';
import type { LinkChange } from './connection.ts';
import type { Link } from './picker-state.ts';

/** How the page stands to the server: the link and the clock. */
export type Standing = {
  readonly link: Link;
  /** Server clock minus browser clock. */
  readonly offsetMilliseconds: number;
  /** Whether this connection has told the time; an offset of an earlier one serves until then. */
  readonly clockHeard: boolean;
};

export const FIRST_STANDING: Standing = {
  link: { state: 'connecting' },
  offsetMilliseconds: 0,
  clockHeard: false,
};

/** @param now on the browser's clock, here and below */
export function changeLink(standing: Standing, change: LinkChange, now: Moment): Standing {
  switch (change.state) {
    case 'live':
      return { ...standing, link: change, clockHeard: false };
    case 'lost':
      if (standing.link.state === 'lost') return standing;
      return { ...standing, link: { state: 'lost', since: serverMoment(standing, now) } };
    case 'refused':
      return { ...standing, link: change };
  }
}

export function hearClock(standing: Standing, serverNow: Moment, now: Moment): Standing {
  const known = standing.clockHeard ? standing.offsetMilliseconds : null;
  const offsetMilliseconds = clockOffset(known, serverNow, now);
  return { ...standing, offsetMilliseconds, clockHeard: true };
}

/** A moment of the browser's clock on the server's, which all moments of a state are on. */
export const serverMoment = (standing: Standing, at: Moment): Moment => at + standing.offsetMilliseconds;
