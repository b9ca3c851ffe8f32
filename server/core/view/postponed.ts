import { compareRank } from '../rank.ts';
import type { SiteState, Ticket } from '../state.ts';

/** States never change, so what was found in one is true as long as it lives. */
const foundIn = new WeakMap<SiteState['tickets'], readonly Ticket[]>();

/** The tickets whose visitors have asked for more time, in rank order. */
export function postponedTickets({ tickets, line }: SiteState): readonly Ticket[] {
  const found = foundIn.get(tickets);
  if (found !== undefined) return found;
  const postponed =
    tickets.size === line.length
      ? []
      : [...tickets.values()].filter(({ phase }) => phase.state === 'postponed').sort(compareRank);
  foundIn.set(tickets, postponed);
  return postponed;
}
