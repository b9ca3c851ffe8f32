import {
  CHANNELS,
  PAUSES,
  type Availability,
  type ConversationId,
  type MessageId,
  type ReviewId,
  type TicketId,
} from '../../protocol/index.ts';
import type { Command, CommandType } from '../command.ts';
import { ANSWERING_MAKERS } from './random-answering.ts';
import { BOOKING_MAKERS, openHours } from './random-bookings.ts';
import {
  AGENTS,
  answeredSwap,
  anyKey,
  choice,
  connection,
  CONNECTIONS,
  facts,
  known,
  LANGUAGES,
  lookingBack,
  need,
  odd,
  offer,
  ownTicket,
  part,
  settings,
  SKILLS,
  swap,
  VISITORS,
  type Source,
} from './random-parts.ts';
import { TRANSFER_MAKERS } from './random-transfers.ts';
import { ENDING_MAKERS } from './random-endings.ts';
import { INVITATION_MAKERS } from './random-invitations.ts';
import { DISPUTE_MAKERS } from './random-disputes.ts';
import { Random } from './random.ts';

const EVERY_SKILL = SKILLS.map((skillId) => ({ skillId, level: 3 }));
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
  writeQuestion: 1,
  leave: 2,
  accept: 16,
  decline: 4,
  say: 20,
  end: 6,
  finishWrapUp: 5,
  switchChannel: 2,
  review: 5,
  changeReview: 5,
  replyToReview: 1,
  disputeReview: 0.5,
  decideDispute: 0.5,
  moderateReview: 1,
  skipReview: 1,
  setAvailability: 7,
  goIdle: 0.5,
  addAgent: 2,
  changeAgent: 2,
  removeAgent: 0.4,
  changeSettings: 0.4,
  openConnection: 12,
  closeConnection: 3,
  restart: 0.6,
  answerSwap: 3,
  prolong: 3,
  postpone: 3,
  resume: 2,
  prefer: 1,
  setHours: 0.5,
  book: 5,
  moveBooking: 2,
  cancelBooking: 0.5,
  finishBooking: 0.5,
  giveUpBooking: 0.7,
  leaveMessage: 1,
  finishLeftMessage: 0.5,
  leaveAt: 1,
  drain: 1.5,
  release: 2,
  offerSwap: 3,
  transfer: 6,
  cancelTransfer: 0.7,
  reopen: 3,
  reopenAsAgent: 3,
  pick: 3,
  permit: 0.7,
  recordOutcome: 2,
  prolongWrapUp: 2,
  addNote: 1,
  holdInvitation: 4,
  takeInvitation: 4,
  declineInvitation: 1,
  answerWaiting: 3,
  takeAnswer: 2,
  countExposures: 0.5,
  tick: 10,
};
const TYPES = Object.keys(WEIGHTS) as CommandType[];
const TOTAL = TYPES.reduce((sum, type) => sum + WEIGHTS[type], 0);

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
    { type: 'setHours', agentId, hours: openHours(new Random(index)) },
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
  ...ANSWERING_MAKERS,
  ...BOOKING_MAKERS,
  ...TRANSFER_MAKERS,
  ...ENDING_MAKERS,
  ...INVITATION_MAKERS,
  join: (source) => {
    const { random, count, state } = source;
    const ticketId = random.chance(0.02) ? anyKey(random, state.tickets, `t${count}`) : `t${count}`;
    const visitorId = random.pick(VISITORS);
    return {
      type: 'join',
      visitorId,
      ticketId: ticketId as TicketId,
      choice: choice(source),
      need: need(source),
      known: known(source),
    };
  },
  writeQuestion: (source) => ({ type: 'writeQuestion', ...ownTicket(source) }),
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
  switchChannel: ({ random, state }) => {
    const conversationId = anyKey(random, state.conversations, 'c0') as ConversationId;
    const agentId = state.conversations.get(conversationId)?.agentId ?? random.pick(AGENTS);
    const channel = random.pick(CHANNELS);
    return { type: 'switchChannel', agentId: odd(random, agentId, AGENTS), conversationId, channel };
  },
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
  changeReview: (source) => ({
    type: 'changeReview',
    ...lookingBack(source),
    stars: source.random.chance(0.1) ? source.random.pick([0, 6, 2.5, NaN]) : 1 + source.random.below(5),
  }),
  replyToReview: ({ random, count }) => {
    const agentId = random.pick(AGENTS);
    const review = { agentId: odd(random, agentId, AGENTS), replied: random.chance(0.3) };
    const reviewId = `r${random.below(count + 1)}` as ReviewId;
    return { type: 'replyToReview', agentId, reviewId, review: random.chance(0.1) ? null : review };
  },
  ...DISPUTE_MAKERS,
  skipReview: (source) => ({ type: 'skipReview', ...lookingBack(source) }),
  setAvailability: ({ random, now }) => ({
    type: 'setAvailability',
    agentId: random.pick(AGENTS),
    availability: random.pick(AVAILABILITIES),
    backAt: random.chance(0.7) ? null : random.pick([now + 600_000, now - 1, NaN]),
    ...(random.chance(0.8) ? {} : { pause: random.pick([...PAUSES, null]) }),
  }),
  goIdle: ({ random }) => ({ type: 'goIdle', agentId: random.pick(AGENTS) }),
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
    ...answeredSwap(source),
    accepted: source.random.chance(0.5),
  }),
  prolong: (source) => ({ type: 'prolong', ...ownTicket(source) }),
  postpone: (source) => ({ type: 'postpone', ...ownTicket(source) }),
  resume: (source) => ({ type: 'resume', ...ownTicket(source) }),
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
  offerSwap: (source) => ({ type: 'offerSwap', ...swap(source) }),
  countExposures: ({ random }) => ({
    type: 'countExposures',
    exposures: [{ agentId: random.pick(AGENTS), impressions: random.pick([1, 20, -3, 1e9, NaN]) }],
    ignored: random.below(3),
  }),
  restart: () => ({ type: 'restart' }),
  tick: () => ({ type: 'tick' }),
};
