import type { IncomingHttpHeaders } from 'node:http';
import { STORY_LIMITS, type ContextAttributes, type Moment, type VisitorId } from '../../protocol/index.ts';
import type { SiteState } from '../../core/state.ts';
import type { Earlier, ServerFacts } from '../../rules/index.ts';
import type { Store, StoryRow } from '../../store/index.ts';
import type { LiveSite } from '../site/live-site.ts';
import type { Surroundings } from '../surroundings.ts';
import { readClaims } from '../vouching/claims.ts';
import { readVisitorKeys } from '../vouching/visitor-key.ts';

type Asked = {
  readonly site: LiveSite;
  readonly visitorId: VisitorId | null;
  /** What the site has signed about its visitor. */
  readonly signed: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly now: Moment;
};

/** What the server knows of a visit. Of whoever is nobody yet, nothing of before is known. */
export async function serverFacts(
  { store, config }: Pick<Surroundings, 'store' | 'config'>,
  { site, visitorId, signed, headers, now }: Asked,
): Promise<ServerFacts> {
  return {
    country: countryOf(config, headers),
    returning: visitorId !== null,
    signed: signed === undefined ? {} : await signedAttributes(store, site, signed, now),
    earlier: visitorId === null ? [] : await earlierOf(store, site, visitorId),
    staffed: isStaffed(site.state),
  };
}

/** Only a proxy of the owner's knows; from anybody else the header would be a claim. */
function countryOf(
  { trustedProxies, countryHeader }: Surroundings['config'],
  headers: IncomingHttpHeaders,
): string | null {
  if (trustedProxies === 0 || countryHeader === null) return null;
  const said = headers[countryHeader];
  return typeof said === 'string' && /^[A-Za-z]{2}$/.test(said) ? said.toUpperCase() : null;
}

/** What is not believed counts as not said. */
async function signedAttributes(
  store: Pick<Store, 'readSecret'>,
  site: LiveSite,
  signed: string,
  now: Moment,
): Promise<ContextAttributes> {
  for (const key of await readVisitorKeys(store, site.row.siteId, now)) {
    const read = await readClaims(signed, key, site.row.siteId, now);
    if (!read.ok) continue;
    const { facts, attributes } = read.result;
    return facts.segment === null ? attributes : { ...attributes, segment: facts.segment };
  }
  return {};
}

/** What happened to this visitor before, newest first. */
export async function earlierOf(
  store: Pick<Store, 'readStory'>,
  site: LiveSite,
  visitorId: VisitorId,
): Promise<readonly Earlier[]> {
  const rows = await store.readStory(site.row.siteId, visitorId, STORY_LIMITS.storyEntries);
  return rows.map((row) => ({ name: nameOf(row), at: row.endedAt }));
}

function nameOf(row: StoryRow): string {
  if (row.kind === 'talked') return 'talked';
  switch (row.reason) {
    case 'visitor-left':
      return 'left-line';
    case 'visitor-lost':
      return 'closed-while-waiting';
    case 'expired':
      return 'nobody-there';
    case 'answered':
      return 'answered';
  }
}

const isStaffed = ({ agents }: SiteState): boolean =>
  agents.some(
    ({ availability, presence }) => availability === 'available' && presence.connections.length > 0,
  );
