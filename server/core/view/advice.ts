import type { AgentId, LanguageTag, Moment, Suggestion } from '../../protocol/index.ts';
import { adviceFor, type AdviceInput, type SkillElsewhere } from '../advice/advice.ts';
import { listenTo, type HeardTerm } from '../advice/listening.ts';
import { wouldTake } from '../eligible.ts';
import { isConnected } from '../presence.ts';
import type { Agent, Conversation, SiteState } from '../state.ts';
import { warmTicketOf } from '../transfer/transfer.ts';
import { shownSkills } from './public-agent.ts';
import { profileOf, ticketWordsOf, type Words } from './words.ts';

/** The conversation in which this agent helps, `null` for whoever does not, or not any more. */
export function advisedTalk(
  state: SiteState,
  agentId: AgentId,
  conversationId: Conversation['conversationId'],
): Conversation | null {
  const open = state.conversations.get(conversationId);
  return open?.agentId === agentId && open.phase.state === 'talking' && open.handedTo === null ? open : null;
}

/**
 * What was heard of the visitor.
 * @param said by the visitor in this conversation, newest first
 */
export function heardIn(
  { ticket }: Conversation,
  said: readonly string[],
  sought: string,
  words: Words,
): readonly HeardTerm[] {
  const { question, context } = ticketWordsOf(words, ticket.ticketId);
  return listenTo({ said: [...said, question], page: context?.page ?? null, sought });
}

export type AdviceMaterial = Pick<AdviceInput, 'heard' | 'entries' | 'answered'> & {
  readonly said: readonly string[];
};

/** What the agent of a conversation could do next. */
export function adviceOf(
  state: SiteState,
  talk: Conversation,
  material: AdviceMaterial,
  words: Words,
  now: Moment,
): readonly Suggestion[] {
  const { heard, entries, answered } = material;
  const { ticket, startedAt, lastNumber, channel } = talk;
  const { question, context } = ticketWordsOf(words, ticket.ticketId);
  const { channel: by } = channel;
  const said = [...material.said, question];
  const attributes = context?.attributes ?? {};
  return adviceFor({
    heard,
    entries,
    answered,
    languages: languagesOf(talk, context?.circumstances?.locale),
    elsewhere: skillsElsewhere(state, talk, words),
    call:
      by === 'call' || by === 'video' ? null : { startedAt, messageCount: lastNumber, said, attributes, now },
  });
}

/** Those that were asked for, else the one of the browser. */
const languagesOf = ({ ticket }: Conversation, locale = ''): readonly LanguageTag[] => {
  if (ticket.need.languages.length > 0) return ticket.need.languages;
  return locale === '' ? [] : [locale as LanguageTag];
};

/** Skills that the agent lacks, of those who are there and could take this visitor. */
function skillsElsewhere(state: SiteState, talk: Conversation, words: Words): readonly SkillElsewhere[] {
  const { agentId, ticket } = talk;
  if (warmTicketOf(state, talk) !== null) return [];
  const own = new Set(state.agents.get(agentId)?.facts.skills.map(({ skillId }) => skillId));
  const elsewhere = new Map<string, SkillElsewhere>();
  for (const agent of state.agents.values()) {
    if (agent.agentId === agentId || !isThere(agent)) continue;
    for (const { skillId, label } of shownSkills(agent, profileOf(words, agent.agentId))) {
      if (own.has(skillId)) continue;
      const need = { skills: [skillId], languages: ticket.need.languages };
      if (!wouldTake(agent, { ...ticket, need })) continue;
      const helpers = (elsewhere.get(skillId)?.helpers ?? 0) + 1;
      elsewhere.set(skillId, { skillId, label: elsewhere.get(skillId)?.label ?? label, need, helpers });
    }
  }
  return [...elsewhere.values()];
}

const isThere = (agent: Agent): boolean =>
  agent.availability === 'available' && isConnected(agent.presence) && agent.takingMore !== 0;
