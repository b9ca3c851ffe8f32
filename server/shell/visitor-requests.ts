import type {
  Answer,
  Nothing,
  VisitorId,
  VisitorNotices,
  VisitorRequests,
  VisitorSignals,
} from '../protocol/index.ts';
import type { Person } from '../core/command.ts';
import { takeAnswerLetter } from './answering-requests.ts';
import { say, writeQuestion } from './attachments/say.ts';
import { book, cancelBooking, leaveMessage, moveBooking } from './bookings/visitor-requests.ts';
import { refused } from './check.ts';
import type { Caller } from './caller.ts';
import { join, takeInvitation } from './joining.ts';
import type { Letter } from './site/letter.ts';
import type { SpeakerLimiter } from './limiter.ts';
import { plainLetter, sign } from './site/letters.ts';
import { readMessages, tellTyping } from './reading.ts';
import { changeReview, readOwnReview, writeReview } from './review-requests.ts';
import { createDesk, type Handlers, type Signals } from './requests.ts';
import { cancelLetter, reopenAsVisitor } from './transfer-requests.ts';
import { VISITOR_SCHEMAS as SCHEMAS, VISITOR_SIGNAL_SCHEMAS } from './schemas.ts';
import type { Reviewer } from './reviews/reviewer.ts';
import type { Transcripts } from './transcripts/transcripts.ts';
import type { Clock } from './surroundings.ts';
import type { Claims } from './vouching/claims.ts';
import { unbind, vouch } from './vouching/requests.ts';
import { identify, makeReceipt, mayAct, redeemReceipt, takeOver } from './visitor-identity.ts';

export type VisitorCaller = Caller<VisitorNotices> & {
  /** `null` until the visitor says who is asking. */
  visitorId: VisitorId | null;
  /** What the site has vouched for on this connection, `null` if it has not. */
  vouched: Claims | null;
  readonly clock: Clock;
  /** Where the connection comes from, as `addressKey` has it. */
  readonly address: string;
  readonly limiter: SpeakerLimiter;
  readonly transcripts: Transcripts;
  readonly reviewer: Reviewer;
};

const visitor = (visitorId: VisitorId): Person & { kind: 'visitor' } => ({ kind: 'visitor', visitorId });

/** Only who is identified may act. */
async function asVisitor<Result>(
  caller: VisitorCaller,
  act: (visitorId: VisitorId) => Promise<Answer<unknown>> | Letter,
): Promise<Answer<Result>> {
  if (caller.visitorId === null) return refused('not-identified');
  const asked = act(caller.visitorId);
  return (await ('commands' in asked ? caller.site.send(asked) : asked)) as Answer<Result>;
}

/** Only the live view of a visitor may act, and whoever begins something becomes it. */
async function asLive<Result>(
  caller: VisitorCaller,
  act: (visitorId: VisitorId) => Promise<Answer<unknown>> | Letter,
): Promise<Answer<Result>> {
  if (caller.visitorId !== null && !mayAct(caller)) return refused('view-elsewhere');
  return asVisitor<Result>(caller, act);
}

async function readEstimate(caller: VisitorCaller, { need }: VisitorRequests['readEstimate']['body']) {
  const { site, limiter, connectionId, address } = caller;
  if (!(await limiter.allowsEstimate(connectionId, address))) return refused('too-many');
  const estimate = site.needEstimates.of(need);
  return estimate === null ? refused('too-many') : ({ ok: true, result: { estimate } } as const);
}

/** What is asked of a place, with no more to say than which one. */
const ofTicket = (
  type: 'prolong' | 'postpone' | 'resume',
  caller: VisitorCaller,
  body: VisitorRequests[typeof type]['body'],
): Promise<Answer<Nothing>> =>
  asLive(caller, (visitorId) =>
    plainLetter(sign(visitor(visitorId), type, body), { type, visitorId, ticketId: body.ticketId }),
  );

