import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import type { Choice, Estimate } from '../../protocol/index.ts';
import { agentWith, anyLateInput, FIXED, inputOf, insisting, talking } from '../test/engine-inputs.ts';
import { agentId, ANYTHING, needOf, Scene, ticketId } from '../test/scene.ts';
import { closedForm } from './closed-form.ts';
import { hasFreeSlot, type EngineAgent, type Wait } from './engine.ts';
import { estimateAll, estimateChoice, estimateNeed, estimateTicket } from './index.ts';
import { rollout } from './rollout.ts';

const ENGINES = { rollout, closedForm } as const;

const busy = (seed: number, late: Partial<EngineAgent> = {}): EngineAgent => ({
  ...agentWith(seed, [talking(seed + 100, 200)]),
  ...late,
});

const firstWait = (agents: readonly EngineAgent[], engine: keyof typeof ENGINES): Wait =>
  ENGINES[engine](inputOf(agents)).agents[0] ?? null;

for (const engine of ['rollout', 'closedForm'] as const) {
  test(`[E49] no conversation starts with an agent after she has left (${engine})`, () => {
    const wait = (leavesSeconds: number) => firstWait([busy(1, { leavesSeconds })], engine);
    const [staying, soon, later] = [wait(Infinity), wait(30), wait(100_000)];
    assert.deepEqual(later, staying);
    assert.deepEqual([soon?.p50, soon?.p80], [Infinity, Infinity]);
    const between = wait(((staying?.p50 ?? 0) + (staying?.p80 ?? 0)) / 2);
    assert.ok(between !== null && between.p50 < Infinity && between.p80 === Infinity);
  });

  test(`[E49] who leaves is no help to a pool later, and who stays is (${engine})`, () => {
    const pools = (other: EngineAgent) =>
      ENGINES[engine](inputOf([busy(1, { leavesSeconds: 30 }), other])).pools[0] ?? null;
    assert.equal(pools(busy(2, { leavesSeconds: 60 }))?.p80, Infinity);
    const [helped, alone] = [pools(busy(2)), firstWait([busy(2)], engine)];
    assert.ok(helped !== null && alone !== null && helped.p80 < Infinity);
    assert.ok(helped.p50 <= alone.p50 && helped.p50 > 0.6 * alone.p50, `${helped.p50} of ${alone.p50}`);
  });

  test(`[E49] late in the day a wait ends before the agent leaves, or never (${engine})`, () => {
    fc.assert(
      fc.property(anyLateInput, (input) => {
        const { agents, pools, tickets } = ENGINES[engine](input);
        for (const wait of [...agents, ...pools, ...tickets]) {
          if (wait === null) continue;
          assert.ok(wait.p50 >= 0 && wait.p50 <= wait.p80, JSON.stringify(wait));
        }
        agents.forEach((wait, index) => {
          const agent = input.agents[index];
          if (wait === null || agent === undefined) return;
          assert.ok(wait.p80 <= agent.leavesSeconds || wait.p80 === Infinity, JSON.stringify(wait));
          if (hasFreeSlot(agent)) assert.equal(wait.p80, 0);
          input.pools.forEach((pool, place) => {
            if (pool[index] !== 1) return;
            const first = pools[place];
            assert.ok(
              first !== null && first !== undefined && first.p80 <= wait.p80 && first.p50 <= wait.p50,
            );
          });
        });
      }),
      FIXED,
    );
  });
}

test('[E51] who takes one more and then a break makes those behind wait for that break', () => {
  const input = inputOf([busy(1)], [insisting(5, 0, 1)]);
  const p50 = (takesMore: number): number =>
    rollout({ ...input, agents: [busy(1, { takesMore })] }).agents[0]?.p50 ?? 0;
  assert.ok(p50(1) > p50(Infinity) + 100, `${p50(1)} after ${p50(Infinity)}`);
  assert.equal(p50(2), p50(Infinity), 'the ticket ahead and this one');
  assert.equal(hasFreeSlot({ ...agentWith(1, []), takesMore: 0 }), false);
});

