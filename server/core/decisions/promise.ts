import type { Estimate, Moment } from '../../protocol/index.ts';
import type { TicketPromise } from '../event.ts';

/** What an estimate promises to whoever joins the line, or changes their mind, on it. */
export function promiseOf(estimate: Estimate, now: Moment): TicketPromise {
  switch (estimate.state) {
    case 'free':
      return { p50At: now, p80At: now };
    case 'range':
      return { p50At: estimate.p50At, p80At: estimate.p80At };
    case 'closing':
    case 'none':
      return null;
  }
}
