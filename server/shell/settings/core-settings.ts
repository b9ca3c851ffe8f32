import type { Surroundings, Timer } from '../surroundings.ts';
import { ownLetter } from '../site/letter.ts';
import type { LiveSite } from '../site/live-site.ts';
import { openHours, SITE_HOURS } from './site-hours.ts';
import { SITE_ZONE } from './site-zone.ts';

const DAY_MILLISECONDS = 86_400_000;

/** Tells the core of a site what the server was started with, and what owners have said since. */
export class CoreSettings {
  readonly #site: Pick<LiveSite, 'row' | 'send' | 'settings'>;
  readonly #surroundings: Pick<Surroundings, 'clock' | 'config' | 'log'>;
  #tomorrow: Timer | null = null;

  constructor(site: Pick<LiveSite, 'row' | 'send' | 'settings'>, surroundings: Surroundings) {
    this.#site = site;
    this.#surroundings = surroundings;
  }

  /** Resolves once the core goes by them. What is as it was changes nothing. */
  async tell(): Promise<void> {
    const { clock, config, log } = this.#surroundings;
    const { settings, row } = this.#site;
    const isZoneSaid = settings.versionOf(SITE_ZONE) > 0;
    const told = {
      ...config.siteSettings,
      ...(isZoneSaid && { timeZone: settings.read(SITE_ZONE) }),
      hours: openHours(settings, clock.now()),
    };
    const taken = await this.#site.send(ownLetter({ type: 'changeSettings', settings: told }));
    if (!taken.ok) {
      const error = taken.refusal;
      log.warn({ error, siteId: row.siteId }, 'The settings were refused; those of before still hold.');
    }
    this.stop();
    // With a new year come new holidays.
    if (settings.read(SITE_HOURS).holidayList !== null)
      this.#tomorrow = clock.after(DAY_MILLISECONDS, () => void this.tell());
  }

  stop(): void {
    this.#tomorrow?.cancel();
    this.#tomorrow = null;
  }
}