const HANDLERS: Handlers<VisitorRequests, VisitorCaller> = {
  identify: { schema: SCHEMAS.identify, handle: identify },
  vouch: { schema: SCHEMAS.vouch, handle: vouch },
  unbind: { schema: SCHEMAS.unbind, handle: unbind },
  takeOver: { schema: SCHEMAS.takeOver, handle: async (caller) => takeOver(caller) },
  makeReceipt: { schema: SCHEMAS.makeReceipt, handle: makeReceipt },
  redeemReceipt: { schema: SCHEMAS.redeemReceipt, handle: redeemReceipt },
  join: {
    schema: SCHEMAS.join,
    handle: (caller, body) => asLive(caller, (visitorId) => join(caller, visitorId, body)),
  },
  takeInvitation: {
    schema: SCHEMAS.takeInvitation,
    handle: (caller, body) => asLive(caller, (visitorId) => takeInvitation(caller, visitorId, body)),
  },
  choose: {
    schema: SCHEMAS.choose,
    handle: (caller, body) =>
      asLive(caller, (visitorId) => {
        const { ticketId, choice, need } = body;
        return {
          ...plainLetter(sign(visitor(visitorId), 'choose', body), {
            type: 'choose',
            visitorId,
            ticketId,
            choice,
            need,
          }),
          result: () => ({ ticketId }),
        };
      }),
  },
  leave: {
    schema: SCHEMAS.leave,
    handle: (caller, body) =>
      asLive(caller, (visitorId) =>
        plainLetter(sign(visitor(visitorId), 'leave', body), {
          type: 'leave',
          visitorId,
          ticketId: body.ticketId,
        }),
      ),
  },
  say: {
    schema: SCHEMAS.say,
    handle: (caller, body) => asLive(caller, (visitorId) => say(caller, visitor(visitorId), body)),
  },
  end: {
    schema: SCHEMAS.end,
    handle: (caller, body) =>
      asLive(caller, (visitorId) => {
        const by = visitor(visitorId);
        return plainLetter(sign(by, 'end', body), { type: 'end', by, conversationId: body.conversationId });
      }),
  },
  cancelTransfer: {
    schema: SCHEMAS.cancelTransfer,
    handle: (caller, body) => asLive(caller, (visitorId) => cancelLetter(visitor(visitorId), body)),
  },
  reopen: {
    schema: SCHEMAS.reopen,
    handle: (caller, body) => asLive(caller, (visitorId) => reopenAsVisitor(caller, visitorId, body)),
  },
  review: {
    schema: SCHEMAS.review,
    handle: (caller, body) => asLive(caller, (visitorId) => writeReview(caller, visitorId, body)),
  },
  changeReview: {
    schema: SCHEMAS.changeReview,
    handle: (caller, body) => asLive(caller, (visitorId) => changeReview(caller, visitorId, body)),
  },
  readReview: {
    schema: SCHEMAS.readReview,
    handle: (caller, body) =>
      asVisitor(caller, (visitorId) => readOwnReview(caller.store, caller.site, visitorId, body)),
  },
  writeQuestion: {
    schema: SCHEMAS.writeQuestion,
    handle: (caller, body) => asLive(caller, (visitorId) => writeQuestion(caller, visitorId, body)),
  },
  takeAnswer: {
    schema: SCHEMAS.takeAnswer,
    handle: (caller, body) => asLive(caller, (visitorId) => takeAnswerLetter(visitorId, body)),
  },
  answerSwap: {
    schema: SCHEMAS.answerSwap,
    handle: (caller, body) =>
      asLive(caller, (visitorId) => {
        const { ticketId, agentId, accepted } = body;
        const command = { type: 'answerSwap', visitorId, ticketId, agentId, accepted } as const;
        return plainLetter(sign(visitor(visitorId), 'answerSwap', body), command);
      }),
  },
  prolong: { schema: SCHEMAS.prolong, handle: (caller, body) => ofTicket('prolong', caller, body) },
  postpone: { schema: SCHEMAS.postpone, handle: (caller, body) => ofTicket('postpone', caller, body) },
  resume: { schema: SCHEMAS.resume, handle: (caller, body) => ofTicket('resume', caller, body) },
  prefer: {
    schema: SCHEMAS.prefer,
    handle: (caller, body) =>
      asVisitor(caller, (visitorId) => {
        const { agentId, preference } = body;
        const command = { type: 'prefer', visitorId, agentId, preference } as const;
        const letter = plainLetter(sign(visitor(visitorId), 'prefer', body), command);
        return caller.site.acquaintances.after(visitorId, caller.site.send(letter));
      }),
  },
  readEstimate: {
    schema: SCHEMAS.readEstimate,
    handle: readEstimate,
  },
  book: {
    schema: SCHEMAS.book,
    handle: (caller, body) => asLive(caller, (visitorId) => book(caller, visitorId, body)),
  },
  moveBooking: {
    schema: SCHEMAS.moveBooking,
    handle: (caller, body) => asLive(caller, (visitorId) => moveBooking(caller.site, visitorId, body)),
  },
  cancelBooking: {
    schema: SCHEMAS.cancelBooking,
    handle: (caller, body) => asLive(caller, (visitorId) => cancelBooking(visitorId, body)),
  },
  leaveMessage: {
    schema: SCHEMAS.leaveMessage,
    handle: (caller, body) => asLive(caller, (visitorId) => leaveMessage(caller, visitorId, body)),
  },
  mailTranscript: {
    schema: SCHEMAS.mailTranscript,
    handle: (caller, body) =>
      asVisitor(caller, (visitorId) => caller.transcripts.send(caller, visitorId, body)),
  },
  skipReview: {
    schema: SCHEMAS.skipReview,
    handle: (caller, body) =>
      asLive(caller, (visitorId) =>
        plainLetter(sign(visitor(visitorId), 'skipReview', body), {
          type: 'skipReview',
          visitorId,
          conversationId: body.conversationId,
        }),
      ),
  },
  resync: {
    schema: SCHEMAS.resync,
    handle: async ({ site, visitorId }) => ({
      ok: true,
      result: { list: site.list(), self: visitorId === null ? null : site.visitorState(visitorId) },
    }),
  },
  readList: {
    schema: SCHEMAS.readList,
    handle: async ({ site }, { since }) => ({ ok: true, result: site.listSince(since) }),
  },
  readMessages: {
    schema: SCHEMAS.readMessages,
    handle: (caller, body) =>
      asVisitor(caller, (visitorId) => readMessages(caller.store, caller.site, visitor(visitorId), body)),
  },
  mark: {
    schema: SCHEMAS.mark,
    handle: (caller, { marks }) =>
      asVisitor(caller, async (visitorId) => {
        caller.site.marks.move(visitor(visitorId), marks);
        return { ok: true, result: {} };
      }),
  },
};

const SIGNALS: Signals<VisitorSignals, VisitorCaller> = {
  typing: {
    schema: VISITOR_SIGNAL_SCHEMAS.typing,
    handle: (caller, { conversationId }) => {
      const { site, visitorId } = caller;
      if (visitorId !== null && mayAct(caller)) tellTyping(site, visitor(visitorId), conversationId);
    },
  },
  seen: {
    schema: VISITOR_SIGNAL_SCHEMAS.seen,
    handle: ({ site, connectionId, address, gone }, { agentIds }) => {
      if (!gone) site.exposures.report({ connectionId, address, agentIds });
    },
  },
};

export const VISITOR_DESK = createDesk<VisitorCaller>(HANDLERS, SIGNALS);
