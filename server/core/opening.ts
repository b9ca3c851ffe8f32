import { covers, joined, shared, spansOf } from '../hours/index.ts';
import type { Hours, Moment, OpenSpan } from '../protocol/index.ts';
import { later } from './moment.ts';
import type { SiteState } from './state.ts';

/*
 * The hours of a site say what is planned; who is there says what is. So an agent who is available can be
 * chosen at any time, and outside of the hours nobody is given a place that hangs on somebody's coming.
 */

type WithSettings = Pick<SiteState, 'settings'>;

/** A site that is open longer than this has no closing time that anybody waits for. */
const AHEAD_SECONDS = 2 * 86_400;

type Known = { readonly from: Moment; readonly until: Moment; readonly closesAt: Moment | null };

/** Asked for every agent at every estimate; it changes when the site opens or closes. */
const latest = new WeakMap<Hours, Known>();

/** When the site closes that is open now; `null` outside of its hours, and where it has none. */
export function closesAt({ settings: { hours } }: WithSettings, now: Moment): Moment | null {
  if (hours === null) return null;
  const known = latest.get(hours);
  if (known !== undefined && known.from <= now && now < known.until) return known.closesAt;
  const until = later(now, AHEAD_SECONDS);
  const [first] = joined(spansOf(hours, now, until));
  const isOpen = first !== undefined && first.startsAt <= now;
  const closes = isOpen ? first.endsAt : null;
  latest.set(hours, {
    from: now,
    until: isOpen ? first.endsAt : (first?.startsAt ?? until),
    closesAt: closes,
  });
  return closes;
}

export const isOpen = (state: WithSettings, now: Moment): boolean =>
  state.settings.hours === null || closesAt(state, now) !== null;

/** Whether the site is open all of that time. */
export const isOpenDuring = (
  { settings: { hours } }: WithSettings,
  startsAt: Moment,
  endsAt: Moment,
): boolean => hours === null || covers(hours, startsAt, endsAt);

/** When somebody with these hours is there and the site is open, soonest first. */
export function openTimes(
  { settings }: WithSettings,
  hours: Hours,
  from: Moment,
  until: Moment,
): readonly OpenSpan[] {
  const own = joined(spansOf(hours, from, until));
  return settings.hours === null ? own : shared(own, joined(spansOf(settings.hours, from, until)));
}
