import type { Moment, SiteId } from '../protocol/index.ts';
import type { AccessStore } from './access.ts';
import type { RememberedAnswer, SiteChange } from './store.ts';
import type { WebhookStore } from './webhook.ts';

/** One thing that an owner has said of a site. */
export type SiteSetting = {
  /** What it is, such as `zone` or `skills`. */
  readonly name: string;
  /** Its value as JSON. */
  readonly json: string;
  /** Counts the changes, from 1. */
  readonly version: number;
  /** The account or key that changed it last. */
  readonly changedBy: string;
  readonly changedAt: Moment;
};

/** Where the tag of a site was seen: `allowed` says whether its origin was one of the site's then. */
export type Sighting = {
  readonly origin: string;
  readonly allowed: boolean;
  readonly seenAt: Moment;
};

export type SaveSettingResult =
  { readonly ok: true } | { readonly ok: false; readonly current: SiteSetting | null };

/** What owners set, and what shows them that it works. */
export interface SettingStore {
  /** Everything that was said of a site, by name. */
  readSettings(siteId: SiteId): Promise<readonly SiteSetting[]>;
  /**
   * Saves version n if n - 1 stands there (nothing, for 1); else nothing is changed.
   * @param site what is said of the site itself in the same breath: both are saved, or neither
   */
  saveSetting(siteId: SiteId, setting: SiteSetting, site?: SiteChange): Promise<SaveSettingResult>;

  /** Where the tag was seen, newest first. */
  readSightings(siteId: SiteId): Promise<readonly Sighting[]>;
  /** One row per origin; beyond `STORE_LIMITS.sightingsPerSite` the oldest gives way. */
  saveSighting(siteId: SiteId, sighting: Sighting): Promise<void>;

  /** Remembers the answer to a request that is no command of the site's core; the first one stays. */
  rememberAnswer(siteId: SiteId, answer: RememberedAnswer): Promise<void>;
  /** Another answer in the place of the one that is remembered; `null` forgets it. */
  settleAnswer(
    siteId: SiteId,
    of: Pick<RememberedAnswer, 'actor' | 'commandId'>,
    answer: string | null,
  ): Promise<void>;
  /** Writes that make something, each with the answer to whoever asked for it: both are kept, or neither. */
  settling(siteId: SiteId, settled: Settled): Settling;
}

/** The answer that takes the place of the one that was begun. */
export type Settled = Pick<RememberedAnswer, 'actor' | 'commandId' | 'answer'>;
export type Settling = Pick<AccessStore, 'saveApiKey' | 'saveInvites'> & Pick<WebhookStore, 'saveEndpoint'>;
