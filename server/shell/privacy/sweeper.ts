import { RETENTION_KINDS, type RetentionKind, type SiteId } from '../../protocol/index.ts';
import type { SiteState } from '../../core/state.ts';
import type { StillOpen } from '../../store/index.ts';
import type { LiveSite } from '../site/live-site.ts';
import type { Sites } from '../site/sites.ts';
import type { Surroundings, Timer } from '../surroundings.ts';
import { PRIVACY_BOUNDS } from './bounds.ts';
import { rest } from './erase-visitor.ts';
import { SITE_RETENTION } from './settings.ts';

const DAY_MILLISECONDS = 86_400_000;

/** Erases what is past its time, every hour, in small steps beside everything else. */
export class Sweeper {
  readonly #sites: Sites;
  readonly #surroundings: Surroundings;
  #timer: Timer | null = null;
  #stopped = false;

  constructor(sites: Sites, surroundings: Surroundings) {
    this.#sites = sites;
    this.#surroundings = surroundings;
  }

  start(): void {
    const { clock, log } = this.#surroundings;
    this.sweep()
      .catch((error: unknown) => log.warn({ error }, 'What is past its time could not be erased.'))
      .finally(() => {
        if (this.#stopped) return;
        this.#timer = clock.after(PRIVACY_BOUNDS.sweepEveryMilliseconds, () => this.start());
      });
  }

  stop(): void {
    this.#stopped = true;
    this.#timer?.cancel();
  }

  /** One round over all sites; what it erased is said in the audit log of each. */
  async sweep(): Promise<void> {
    const sites = await this.#sites.all();
    for (const site of sites) await this.#sweepSite(site);
    if (this.#stopped) return;
    const isQuiet = sites.every(({ state }) => state.tickets.isEmpty() && state.conversations.isEmpty());
    await this.#surroundings.store.scrub(isQuiet ? Infinity : PRIVACY_BOUNDS.scrubBytes);
  }

  async #sweepSite(site: LiveSite): Promise<void> {
    const { store, clock } = this.#surroundings;
    const { siteId } = site.row;
    const erased: string[] = [];
    for (const kind of RETENTION_KINDS) {
      const count = await this.#sweepKind(site, siteId, kind);
      if (count > 0) erased.push(`${kind} ${count}`);
    }
    if (erased.length === 0) return;
    const entry = { at: clock.now(), actor: 'server', act: 'sweep', subject: '', detail: erased.join(', ') };
    await store.appendAudit(siteId, entry);
  }

  async #sweepKind(site: LiveSite, siteId: SiteId, kind: RetentionKind): Promise<number> {
    const { store, clock } = this.#surroundings;
    const limit = kind === 'attachments' ? PRIVACY_BOUNDS.filesPerStep : PRIVACY_BOUNDS.rowsPerStep;
    let count = 0;
    while (!this.#stopped) {
      const before = clock.now() - site.settings.read(SITE_RETENTION)[kind] * DAY_MILLISECONDS;
      const erased = await store.sweep(siteId, kind, before, stillOpen(site.state), limit);
      count += erased;
      if (erased < limit) break;
      await rest(clock);
    }
    return count;
  }
}

/** What somebody may still look back at counts as open, too. */
function stillOpen(state: SiteState): StillOpen {
  const talks = [...state.conversations.values()];
  const ended = [...state.ended.values()];
  const threads = [...state.tickets.values(), ...talks.map(({ ticket }) => ticket), ...ended].flatMap(
    ({ thread }) => thread.map(({ conversationId }) => conversationId),
  );
  return {
    ticketIds: [
      ...state.tickets.keys(),
      ...talks.map(({ ticket }) => ticket.ticketId),
      ...ended.map(({ ticketId }) => ticketId),
    ],
    conversationIds: [...state.conversations.keys(), ...state.ended.keys(), ...threads],
    bookingIds: [...state.bookings.keys()],
    leftMessageIds: [...state.leftMessages.keys()],
  };
}
