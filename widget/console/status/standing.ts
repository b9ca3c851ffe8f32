import type { AgentConversationView } from '../../../server/protocol/index.ts';
import type { ConsoleWords } from '../../words/console.ts';

/** By which channel the two speak, or since when, or that the visitor's page is gone. */
export function standingOf(
  { channel, visitorConnected, startedAt, phase }: AgentConversationView,
  words: ConsoleWords,
): string {
  const { formats, conversation } = words;
  if (phase.state === 'talking' && channel.channel !== 'chat')
    return words.channel.now(channel.channel, formats.time(channel.since));
  return phase.state !== 'talking' || visitorConnected
    ? conversation.startedAt(formats.time(startedAt))
    : conversation.disconnected;
}
