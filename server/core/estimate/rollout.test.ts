import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { hasFreeSlot } from './engine.ts';
import { closedForm } from './closed-form.ts';
import { rollout } from './rollout.ts';
import { agentWith, anyInput, FIXED, general, inputOf, insisting, talking } from '../test/engine-inputs.ts';

test('[E1] a free slot is no wait, for the agent and for every pool with that agent', () => {
  const { agents, pools } = rollout(inputOf([agentWith(1, []), agentWith(2, [talking(3, 60)])]));
  assert.equal(agents[0]?.p80, 0);
  assert.equal(pools[0]?.p80, 0);
  assert.ok((agents[1]?.p50 ?? 0) > 0);
});

test('[E1] a free slot is no wait even while a ticket is just about to be matched', () => {
  const everyone = new Uint8Array(1).fill(1);
  const { agents, pools } = rollout(inputOf([agentWith(1, [])], [general(5, everyone)]));
  assert.deepEqual([agents[0]?.p80, pools[0]?.p80], [0, 0]);
});

test('[E12] tickets ahead whose visitors are likely to leave first lengthen the line less', () => {
  const input = inputOf([agentWith(1, [talking(2, 60)])], [insisting(3, 0, 1), insisting(4, 0, 1)]);
  const p50 = (leavingPerSecond: number): number =>
    rollout({ ...input, parameters: { ...input.parameters, leavingPerSecond } }).agents[0]?.p50 ?? 0;
  const [never, often, always] = [p50(0), p50(1 / 600), p50(1)];
  assert.ok(never > 1.2 * often && often > 1.2 * always, `${never}, ${often}, ${always}`);
  const alone = rollout(inputOf([agentWith(1, [talking(2, 60)])])).agents[0]?.p50 ?? 0;
  assert.ok(Math.abs(always - alone) < 0.05 * alone, 'a line that everybody leaves is no line');
});

test('[E13] the more often an agent pauses, the longer the line', () => {
  const input = inputOf([agentWith(1, [talking(2, 60)])], [insisting(3, 0, 1)]);
  const p80 = (perSecond: number): number =>
    rollout({ ...input, parameters: { ...input.parameters, pauses: { perSecond, meanSeconds: 600 } } })
      .agents[0]?.p80 ?? 0;
  assert.ok(p80(1 / 900) > 1.1 * p80(0));
});

test('[E3] every wait is finite, not negative, and P50 is not above P80', () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      for (const answer of [rollout(input), closedForm(input)])
        for (const wait of [...answer.agents, ...answer.pools, ...answer.tickets]) {
          if (wait === null) continue;
          assert.ok(Number.isFinite(wait.p80) && wait.p50 >= 0, JSON.stringify(wait));
          assert.ok(wait.p50 <= wait.p80, JSON.stringify(wait));
        }
    }),
    FIXED,
  );
});

test('[E2] whoever is offline has no wait, and whoever is there has one', () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      for (const { agents } of [rollout(input), closedForm(input)])
        agents.forEach((wait, index) =>
          assert.equal(wait === null, input.agents[index]?.presence === 'offline'),
        );
    }),
    FIXED,
  );
});

test('[E4] the same question has the same answer', () => {
  fc.assert(
    fc.property(anyInput, (input) => assert.deepEqual(rollout(input), rollout(structuredClone(input)))),
    { ...FIXED, numRuns: 50 },
  );
});

test('[E6] a pool waits for the first of its agents: never longer than for any one of them', () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      const { agents, pools } = rollout(input);
      input.pools.forEach((pool, index) => {
        const members = agents.filter((_, place) => pool[place] === 1);
        const isFree = input.agents.some((agent, place) => pool[place] === 1 && hasFreeSlot(agent));
        const wait = pools[index] ?? null;
        assert.equal(
          wait === null,
          members.every((member) => member === null),
        );
        if (isFree) assert.equal(wait?.p80, 0);
        for (const member of members) {
          if (member === null || wait === null) continue;
          assert.ok(wait.p50 <= member.p50 + 1e-9 && wait.p80 <= member.p80 + 1e-9);
        }
      });
    }),
    FIXED,
  );
});

test('[E9] one more insisting ticket ahead never shortens that line', () => {
  const scenario = fc.record({
    elapsed: fc.array(fc.double({ min: 0, max: 3_000, noNaN: true }), { minLength: 1, maxLength: 3 }),
    seeds: fc.uniqueArray(fc.nat(), { minLength: 1, maxLength: 6 }),
  });
  fc.assert(
    fc.property(scenario, ({ elapsed, seeds }) => {
      const busy = elapsed.map((seconds, index) => talking(index + 1, seconds));
      const agents = [agentWith(77, busy, busy.length)];
      const tickets = seeds.map((seed) => insisting(seed, 0, 1));
      const longer = rollout(inputOf(agents, tickets)).agents[0];
      const shorter = rollout(inputOf(agents, tickets.slice(1))).agents[0];
      assert.ok((longer?.p50 ?? 0) >= (shorter?.p50 ?? 0) - 1e-9);
      assert.ok((longer?.p80 ?? 0) >= (shorter?.p80 ?? 0) - 1e-9);
    }),
    FIXED,
  );
});

test('[E9] one more general ticket ahead shortens nothing by more than noise', () => {
  const agents = [1, 2, 3].map((seed) => agentWith(seed, [talking(seed + 10, 100 * seed)]));
  const everyone = new Uint8Array(3).fill(1);
  for (let count = 1; count <= 12; count++) {
    const tickets = Array.from({ length: count }, (_, index) => general(500 + index, everyone));
    const longer = rollout(inputOf(agents, tickets));
    const shorter = rollout(inputOf(agents, tickets.slice(1)));
    const pairs = [...longer.agents, ...longer.pools].map((wait, index) => [
      wait?.p50 ?? 0,
      [...shorter.agents, ...shorter.pools][index]?.p50 ?? 0,
    ]);
    for (const [more = 0, less = 0] of pairs) assert.ok(more >= 0.9 * less, `${count}: ${more} < ${less}`);
  }
});

test('[E10] a ticket in line waits as a new one would with only the tickets before it', () => {
  const agents = [agentWith(1, [talking(11, 30)]), agentWith(2, [talking(12, 400)])];
  const tickets = [insisting(21, 0, 2), insisting(22, 1, 2), insisting(23, 0, 2), insisting(24, 0, 2)];
  const { tickets: waits } = rollout(inputOf(agents, tickets));
  tickets.forEach((ticket, index) => {
    const fresh = rollout(inputOf(agents, tickets.slice(0, index))).agents[ticket.agent];
    assert.deepEqual(waits[index], fresh);
  });
});

test('[E21] a slot above a lowered capacity serves nobody when it frees', () => {
  const busy = [talking(1, 100), talking(2, 100)];
  const full = rollout(inputOf([agentWith(9, busy, 2)])).agents[0];
  const lowered = rollout(inputOf([agentWith(9, busy, 1)])).agents[0];
  assert.ok((lowered?.p50 ?? 0) > 1.5 * (full?.p50 ?? 0));
});

test('[E22] a flexible ticket is served by an idle agent once its time has come', () => {
  const agents = [agentWith(1, [talking(11, 5)]), agentWith(2, [])];
  const suits = new Uint8Array(2).fill(1);
  const ticket = { seed: 21, kind: 'flex', agent: 0, flexSeconds: 7, suits } as const;
  const wait = rollout(inputOf(agents, [ticket])).tickets[0];
  assert.ok(wait !== null && wait !== undefined);
  assert.equal(wait.p80, 7);
});
