import type {
  AgentId,
  AgentList,
  AgentPage,
  Moment,
  PublicAgent,
  PublicReview,
  Skill,
} from '../../protocol/index.ts';
import { keptOf, type Estimates } from '../estimate/index.ts';
import { standingsOf, type Standing } from '../order/index.ts';
import { shownAvailability } from '../presence.ts';
import type { Agent, SiteState } from '../state.ts';
import { hoursAhead } from './booking.ts';
import { ratingOf } from './rating.ts';
import { dayOf } from './review.ts';
import { profileOf, publicProfileOf, type ProfileWords, type Words } from './words.ts';

/** Every agent as any visitor may see them, highest score first, then by id. */
export function agentList(
  state: SiteState,
  words: Words,
  estimates: Estimates,
  now: Moment,
): Pick<AgentList, 'agents' | 'firstFree' | 'trackRecord'> {
  const agents = publicAgents(state, words, estimates, now);
  return { agents, firstFree: estimates.firstFree, trackRecord: keptOf(state.statistics, null) };
}

export function publicAgents(
  state: SiteState,
  words: Words,
  estimates: Estimates,
  now: Moment,
): readonly PublicAgent[] {
  const standings = standingsOf(state, estimates);
  const agents: PublicAgent[] = [];
  for (const agent of state.agents.values())
    agents.push(shown(state, agent, words, estimates, standings, now));
  return agents.sort((a, b) => b.score - a.score || (a.agentId < b.agentId ? -1 : 1));
}

/** One agent as any visitor may see them, `null` if there is no such agent. */
export function publicAgent(
  state: SiteState,
  agentId: AgentId,
  words: Words,
  estimates: Estimates,
  now: Moment,
): PublicAgent | null {
  const agent = state.agents.get(agentId);
  return agent ? shown(state, agent, words, estimates, standingsOf(state, estimates), now) : null;
}

/**
 * The page of one agent, `null` if there is no such agent. The share of each star, and the day of
 * each review, are told from as many reviews on as the rating is: with fewer they would tell who wrote what.
 */
export function agentPage(
  state: SiteState,
  agentId: AgentId,
  words: Words,
  estimates: Estimates,
  reviews: Pick<AgentPage, 'nextPage' | 'hidden'> & { readonly reviews: readonly PublicReview[] },
  now: Moment,
): AgentPage | null {
  const row = state.agents.get(agentId);
  const agent = publicAgent(state, agentId, words, estimates, now);
  if (row === undefined || agent === null) return null;
  return {
    agent,
    biography: publicProfileOf(words, agentId).biography,
    starCounts: agent.rating === null ? [0, 0, 0, 0, 0] : row.starCounts,
    reviews: reviews.reviews.map(({ stars, comment, tags, publishedAt, reply }) => ({
      stars,
      comment,
      tags,
      reply,
      publishedAt: agent.rating === null || publishedAt === null ? null : dayOf(publishedAt),
    })),
    nextPage: reviews.nextPage,
    hidden: reviews.hidden,
    ...hoursAhead(state, row, now),
  };
}

function shown(
  state: SiteState,
  agent: Agent,
  words: Words,
  estimates: Estimates,
  standings: ReadonlyMap<AgentId, Standing>,
  now: Moment,
): PublicAgent {
  const { agentId, facts, backAt, leavesAt, takingMore } = agent;
  const { name, pronouns, headline, photoUrl } = publicProfileOf(words, agentId);
  const standing = standings.get(agentId);
  return {
    agentId,
    name,
    ...(pronouns === '' ? {} : { pronouns }),
    headline,
    photoUrl,
    availability: shownAvailability(agent, state, now),
    backAt: backAt !== null && backAt > now ? backAt : null,
    leavesAt,
    takingMore,
    skills: shownSkills(agent, profileOf(words, agentId)),
    languages: facts.languages,
    rating: ratingOf(agent),
    waiting: state.ownLines.get(agentId)?.length ?? 0,
    estimate: estimates.agents.get(agentId) ?? { state: 'none' },
    trackRecord: keptOf(state.statistics, agentId),
    score: standing?.row.score ?? 0,
    orderReasons: standing?.reasons ?? [],
  };
}

/** A skill without a label shows its id. */
export function shownSkills({ facts }: Agent, { skillLabels }: ProfileWords): readonly Skill[] {
  return facts.skills.map(({ skillId, level }) => ({
    skillId,
    label: (Object.hasOwn(skillLabels, skillId) ? skillLabels[skillId] : null) ?? skillId,
    level,
  }));
}
