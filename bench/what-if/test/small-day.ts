import { createSite, STRANGER, type SiteEvent, type SiteState } from '../../../server/core/index.ts';
import type {
  AgentId,
  Choice,
  ConnectionId,
  Moment,
  SiteId,
  TicketId,
  VisitorId,
} from '../../../server/protocol/index.ts';
import type { PlannedVisit } from '../day.ts';
import { connectionOf, People } from '../people.ts';
import { Site } from '../site.ts';

export const MIDNIGHT: Moment = 1_800_057_600_000;
export const at = (seconds: number): Moment => MIDNIGHT + 1_000 * seconds;
export const ADA = 'ada' as AgentId;
export const BEN = 'ben' as AgentId;
export const NO_NEED = { skills: [], languages: [] } as const;

/** A visit that wants somebody at this second, waits ten minutes and talks for 100 seconds. */
export const visit = (
  name: string,
  arrives: number,
  choice: Choice,
  more: Partial<PlannedVisit> = {},
): PlannedVisit => ({
  visitorId: `visitor-${name}` as VisitorId,
  ticketId: `ticket-${name}` as TicketId,
  arrivesAt: at(arrives),
  isWaiting: false,
  need: NO_NEED,
  known: STRANGER,
  rows: 0,
  choose: () => choice,
  changes: [],
  patienceSeconds: 600,
  swapAnswer: 'no' as const,
  swapAnswerSeconds: 6,
  acceptSeconds: 4,
  talkSecondsWith: () => 100,
  wrapUpSeconds: 30,
  starsFor: () => 5,
  ...more,
});

/** Two agents at work from the 100th second on, and these visits; what happened, as a log would have it. */
export function logOf(visits: readonly PlannedVisit[], until: number): readonly SiteEvent[] {
  const events: SiteEvent[] = [];
  let people: People | null = null;
  const site = new Site(createSite('shop' as SiteId), MIDNIGHT, (event) => {
    events.push(event);
    people?.react(event);
  });
  people = new People(site);
  people.meet(visits);
  for (const agentId of [ADA, BEN]) {
    const person = { kind: 'agent', agentId } as const;
    const connectionId = `connection-${agentId}` as ConnectionId;
    site.agenda.note(at(100), () => {
      site.run({ type: 'addAgent', agentId, facts: { skills: [], languages: [], capacity: 1 } });
      site.run({ type: 'openConnection', person, connectionId });
      site.run({ type: 'setAvailability', agentId, availability: 'available', backAt: null });
    });
  }
  for (const one of visits) {
    const { visitorId, ticketId, need, known } = one;
    site.agenda.note(one.arrivesAt, () => {
      const person = { kind: 'visitor', visitorId } as const;
      site.run({ type: 'openConnection', person, connectionId: connectionOf(one) });
      const choice = one.choose({ rows: [], firstFree: { state: 'none' }, now: site.now });
      if (choice !== null) site.run({ type: 'join', visitorId, ticketId, choice, need, known });
    });
  }
  site.passUntil(at(until));
  return events;
}

export const emptySite = (): SiteState => createSite('shop' as SiteId);
