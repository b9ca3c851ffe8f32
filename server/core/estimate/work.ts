import type { AgentId, Moment } from '../../protocol/index.ts';
import { capacityNow } from '../eligible.ts';
import type { Agent, SiteState } from '../state.ts';
import { withoutRow, withRow } from './agent-table.ts';
import { lawOf } from './learner.ts';
import { agentStatisticsOf, NO_WORK, type Statistics, type WorkCount } from './statistics.ts';

/*
 * "Today" without a calendar: slot time fades with a half-life of four hours, so that the last working day is
 * forgotten overnight, and no time zone decides when a day begins.
 */
const FADE_PER_SECOND = Math.LN2 / (4 * 3_600);
const SCORE_AT_P95 = 1.645;

/**
 * The decayed slot time of an agent at `now`. Online time is capacity times availability; busy time is
 * what conversations and wrap-ups held, each counted up to the site's P95, so that an open one cannot look
 * like work.
 */
export function workOf(state: SiteState, statistics: Statistics, agentId: AgentId, now: Moment): WorkCount {
  const { work } = agentStatisticsOf(statistics, agentId, now);
  const agent = state.agents.get(agentId);
  if (agent === undefined || now <= work.countedAt) return work;
  const before = faded(work, now);
  const used = agent.conversations.length;
  const slots = agent.availability === 'available' ? Math.max(capacityNow(agent), used) : used;
  const seconds = fadedSeconds(work.countedAt, now, now);
  return {
    busySeconds: before.busySeconds + busySince(state, statistics, agent, work.countedAt, now),
    onlineSeconds: before.onlineSeconds + slots * seconds,
    availableSeconds: before.availableSeconds + (agent.availability === 'available' ? seconds : 0),
    impressions: before.impressions,
    countedAt: now,
  };
}

/** The time passes, and nobody works: also what a stopped server leaves between two events. */
export function faded(work: WorkCount, at: Moment): WorkCount {
  const fade = Math.exp(-FADE_PER_SECOND * secondsBetween(work.countedAt, at));
  return {
    busySeconds: work.busySeconds * fade,
    onlineSeconds: work.onlineSeconds * fade,
    availableSeconds: work.availableSeconds * fade,
    impressions: work.impressions * fade,
    countedAt: Math.max(work.countedAt, at),
  };
}

/**
 * The statistics with one agent's slot time counted up to `at`, and the site's with it.
 * @param impressions that came since.
 */
export function withWorkCounted(
  statistics: Statistics,
  state: SiteState,
  agentId: AgentId,
  at: Moment,
  impressions = 0,
): Statistics {
  const row = agentStatisticsOf(statistics, agentId, at);
  const counted = workOf(state, statistics, agentId, at);
  const work = { ...counted, impressions: counted.impressions + impressions };
  return {
    ...statistics,
    work: replaced(faded(statistics.work, at), faded(row.work, at), work),
    agents: withRow(statistics.agents, agentId, { ...row, work }),
  };
}

/** The statistics without an agent who was removed: nobody is compared with who is not there. */
export function withoutWork(statistics: Statistics, agentId: AgentId, at: Moment): Statistics {
  const { work } = agentStatisticsOf(statistics, agentId, at);
  return {
    ...statistics,
    work: replaced(faded(statistics.work, at), faded(work, at), NO_WORK),
    agents: withoutRow(statistics.agents, agentId),
  };
}

/** What the site counts after one of its agents counts `after` instead of `before`. */
function replaced(site: WorkCount, before: WorkCount, after: Omit<WorkCount, 'countedAt'>): WorkCount {
  const sum = (name: keyof typeof NO_WORK): number => Math.max(0, site[name] + after[name] - before[name]);
  return {
    busySeconds: sum('busySeconds'),
    onlineSeconds: sum('onlineSeconds'),
    availableSeconds: sum('availableSeconds'),
    impressions: sum('impressions'),
    countedAt: site.countedAt,
  };
}

function busySince(
  state: SiteState,
  statistics: Statistics,
  agent: Agent,
  since: Moment,
  now: Moment,
): number {
  if (agent.conversations.length === 0) return 0;
  const mostMilliseconds = 1_000 * slotSecondsAtP95(statistics);
  let seconds = 0;
  for (const conversationId of agent.conversations) {
    const startedAt = state.conversations.get(conversationId)?.startedAt ?? now;
    seconds += fadedSeconds(Math.max(since, startedAt), Math.min(now, startedAt + mostMilliseconds), now);
  }
  return seconds;
}

/** Seconds between two moments, each counted by how much of it is left at `now`. */
function fadedSeconds(from: Moment, to: Moment, now: Moment): number {
  if (to <= from) return 0;
  const leftOfTo = Math.exp(-FADE_PER_SECOND * secondsBetween(to, now));
  const leftOfFrom = Math.exp(-FADE_PER_SECOND * secondsBetween(from, now));
  return (leftOfTo - leftOfFrom) / FADE_PER_SECOND;
}

function slotSecondsAtP95({ learned }: Statistics): number {
  const { mean, deviation } = lawOf(learned, { weight: 0, logSum: 0, squares: 0 });
  return Math.exp(mean + SCORE_AT_P95 * deviation) + learned.wrapUp.sum / learned.wrapUp.weight;
}

const secondsBetween = (from: Moment, to: Moment): number => Math.max(0, to - from) / 1_000;
