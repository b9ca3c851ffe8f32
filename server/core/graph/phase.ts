import type { TicketId } from '../../protocol/index.ts';
import type { SiteEventType } from '../event.ts';
import type { Report } from '../invariants/report.ts';
import type { SiteState, TicketState } from '../state.ts';

/** The ticket of an event must be open, and in one of these phases. */
export function expectPhase(
  state: SiteState,
  { type, ticketId }: { readonly type: SiteEventType; readonly ticketId: TicketId },
  phases: readonly TicketState['state'][],
  report: Report,
): void {
  const phase = state.tickets.get(ticketId)?.phase.state;
  const isAllowed = phase !== undefined && phases.includes(phase);
  report.expect(isAllowed, () => `${type} found ticket ${ticketId} ${phase ?? 'gone'}.`);
}
