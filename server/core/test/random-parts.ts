import { CHANNEL_LIMITS } from '../../protocol/index.ts';
import type {
  AgentId,
  Choice,
  ConnectionId,
  ConversationId,
  LanguageTag,
  Moment,
  Need,
  OfferId,
  SkillId,
  TicketId,
  VisitorId,
} from '../../protocol/index.ts';
import { STRANGER, type AgentFacts, type KnownVisitor, type Person } from '../command.ts';
import { DEFAULT_SETTINGS, type SiteSettings } from '../settings.ts';
import type { SiteState } from '../state.ts';
import type { Random } from './random.ts';

export const AGENTS = ['ada', 'ben', 'cleo', 'dan'] as AgentId[];
export const VISITORS = ['v1', 'v2', 'v3', 'v4', 'v5', 'v6', 'v7'] as VisitorId[];
export const SKILLS = ['electric', 'vintage'] as SkillId[];
export const LANGUAGES = ['en', 'de'] as LanguageTag[];
export const CONNECTIONS = ['k1', 'k2', 'k3'] as ConnectionId[];

/** What a command is made from: mostly what fits the state, now and then what does not. */
export type Source = {
  readonly random: Random;
  readonly state: SiteState;
  readonly now: Moment;
  /** Grows with every command, so that new ids are new. */
  readonly count: number;
};

/** Mostly the right one, now and then any other. */
export const odd = <Item>(random: Random, right: Item, others: readonly Item[]): Item =>
  random.chance(0.05) ? random.pick(others) : right;

export function anyKey(
  random: Random,
  map: { keys(): Iterable<string>; size: number },
  fallback: string,
): string {
  if (map.size === 0) return fallback;
  let left = random.below(map.size);
  for (const key of map.keys()) if (left-- === 0) return key;
  return fallback;
}

export function choice({ random }: Source): Choice {
  const kind = random.next();
  if (kind < 0.4) return { kind: 'any' };
  const agentId = random.pick(AGENTS);
  if (kind < 0.7) return { kind: 'agent', agentId };
  const patienceSeconds = random.chance(0.05)
    ? random.pick([-1, 0.5, NaN, 86_401])
    : random.pick([0, 5, 30, 120, 900, 86_400]);
  return { kind: 'flex', agentId, patienceSeconds };
}

/** Most people are strangers; some come back, some dislike somebody, a few were given a credit. */
export function known({ random }: Source): KnownVisitor {
  if (random.chance(0.6)) return STRANGER;
  return {
    former: random.chance(0.4) ? random.pick(AGENTS) : null,
    avoided: random.chance(0.3) ? [random.pick(AGENTS)] : [],
    credit: random.chance(0.3)
      ? { reason: random.pick(['priority', 'frustration']), seconds: random.pick([10, 90, 120, 1_000, -5]) }
      : null,
  };
}

export function need({ random }: Source): Need {
  const skills = random.chance(0.7)
    ? []
    : random.chance(0.05)
      ? [...SKILLS, ...SKILLS]
      : [random.pick(SKILLS)];
  return { skills, languages: random.chance(0.8) ? [] : [random.pick(LANGUAGES)] };
}

export function facts(random: Random): AgentFacts {
  const skills = SKILLS.filter(() => random.chance(0.7)).map((skillId) => ({
    skillId,
    level: random.chance(0.03) ? 0 : 1 + random.below(5),
  }));
  const languages = LANGUAGES.filter(() => random.chance(0.7));
  const capacity = random.chance(0.05) ? 0.5 : 1 + random.below(3);
  if (random.chance(0.6)) return { skills, languages, capacity };
  const channels = { ...CHANNEL_LIMITS, call: random.below(3), besideCall: random.below(3) };
  return { skills, languages, capacity, channels };
}

