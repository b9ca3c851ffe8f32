import assert from 'node:assert/strict';
import type { Estimate, Moment } from '../../protocol/index.ts';
import { advise } from '../advise.ts';
import type { Command } from '../command.ts';
import { isFree, suits } from '../eligible.ts';
import { estimateAll, estimateNeed, type Estimates } from '../estimate/index.ts';
import { holdEstimates, type HeldEstimates } from '../estimate/hold.ts';
import type { Agent, SiteState } from '../state.ts';
import { Shown } from './shown.ts';

/** What the server shows beside the commands: every estimate, checked, and held steady for the screens. */
export class Screens {
  readonly #shown = new Shown();
  #held: HeldEstimates | null = null;

  /** @returns the commands that the estimates call for. */
  pass(state: SiteState, now: Moment): readonly Command[] {
    const moment = Math.max(now, state.lastAt);
    const estimates = estimateAll(state, moment);
    checkEstimates(state, estimates, moment);
    this.#held = holdEstimates(this.#held, estimates, state.tickets, moment);
    this.#shown.check(state, estimates, this.#held.shown, moment);
    return advise(state, estimates, moment);
  }

  /** What is advised and sent in the same moment is still true when it is decided. */
  checkAdvice(before: SiteState, after: SiteState, command: Command): void {
    assert.ok(after.version > before.version, `The advice came to nothing: ${JSON.stringify(command)}.`);
  }
}

const NEEDS = [
  { skills: [], languages: [] },
  { skills: ['electric'], languages: [] },
  { skills: [], languages: ['de'] },
] as const;

function checkEstimates(state: SiteState, estimates: Estimates, now: Moment): void {
  for (const [id, estimate] of [...estimates.agents, ...estimates.tickets]) checkRange(id, estimate, now);
  checkRange('first free', estimates.firstFree, now);
  for (const need of NEEDS) {
    const pool = estimateNeed(state, need as never, now);
    checkRange('pool', pool, now);
    const suitable = [...state.agents.values()].filter(({ facts }) => suits(facts, need as never));
    const isThere = ({ leavesAt }: Agent): boolean => leavesAt === null || leavesAt > now;
    const somebody = suitable.some((agent) => isFree(agent) && isThere(agent));
    assert.equal(pool.state === 'free', somebody, 'The pool is free, or is not, against the list.');
    for (const agent of suitable) {
      checkAgainstPool(agent.agentId, estimates, pool, isFree(agent) && isThere(agent));
    }
  }
}

function checkRange(id: string, estimate: Estimate, now: Moment): void {
  if (estimate.state !== 'range') return;
  const { p50At, p80At } = estimate;
  const isRange = Number.isSafeInteger(p50At) && Number.isSafeInteger(p80At) && now < p50At && p50At <= p80At;
  assert.ok(isRange, `The estimate of ${id} is no range: ${JSON.stringify(estimate)} at ${now}.`);
}

function checkAgainstPool(id: string, { agents }: Estimates, pool: Estimate, free: boolean): void {
  const own = agents.get(id as never) ?? { state: 'none' };
  assert.equal(own.state === 'free', free, `Agent ${id} is shown as ${own.state}.`);
  if (own.state !== 'range' || pool.state === 'free') return;
  assert.equal(pool.state, 'range', `Agent ${id} has an estimate and the pool has none.`);
  const contradicts = pool.p80At > own.p80At || pool.p50At > own.p50At;
  assert.ok(!contradicts, `The pool waits longer than agent ${id}.`);
}
