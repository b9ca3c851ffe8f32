import type { VisitorId } from '../../protocol/index.ts';
import type { Conversation, SiteState } from '../state.ts';

/** Whether the two speak where this server hears nothing of it. */
export const isElsewhere = ({ channel }: Pick<Conversation, 'channel'>): boolean =>
  channel.channel !== 'chat';

/** Whether its agent listens to this visitor now. */
export const isOnCall = (conversation: Pick<Conversation, 'channel' | 'phase'> | undefined): boolean =>
  conversation?.phase.state === 'talking' &&
  (conversation.channel.channel === 'call' || conversation.channel.channel === 'video');

/** Of whoever speaks elsewhere neither silence nor a closed page says that they are gone. */
const elsewhereSeconds = (seconds: number, { settings }: Pick<SiteState, 'settings'>): number =>
  Math.max(seconds, settings.ticketMostSeconds);

/** After how long without a written word a conversation is ended. */
export const silenceSeconds = (
  conversation: Pick<Conversation, 'channel'>,
  state: Pick<SiteState, 'settings'>,
): number => {
  const { conversationIdleSeconds } = state.settings;
  return isElsewhere(conversation)
    ? elsewhereSeconds(conversationIdleSeconds, state)
    : conversationIdleSeconds;
};

/** How long a visitor without a connection keeps what they have. */
export function visitorGraceSeconds(state: SiteState, visitorId: VisitorId): number {
  const id = state.conversationOfVisitor.get(visitorId);
  const conversation = id === undefined ? undefined : state.conversations.get(id);
  const seconds = state.settings.visitorGraceSeconds;
  return conversation !== undefined && isElsewhere(conversation) ? elsewhereSeconds(seconds, state) : seconds;
}