export function settings(random: Random): SiteSettings {
  return {
    ...DEFAULT_SETTINGS,
    offerSeconds: random.chance(0.1) ? 0 : 5 + random.below(30),
    visitorGraceSeconds: 10 + random.below(200),
    agentGraceSeconds: 5 + random.below(60),
    wrapUpSeconds: random.below(3) * 30,
    askSeconds: 10 + random.below(100),
    lapsesBeforeAway: 1 + random.below(3),
    conversationIdleSeconds: 60 + random.below(1_800),
    ticketMostSeconds: 600 + random.below(40_000),
    swapSeconds: random.chance(0.2) ? 0 : 5 + random.below(30),
    releaseChance: random.pick([0, 0.3, 0.9, 1]),
    promiseCreditSeconds: random.pick([0, 45, 60, 120, 500]),
    awayToldSeconds: 1 + random.below(200),
    postponeSeconds: 10 + random.below(200),
    postponesMost: random.below(3),
    slotMinutes: random.pick([10, 15, 30, 5]),
    bookingLeadMinutes: random.pick([0, 1, 30]),
    reminderMinutes: random.pick([0, 5, 60]),
    reviewBatch: 1 + random.below(4),
    reviewHeldSeconds: random.pick([0, 60, 7 * 86_400]),
  };
}

/** Somebody who waits for one agent, and somebody idle: mostly such as an advice would bring together. */
export function swap({ random, state }: Source): { ticketId: TicketId; agentId: AgentId } {
  const waiting = [...state.ownLines.values()].flat();
  const ticketId =
    waiting.length > 0 ? random.pick(waiting) : (anyKey(random, state.tickets, 't0') as TicketId);
  const agentId = state.free.length > 0 ? random.pick(state.free) : random.pick(AGENTS);
  return { ticketId, agentId: odd(random, agentId, AGENTS) };
}

export function answeredSwap(source: Source): { visitorId: VisitorId; ticketId: TicketId; agentId: AgentId } {
  const { random, state } = source;
  const offered = [...state.tickets.values()].filter(({ swap: open }) => open !== null);
  if (offered.length === 0) return { ...ownTicket(source), agentId: random.pick(AGENTS) };
  const { ticketId, visitorId, swap: open } = random.pick(offered);
  const agentId = odd(random, open?.agentId ?? random.pick(AGENTS), AGENTS);
  return { ticketId, agentId, visitorId: odd(random, visitorId, VISITORS) };
}

export function ownTicket({ random, state }: Source): { visitorId: VisitorId; ticketId: TicketId } {
  const ticketId = anyKey(random, state.tickets, 't0') as TicketId;
  const visitorId = state.tickets.get(ticketId)?.visitorId ?? random.pick(VISITORS);
  return { ticketId, visitorId: odd(random, visitorId, VISITORS) };
}

export function offer({ random, state }: Source): { agentId: AgentId; offerId: OfferId } {
  const ringing = [...state.tickets.values()].flatMap(({ phase }) =>
    phase.state === 'offered' ? [phase] : [],
  );
  if (ringing.length === 0) return { agentId: random.pick(AGENTS), offerId: 't0:1' as OfferId };
  const { agentId, offerId } = random.pick(ringing);
  return { agentId: odd(random, agentId, AGENTS), offerId: odd(random, offerId, ['t0:1' as OfferId]) };
}

export function part({ random, state }: Source): { by: Person; conversationId: ConversationId } {
  const pool = random.chance(0.1) ? state.ended : state.conversations;
  const conversationId = anyKey(random, pool, 'c0') as ConversationId;
  const conversation = state.conversations.get(conversationId);
  const agentId = odd(random, conversation?.agentId ?? random.pick(AGENTS), AGENTS);
  const visitorId = odd(random, conversation?.ticket.visitorId ?? random.pick(VISITORS), VISITORS);
  const by: Person = random.chance(0.5) ? { kind: 'agent', agentId } : { kind: 'visitor', visitorId };
  return { by, conversationId };
}

export function lookingBack({ random, state }: Source): {
  visitorId: VisitorId;
  conversationId: ConversationId;
} {
  const pool = random.chance(0.1) ? state.conversations : state.ended;
  const conversationId = anyKey(random, pool, 'c0') as ConversationId;
  const visitorId = state.ended.get(conversationId)?.visitorId ?? random.pick(VISITORS);
  return { conversationId, visitorId: odd(random, visitorId, VISITORS) };
}

export function connection({ random }: Source): { person: Person; connectionId: ConnectionId } {
  const person: Person = random.chance(0.4)
    ? { kind: 'agent', agentId: random.pick(AGENTS) }
    : { kind: 'visitor', visitorId: random.pick(VISITORS) };
  return { person, connectionId: random.pick(CONNECTIONS) };
}
