import { randomBytes } from 'node:crypto';
import type { Clock, Random } from './surroundings.ts';

/** Node's timers overflow beyond this and would fire at once. */
const TIMER_MOST_MILLISECONDS = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: () => Date.now(),
  after(milliseconds, act) {
    if (milliseconds <= 0) {
      // A timer would rest for a millisecond, and readers would fall asleep between two turns.
      const turn = setImmediate(act).unref();
      return { cancel: () => clearImmediate(turn) };
    }
    const timer = setTimeout(act, Math.min(milliseconds, TIMER_MOST_MILLISECONDS));
    timer.unref();
    return { cancel: () => clearTimeout(timer) };
  },
};

export const systemRandom: Random = {
  id: () => randomBytes(16).toString('base64url'),
  bytes: (count) => randomBytes(count),
};
