import type {
  AgentRequests,
  Answer,
  ConversationId,
  InternalNote,
  PasswordChange,
  QuickReplies,
  QuickReply,
} from '../../server/protocol/index.ts';
import type { AgentContract, Connection } from './connection.ts';
import type { ConsoleAccount } from './console-account.ts';
import type { ConsoleRead } from './console-reads.ts';
import type { AgentAnswerTo, SignedIn } from './console-reducer.ts';
import { earlyRefusal } from './early-refusal.ts';
import { meAnswer, NOTHING_OF_ME, reduceMe, type Me, type MeAct, type MeChange } from './me.ts';

export type AnsweredWaiting = AgentRequests['answerWaiting']['result'];

/** What the console knows beside what is said: notes of agents by conversation, and answers often given. */
export type BesideTalk = {
  /** Also those of the parts before. Conversations of which none were read are missing. */
  readonly notes: ReadonlyMap<ConversationId, readonly InternalNote[]>;
  /** `null` until they were read. */
  readonly quickReplies: QuickReplies | null;
  /** Whom the newest answer to several who wait reached; `null` before one was given here. */
  readonly lastAnswer: AnsweredWaiting | null;
  /** What was read of the agent's own work. */
  readonly me: Me;
  /** What came of the last change of the own password; `null` before one. */
  readonly password: Answer<object> | null;
};
export const NOTHING_BESIDE: BesideTalk = {
  notes: new Map(),
  quickReplies: null,
  lastAnswer: null,
  me: NOTHING_OF_ME,
  password: null,
};

/** What is asked of the server about it. */
export type BesideAct =
  | MeAct
  | { readonly type: 'readNotes'; readonly conversationId: ConversationId }
  | { readonly type: 'readQuickReplies' }
  | ({ readonly type: 'changePassword' } & PasswordChange)
  | { readonly type: 'saveQuickReplies'; readonly replies: readonly QuickReply[] };

export type BesideChange =
  | MeChange
  | {
      readonly type: 'notesAnswered';
      readonly conversationId: ConversationId;
      readonly answer: AgentAnswerTo<'readNotes'>;
    }
  | { readonly type: 'passwordAnswered'; readonly answer: Answer<object> }
  | { readonly type: 'quickRepliesAnswered'; readonly answer: AgentAnswerTo<'readQuickReplies'> }
  | {
      readonly type: 'quickRepliesSaved';
      readonly replies: readonly QuickReply[];
      readonly answer: AgentAnswerTo<'saveQuickReplies'>;
    };

type Ask = Connection<AgentContract>['ask'];

const heard = <Result>(reply: Answer<Result> | null): Answer<Result> =>
  reply ?? { ok: false, refusal: earlyRefusal('no-answer') };

export const besideRead = (act: BesideAct): ConsoleRead => ({
  kind: 'read',
  awaited: null,
  read: async (ask, account) => ({ type: 'besideHeard', change: await besideAnswer(act, ask, account) }),
});

async function besideAnswer(act: BesideAct, ask: Ask, account: ConsoleAccount): Promise<BesideChange> {
  switch (act.type) {
    case 'readMeasures':
    case 'readSkills':
    case 'readDecisions':
      return meAnswer(act, ask);
    case 'readNotes': {
      const { conversationId } = act;
      return {
        type: 'notesAnswered',
        conversationId,
        answer: heard(await ask('readNotes', { conversationId })),
      };
    }
    case 'readQuickReplies':
      return { type: 'quickRepliesAnswered', answer: heard(await ask('readQuickReplies', {})) };
    case 'changePassword': {
      const { password, newPassword } = act;
      const answer = heard(await account.changePassword({ password, newPassword }));
      return { type: 'passwordAnswered', answer };
    }
    case 'saveQuickReplies': {
      const { replies } = act;
      return {
        type: 'quickRepliesSaved',
        replies,
        answer: heard(await ask('saveQuickReplies', { replies })),
      };
    }
  }
}

/** What was not read is read again as soon as somebody looks at it; nobody asked for it aloud. */
export function reduceBeside(model: SignedIn, change: BesideChange): SignedIn {
  const { beside } = model;
  switch (change.type) {
    case 'measuresAnswered':
    case 'decisionsAnswered':
      if (!change.answer.ok) return { ...model, refusal: change.answer.refusal };
      return { ...model, beside: { ...beside, me: reduceMe(beside.me, change) } };
    case 'skillsAnswered':
      return { ...model, beside: { ...beside, me: reduceMe(beside.me, change) } };
    case 'notesAnswered': {
      if (!change.answer.ok) return model;
      const open = new Set(model.view?.conversations.map((each) => each.conversationId));
      const kept = [...beside.notes].filter(([id]) => open.has(id));
      const notes = new Map(kept).set(change.conversationId, change.answer.result.notes);
      return { ...model, beside: { ...beside, notes } };
    }
    case 'quickRepliesAnswered':
      if (!change.answer.ok) return model;
      return { ...model, beside: { ...beside, quickReplies: change.answer.result } };
    case 'passwordAnswered':
      return { ...model, beside: { ...beside, password: change.answer } };
    case 'quickRepliesSaved': {
      if (!change.answer.ok) return { ...model, refusal: change.answer.refusal };
      const { quickReplies } = beside;
      if (quickReplies === null) return model;
      return { ...model, beside: { ...beside, quickReplies: { ...quickReplies, own: change.replies } } };
    }
  }
}
