import { later } from '../moment.ts';
import { LIMITS, type Moment } from '../../protocol/index.ts';
import type { Booking } from '../booking/booking.ts';
import type { Agent, SiteState, Ticket } from '../state.ts';
import { Report } from './report.ts';

/**
 * What a tick at `now` should have settled and did not, one sentence each. It is read from the rows, and not
 * from the index of deadlines: a row that was given no deadline is found out as well.
 */
export function overdue(state: SiteState, now: Moment): readonly string[] {
  const report = new Report();
  for (const ticket of state.tickets.values()) checkTicket(state, ticket, now, report);
  for (const agent of state.agents.values()) checkAgent(agent, now, report);
  for (const booking of state.bookings.values()) checkBooking(state, booking, now, report);
  for (const { invitationId, expiresAt } of state.invitations.values()) {
    report.expect(expiresAt > now, () => `Invitation ${invitationId} is held beyond its time.`);
  }
  for (const { reviewId, writtenAt } of state.unpublished.values()) {
    const due = later(writtenAt, state.settings.reviewHeldSeconds);
    report.expect(due > now, () => `Review ${reviewId} is held beyond its time.`);
  }
  return report.broken;
}

function checkTicket({ settings }: SiteState, ticket: Ticket, now: Moment, report: Report): void {
  const { ticketId, phase, choice, joinedAt, released, swap, renewedPromise } = ticket;
  const expect = (due: Moment | null, what: string): void =>
    report.expect(due === null || due > now, () => `Ticket ${ticketId} ${what} beyond its time.`);
  if (phase.state === 'offered') {
    expect(phase.expiresAt, 'rings');
    return;
  }
  if (phase.state === 'postponed') {
    expect(phase.until, 'lets others pass');
    return;
  }
  if (phase.state === 'asked') expect(phase.answerBy, 'is asked');
  const isPatient = choice.kind === 'flex' && released === null && phase.state === 'waiting';
  expect(isPatient ? later(joinedAt, choice.patienceSeconds) : null, 'waits for one agent');
  expect(swap?.answerBy ?? null, 'is offered a swap');
  const ringing = settings.offerSeconds;
  expect(renewedPromise === null ? null : later(renewedPromise.p80At, ringing), 'keeps a promise');
}

function checkAgent({ agentId, availability, leavesAt, presence }: Agent, now: Moment, report: Report): void {
  report.expect(
    leavesAt === null || leavesAt > now || availability === 'offline',
    () => `Agent ${agentId} is still there after the announced end of the day.`,
  );
  report.expect(
    presence.graceUntil === null || presence.graceUntil > now,
    () => `Agent ${agentId} is in grace beyond its time.`,
  );
}

function checkBooking({ settings }: SiteState, booking: Booking, now: Moment, report: Report): void {
  const { bookingId, phase, startsAt, endsAt } = booking;
  const isEarly = phase.state !== 'booked' || startsAt > now;
  report.expect(isEarly, () => `Booking ${bookingId} is not called due in time.`);
  const isReminded =
    phase.state !== 'booked' || phase.reminded || later(startsAt, -60 * settings.reminderMinutes) > now;
  report.expect(isReminded, () => `Booking ${bookingId} is not reminded of in time.`);
  const isOpen = later(endsAt, LIMITS.bookingOpenSeconds) > now;
  report.expect(isOpen, () => `Booking ${bookingId} is open beyond its time.`);
}
