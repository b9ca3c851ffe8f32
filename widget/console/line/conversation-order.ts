import type { AgentConversationView } from '../../../server/protocol/index.ts';

const group = (conversation: AgentConversationView): number => {
  if (conversation.phase.state === 'wrap-up') return 2;
  return conversation.waitingSince === null ? 1 : 0;
};

const momentInGroup = (conversation: AgentConversationView): number =>
  conversation.phase.state === 'wrap-up'
    ? conversation.phase.endsAt
    : (conversation.waitingSince ?? conversation.startedAt);

/** Who has waited longest for an answer stands first, then who has one, then what is ended. */
export function orderConversations(
  conversations: readonly AgentConversationView[],
): readonly AgentConversationView[] {
  return [...conversations].sort(
    (one, other) => group(one) - group(other) || momentInGroup(one) - momentInGroup(other),
  );
}

/**
 * Keeps a list still under the pointer: while `held`, what is shown keeps its order,
 * what is gone leaves and what is new stands last.
 */
export function steadyOrder<Id>(shown: readonly Id[], wanted: readonly Id[], held: boolean): readonly Id[] {
  if (!held) return wanted;
  const stayed = shown.filter((id) => wanted.includes(id));
  return [...stayed, ...wanted.filter((id) => !stayed.includes(id))];
}
