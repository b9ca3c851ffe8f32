import type {
  AgentId,
  AgentNotices,
  AgentRequests,
  AgentSignals,
  Answer,
  ConversationId,
  Nothing,
} from '../protocol/index.ts';
import type { Person } from '../core/command.ts';
import { say } from './attachments/say.ts';
import { answerLetter } from './answering-requests.ts';
import { AGENT_BOOKING_LETTERS } from './bookings/agent-requests.ts';
import type { Caller } from './caller.ts';
import {
  noteLetter,
  outcomeLetter,
  prolongLetter,
  readNotes,
  readQuickReplies,
  saveQuickReplies,
} from './ending-requests.ts';
import { ownLetter, type Letter } from './site/letter.ts';
import { plainLetter, sign } from './site/letters.ts';
import { offeredSkills } from './people/skill-catalogue.ts';
import { saveProfile } from './profile-requests.ts';
import { readMessages, tellTyping } from './reading.ts';
import { createDesk, type Handlers, type Signals } from './requests.ts';
import {
  cancelLetter,
  pickLetter,
  readColleagues,
  reopenAsAgent,
  transferLetter,
} from './transfer-requests.ts';
import { answerSuggestion, readSuggestions, searchKnowledge } from './knowledge/requests.ts';
import { readEarlierTalk, readStory } from './stories/requests.ts';
import { AGENT_SCHEMAS as SCHEMAS, AGENT_SIGNAL_SCHEMAS } from './schemas.ts';

export type AgentCaller = Caller<AgentNotices> & { readonly agentId: AgentId };

const person = ({ agentId }: AgentCaller): Person & { kind: 'agent' } => ({ kind: 'agent', agentId });

async function send<Result>(caller: AgentCaller, letter: Letter): Promise<Answer<Result>> {
  return (await caller.site.send(letter)) as Answer<Result>;
}

function acceptLetter(caller: AgentCaller, body: AgentRequests['accept']['body']): Letter {
  const conversationId = caller.random.id() as ConversationId;
  const { agentId } = caller;
  return {
    ...plainLetter(sign(person(caller), 'accept', body), {
      type: 'accept',
      agentId,
      offerId: body.offerId,
      conversationId,
    }),
    result: () => ({ conversationId }),
  };
}

/** Hours, bookings and left messages: done with one letter each, and nothing more to answer. */
const later = <Name extends keyof typeof AGENT_BOOKING_LETTERS>(name: Name) => ({
  schema: SCHEMAS[name],
  handle: (caller: AgentCaller, body: AgentRequests[Name]['body']) =>
    send<Nothing>(caller, AGENT_BOOKING_LETTERS[name](caller.agentId, body)),
});

