import type { PickerView } from '../session/picker-state.ts';
import { createLaterViews, type LaterViews } from './load-later.ts';

/**
 * Views that many visitors never see, by the moment in which they are needed. Each group is a file of its
 * own, fetched with the state before it or with its own, so that a view that is added costs nobody else
 * anything.
 */
const GROUPS = {
  talk: createLaterViews(() => import('./talk-views.ts')),
  closed: createLaterViews(() => import('./closed-views.ts')),
  handover: createLaterViews(() => import('./handover-views.ts')),
  booking: createLaterViews(() => import('./booking-views.ts')),
} as const satisfies Record<string, LaterViews<object>>;

type Group = keyof typeof GROUPS;

/** Whoever waits will talk: what that needs is there before anybody answers. */
const WANTED_IN: Readonly<Partial<Record<PickerView['state'], Group>>> = {
  waiting: 'talk',
  asked: 'talk',
  ringing: 'talk',
  talking: 'talk',
  reviewing: 'talk',
  thanked: 'talk',
  revising: 'talk',
  closed: 'closed',
  postponed: 'handover',
  elsewhere: 'handover',
  arriving: 'handover',
};

const SHOWN_BY: Readonly<Partial<Record<PickerView['state'], Group>>> = {
  talking: 'talk',
  reviewing: 'talk',
  thanked: 'talk',
  revising: 'talk',
  closed: 'closed',
  postponed: 'handover',
  elsewhere: 'handover',
  arriving: 'handover',
};

/** The group that a state waits for, fetched from now on; `null` when it can be shown. */
export function awaitedGroup(state: PickerView['state']): LaterViews<object> | null {
  const wanted = WANTED_IN[state];
  if (wanted !== undefined) GROUPS[wanted].want();
  const shownBy = SHOWN_BY[state];
  return shownBy === undefined || GROUPS[shownBy].views !== null ? null : GROUPS[shownBy];
}

/** What books a call or leaves a message, wherever that is begun. */
export const bookingGroup: LaterViews<object> = GROUPS.booking;

/** What another device needs, from the moment in which somebody asks for it. */
export const wantHandover = (): void => GROUPS.handover.want();

/** Tells when a group has come or is late; the result ends it. */
export function watchGroups(listener: () => void): () => void {
  const ends = Object.values(GROUPS).map((group) => group.subscribe(listener));
  return () => ends.forEach((end) => end());
}

/** The connection is back: what did not come is tried at once. */
export function retryGroups(): void {
  for (const group of Object.values(GROUPS)) group.retry();
}
