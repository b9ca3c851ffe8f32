import { WAIT_STEPS_MINUTES, type Moment, type PublicAgent } from '../../protocol/index.ts';
import type { ServerWords } from '../words/words.ts';

const MINUTE_MILLISECONDS = 60_000;

/** Whether somebody is there, and for how long one waits: a bound, never a bare point. */
export function presenceWords(
  { availability, estimate }: PublicAgent,
  now: Moment,
  pick: ServerWords['pick'],
): string {
  if (availability !== 'available') return pick[availability];
  switch (estimate.state) {
    case 'free':
      return pick.free;
    case 'range': {
      const minutes = (estimate.p80At - now) / MINUTE_MILLISECONDS;
      const step = WAIT_STEPS_MINUTES.find((offered) => minutes <= offered);
      return step === undefined ? pick.overAnHour : pick.under(step);
    }
    case 'closing':
      return pick.closing;
    case 'none':
      return pick.here;
  }
}