const HANDLERS: Handlers<AgentRequests, AgentCaller> = {
  resync: {
    schema: SCHEMAS.resync,
    handle: async ({ site, agentId }) => site.consoleAnswer(agentId),
  },
  setAvailability: {
    schema: SCHEMAS.setAvailability,
    handle: (caller, body) =>
      send(
        caller,
        plainLetter(sign(person(caller), 'setAvailability', body), {
          type: 'setAvailability',
          agentId: caller.agentId,
          availability: body.availability,
          backAt: body.backAt,
          pause: body.pause ?? null,
        }),
      ),
  },
  leaveAt: {
    schema: SCHEMAS.leaveAt,
    handle: (caller, body) => {
      const command = { type: 'leaveAt', agentId: caller.agentId, leavesAt: body.leavesAt } as const;
      return send(caller, plainLetter(sign(person(caller), 'leaveAt', body), command));
    },
  },
  drain: {
    schema: SCHEMAS.drain,
    handle: (caller, body) => {
      const command = { type: 'drain', agentId: caller.agentId, more: body.more } as const;
      return send(caller, plainLetter(sign(person(caller), 'drain', body), command));
    },
  },
  saveProfile: {
    schema: SCHEMAS.saveProfile,
    handle: saveProfile,
  },
  accept: { schema: SCHEMAS.accept, handle: (caller, body) => send(caller, acceptLetter(caller, body)) },
  decline: {
    schema: SCHEMAS.decline,
    handle: (caller, body) =>
      send(
        caller,
        plainLetter(sign(person(caller), 'decline', body), {
          type: 'decline',
          agentId: caller.agentId,
          offerId: body.offerId,
        }),
      ),
  },
  say: {
    schema: SCHEMAS.say,
    handle: (caller, body) => say(caller, person(caller), body),
  },
  switchChannel: {
    schema: SCHEMAS.switchChannel,
    handle(caller, body) {
      const { conversationId, channel } = body;
      const command = { type: 'switchChannel', agentId: caller.agentId, conversationId, channel } as const;
      return send(caller, plainLetter(sign(person(caller), 'switchChannel', body), command));
    },
  },
  end: {
    schema: SCHEMAS.end,
    handle: (caller, body) =>
      send(
        caller,
        plainLetter(sign(person(caller), 'end', body), {
          type: 'end',
          by: person(caller),
          conversationId: body.conversationId,
        }),
      ),
  },
  finishWrapUp: {
    schema: SCHEMAS.finishWrapUp,
    handle: (caller, body) =>
      send(
        caller,
        plainLetter(sign(person(caller), 'finishWrapUp', body), {
          type: 'finishWrapUp',
          agentId: caller.agentId,
          conversationId: body.conversationId,
        }),
      ),
  },
  transfer: {
    schema: SCHEMAS.transfer,
    handle: (caller, body) => send(caller, transferLetter(caller.agentId, body)),
  },
  cancelTransfer: {
    schema: SCHEMAS.cancelTransfer,
    handle: (caller, body) => send(caller, cancelLetter(person(caller), body)),
  },
  reopen: {
    schema: SCHEMAS.reopen,
    handle: (caller, body) => reopenAsAgent(caller, caller.agentId, body),
  },
  pick: {
    schema: SCHEMAS.pick,
    handle: (caller, body) => send(caller, pickLetter(caller, caller.agentId, body)),
  },
  readColleagues: {
    schema: SCHEMAS.readColleagues,
    handle: async (caller) => readColleagues(caller, caller.agentId),
  },
  readStory: { schema: SCHEMAS.readStory, handle: (caller, body) => readStory(caller, body) },
  readEarlierTalk: {
    schema: SCHEMAS.readEarlierTalk,
    handle: (caller, body) => readEarlierTalk(caller, body),
  },
  answerWaiting: {
    schema: SCHEMAS.answerWaiting,
    handle: (caller, body) => send(caller, answerLetter(caller, caller.agentId, body)),
  },
  readSuggestions: {
    schema: SCHEMAS.readSuggestions,
    handle: (caller, body) => readSuggestions(caller, body),
  },
  searchKnowledge: {
    schema: SCHEMAS.searchKnowledge,
    handle: (caller, body) => searchKnowledge(caller, body),
  },
  takeSuggestion: {
    schema: SCHEMAS.takeSuggestion,
    handle: (caller, body) => answerSuggestion(caller, 'taken', body),
  },
  dismissSuggestion: {
    schema: SCHEMAS.dismissSuggestion,
    handle: (caller, body) => answerSuggestion(caller, 'dismissed', body),
  },
  recordOutcome: {
    schema: SCHEMAS.recordOutcome,
    handle: (caller, body) => send(caller, outcomeLetter(caller.agentId, body)),
  },
  prolongWrapUp: {
    schema: SCHEMAS.prolongWrapUp,
    handle: (caller, body) => send(caller, prolongLetter(caller.agentId, body)),
  },
  addNote: {
    schema: SCHEMAS.addNote,
    handle: (caller, body) => send(caller, noteLetter(caller, caller.agentId, body)),
  },
  readNotes: {
    schema: SCHEMAS.readNotes,
    handle: (caller, body) => readNotes(caller, caller.agentId, body),
  },
  readQuickReplies: {
    schema: SCHEMAS.readQuickReplies,
    handle: (caller) => readQuickReplies(caller, caller.agentId),
  },
  saveQuickReplies: {
    schema: SCHEMAS.saveQuickReplies,
    handle: (caller, body) => saveQuickReplies(caller, caller.agentId, body),
  },
  saveHours: later('saveHours'),
  finishBooking: later('finishBooking'),
  giveUpBooking: later('giveUpBooking'),
  finishLeftMessage: later('finishLeftMessage'),
  readMessages: {
    schema: SCHEMAS.readMessages,
    handle: (caller, body) => readMessages(caller.store, caller.site, person(caller), body),
  },
  beat: { schema: SCHEMAS.beat, handle: async () => ({ ok: true, result: {} }) },
  mark: {
    schema: SCHEMAS.mark,
    handle: async (caller, { marks }) => {
      caller.site.marks.move(person(caller), marks);
      return { ok: true, result: {} };
    },
  },
  replyToReview: {
    schema: SCHEMAS.replyToReview,
    handle: ({ site, agentId }, body) => site.replies.send(agentId, body),
  },
  readReviews: {
    schema: SCHEMAS.readReviews,
    handle: async ({ site, agentId }, { page }) => ({
      ok: true,
      result: await site.ownRecords.reviews(agentId, page),
    }),
  },
  readMeasures: {
    schema: SCHEMAS.readMeasures,
    handle: async ({ site, agentId }, { period }) => ({
      ok: true,
      result: { measures: await site.ownRecords.measures(agentId, period) },
    }),
  },
  readSkills: {
    schema: SCHEMAS.readSkills,
    handle: async ({ site }) => ({ ok: true, result: { skills: offeredSkills(site) } }),
  },
  readDecisions: {
    schema: SCHEMAS.readDecisions,
    handle: async ({ site, agentId }) => ({
      ok: true,
      result: { decisions: await site.ownRecords.decisions(agentId) },
    }),
  },
  disputeReview: {
    schema: SCHEMAS.disputeReview,
    handle: ({ site, agentId }, body) => site.replies.dispute(agentId, body),
  },
};

const SIGNALS: Signals<AgentSignals, AgentCaller> = {
  typing: {
    schema: AGENT_SIGNAL_SCHEMAS.typing,
    handle: (caller, { conversationId }) => tellTyping(caller.site, person(caller), conversationId),
  },
  used: {
    schema: AGENT_SIGNAL_SCHEMAS.used,
    handle: ({ site, agentId }) => site.people.agents.tell(agentId, 'usedElsewhere', {}),
  },
  idle: {
    schema: AGENT_SIGNAL_SCHEMAS.idle,
    handle: ({ site, agentId }) => void site.send(ownLetter({ type: 'goIdle', agentId })),
  },
};

export const AGENT_DESK = createDesk<AgentCaller>(HANDLERS, SIGNALS);
