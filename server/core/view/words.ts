import type { AgentFace, AgentId, TicketId } from '../../protocol/index.ts';

/** The words of a profile, as the store keeps them. */
export type ProfileWords = {
  readonly name: string;
  readonly headline: string;
  readonly biography: string;
  readonly photoUrl: string | null;
  readonly skillLabels: Readonly<Record<string, string>>;
};

export type TicketWords = { readonly visitorName: string; readonly question: string };

/** A map, or anything that looks up like one. */
export type Lookup<Key, Value> = { get(key: Key): Value | undefined };

/** The personal text that a view may need; whatever is missing is shown empty. */
export type Words = {
  readonly profiles: Lookup<AgentId, ProfileWords>;
  readonly tickets: Lookup<TicketId, TicketWords>;
};

const NO_PROFILE: ProfileWords = { name: '', headline: '', biography: '', photoUrl: null, skillLabels: {} };
const NO_TICKET: TicketWords = { visitorName: '', question: '' };

export const profileOf = (words: Words, agentId: AgentId): ProfileWords =>
  words.profiles.get(agentId) ?? NO_PROFILE;

export const ticketWordsOf = (words: Words, ticketId: TicketId): TicketWords =>
  words.tickets.get(ticketId) ?? NO_TICKET;

export function faceOf(words: Words, agentId: AgentId): AgentFace {
  const { name, headline, photoUrl } = profileOf(words, agentId);
  return { agentId, name, headline, photoUrl };
}
