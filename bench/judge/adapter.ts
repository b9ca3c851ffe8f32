import type {
  Asked,
  EngineInput,
  EngineParameters,
  EngineResult,
  PaceLaw,
  Suits,
  Wait,
} from '../../server/core/estimate/engine.ts';
import {
  createLearned,
  lawOf,
  learnOnline,
  learnPause,
  learnTalk,
  learnWait,
  learnWrapUp,
  NEW_PACE,
  parametersOf,
  type Pace,
} from '../../server/core/estimate/learner.ts';
import { estimate } from '../../server/core/estimate/estimate.ts';
import { NORMAL_SHAPE } from '../../server/core/estimate/shape.ts';
import { shrunkRating } from '../../server/core/order/rating.ts';
import { isReleased } from '../../server/core/order/release.ts';
import { RATING_PRIOR, scoresOf } from '../../server/core/order/score.ts';
import { busyShare, leastOccupied, siteShareOf } from '../../server/core/order/work-share.ts';
import type { GivenParameters, JudgeAgent, JudgeEvent, JudgeTicket, Snapshot } from './snapshot.ts';

type Answers = { readonly agents: readonly Wait[]; readonly any: readonly Wait[] };
type LawOf = (agentId: number) => PaceLaw;

const PRESENCE = { online: 'online', paused: 'away', offline: 'offline' } as const;

/** The judge's snapshot as the engine's plain question. */
function inputOf(
  { now, agents, waiting }: Snapshot,
  law: LawOf,
  parameters: EngineParameters,
  asked: Asked,
): EngineInput {
  const pools: readonly Suits[] = (agents[0]?.skills ?? []).map((_, need) =>
    Uint8Array.from(agents, ({ skills }) => (skills[need] === true ? 1 : 0)),
  );
  return {
    agents: agents.map((agent) => ({
      seed: agent.id,
      presence: PRESENCE[agent.status],
      returnSeconds: agent.backAt === null ? null : Math.max(0, agent.backAt - now),
      leavesSeconds: Infinity,
      takesMore: Infinity,
      capacity: agent.capacity,
      busy: agent.busy.map(({ ticketId, startedAt, wrapSince }) => ({
        seed: ticketId + 10_000,
        phase: wrapSince === null ? 'talking' : 'wrap-up',
        elapsedSeconds: now - (wrapSince ?? startedAt),
        mostSeconds: Infinity,
      })),
      law: law(agent.id),
    })),
    tickets: [...waiting]
      .sort((left, right) => left.rankAt - right.rankAt || left.id - right.id)
      .map((ticket) => ({
        seed: ticket.id + 10_000,
        kind: ticket.kind,
        agent: ticket.agentId ?? -1,
        flexSeconds: ticket.flexAt === null ? Infinity : Math.max(0, ticket.flexAt - now),
        suits: pools[ticket.need] ?? new Uint8Array(agents.length),
      })),
    pools,
    parameters,
    asked,
  };
}

const answersOf = ({ agents, pools }: EngineResult): Answers => ({ agents, any: pools });

export function createEstimator() {
  let learned = createLearned();
  const paces = new Map<number, Pace>();
  const startedAt = new Map<number, number>();
  const wrapSince = new Map<number, number>();
  const statuses = new Map<number, { readonly status: string; readonly since: number }>();
  const law: LawOf = (agentId) => lawOf(learned, paces.get(agentId) ?? NEW_PACE);

  /** Whoever is offered a conversation in the judge accepts at once. */
  const questionOf = (snapshot: Snapshot, asked: Asked): EngineInput =>
    inputOf(snapshot, law, { ...parametersOf(learned), ringingSeconds: 0 }, asked);

  function learnStatus(agentId: number, status: string, at: number): void {
    const before = statuses.get(agentId);
    if (before?.status === 'online') learned = learnOnline(learned, at - before.since, status === 'paused');
    if (before?.status === 'paused' && status === 'online') learned = learnPause(learned, at - before.since);
    statuses.set(agentId, { status, since: at });
  }

  function observe({ type, t, agentId, ticketId, wait, waited, status }: JudgeEvent): void {
    const agent = agentId ?? -1;
    const ticket = ticketId ?? -1;
    if (type === 'start') {
      startedAt.set(ticket, t);
      learned = learnWait(learned, wait ?? 0, false);
    } else if (type === 'chatEnd') {
      const taught = learnTalk(learned, paces.get(agent) ?? NEW_PACE, t - (startedAt.get(ticket) ?? t));
      learned = taught.learned;
      paces.set(agent, taught.pace);
      startedAt.delete(ticket);
      wrapSince.set(ticket, t);
    } else if (type === 'slotFree') {
      learned = learnWrapUp(learned, t - (wrapSince.get(ticket) ?? t));
      wrapSince.delete(ticket);
    } else if (type === 'abandon' || type === 'agentGone' || type === 'closed') {
      learned = learnWait(learned, waited ?? 0, type === 'abandon');
    } else if (type === 'status' && status !== null) learnStatus(agent, status, t);
  }

  return {
    observe,
    estimateAll: (snapshot: Snapshot): Answers => answersOf(estimate(questionOf(snapshot, 'new'))),
    estimateLine: (snapshot: Snapshot, agentId: number): Wait =>
      estimate(questionOf(snapshot, agentId)).agents[agentId] ?? null,
  };
}

