import { closedForm } from './closed-form.ts';
import type { EngineInput, EngineResult } from './engine.ts';
import { rollout } from './rollout.ts';

/** Beyond these a site is not played any more. */
const PLAYED_MOST = { agents: 40, tickets: 100 } as const;

/** Answers the plain question: by playing futures where that is cheap, else by the closed form. */
export function estimate(input: EngineInput): EngineResult {
  const present = input.agents.filter(({ presence }) => presence !== 'offline').length;
  const isLarge = present > PLAYED_MOST.agents || input.tickets.length > PLAYED_MOST.tickets;
  return isLarge ? closedForm(input) : rollout(input);
}
