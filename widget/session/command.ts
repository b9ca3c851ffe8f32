import type { CommandId, ConversationId } from '../../server/protocol/index.ts';
import type { AgentContract, Contract, VisitorContract } from './connection.ts';

/** What all commands have in common. */
export type AnyCommand = {
  readonly name: string;
  readonly body: { readonly commandId: CommandId; readonly conversationId?: ConversationId };
};

/** The requests of a contract that change something: those with a command id. */
type CommandName<C extends Contract> = {
  [Name in keyof C['requests'] & string]: C['requests'][Name]['body'] extends {
    readonly commandId: CommandId;
  }
    ? Name
    : never;
}[keyof C['requests'] & string];

type CommandOf<C extends Contract> = {
  [Name in CommandName<C>]: { readonly name: Name; readonly body: C['requests'][Name]['body'] };
}[CommandName<C>];

export type VisitorCommand = CommandOf<VisitorContract>;
export type AgentCommand = CommandOf<AgentContract>;

/** A command before it has its id. */
export type DraftOf<Command extends AnyCommand> = Command extends AnyCommand
  ? { readonly name: Command['name']; readonly body: Omit<Command['body'], 'commandId'> }
  : never;

const names = (table: Record<string, true>): ReadonlySet<string> => new Set(Object.keys(table));

export const VISITOR_COMMANDS = names({
  join: true,
  takeInvitation: true,
  choose: true,
  leave: true,
  writeQuestion: true,
  takeAnswer: true,
  answerSwap: true,
  prolong: true,
  postpone: true,
  resume: true,
  prefer: true,
  say: true,
  end: true,
  cancelTransfer: true,
  reopen: true,
  review: true,
  changeReview: true,
  skipReview: true,
  book: true,
  moveBooking: true,
  cancelBooking: true,
  leaveMessage: true,
  mailTranscript: true,
} satisfies Record<VisitorCommand['name'], true>);

export const AGENT_COMMANDS = names({
  disputeReview: true,
  setAvailability: true,
  leaveAt: true,
  drain: true,
  switchChannel: true,
  saveProfile: true,
  accept: true,
  decline: true,
  say: true,
  end: true,
  finishWrapUp: true,
  transfer: true,
  cancelTransfer: true,
  reopen: true,
  pick: true,
  answerWaiting: true,
  recordOutcome: true,
  prolongWrapUp: true,
  addNote: true,
  replyToReview: true,
  saveHours: true,
  finishBooking: true,
  giveUpBooking: true,
  finishLeftMessage: true,
} satisfies Record<AgentCommand['name'], true>);
