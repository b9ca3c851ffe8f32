import type { EngineInput, EngineResult } from './engine.ts';
import { rollout } from './rollout.ts';

/** Answers the plain question. */
export function estimate(input: EngineInput): EngineResult {
  return rollout(input);
}
