import type {
  AgentId,
  Availability,
  Choice,
  ConnectionId,
  ConversationId,
  LanguageTag,
  MessageId,
  Moment,
  Need,
  OfferId,
  ReviewId,
  SkillId,
  TicketId,
  VisitorId,
} from '../../protocol/index.ts';
import { STRANGER, type AgentFacts, type Command, type CommandType, type Person } from '../command.ts';
import { DEFAULT_SETTINGS, type SiteSettings } from '../settings.ts';
import type { SiteState } from '../state.ts';
import type { Random } from './random.ts';

const AGENTS = ['ada', 'ben', 'cleo', 'dan'] as AgentId[];
const VISITORS = ['v1', 'v2', 'v3', 'v4', 'v5', 'v6', 'v7'] as VisitorId[];
const SKILLS = ['electric', 'vintage'] as SkillId[];
const EVERY_SKILL = SKILLS.map((skillId) => ({ skillId, level: 3 }));
const LANGUAGES = ['en', 'de'] as LanguageTag[];
const CONNECTIONS = ['k1', 'k2', 'k3'] as ConnectionId[];
const AVAILABILITIES: readonly Availability[] = [
  'available',
  'available',
  'available',
  'available',
  'available',
  'away',
  'offline',
];

/** How often each command comes, relative to the others. */
const WEIGHTS: Readonly<Record<CommandType, number>> = {
  join: 16,
  choose: 7,
  leave: 2,
  accept: 16,
  decline: 4,
  say: 20,
  end: 6,
  finishWrapUp: 5,
  review: 5,
  skipReview: 1,
  setAvailability: 7,
  addAgent: 2,
  changeAgent: 2,
  removeAgent: 0.4,
  changeSettings: 0.4,
  openConnection: 12,
  closeConnection: 3,
  restart: 0.6,
  answerSwap: 3,
  prefer: 0.5,
  leaveAt: 0.5,
  drain: 1.5,
  release: 2,
  offerSwap: 3,
  countExposures: 0.5,
  tick: 10,
};
const TYPES = Object.keys(WEIGHTS) as CommandType[];
const TOTAL = TYPES.reduce((sum, type) => sum + WEIGHTS[type], 0);

/** What a command is made from: mostly what fits the state, now and then what does not. */
export type Source = {
  readonly random: Random;
  readonly state: SiteState;
  readonly now: Moment;
  /** Grows with every command, so that new ids are new. */
  readonly count: number;
};

export function randomCommand(source: Source): Command {
  let left = source.random.next() * TOTAL;
  for (const type of TYPES) {
    left -= WEIGHTS[type];
    if (left < 0) return MAKERS[type](source);
  }
  return { type: 'tick' };
}

/** Everybody there and every agent available: without it most storms would blow over an empty site. */
export function openingCommands(): readonly Command[] {
  const connectionId = CONNECTIONS[0]!;
  const agents = AGENTS.flatMap((agentId, index): Command[] => [
    {
      type: 'addAgent',
      agentId,
      facts: { skills: EVERY_SKILL, languages: LANGUAGES, capacity: 1 + (index % 2) },
    },
    { type: 'openConnection', person: { kind: 'agent', agentId }, connectionId },
    { type: 'setAvailability', agentId, availability: 'available', backAt: null },
  ]);
  const visitors = VISITORS.map((visitorId): Command => {
    return { type: 'openConnection', person: { kind: 'visitor', visitorId }, connectionId };
  });
  return [...agents, ...visitors];
}

type Makers = {
  readonly [Type in CommandType]: (source: Source) => Extract<Command, { readonly type: Type }>;
};

const MAKERS: Makers = {
  join: (source) => {
    const { random, count, state } = source;
    const known = random.chance(0.02) ? anyKey(random, state.tickets, `t${count}`) : `t${count}`;
    const visitorId = random.pick(VISITORS);
    return {
      type: 'join',
      visitorId,
      ticketId: known as TicketId,
      choice: choice(source),
      need: need(source),
      known: STRANGER,
    };
  },
  choose: (source) => ({ type: 'choose', ...ownTicket(source), choice: choice(source), need: need(source) }),
  leave: (source) => ({ type: 'leave', ...ownTicket(source) }),
  accept: (source) => ({
    type: 'accept',
    ...offer(source),
    conversationId: (source.random.chance(0.02)
      ? anyKey(source.random, source.state.ended, 'c0')
      : `c${source.count}`) as ConversationId,
  }),
  decline: (source) => ({ type: 'decline', ...offer(source) }),
  say: (source) => ({ type: 'say', ...part(source), messageId: `m${source.count}` as MessageId }),
  end: (source) => ({ type: 'end', ...part(source) }),
  finishWrapUp: ({ random, state }) => {
    const conversationId = anyKey(random, state.conversations, 'c0') as ConversationId;
    const agentId = state.conversations.get(conversationId)?.agentId ?? random.pick(AGENTS);
    return { type: 'finishWrapUp', agentId: odd(random, agentId, AGENTS), conversationId };
  },
  review: (source) => ({
    type: 'review',
    ...lookingBack(source),
    reviewId: `r${source.count}` as ReviewId,
    stars: source.random.chance(0.1) ? source.random.pick([0, 6, 2.5, NaN]) : 1 + source.random.below(5),
  }),
  skipReview: (source) => ({ type: 'skipReview', ...lookingBack(source) }),
  setAvailability: ({ random, now }) => ({
    type: 'setAvailability',
    agentId: random.pick(AGENTS),
    availability: random.pick(AVAILABILITIES),
    backAt: random.chance(0.7) ? null : random.pick([now + 600_000, now - 1, NaN]),
  }),
  addAgent: (source) => ({
    type: 'addAgent',
    agentId: source.random.pick(AGENTS),
    facts: facts(source.random),
  }),
  changeAgent: ({ random }) => ({ type: 'changeAgent', agentId: random.pick(AGENTS), facts: facts(random) }),
  removeAgent: ({ random }) => ({ type: 'removeAgent', agentId: random.pick(AGENTS) }),
  changeSettings: ({ random }) => ({ type: 'changeSettings', settings: settings(random) }),
  openConnection: (source) => ({ type: 'openConnection', ...connection(source) }),
  closeConnection: (source) => ({ type: 'closeConnection', ...connection(source) }),
  answerSwap: (source) => ({
    type: 'answerSwap',
    ...ownTicket(source),
    agentId: source.random.pick(AGENTS),
    accepted: source.random.chance(0.5),
  }),
  prefer: ({ random }) => ({
    type: 'prefer',
    visitorId: random.pick(VISITORS),
    agentId: random.pick(AGENTS),
    preference: random.pick(['favourite', 'avoided', null]),
  }),
  leaveAt: ({ random, now }) => ({
    type: 'leaveAt',
    agentId: random.pick(AGENTS),
    leavesAt: random.pick([null, now + 60_000, now + 600_000, now - 1, NaN]),
  }),
  drain: ({ random }) => ({
    type: 'drain',
    agentId: random.pick(AGENTS),
    more: random.pick([null, 0, 1, 2, 21, -1]),
  }),
  release: (source) => ({
    type: 'release',
    ticketId: ownTicket(source).ticketId,
    chance: source.random.pick([0, 0.29, 0.3, 1]),
  }),
  offerSwap: (source) => ({
    type: 'offerSwap',
    ticketId: ownTicket(source).ticketId,
    agentId: source.random.pick(AGENTS),
  }),
  countExposures: ({ random }) => ({
    type: 'countExposures',
    exposures: [{ agentId: random.pick(AGENTS), impressions: random.pick([1, 20, -3, 1e9, NaN]) }],
    ignored: random.below(3),
  }),
  restart: () => ({ type: 'restart' }),
  tick: () => ({ type: 'tick' }),
};

