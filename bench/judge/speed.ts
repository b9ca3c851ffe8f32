import { closedForm } from '../../server/core/estimate/closed-form.ts';
import type { EngineInput } from '../../server/core/estimate/engine.ts';
import { createLearned, learnTalk, NEW_PACE, parametersOf } from '../../server/core/estimate/learner.ts';
import { rollout } from '../../server/core/estimate/rollout.ts';

/** Reference of the specification for a pass over twelve agents. */
const REFERENCE_MICROSECONDS = 400;

/** A busy site: two slots each, one ticket per agent, half of them general. */
function siteWith(agentCount: number, ticketCount = agentCount): EngineInput {
  const everyone = new Uint8Array(agentCount).fill(1);
  let known = { learned: createLearned(), pace: NEW_PACE };
  for (let index = 0; index < 300; index++)
    known = learnTalk(known.learned, known.pace, 120 + ((index * 137) % 900));
  return {
    agents: Array.from({ length: agentCount }, (_, index) => ({
      seed: index,
      presence: 'online',
      returnSeconds: null,
      leavesSeconds: Infinity,
      takesMore: Infinity,
      capacity: 2,
      busy: [0, 1].map((slot) => ({
        seed: 1_000 + 2 * index + slot,
        phase: 'talking',
        elapsedSeconds: (index * 97 + slot * 211) % 800,
        mostSeconds: Infinity,
      })),
      law: { mean: 5.8, deviation: 0.8, paceDeviation: 0.1 },
    })),
    tickets: Array.from({ length: ticketCount }, (_, index) => ({
      seed: 9_000 + index,
      kind: index % 2 === 0 ? 'agent' : 'any',
      agent: index % 2 === 0 ? index % agentCount : -1,
      flexSeconds: Infinity,
      suits: everyone,
    })),
    pools: [everyone],
    parameters: parametersOf(known.learned),
    asked: 'all',
  };
}

/** Median CPU time of one call. */
function microsecondsOf(call: () => unknown, rounds: number): number {
  for (let round = 0; round < rounds; round++) call();
  const times = Array.from({ length: rounds }, () => {
    const before = process.cpuUsage();
    for (let repeat = 0; repeat < 10; repeat++) call();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 10;
  });
  return times.sort((left, right) => left - right)[rounds >> 1] ?? 0;
}

function print(name: string, call: () => unknown, rounds: number): void {
  const microseconds = microsecondsOf(call, rounds);
  const ratio = (microseconds / REFERENCE_MICROSECONDS).toFixed(2);
  console.log(`${name.padEnd(44)} ${microseconds.toFixed(0).padStart(8)} µs  ×${ratio} of the reference`);
}

for (const agentCount of [5, 12, 40]) {
  const input = siteWith(agentCount);
  print(`played, ${agentCount} agents, everything`, () => rollout(input), 40);
}
const small = siteWith(12);
print('played, 12 agents, one line', () => rollout({ ...small, asked: 3 }), 40);
print('reckoned, 12 agents, everything', () => closedForm(small), 40);
const large = siteWith(5_000, 20_000);
print('reckoned, 5,000 agents, 20,000 tickets', () => closedForm(large), 3);

let known = { learned: createLearned(), pace: NEW_PACE };
print('one conversation learned', () => (known = learnTalk(known.learned, known.pace, 300)), 200);
