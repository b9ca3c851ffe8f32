import {
  PICK_REASONS,
  TRANSFER_MODES,
  TRANSFER_REASONS,
  type ConversationId,
  type TicketId,
  type TransferTarget,
} from '../../protocol/index.ts';
import type { Command } from '../command.ts';
import type { TransferCommand } from '../transfer/command.ts';
import { AGENTS, anyKey, known, lookingBack, need, odd, part, type Source } from './random-parts.ts';

type Makers = {
  readonly [Type in TransferCommand['type']]: (source: Source) => Extract<Command, { readonly type: Type }>;
};

const target = (source: Source): TransferTarget =>
  source.random.chance(0.6)
    ? { kind: 'agent', agentId: source.random.pick(AGENTS) }
    : { kind: 'need', need: need(source) };

/** What moves visitors between agents, mostly as it could really come. */
export const TRANSFER_MAKERS: Makers = {
  transfer: (source) => {
    const { random, state } = source;
    const conversationId = anyKey(random, state.conversations, 'c0') as ConversationId;
    const agentId = state.conversations.get(conversationId)?.agentId ?? random.pick(AGENTS);
    return {
      type: 'transfer',
      agentId: odd(random, agentId, AGENTS),
      conversationId,
      target: target(source),
      mode: random.pick(TRANSFER_MODES),
      reason: random.pick(TRANSFER_REASONS),
    };
  },
  cancelTransfer: (source) => ({ type: 'cancelTransfer', ...part(source) }),
  reopen: (source) => ({
    type: 'reopen',
    ...lookingBack(source),
    ticketId: `t${source.count}` as TicketId,
    known: known(source),
  }),
  reopenAsAgent: (source) => {
    const { conversationId } = lookingBack(source);
    const agentId = source.state.ended.get(conversationId)?.agentId ?? source.random.pick(AGENTS);
    return {
      type: 'reopenAsAgent',
      agentId: odd(source.random, agentId, AGENTS),
      conversationId,
      ticketId: `t${source.count}` as TicketId,
      nextId: `c${source.count}` as ConversationId,
      known: known(source),
    };
  },
  pick: ({ random, state, count }) => ({
    type: 'pick',
    agentId: random.pick(AGENTS),
    ticketId: anyKey(random, state.tickets, 't0') as TicketId,
    reason: random.pick(PICK_REASONS),
    conversationId: `c${count}` as ConversationId,
  }),
  permit: ({ random }) => ({ type: 'permit', agentId: random.pick(AGENTS), mayPick: random.chance(0.8) }),
};
