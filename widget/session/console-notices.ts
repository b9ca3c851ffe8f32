import type { AgentNotices } from '../../server/protocol/index.ts';
import type { ConsoleChange } from './console-reducer.ts';
import { earlyRefusal } from './early-refusal.ts';

/** What each notice changes. */
const NOTICES: {
  readonly [Name in keyof AgentNotices]: (body: AgentNotices[Name]) => ConsoleChange | null;
} = {
  consoleChanged: (view) => ({ type: 'viewHeard', view }),
  messageAdded: (message) => ({
    type: 'messagesHeard',
    conversationId: message.conversationId,
    messages: [message],
  }),
  visitorTyped: ({ conversationId }) => ({ type: 'visitorTyped', conversationId }),
  reviewModerated: (moderated) => ({ type: 'reviewModerated', moderated }),
  usedElsewhere: () => ({ type: 'usedElsewhere' }),
  sessionEnded: () => ({ type: 'signedOut', refusal: earlyRefusal('sign-in-required') }),
  serverStopped: () => null,
  beat: () => null,
};

/** `null` for what changes nothing, and for a notice of a later version, which is ignored. */
export function consoleChangeOf(name: string, body: unknown): ConsoleChange | null {
  const change = (NOTICES as Record<string, ((body: never) => ConsoleChange | null) | undefined>)[name];
  return change?.(body as never) ?? null;
}
