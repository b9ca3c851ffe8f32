import { uptime } from 'node:os';
import type { Moment } from '../protocol/index.ts';
import type { Clock } from './surroundings.ts';
import { systemClock } from './system.ts';

export type TimeSources = {
  /** What the clock of the machine shows. Somebody may set it. */
  readonly shown: () => Moment;
  /** Milliseconds that this process has run; nobody can set them. */
  readonly ran: () => number;
  /** Milliseconds since the machine began, those among them in which it slept. */
  readonly up: () => number;
};

export const MACHINE: TimeSources = {
  shown: () => Date.now(),
  ran: () => performance.now(),
  up: () => uptime() * 1_000,
};

/** What the clock of the machine has become ahead of ours is caught up with, or waited for, this slowly. */
const CATCH_UP_SHARE = 0.01;
/** A difference that has changed by more than this came of a clock that was set, or of a sleep. */
const SET_MILLISECONDS = 1_000;

/**
 * Time that runs evenly while the clock of the machine is set by an hour or a day, forward or back: no
 * time-out comes early and none is put off. What a machine slept has passed and counts. A clock that was set
 * is followed by a hundredth of the time, and at once when the server is started again.
 * @param onSet is told by how many milliseconds the clock was set
 */
export function steadyClock(
  { shown, ran, up }: TimeSources,
  onSet: (milliseconds: number) => void,
  after: Clock['after'] = systemClock.after,
): Clock {
  const sleptBefore = up() - ran();
  let countedSleep = 0;
  let ranBefore = ran();
  let steady = shown();
  let difference = 0;

  const now = (): Moment => {
    const passed = ran() - ranBefore;
    ranBefore += passed;
    steady += passed;
    let ahead = shown() - steady;
    if (Math.abs(ahead - difference) > SET_MILLISECONDS) {
      const slept = up() - ran() - sleptBefore - countedSleep;
      if (slept > SET_MILLISECONDS) {
        countedSleep += slept;
        steady += slept;
        ahead -= slept;
      }
      if (Math.abs(ahead - difference) > SET_MILLISECONDS) onSet(Math.round(ahead - difference));
    }
    const most = passed * CATCH_UP_SHARE;
    const step = Math.max(-most, Math.min(most, ahead));
    steady += step;
    difference = ahead - step;
    return Math.floor(steady);
  };
  return { now, after };
}

/**
 * The same time, but not before a moment that has been: where the clock of the machine was set back before a
 * start, a site goes on from its newest event, and waits for the clock as slowly.
 */
export function notBefore(clock: Clock, moment: Moment): Clock {
  let before = clock.now();
  let ahead = Math.max(0, moment - before);
  return {
    now() {
      const now = clock.now();
      ahead = Math.max(0, ahead - Math.max(0, now - before) * CATCH_UP_SHARE);
      before = now;
      return Math.floor(now + ahead);
    },
    after: (milliseconds, act) => clock.after(milliseconds, act),
  };
}