const leaves = (scene: Scene, name: string, seconds: number): Scene =>
  scene.emit({ type: 'dayEndSet', agentId: agentId(name), leavesAt: scene.now + seconds * 1_000 });
const insistOn = (name: string): Choice => ({ kind: 'agent', agentId: agentId(name) });

test('[E49] an agent who leaves before P80 is shown as closing, with the moment; the others are not', () => {
  const scene = new Scene().agent('ann').agent('bo').talk('one', 'ann').talk('two', 'bo').pass(100);
  leaves(scene, 'ann', 90).join('three', 'ann');
  const closing: Estimate = { state: 'closing', closesAt: scene.now + 90_000 };
  const { agents, firstFree, tickets } = estimateAll(scene.state, scene.now);
  assert.deepEqual(agents.get(agentId('ann')), closing);
  assert.deepEqual(tickets.get(ticketId('three')), closing);
  assert.deepEqual(estimateTicket(scene.state, ticketId('three'), scene.now), closing);
  assert.deepEqual(estimateChoice(scene.state, insistOn('ann'), ANYTHING, scene.now), closing);
  assert.equal(agents.get(agentId('bo'))?.state, 'range');
  assert.equal(firstFree.state, 'range');
  leaves(scene, 'bo', 120);
  assert.deepEqual(estimateAll(scene.state, scene.now).firstFree, {
    state: 'closing',
    closesAt: scene.now + 120_000,
  });
});

test('[E49] a large site closes as a small one does', () => {
  const scene = new Scene();
  for (let index = 0; index < 220; index++) scene.agent(`a${index}`).talk(`t${index}`, `a${index}`);
  scene.agent('harp', 1, 'harp').talk('last', 'harp').pass(60).join('own', 'harp');
  leaves(scene, 'harp', 45);
  const closing: Estimate = { state: 'closing', closesAt: scene.now + 45_000 };
  const { state, now } = scene;
  assert.deepEqual(estimateAll(state, now).agents.get(agentId('harp')), closing);
  assert.deepEqual(estimateChoice(state, insistOn('harp'), ANYTHING, now), closing);
  assert.deepEqual(estimateNeed(state, needOf('harp'), now), closing);
  assert.deepEqual(estimateTicket(state, ticketId('own'), now), closing);
  assert.equal(estimateNeed(state, ANYTHING, now).state, 'range');
});

test('[E52] for any need the answer is no later than any suitable agent shown, on small sites and large', () => {
  for (const agentCount of [9, 60, 260]) {
    const scene = new Scene();
    const skills = ['harp', 'violin', 'vintage'];
    for (let index = 0; index < agentCount; index++) {
      scene.agent(`a${index}`, 1, ...skills.filter((_, place) => ((index >> place) & 1) === 1));
      scene.talk(`t${index}`, `a${index}`).pass(7);
    }
    for (let index = 0; index < agentCount; index++)
      scene.join(
        `w${index}`,
        index % 3 === 0 ? `a${index}` : null,
        index % 2 === 0 ? needOf('harp') : ANYTHING,
      );
    const { state, now } = scene;
    const shown = estimateAll(state, now);
    for (const need of [
      ANYTHING,
      needOf('harp'),
      needOf('harp', 'violin'),
      needOf('harp', 'violin', 'vintage'),
    ]) {
      const first = estimateNeed(state, need, now, shown);
      if (first.state !== 'range') assert.fail(first.state);
      assert.ok(first.p50At <= first.p80At);
      for (const [id, estimate] of shown.agents) {
        const agent = state.agents.get(id);
        const isSuitable = need.skills.every((skill) =>
          agent?.facts.skills.some((own) => own.skillId === skill),
        );
        if (!isSuitable || estimate.state !== 'range') continue;
        assert.ok(first.p80At <= estimate.p80At && first.p50At <= estimate.p50At, `${agentCount} ${id}`);
      }
    }
  }
});
