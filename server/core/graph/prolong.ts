import { LIMITS, type Moment, type TicketId } from '../../protocol/index.ts';
import type { EventOf } from '../event.ts';
import type { Report } from '../invariants/report.ts';
import type { SiteState } from '../state.ts';

type Prolonged = EventOf<'swapProlonged' | 'askProlonged'>;

export function checkSwapProlonged(state: SiteState, event: EventOf<'swapProlonged'>, report: Report): void {
  const { ticketId, agentId } = event;
  const swap = state.tickets.get(ticketId)?.swap ?? null;
  report.expect(swap?.agentId === agentId, () => `A swap of ${ticketId} was prolonged that is none.`);
  checkTime(state, event, swap?.answerBy ?? null, state.settings.swapSeconds, report);
}

export function checkAskProlonged(state: SiteState, event: EventOf<'askProlonged'>, report: Report): void {
  const phase = state.tickets.get(event.ticketId)?.phase;
  const answerBy = phase?.state === 'asked' ? phase.answerBy : null;
  report.expect(answerBy !== null, () => `Ticket ${event.ticketId} was prolonged and is not asked.`);
  checkTime(state, event, answerBy, state.settings.askSeconds, report);
}

/** An answer that is not yet due is due later, within its seconds from now, and so often at most. */
function checkTime(
  state: SiteState,
  { ticketId, at, answerBy }: Prolonged,
  before: Moment | null,
  seconds: number,
  report: Report,
): void {
  const isLater = before === null || (at < before && answerBy >= before);
  report.expect(isLater, () => `${named(ticketId)} was over, or became shorter.`);
  const isBounded = answerBy <= Math.max(before ?? 0, at + 1_000 * seconds);
  report.expect(isBounded, () => `${named(ticketId)} became too long.`);
  const spent = state.tickets.get(ticketId)?.prolongations ?? 0;
  report.expect(spent < LIMITS.prolongationsPerTicket, () => `${named(ticketId)} was prolonged too often.`);
}

const named = (ticketId: TicketId): string => `The time for an answer of ${ticketId}`;
