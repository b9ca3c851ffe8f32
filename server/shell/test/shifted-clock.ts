import type { Moment } from '../../protocol/index.ts';
import type { Clock, Timer } from '../surroundings.ts';
import { systemClock } from '../system.ts';

/** Real time, some way ahead: what is set to go off soon does so, and a test moves to another day. */
export class ShiftedClock implements Clock {
  aheadMilliseconds = 0;

  now(): Moment {
    return systemClock.now() + this.aheadMilliseconds;
  }

  after(milliseconds: number, act: () => void): Timer {
    return systemClock.after(milliseconds, act);
  }
}
