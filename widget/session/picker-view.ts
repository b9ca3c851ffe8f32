import type {
  Acquaintances,
  Mark,
  MovedMark,
  AgentId,
  ConversationId,
  ConversationView,
  Moment,
  ThreadPart,
  VisitorView,
} from '../../server/protocol/index.ts';
import { listView, loadingView, sharedState } from './browsing-view.ts';
import type { VisitorCommand } from './command.ts';
import { conversationOf } from './picker-reducer.ts';
import type { PickerModel } from './picker-reducer.ts';
import { thanksFor } from './reviewing.ts';
import type { Thanks } from './reviewing.ts';
import { outgoingOf, pendingAct } from './outgoing.ts';
import type { EarlierWords, PickerState, PickerView } from './picker-state.ts';
import type { Unsent } from './unsent.ts';
import { NO_FILES, type FilesState } from './files/file-state.ts';
import { hasGap } from './words.ts';
import { isFurther } from './marking.ts';

type UnsentCommands = readonly Unsent<VisitorCommand>[];

/** What the elements see: what was heard, and what is still on its way. */
export function pickerStateOf(
  model: PickerModel,
  unsent: UnsentCommands,
  now: Moment,
  files: FilesState = NO_FILES,
): PickerState {
  return {
    ...sharedState(model),
    view: viewOf(model, unsent, now),
    acquaintances: acquaintancesNow(model, unsent),
    reviewed: model.review.reviewed,
    receipt: model.place.receipt,
    draft: model.draft,
    files,
    booking: model.booking,
    transcriptMail: model.transcriptMail,
    pending: pendingAct(unsent),
  };
}

/** As the server has them, with the visitor's own changes that it has not confirmed. */
function acquaintancesNow({ acquaintances }: PickerModel, unsent: UnsentCommands): Acquaintances | null {
  if (acquaintances === null) return null;
  let { favourites, avoided } = acquaintances;
  for (const { command } of unsent) {
    if (command.name !== 'prefer') continue;
    const { agentId, preference } = command.body;
    const others = (known: readonly AgentId[]): readonly AgentId[] => known.filter((id) => id !== agentId);
    favourites = [...others(favourites), ...(preference === 'favourite' ? [agentId] : [])];
    avoided = [...others(avoided), ...(preference === 'avoided' ? [agentId] : [])];
  }
  return { ...acquaintances, favourites, avoided };
}

function viewOf(model: PickerModel, unsent: UnsentCommands, now: Moment): PickerView {
  const { self, place } = model;
  const { arrival } = place;
  if (arrival.state === 'asked') return { state: 'arriving', pending: false, refusal: arrival.refusal };
  if (arrival.state === 'awaited') return { state: 'arriving', pending: true, refusal: null };
  if (self === null && model.expectsSelf) return loadingView(model);
  const thanks = thanksNow(model, unsent);
  if (thanks) return { state: 'thanked', ...thanks };
  if (model.review.revising) return { state: 'revising', ...model.review.revising };
  if (self === null || self.state === 'browsing') return listView(model, now);
  if (place.live === false) return { state: 'elsewhere', self, takingOver: place.takingOver };
  return ownView(self, model, unsent);
}

/** The new state comes before the answer to the review that led to it: the list must not flash in between. */
function thanksNow(model: PickerModel, unsent: UnsentCommands): Thanks | null {
  const { self, review, lastConversation } = model;
  const { thanked } = review;
  if (self?.state === 'reviewing') return thanked;
  if (self?.state !== 'browsing') return null;
  const written = unsent.find(({ command }) => command.name === 'review')?.command;
  return written?.name === 'review' ? thanksFor(review, written, lastConversation) : thanked;
}

function ownView(
  self: Exclude<VisitorView, { state: 'browsing' }>,
  model: PickerModel,
  unsent: UnsentCommands,
): PickerView {
  const { messages } = model.words;
  switch (self.state) {
    case 'waiting':
    case 'asked':
    case 'ringing':
    case 'postponed':
      return self;
    case 'talking': {
      const { conversationId } = self.conversation;
      const outgoing = outgoingOf(conversationId, model.words, unsent, model.standing);
      const { agentTypesUntil, draft } = model;
      const readNumber = ownMark(self, model).read;
      return {
        ...self,
        messages,
        ...earlierOf(self.conversation, model),
        outgoing,
        agentTypesUntil,
        readNumber,
        draft,
      };
    }
    case 'reviewing':
      return { ...self, messages, ...earlierOf(self.conversation, model), draft: model.draft };
  }
}

/** The parts before this conversation with their words, as far as they have come. */
function earlierOf(
  { earlier }: ConversationView,
  model: PickerModel,
): { readonly earlier?: readonly EarlierWords[] } {
  if (earlier.length === 0) return {};
  const words = (part: ThreadPart) => model.earlier.get(part.conversationId)?.messages ?? [];
  return { earlier: earlier.map((part) => ({ part, messages: words(part) })) };
}

/** The conversation whose missing messages have to be read, and the last number before them. */
export function wantedMessages(
  model: PickerModel,
): { readonly conversationId: ConversationId; readonly after: number } | null {
  const conversation = conversationOf(model.self);
  if (model.standing.link.state !== 'live' || !conversation) return null;
  for (const { conversationId, lastNumber } of [conversation, ...conversation.earlier]) {
    const words = model.earlier.get(conversationId) ?? model.words;
    if (hasGap(words, lastNumber)) return { conversationId, after: words.messages.length };
  }
  return null;
}

/** How far the visitor has come, here or as the server has it from elsewhere. */
function ownMark(self: Extract<VisitorView, { state: 'talking' }>, model: PickerModel): Mark {
  const { visitor } = self.conversation.marks;
  const received = Math.max(visitor.received, model.words.messages.length);
  return { received, read: Math.min(received, Math.max(visitor.read, model.readNumber)) };
}

/** What the server does not show yet of how far the visitor has come. */
export function wantedMarks(model: PickerModel): readonly MovedMark[] {
  const { self, standing } = model;
  if (standing.link.state !== 'live' || self?.state !== 'talking') return [];
  const { conversationId, marks } = self.conversation;
  const mark = ownMark(self, model);
  return isFurther(mark, marks.visitor) ? [{ conversationId, ...mark }] : [];
}

/** Whether nothing more can be said in a conversation; unknown is no. */
export const isOver = ({ self }: PickerModel, conversationId: ConversationId): boolean =>
  self !== null && !(self.state === 'talking' && self.conversation.conversationId === conversationId);
