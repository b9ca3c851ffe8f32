import { LIMITS, type RefusalCode } from '../protocol/index.ts';
import { BOUNDS } from './bounds.ts';
import type { Clock } from './surroundings.ts';

export type Offences = {
  /** Whether one packet more is read at all. */
  readonly mayCome: () => boolean;
  readonly refused: (code: RefusalCode) => void;
};

const WINDOW_MILLISECONDS = 10_000;

/**
 * What one connection sends that nobody sends by mistake: the fifth packet that means nothing ends it after
 * its answer, and a flood far beyond the limit ends it at once, before it is answered packet by packet.
 */
export function watchOffences(clock: Clock, end: (atOnce: boolean) => void): Offences {
  let malformed = 0;
  let since = clock.now();
  let come = 0;
  return {
    mayCome() {
      const now = clock.now();
      if (Math.abs(now - since) >= WINDOW_MILLISECONDS) {
        since = now;
        come = 0;
      }
      come += 1;
      const most = LIMITS.commandsPerTenSeconds + BOUNDS.excessPackets;
      if (come === most + 1) end(true);
      return come <= most;
    },
    refused(code) {
      if (code !== 'malformed') return;
      malformed += 1;
      if (malformed === BOUNDS.malformedPackets) end(false);
    },
  };
}
