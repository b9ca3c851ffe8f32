import { BEAT_MILLISECONDS } from '../protocol/index.ts';
import type { Clock } from './surroundings.ts';

export type BeatWatch = {
  /** Something came from the other end. */
  readonly heard: () => void;
  /** It answered a beat, so it will be missed when it stops doing so. */
  readonly answered: () => void;
  readonly stop: () => void;
};

/**
 * Asks the other end every few seconds whether it is there, and finds out before the second question after
 * the last sign of it that it is not. Pages of an earlier version answer no beat and are never missed.
 */
export function watchBeat(clock: Clock, ask: () => void, lost: () => void): BeatWatch {
  let isKnown = false;
  let isHeard = true;
  const beat = () => {
    if (isKnown && !isHeard) {
      lost();
      return;
    }
    isHeard = false;
    ask();
    timer = clock.after(BEAT_MILLISECONDS, beat);
  };
  let timer = clock.after(0, beat);
  return {
    heard() {
      isHeard = true;
    },
    answered() {
      isKnown = true;
      isHeard = true;
    },
    stop: () => timer.cancel(),
  };
}
