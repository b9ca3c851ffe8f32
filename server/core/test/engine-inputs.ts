import fc from 'fast-check';
import type { BusySlot, EngineAgent, EngineInput, EngineTicket } from '../estimate/engine.ts';
import { createLearned, parametersOf } from '../estimate/learner.ts';

export const LAW = { mean: 5.8, deviation: 0.8, paceDeviation: 0.1 };
export const PARAMETERS = { ...parametersOf(createLearned()), ringingSeconds: 0 };

export const talking = (seed: number, elapsedSeconds: number): BusySlot => ({
  seed,
  phase: 'talking',
  elapsedSeconds,
  mostSeconds: Infinity,
});

export const agentWith = (seed: number, busy: readonly BusySlot[], capacity = 1): EngineAgent => ({
  seed,
  presence: 'online',
  returnSeconds: null,
  leavesSeconds: Infinity,
  takesMore: Infinity,
  capacity,
  busy,
  law: LAW,
});

export const inputOf = (
  agents: readonly EngineAgent[],
  tickets: readonly EngineTicket[] = [],
): EngineInput => ({
  agents,
  tickets,
  pools: [new Uint8Array(agents.length).fill(1)],
  parameters: PARAMETERS,
  asked: 'all',
});

export const insisting = (seed: number, agent: number, agentCount: number): EngineTicket => ({
  seed,
  kind: 'agent',
  agent,
  flexSeconds: Infinity,
  suits: new Uint8Array(agentCount).fill(1),
});

export const general = (seed: number, suits: Uint8Array): EngineTicket => ({
  seed,
  kind: 'any',
  agent: -1,
  flexSeconds: Infinity,
  suits,
});

const slot = fc.record({
  seed: fc.nat(),
  phase: fc.constantFrom<BusySlot['phase'][]>('ringing', 'talking', 'wrap-up'),
  elapsedSeconds: fc.double({ min: 0, max: 20_000, noNaN: true }),
  mostSeconds: fc.constantFrom(60, Infinity),
});

const agent: fc.Arbitrary<EngineAgent> = fc.record({
  seed: fc.nat(),
  presence: fc.constantFrom<EngineAgent['presence'][]>('online', 'online', 'online', 'away', 'offline'),
  returnSeconds: fc.option(fc.double({ min: 0, max: 3_600, noNaN: true })),
  leavesSeconds: fc.constant(Infinity),
  takesMore: fc.constant(Infinity),
  capacity: fc.integer({ min: 1, max: 4 }),
  busy: fc.array(slot, { maxLength: 5 }),
  law: fc.record({
    mean: fc.double({ min: 3, max: 8, noNaN: true }),
    deviation: fc.double({ min: 0.2, max: 1.5, noNaN: true }),
    paceDeviation: fc.double({ min: 0, max: 0.4, noNaN: true }),
  }),
});

/** Somebody who leaves, or takes so many more and then a pause. */
const closingAgent: fc.Arbitrary<EngineAgent> = fc
  .tuple(agent, fc.double({ min: 1, max: 5_000, noNaN: true }), fc.option(fc.integer({ min: 0, max: 3 })))
  .map(([own, leavesSeconds, more]) => ({ ...own, leavesSeconds, takesMore: more ?? Infinity }));

const inputOfMany = (someone: fc.Arbitrary<EngineAgent>): fc.Arbitrary<EngineInput> =>
  fc.array(someone, { minLength: 1, maxLength: 6 }).chain((agents) => {
    const suits = fc
      .array(fc.integer({ min: 0, max: 1 }), { minLength: agents.length, maxLength: agents.length })
      .map((members) => Uint8Array.from(members));
    return fc.array(suits, { minLength: 1, maxLength: 3 }).chain((sets) => {
      const ticket = fc.record({
        seed: fc.nat(),
        kind: fc.constantFrom<EngineTicket['kind'][]>('agent', 'flex', 'any'),
        agent: fc.integer({ min: -1, max: agents.length - 1 }),
        flexSeconds: fc.double({ min: 0, max: 900, noNaN: true }),
        suits: fc.constantFrom(...sets),
      });
      return fc
        .array(ticket, { maxLength: 12 })
        .map((tickets) => ({ agents, tickets, pools: sets, parameters: PARAMETERS, asked: 'all' as const }));
    });
  });

/** Whatever a site could look like, small enough to be played. */
export const anyInput = inputOfMany(agent);
/** The same late in the day. */
export const anyLateInput = inputOfMany(fc.oneof(agent, closingAgent));

export const FIXED = { seed: 20_261, numRuns: 300 } as const;
