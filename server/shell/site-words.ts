import type { AgentId, TicketId } from '../protocol/index.ts';
import type { SiteState } from '../core/state.ts';
import type { ProfileWords, TicketWords, Words } from '../core/index.ts';
import type { Profile, Store, Text } from '../store/store.ts';

const TICKETS_PER_READ = 500;
/** Words of tickets that are over are let go when they outnumber the others by so many. */
const SPARE_TICKETS = 200;

/** The words that views need, at hand: profiles, and names and questions of open tickets. */
export class SiteWords implements Words {
  readonly profiles = new Map<AgentId, ProfileWords>();
  readonly tickets = new Map<TicketId, TicketWords>();

  static async load(store: Store, state: SiteState): Promise<SiteWords> {
    const words = new SiteWords();
    for (const profile of await store.readProfiles(state.siteId)) words.#keepProfile(profile);
    const open = openTickets(state);
    for (let start = 0; start < open.length; start += TICKETS_PER_READ) {
      const ticketIds = open.slice(start, start + TICKETS_PER_READ);
      for (const text of await store.readTicketTexts(state.siteId, ticketIds))
        words.tickets.set(text.ticketId, text);
    }
    return words;
  }

  profile(agentId: AgentId): ProfileWords | null {
    return this.profiles.get(agentId) ?? null;
  }

  committed(texts: readonly Text[], after: SiteState): void {
    for (const text of texts) {
      if (text.kind === 'profile') this.#keepProfile(text.profile);
      if (text.kind === 'ticket') this.tickets.set(text.ticketId, text);
    }
    const needed = after.tickets.size + after.conversations.size;
    if (this.tickets.size > 2 * needed + SPARE_TICKETS) this.#keepOnly(new Set(openTickets(after)));
  }

  #keepProfile(profile: Profile): void {
    this.profiles.set(profile.agentId, profile);
  }

  #keepOnly(open: ReadonlySet<TicketId>): void {
    for (const ticketId of this.tickets.keys()) if (!open.has(ticketId)) this.tickets.delete(ticketId);
  }
}

const openTickets = (state: SiteState): readonly TicketId[] => [
  ...state.tickets.keys(),
  ...[...state.conversations.values()].map(({ ticket }) => ticket.ticketId),
];
