import type { IncomingHttpHeaders } from 'node:http';
import { LIMITS, type SiteId } from '../../protocol/index.ts';
import type { Site } from '../../store/store.ts';
import { LiveSite } from './live-site.ts';
import { isSiteOrigin } from '../origin.ts';
import { Group, type People } from '../people.ts';
import { Sightings } from '../settings/sightings.ts';
import type { Surroundings } from '../surroundings.ts';

/** What others changed in the store is looked for no more often than this. */
export const LOOK_AGAIN_MILLISECONDS = 1_000;

type Happened = People['happened'];
type TellList = (siteId: SiteId, delta: Parameters<People['tellList']>[0]) => ReturnType<People['tellList']>;

/** All sites that this process serves. */
export class Sites {
  readonly #surroundings: Surroundings;
  readonly #tellList: TellList;
  readonly #live = new Map<SiteId, Promise<LiveSite>>();
  readonly #sightings: Sightings;
  readonly #happened: Happened;
  #lookedAt = -Infinity;
  #looking: Promise<void> = Promise.resolve();
  #state: 'starting' | 'ready' | 'stopped' = 'starting';
  #letIn: () => void = () => undefined;
  readonly #started = new Promise<void>((resolve) => (this.#letIn = resolve));

  constructor(surroundings: Surroundings, tellList: TellList, happened: Happened = () => undefined) {
    this.#happened = happened;
    this.#surroundings = surroundings;
    this.#sightings = new Sightings(surroundings);
    this.#tellList = tellList;
  }

  get isReady(): boolean {
    return this.#state === 'ready';
  }

  /** Loads every site, so that their time-outs run from now on whether anybody comes or not. */
  async start(): Promise<void> {
    await this.#look();
    this.#state = 'ready';
    this.#letIn();
  }

  /** Waits for the start. A site that was added while the server runs is found at its first visit. */
  async find(siteId: SiteId): Promise<LiveSite | null> {
    await this.#started;
    const known = this.#live.get(siteId);
    if (known !== undefined) return known;
    if (siteId.length > LIMITS.idCharacters) return null;
    await this.#lookAgain();
    return (await this.#live.get(siteId)) ?? null;
  }

  /**
   * Whether a page of the origin that these headers name may read the site, as the store has it now.
   * Whoever is let in sees nothing that the owner has hidden since.
   */
  async admits(site: LiveSite, headers: IncomingHttpHeaders): Promise<boolean> {
    const { config } = this.#surroundings;
    // While the store cannot be read, what was known last holds.
    await this.#lookAgain().catch(() => undefined);
    const allowed = isSiteOrigin(headers, site.row, config);
    this.#sightings.note(site.row, headers.origin, allowed);
    return allowed;
  }

  /** Takes over at once what was just written to the store. */
  refresh(): Promise<void> {
    return (this.#looking = this.#look());
  }

  async all(): Promise<readonly LiveSite[]> {
    return Promise.all(this.#live.values());
  }

  async stop(): Promise<void> {
    this.#state = 'stopped';
    this.#letIn();
    await Promise.all((await this.all()).map((site) => site.stop()));
  }

  /** Looks what others may have changed in the store. Whoever asks meanwhile waits for the same look. */
  #lookAgain(): Promise<void> {
    const tooSoon = this.#surroundings.clock.now() - this.#lookedAt < LOOK_AGAIN_MILLISECONDS;
    if (!tooSoon && this.isReady) this.#looking = this.#look();
    return this.#looking;
  }

  async #look(): Promise<void> {
    this.#lookedAt = this.#surroundings.clock.now();
    const rows = await this.#surroundings.store.readSites();
    await Promise.all(rows.map((row) => this.#take(row)));
  }

  async #take(row: Site): Promise<void> {
    const known = this.#live.get(row.siteId);
    if (known === undefined) await this.#load(row);
    else (await known).change(row);
  }

  #load(row: Site): Promise<LiveSite> {
    const people: People = {
      visitors: new Group(),
      agents: new Group(),
      tellList: (delta) => this.#tellList(row.siteId, delta),
      happened: this.#happened,
    };
    const site = LiveSite.load(row, this.#surroundings, people);
    this.#live.set(row.siteId, site);
    site.catch(() => this.#live.delete(row.siteId));
    return site;
  }
}
