import type { Steps } from '../core/index.ts';
import { BOUNDS } from './bounds.ts';
import type { Clock } from './surroundings.ts';

/** Runs all steps, in turns between which whatever else waits is served. */
export async function inTurns<Result>(steps: Steps<Result>, clock: Clock): Promise<Result> {
  for (;;) {
    const beganAt = clock.now();
    do {
      const step = steps.next();
      if (step.done === true) return step.value;
    } while (clock.now() - beganAt < BOUNDS.turnMilliseconds);
    await new Promise<void>((resume) => setImmediate(resume));
  }
}
