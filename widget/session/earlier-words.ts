import type { ConversationId, Message, VisitorView } from '../../server/protocol/index.ts';
import { conversationOf } from './picker-reducer.ts';
import type { PickerModel } from './picker-reducer.ts';
import { addMessages, NO_WORDS } from './words.ts';

/** What was talked before stays readable where the talk goes on with somebody else. */
export function earlierWords(model: PickerModel, self: VisitorView): PickerModel['earlier'] {
  const parts = conversationOf(self)?.earlier ?? [];
  const before = conversationOf(model.self)?.conversationId;
  return new Map(
    parts.map(({ conversationId }) => [
      conversationId,
      conversationId === before ? model.words : (model.earlier.get(conversationId) ?? NO_WORDS),
    ]),
  );
}

/** Words of a part before this conversation; those of any other are let go. */
export function withEarlier(
  model: PickerModel,
  conversationId: ConversationId,
  messages: readonly Message[],
): PickerModel {
  const known = model.earlier.get(conversationId);
  return known === undefined
    ? model
    : { ...model, earlier: new Map(model.earlier).set(conversationId, addMessages(known, messages)) };
}
