import { finished, type Steps } from '../steps.ts';
import { closedFormSteps } from './closed-form.ts';
import type { EngineInput, EngineResult } from './engine.ts';
import { rollout } from './rollout.ts';

/** Beyond these a site is not played any more. */
const PLAYED_MOST = { agents: 40, tickets: 100 } as const;

/** Answers the plain question: by playing futures where that is cheap, else by the closed form. */
export const estimate = (input: EngineInput): EngineResult => finished(estimateSteps(input));

export function* estimateSteps(input: EngineInput): Steps<EngineResult> {
  const present = input.agents.filter(({ presence }) => presence !== 'offline').length;
  const isLarge = present > PLAYED_MOST.agents || input.tickets.length > PLAYED_MOST.tickets;
  return isLarge ? yield* closedFormSteps(input) : rollout(input);
}
