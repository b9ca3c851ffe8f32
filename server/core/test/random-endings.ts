import { RESOLUTIONS, type ConversationId, type NoteId } from '../../protocol/index.ts';
import type { Command } from '../command.ts';
import type { EndingCommand } from '../ending/command.ts';
import { AGENTS, anyKey, odd, type Source } from './random-parts.ts';

type Makers = {
  readonly [Type in EndingCommand['type']]: (source: Source) => Extract<Command, { readonly type: Type }>;
};

function held({ random, state }: Source) {
  const conversationId = anyKey(random, state.conversations, 'c0') as ConversationId;
  const agentId = state.conversations.get(conversationId)?.agentId ?? random.pick(AGENTS);
  return { agentId: odd(random, agentId, AGENTS), conversationId };
}

/** What agents say of conversations, mostly as it could really come. */
export const ENDING_MAKERS: Makers = {
  recordOutcome: (source) => {
    const { random, state } = source;
    const { dispositions, currency } = state.settings;
    const amount = random.pick([1, 1_250, 0, 0.5]);
    const outcome = {
      disposition: random.pick([...dispositions, null, 'unheard of']),
      resolved: random.pick([...RESOLUTIONS, null]),
      sale: random.chance(0.5) ? null : { amount, currency },
    };
    return { type: 'recordOutcome', ...held(source), outcome };
  },
  prolongWrapUp: (source) => ({ type: 'prolongWrapUp', ...held(source) }),
  addNote: (source) => ({ type: 'addNote', ...held(source), noteId: `n${source.count}` as NoteId }),
};
