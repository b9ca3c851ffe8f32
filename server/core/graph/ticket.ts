import { LIMITS } from '../../protocol/index.ts';
import { chosenOf } from '../eligible.ts';
import type { EventOf } from '../event.ts';
import type { Report } from '../invariants/report.ts';
import { later } from '../moment.ts';
import type { SiteState } from '../state.ts';
import { expectPhase } from './phase.ts';

/** Nobody joins twice, or the line of an agent who takes no more of it. */
export function checkJoined(
  state: SiteState,
  { visitorId, ticketId, choice, invited }: EventOf<'ticketJoined'>,
  report: Report,
): void {
  const isOpen = state.ticketOfVisitor.has(visitorId) || state.conversationOfVisitor.has(visitorId);
  report.expect(!isOpen, () => `Visitor ${visitorId} joined twice.`);
  const chosen = chosenOf(choice);
  if (chosen === null) return;
  const agent = state.agents.get(chosen);
  report.expect(
    agent !== undefined && agent.availability !== 'offline',
    () => `Ticket ${ticketId} joined the line of ${chosen}, who is not there.`,
  );
  const waiting = state.ownLines.get(chosen)?.length ?? 0;
  const isInvited = invited !== undefined && agent?.invitations.includes(invited.invitationId) === true;
  report.expect(
    isInvited || waiting < (agent?.takingMore ?? Infinity),
    () => `Ticket ${ticketId} joined the line of ${chosen}, who takes no more.`,
  );
}

/** Only a flexible ticket is released, once, for its patience not before its time, early below a chance. */
export function checkReleased(state: SiteState, event: EventOf<'ticketReleased'>, report: Report): void {
  const { ticketId, reason, chance, at } = event;
  expectPhase(state, event, ['waiting', 'asked'], report);
  const ticket = state.tickets.get(ticketId);
  if (ticket === undefined) return;
  const { choice, joinedAt, released } = ticket;
  const isFirst = choice.kind === 'flex' && released === null;
  report.expect(isFirst, () => `Ticket ${ticketId} was released, and is not flexible or was before.`);
  const isDue = choice.kind === 'flex' && at >= later(joinedAt, choice.patienceSeconds);
  if (reason === 'patience-ended') {
    report.expect(isDue, () => `Ticket ${ticketId} was released before its patience ended.`);
  }
  if (reason !== 'early') return;
  report.expect(
    chance !== null && chance >= 0 && chance < state.settings.releaseChance,
    () => `Ticket ${ticketId} was released early at the chance ${chance}.`,
  );
}

/** Who was just called may let others pass, for the time and as often as the site allows. */
export function checkPostponed(state: SiteState, event: EventOf<'ticketPostponed'>, report: Report): void {
  const { ticketId, until, at } = event;
  expectPhase(state, event, ['waiting'], report);
  const { postponeSeconds, postponesMost } = state.settings;
  const spent = state.tickets.get(ticketId)?.postponements ?? 0;
  report.expect(spent < postponesMost, () => `Ticket ${ticketId} let others pass too often.`);
  report.expect(
    until > at && until <= at + 1_000 * postponeSeconds,
    () => `Ticket ${ticketId} lets others pass for too long.`,
  );
}

/** A promise breaks once its moment has passed, is credited once, and is followed by a later one. */
export function checkPromiseBroken(state: SiteState, event: EventOf<'promiseBroken'>, report: Report): void {
  const { ticketId, creditSeconds, promise, at } = event;
  expectPhase(state, event, ['waiting', 'asked', 'offered'], report);
  const ticket = state.tickets.get(ticketId);
  if (ticket === undefined) return;
  const due = ticket.renewedPromise?.p80At ?? Infinity;
  report.expect(at >= due, () => `The promise of ticket ${ticketId} was broken before its time.`);
  const wasCredited = ticket.credits.some(({ reason }) => reason === 'promise-broken');
  const given = ticket.credits.reduce((sum, { seconds }) => sum + seconds, creditSeconds);
  report.expect(
    creditSeconds >= 0 && given <= LIMITS.creditSecondsMost && (creditSeconds === 0 || !wasCredited),
    () => `Ticket ${ticketId} was credited beyond the bound, or twice.`,
  );
  report.expect(
    promise === null || (promise.p50At <= promise.p80At && promise.p80At > at),
    () => `Ticket ${ticketId} was promised something past.`,
  );
}
