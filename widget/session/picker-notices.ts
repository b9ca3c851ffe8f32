import type { VisitorNotices } from '../../server/protocol/index.ts';
import type { PickerChange } from './picker-reducer.ts';

/** What each notice changes. */
const NOTICES: {
  readonly [Name in keyof VisitorNotices]: (body: VisitorNotices[Name]) => PickerChange | null;
} = {
  listChanged: (list) => ({ type: 'listHeard', list }),
  selfChanged: (self) => ({ type: 'selfHeard', self }),
  viewChanged: ({ live }) => ({ type: 'viewHeard', live }),
  messageAdded: (message) => ({
    type: 'messagesHeard',
    conversationId: message.conversationId,
    messages: [message],
  }),
  agentTyped: ({ conversationId }) => ({ type: 'agentTyped', conversationId }),
  serverStopped: () => null,
};

/** `null` for what changes nothing, and for a notice of a later version, which is ignored. */
export function pickerChangeOf(name: string, body: unknown): PickerChange | null {
  const change = (NOTICES as Record<string, ((body: never) => PickerChange | null) | undefined>)[name];
  return change?.(body as never) ?? null;
}