const sharesOf = (agents: readonly JudgeAgent[]): ((agent: JudgeAgent) => number) => {
  const workOf = ({ busyToday, onlineToday }: JudgeAgent) => ({
    busySeconds: busyToday,
    onlineSeconds: onlineToday,
  });
  const siteShare = siteShareOf(agents.map(workOf));
  return (agent) => busyShare(workOf(agent), siteShare);
};

const agentsOf = (snapshot: Snapshot, ids: readonly number[]): readonly JudgeAgent[] =>
  ids.flatMap((id) => snapshot.agents.find((agent) => agent.id === id) ?? []);

export function createPolicy() {
  const { observe, estimateAll, estimateLine } = createEstimator();
  let latest: { readonly snapshot: Snapshot; readonly answers: Answers } | null = null;

  function waits(snapshot: Snapshot): Answers {
    if (latest?.snapshot !== snapshot) latest = { snapshot, answers: estimateAll(snapshot) };
    return latest.answers;
  }

  function rank(_visitor: unknown, ids: readonly number[], snapshot: Snapshot): readonly number[] {
    const share = sharesOf(snapshot.agents);
    const listed = agentsOf(snapshot, ids);
    const scores = scoresOf(
      listed.map((agent) => ({
        rating: shrunkRating(agent.ratingSum, agent.reviews, RATING_PRIOR.mean),
        p50Seconds: waits(snapshot).agents[agent.id]?.p50 ?? Infinity,
        busyShare: share(agent),
        exposure: agent.exposure / Math.max(3_600, agent.onlineToday / agent.capacity),
      })),
      { rating: RATING_PRIOR.mean, spread: RATING_PRIOR.spread },
    );
    const order = listed.map(({ id }, index) => ({ id, score: scores[index] ?? 0 }));
    return order.sort((left, right) => right.score - left.score || left.id - right.id).map(({ id }) => id);
  }

  function place(_ticket: JudgeTicket, freeAgentIds: readonly number[], snapshot: Snapshot): number | null {
    const share = sharesOf(snapshot.agents);
    return leastOccupied(
      agentsOf(snapshot, freeAgentIds).map((agent) => ({
        id: agent.id,
        share: share(agent),
        idleSince: agent.slotIdleSince,
      })),
    );
  }

  function next(_agentId: number, eligible: readonly JudgeTicket[]): number | null {
    const [first] = [...eligible].sort((left, right) => left.rankAt - right.rankAt || left.id - right.id);
    return first?.id ?? null;
  }

  function release(ticket: JudgeTicket, snapshot: Snapshot): boolean {
    if (ticket.agentId === null || ticket.flexAt === null) return false;
    const isBefore = (other: JudgeTicket): boolean =>
      other.rankAt < ticket.rankAt || (other.rankAt === ticket.rankAt && other.id < ticket.id);
    const before = { ...snapshot, waiting: snapshot.waiting.filter(isBefore) };
    return isReleased(estimateLine(before, ticket.agentId), ticket.flexAt - snapshot.now);
  }

  return { observe, waits, rank, place, next, release, offersFlexible: true, keepsPlace: true, offer: null };
}

/** No learning: the laws are given. */
export function estimateGiven(snapshot: Snapshot, given: GivenParameters): Answers {
  const law: LawOf = (agentId) => ({
    mean: given.mu[agentId] ?? 0,
    deviation: Math.sqrt(given.s2[agentId] ?? 1),
    paceDeviation: 0,
  });
  const parameters: EngineParameters = {
    shape: NORMAL_SHAPE,
    leavingPerSecond: given.theta,
    wrapUp: { meanSeconds: given.wrapMean, mean: given.wrapMu, deviation: Math.sqrt(given.wrapS2) },
    pauses: { perSecond: given.pauseRate, meanSeconds: given.pauseMean },
    ringingSeconds: 0,
  };
  return answersOf(estimate(inputOf(snapshot, law, parameters, 'new')));
}
