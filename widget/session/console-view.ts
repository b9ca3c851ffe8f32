import type { ConversationId, Mark, MovedMark } from '../../server/protocol/index.ts';
import type { AgentCommand } from './command.ts';
import type { ConsoleModel, SignedIn } from './console-reducer.ts';
import type { ConsoleState, Thread } from './console-state.ts';
import { speaksIn, talksOf } from './desk-talks.ts';
import { NO_FILES, type FilesState } from './files/file-state.ts';
import { isFurther } from './marking.ts';
import { outgoingOf, pendingAct } from './outgoing.ts';
import type { Unsent } from './unsent.ts';
import { hasGap } from './words.ts';

type UnsentCommands = readonly Unsent<AgentCommand>[];

/** What the elements see: what was heard, and what is still on its way. */
export function consoleStateOf(
  model: ConsoleModel,
  unsent: UnsentCommands,
  files: FilesState = NO_FILES,
): ConsoleState {
  if (model.state !== 'signed-in') return model;
  const { state, session, standing, view, openConversation, reviews, colleagues, beside, stories, refusal } =
    model;
  return {
    state,
    session,
    link: standing.link,
    view,
    threads: threadsOf(model, unsent),
    openConversation,
    reviews,
    colleagues,
    beside,
    advice: model.advice,
    stories,
    files,
    pending:
      pendingAct(unsent) ?? (model.readingReviews ? 'readReviews' : model.savingPhoto ? 'savePhoto' : null),
    refusal,
    clockOffsetMilliseconds: standing.offsetMilliseconds,
    usedElsewhereAt: model.usedElsewhereAt,
  };
}

function threadsOf(model: SignedIn, unsent: UnsentCommands): ReadonlyMap<ConversationId, Thread> {
  return new Map(
    [...model.threads].map(([conversationId, { words, ...thread }]) => {
      const outgoing = outgoingOf(conversationId, words, unsent, model.standing);
      return [conversationId, { messages: words.messages, outgoing, ...thread }];
    }),
  );
}

/** Whether the whole view has to be read: none has come on this connection. */
export const wantsView = (model: ConsoleModel): boolean =>
  model.state === 'signed-in' && model.standing.link.state === 'live' && model.viewNumber < 0;

/** A conversation whose missing messages have to be read, and the last number before them. */
export function wantedMessages(
  model: ConsoleModel,
): { readonly conversationId: ConversationId; readonly after: number } | null {
  if (model.state !== 'signed-in' || model.standing.link.state !== 'live' || model.viewNumber < 0)
    return null;
  for (const { conversationId, lastNumber } of model.view ? talksOf(model.view) : []) {
    const words = model.threads.get(conversationId)?.words;
    if (words && hasGap(words, lastNumber)) return { conversationId, after: words.messages.length };
  }
  return null;
}

/** The conversations in which something can be said; `null` while that is not known on this connection. */
export function talkingConversations(model: ConsoleModel): ReadonlySet<ConversationId> | null {
  if (model.state !== 'signed-in' || model.viewNumber < 0 || !model.view) return null;
  const talking = model.view.conversations.filter(({ phase }) => phase.state !== 'wrap-up');
  return new Set(talking.map(speaksIn));
}

/** What the server does not show yet of how far the agent has come. */
export function wantedMarks(model: ConsoleModel): readonly MovedMark[] {
  if (model.state !== 'signed-in' || model.standing.link.state !== 'live' || model.viewNumber < 0) return [];
  return (model.view?.conversations ?? []).flatMap(({ conversationId, marks }) => {
    const thread = model.threads.get(conversationId);
    const received = thread?.words.messages.length ?? 0;
    const mark: Mark = { received, read: Math.min(received, thread?.seenNumber ?? 0) };
    return isFurther(mark, marks.agent) ? [{ conversationId, ...mark }] : [];
  });
}

/** What stands in the field of each conversation; `null` while the conversations are not known. */
export function draftsOf(model: ConsoleModel): ReadonlyMap<ConversationId, string> | null {
  if (model.state !== 'signed-in' || !model.view) return null;
  return new Map([...model.threads].map(([conversationId, { draft }]) => [conversationId, draft]));
}
