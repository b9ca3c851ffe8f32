import {
  STRANGER,
  createSite,
  DEFAULT_SETTINGS,
  evolve,
  type SiteEvent,
  type SiteState,
} from '../../server/core/index.ts';
import type {
  AgentId,
  Choice,
  ConnectionId,
  ConversationId,
  Moment,
  Need,
  OfferId,
  SiteId,
  SkillId,
  TicketId,
  VisitorId,
} from '../../server/protocol/index.ts';

export const START: Moment = 1_800_000_000_000;
export const CAPACITY = 2;
export const WAITING_PER_AGENT = 10;
const SKILLS = ['electric', 'repair', 'vintage'] as SkillId[];
/** Knows what nobody in everybody's line asks for, and so is idle while others have lines. */
const SPECIALISTS_EVERY = 10;
const SPECIALTY = 'acoustic' as SkillId;
const PATIENCE_SECONDS = 43_200;
/** A promise of the opening breaks every so often. */
const PROMISE_EVERY_MILLISECONDS = 1_500;
/** When the shift begins to be worked, and promises begin to break. */
export const OPENING_MILLISECONDS = 600_000;

type Unstamped<Event = SiteEvent> = Event extends SiteEvent ? Omit<Event, 'at'> : never;

export const agentIdOf = (index: number): AgentId => `agent-${index}` as AgentId;
export const visitorIdOf = (index: number): VisitorId => `visitor-${index}` as VisitorId;
export const ticketIdOf = (index: number): TicketId => `ticket-${index}` as TicketId;
export const conversationIdOf = (index: number): ConversationId => `conversation-${index}` as ConversationId;
export const visitorConnection = (index: number): ConnectionId =>
  `visitor-connection-${index}` as ConnectionId;

function skillOf(index: number): SkillId {
  const skillId = SKILLS[index % SKILLS.length];
  if (skillId === undefined) throw new Error(`There is no skill ${index}.`);
  return skillId;
}

export const isSpecialist = (index: number): boolean => index % SPECIALISTS_EVERY === SPECIALISTS_EVERY - 1;

/** Somebody who has a line: nobody waits for a specialist by name. */
function busyAgentOf(index: number, agentCount: number): AgentId {
  const place = (index * 7) % agentCount;
  return agentIdOf(isSpecialist(place) ? place - 1 : place);
}

/** Of four visitors one insists, one is flexible, and two take anyone with a skill. */
export function wishOf(index: number, agentCount: number): { readonly choice: Choice; readonly need: Need } {
  const need: Need = { skills: [], languages: [] };
  const agentId = busyAgentOf(index, agentCount);
  switch (index % 4) {
    case 0:
      return { choice: { kind: 'agent', agentId }, need };
    case 2:
      return { choice: { kind: 'flex', agentId, patienceSeconds: PATIENCE_SECONDS }, need };
    default:
      return { choice: { kind: 'any' }, need: { ...need, skills: [skillOf(index >> 2)] } };
  }
}

/** Every slot but those of specialists talks, and ten tickets wait for each agent: half of them by name. */
export function busySite(agentCount: number): SiteState {
  let state = createSite('bench' as SiteId, {
    ...DEFAULT_SETTINGS,
    wrapUpSeconds: 1,
    conversationIdleSeconds: 86_400,
  });
  let at = START;
  const emit = (event: Unstamped): void => {
    state = evolve(state, { at, ...event });
  };
  for (let index = 0; index < agentCount; index++) addAgent(index, emit);
  const talking = CAPACITY * agentCount;
  for (let index = 0; index < talking; index++) {
    if (isSpecialist(index % agentCount)) continue;
    at = START + Math.floor((index * 500_000) / talking);
    addWaiting(index, agentCount, emit);
    startTalk(index, agentCount, emit);
  }
  for (let index = talking; index < talking + WAITING_PER_AGENT * agentCount; index++) {
    addWaiting(index, agentCount, emit);
  }
  return state;
}

const WHY = { ticket: 'longest-waiting', agent: 'only-one-free', ticketCount: 1, agentCount: 1 } as const;

type Emit = (event: Unstamped) => void;

function addAgent(index: number, emit: Emit): void {
  const agentId = agentIdOf(index);
  const known = isSpecialist(index) ? [SPECIALTY] : [skillOf(index), skillOf(index + 1)];
  const skills = known.map((skillId) => ({ skillId, level: 3 }));
  emit({ type: 'agentAdded', agentId, facts: { skills, languages: [], capacity: CAPACITY } });
  emit({
    type: 'connectionOpened',
    person: { kind: 'agent', agentId },
    connectionId: `agent-connection-${index}` as ConnectionId,
  });
  emit({ type: 'availabilityChanged', agentId, availability: 'available', backAt: null, reason: 'chosen' });
}

function addWaiting(index: number, agentCount: number, emit: Emit): void {
  const visitorId = visitorIdOf(index);
  const waitingIndex = Math.max(0, index - CAPACITY * agentCount);
  const brokenAt = START + OPENING_MILLISECONDS + PROMISE_EVERY_MILLISECONDS * (1 + waitingIndex);
  emit({
    type: 'connectionOpened',
    person: { kind: 'visitor', visitorId },
    connectionId: visitorConnection(index),
  });
  emit({
    type: 'ticketJoined',
    ticketId: ticketIdOf(index),
    visitorId,
    ...wishOf(index, agentCount),
    known: STRANGER,
    promise: { p50At: brokenAt - 60_000, p80At: brokenAt },
  });
}

function startTalk(index: number, agentCount: number, emit: Emit): void {
  const ticketId = ticketIdOf(index);
  const offerId = `${ticketId}:1` as OfferId;
  const agentId = agentIdOf(index % agentCount);
  emit({ type: 'offerMade', offerId, ticketId, agentId, why: WHY, expiresAt: START + 86_400_000 });
  emit({
    type: 'conversationStarted',
    conversationId: conversationIdOf(index),
    offerId,
    ticketId,
    visitorId: visitorIdOf(index),
    agentId,
  });
}
