import type { Site, Store } from '../../store/store.ts';
import { Limiter } from '../limiter.ts';
import type { Clock, Log } from '../surroundings.ts';

const ORIGIN_CHARACTERS = 300;
const AGAIN_MILLISECONDS = 600_000;
const REMEMBERED = 1_000;
/** Anybody can claim an origin, so what is refused is written down only so often. */
const REFUSED_PER_HOUR = 20;
const HOUR_SECONDS = 3_600;

type Tools = { readonly store: Store; readonly clock: Clock; readonly log: Log };

/** Notes where the tags of sites are seen, so that owners learn whether theirs works. */
export class Sightings {
  readonly #tools: Tools;
  readonly #notedAt = new Map<string, number>();
  readonly #refused = new Limiter(REFUSED_PER_HOUR, HOUR_SECONDS);

  constructor(tools: Tools) {
    this.#tools = tools;
  }

  /** A page of this origin asked for the site. Nobody waits for the note. */
  note(site: Site, origin: string | undefined, allowed: boolean): void {
    if (origin === undefined || origin === 'null' || origin.length > ORIGIN_CHARACTERS) return;
    // The server's own pages name an origin, too, and are let in without being one of the site's.
    if (allowed && !site.origins.includes(origin)) return;
    const { clock, log } = this.#tools;
    const key = JSON.stringify([site.siteId, origin, allowed]);
    const now = clock.now();
    const notedAt = this.#notedAt.get(key);
    if (notedAt !== undefined && now - notedAt < AGAIN_MILLISECONDS) return;
    if (this.#notedAt.size >= REMEMBERED) this.#notedAt.clear();
    this.#notedAt.set(key, now);
    this.#write(site, origin, allowed, now).catch((error: unknown) =>
      log.warn({ error, siteId: site.siteId }, 'Where the tag was seen could not be written.'),
    );
  }

  async #write(site: Site, origin: string, allowed: boolean, now: number): Promise<void> {
    if (!allowed && !(await this.#refused.allows(site.siteId))) return;
    await this.#tools.store.saveSighting(site.siteId, { origin, allowed, seenAt: now });
  }
}
