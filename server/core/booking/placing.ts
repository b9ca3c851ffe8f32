import { covers, spansOf } from '../../hours/index.ts';
import type { AgentId, BookingId, Moment } from '../../protocol/index.ts';
import { workOf } from '../estimate/work.ts';
import { busyShare, leastOccupied, siteShareOf } from '../order/work-share.ts';
import type { Agent, SiteState } from '../state.ts';
import type { Booking } from './booking.ts';
import { bookableAgents, hasSlot, horizon, isTaken, slotEndsAt } from './slots.ts';

type Wanted = Pick<Booking, 'choice' | 'need' | 'avoided' | 'startsAt'>;

/** Who could take this slot: `slot` tells whether anybody's hours have it at all. */
export function agentsFor(
  state: SiteState,
  { choice, need, avoided, startsAt }: Wanted,
  except: BookingId | null,
): { readonly slot: boolean; readonly free: readonly Agent[] } {
  const endsAt = slotEndsAt(state, startsAt);
  const able = bookableAgents(state, choice, need, avoided).filter((agent) =>
    hasSlot(state, agent, startsAt),
  );
  const free = able.filter(({ agentId }) => !isTaken(state, agentId, startsAt, endsAt, except));
  return { slot: able.length > 0, free };
}

/** Who else could keep a booking as it was agreed, also when slots have another length by now. */
export function othersFor(state: SiteState, booking: Booking): readonly Agent[] {
  const { bookingId, choice, need, avoided, agentId, startsAt, endsAt } = booking;
  return bookableAgents(state, choice, need, [...avoided, agentId]).filter(
    (agent) =>
      agent.hours !== null &&
      covers(agent.hours, startsAt, endsAt) &&
      !isTaken(state, agent.agentId, startsAt, endsAt, bookingId),
  );
}

/** Who of several gets a booking for anyone: whose work takes the least share of their time. */
export function leastBooked(state: SiteState, agents: readonly Agent[], now: Moment): AgentId {
  const siteShare = siteShareOf([state.statistics.work]);
  const rows = agents.map((agent) => ({
    id: agent.agentId,
    share: shareAhead(state, agent, siteShare, now),
    idleSince: agent.slotFreeSince,
  }));
  const chosen = leastOccupied(rows);
  if (chosen === null) throw new Error('There is nobody to choose from.');
  return chosen;
}

/** Work done and booked, of the time that was and will be worked: so that nobody's days fill up first. */
function shareAhead(state: SiteState, agent: Agent, siteShare: number, now: Moment): number {
  const { busySeconds, onlineSeconds } = workOf(state, state.statistics, agent.agentId, now);
  const booked = (state.bookingsOfAgent.get(agent.agentId) ?? []).map((id) => state.bookings.get(id));
  const bookedSeconds = secondsOf(booked.filter((booking) => booking !== undefined));
  const aheadSeconds = agent.hours === null ? 0 : secondsOf(spansOf(agent.hours, now, horizon(now)));
  const work = {
    busySeconds: busySeconds + bookedSeconds,
    onlineSeconds: onlineSeconds + aheadSeconds,
  };
  return busyShare(work, siteShare);
}

const secondsOf = (times: readonly { readonly startsAt: Moment; readonly endsAt: Moment }[]): number =>
  times.reduce((sum, { startsAt, endsAt }) => sum + (endsAt - startsAt) / 1_000, 0);
