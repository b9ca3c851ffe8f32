import { hoursKey, isSlot, slotsOf, spansOf } from '../../hours/index.ts';
import {
  LIMITS,
  type AgentId,
  type BookingChoice,
  type BookingId,
  type Moment,
  type Need,
} from '../../protocol/index.ts';
import { suits } from '../eligible.ts';
import { later } from '../moment.ts';
import { isOpenDuring, openTimes } from '../opening.ts';
import type { Agent, SiteState } from '../state.ts';

const MINUTE_SECONDS = 60;
const DAY_SECONDS = 86_400;

export const slotEndsAt = ({ settings }: SiteState, startsAt: Moment): Moment =>
  later(startsAt, settings.slotMinutes * MINUTE_SECONDS);

/** The time in which a slot may begin: not at once, and not for ever ahead. */
export const bookableTime = (
  { settings }: SiteState,
  now: Moment,
): { readonly from: Moment; readonly until: Moment } => ({
  from: later(now, settings.bookingLeadMinutes * MINUTE_SECONDS),
  until: horizon(now),
});

/** What is looked at in hours and slots ends here. */
export const horizon = (now: Moment): Moment => later(now, LIMITS.bookingDaysAhead * DAY_SECONDS);

/** Who may be booked by this choice: those who have hours, and who suit unless they are named. */
export function bookableAgents(
  state: SiteState,
  choice: BookingChoice,
  need: Need,
  leftOut: readonly AgentId[] = [],
): readonly Agent[] {
  if (choice.kind === 'agent') {
    const agent = state.agents.get(choice.agentId);
    return agent?.hours == null ? [] : [agent];
  }
  return [...state.agents.values()].filter(
    (agent) => agent.hours !== null && !leftOut.includes(agent.agentId) && suits(agent.facts, need),
  );
}

/** Whether this agent has a slot that begins then while the site is open, taken or not. */
export const hasSlot = (state: SiteState, { hours }: Agent, startsAt: Moment): boolean =>
  hours !== null &&
  isSlot(hours, startsAt, state.settings.slotMinutes) &&
  isOpenDuring(state, startsAt, slotEndsAt(state, startsAt));

/**
 * Whether a booking of this agent, other than `except`, lies in that time. Bookings are looked at one by one
 * from the end: the length of slots may have been changed since.
 */
export function isTaken(
  state: SiteState,
  agentId: AgentId,
  startsAt: Moment,
  endsAt: Moment,
  except: BookingId | null,
): boolean {
  return (state.bookingsOfAgent.get(agentId) ?? []).some((bookingId) => {
    const booking = state.bookings.get(bookingId);
    return booking !== undefined && bookingId !== except && overlap(booking, { startsAt, endsAt });
  });
}

type Time = { readonly startsAt: Moment; readonly endsAt: Moment };
const overlap = (one: Time, other: Time): boolean =>
  one.startsAt < other.endsAt && other.startsAt < one.endsAt;

/** The beginnings of the slots that can be booked now, soonest first. `except` is not in its own way. */
export function freeSlots(
  state: SiteState,
  choice: BookingChoice,
  need: Need,
  now: Moment,
  except: BookingId | null = null,
): readonly Moment[] {
  const free = new Set<Moment>();
  for (const agent of distinct(state, bookableAgents(state, choice, need))) {
    for (const startsAt of slotsOfAgent(state, agent, now, except)) free.add(startsAt);
  }
  return [...free].sort((a, b) => a - b);
}

/** Whoever is not booked offers all that others with the same hours could, so that one of them is enough. */
function distinct(state: SiteState, agents: readonly Agent[]): readonly Agent[] {
  const unbooked = new Map<string, Agent>();
  for (const agent of agents) {
    if (agent.hours !== null && !state.bookingsOfAgent.has(agent.agentId))
      unbooked.set(hoursKey(agent.hours), agent);
  }
  const booked = agents.filter(({ hours }) => hours !== null && !unbooked.has(hoursKey(hours)));
  return [...unbooked.values(), ...booked];
}

function* slotsOfAgent(
  state: SiteState,
  { agentId, hours }: Agent,
  now: Moment,
  except: BookingId | null,
): Generator<Moment> {
  if (hours === null) return;
  const { from, until } = bookableTime(state, now);
  const taken = (state.bookingsOfAgent.get(agentId) ?? []).flatMap((bookingId) => {
    const booking = state.bookings.get(bookingId);
    return booking === undefined || bookingId === except ? [] : [booking];
  });
  for (const span of spansOf(hours, from, until)) {
    for (const startsAt of slotsOf(span, state.settings.slotMinutes)) {
      if (startsAt < from || startsAt >= until) continue;
      const slot = { startsAt, endsAt: slotEndsAt(state, startsAt) };
      if (taken.some((booking) => overlap(booking, slot))) continue;
      if (isOpenDuring(state, slot.startsAt, slot.endsAt)) yield startsAt;
    }
  }
}

/** The next time at which this agent can be booked, `null` if there is none in the days ahead. */
export function nextFreeSlot(state: SiteState, agent: Agent, now: Moment): Moment | null {
  for (const startsAt of slotsOfAgent(state, agent, now, null)) return startsAt;
  return null;
}

/**
 * When one of these agents is there by their hours and those of the site: `now` if that is so now, `null` if
 * nobody is ahead. Where none of them has hours, those of the site tell.
 */
export function opensAt(state: SiteState, agents: readonly Agent[], now: Moment): Moment | null {
  const plans = agents.flatMap(({ hours }) => hours ?? []);
  const { hours } = state.settings;
  let soonest = Infinity;
  for (const plan of plans.length === 0 && hours !== null ? [hours] : plans) {
    const [first] = openTimes(state, plan, now, Math.min(soonest, horizon(now)));
    if (first !== undefined) soonest = Math.min(soonest, Math.max(first.startsAt, now));
  }
  return soonest === Infinity ? null : soonest;
}
