import type { Clock, Log } from './surroundings.ts';

/** A fault in what a timer calls is written down; it must not end the process with everybody in it. */
export const guardClock = (clock: Clock, log: Log): Clock => ({
  now: () => clock.now(),
  after: (milliseconds, act) =>
    clock.after(milliseconds, () => {
      try {
        act();
      } catch (error) {
        log.error({ error }, 'What a timer called has failed.');
      }
    }),
});