/** Mostly the right one, now and then any other. */
const odd = <Item>(random: Random, right: Item, others: readonly Item[]): Item =>
  random.chance(0.05) ? random.pick(others) : right;

function anyKey(random: Random, map: { keys(): Iterable<string>; size: number }, fallback: string): string {
  if (map.size === 0) return fallback;
  let left = random.below(map.size);
  for (const key of map.keys()) if (left-- === 0) return key;
  return fallback;
}

function choice({ random }: Source): Choice {
  return random.chance(0.55) ? { kind: 'any' } : { kind: 'agent', agentId: random.pick(AGENTS) };
}

function need({ random }: Source): Need {
  const skills = random.chance(0.7)
    ? []
    : random.chance(0.05)
      ? [...SKILLS, ...SKILLS]
      : [random.pick(SKILLS)];
  return { skills, languages: random.chance(0.8) ? [] : [random.pick(LANGUAGES)] };
}

function facts(random: Random): AgentFacts {
  const skills = SKILLS.filter(() => random.chance(0.7)).map((skillId) => ({
    skillId,
    level: random.chance(0.03) ? 0 : 1 + random.below(5),
  }));
  const languages = LANGUAGES.filter(() => random.chance(0.7));
  return { skills, languages, capacity: random.chance(0.05) ? 0.5 : 1 + random.below(3) };
}

function settings(random: Random): SiteSettings {
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
  };
}

function ownTicket({ random, state }: Source): { visitorId: VisitorId; ticketId: TicketId } {
  const ticketId = anyKey(random, state.tickets, 't0') as TicketId;
  const visitorId = state.tickets.get(ticketId)?.visitorId ?? random.pick(VISITORS);
  return { ticketId, visitorId: odd(random, visitorId, VISITORS) };
}

function offer({ random, state }: Source): { agentId: AgentId; offerId: OfferId } {
  const ringing = [...state.tickets.values()].flatMap(({ phase }) =>
    phase.state === 'offered' ? [phase] : [],
  );
  if (ringing.length === 0) return { agentId: random.pick(AGENTS), offerId: 't0:1' as OfferId };
  const { agentId, offerId } = random.pick(ringing);
  return { agentId: odd(random, agentId, AGENTS), offerId: odd(random, offerId, ['t0:1' as OfferId]) };
}

function part({ random, state }: Source): { by: Person; conversationId: ConversationId } {
  const pool = random.chance(0.1) ? state.ended : state.conversations;
  const conversationId = anyKey(random, pool, 'c0') as ConversationId;
  const conversation = state.conversations.get(conversationId);
  const agentId = odd(random, conversation?.agentId ?? random.pick(AGENTS), AGENTS);
  const visitorId = odd(random, conversation?.ticket.visitorId ?? random.pick(VISITORS), VISITORS);
  const by: Person = random.chance(0.5) ? { kind: 'agent', agentId } : { kind: 'visitor', visitorId };
  return { by, conversationId };
}

function lookingBack({ random, state }: Source): { visitorId: VisitorId; conversationId: ConversationId } {
  const pool = random.chance(0.1) ? state.conversations : state.ended;
  const conversationId = anyKey(random, pool, 'c0') as ConversationId;
  const visitorId = state.ended.get(conversationId)?.visitorId ?? random.pick(VISITORS);
  return { conversationId, visitorId: odd(random, visitorId, VISITORS) };
}

function connection({ random }: Source): { person: Person; connectionId: ConnectionId } {
  const person: Person = random.chance(0.4)
    ? { kind: 'agent', agentId: random.pick(AGENTS) }
    : { kind: 'visitor', visitorId: random.pick(VISITORS) };
  return { person, connectionId: random.pick(CONNECTIONS) };
}
