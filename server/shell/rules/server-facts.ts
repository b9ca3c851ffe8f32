import type { IncomingHttpHeaders } from 'node:http';
import {
  TIMELINE_LIMITS,
  type ContextAttributes,
  type FailedTryReason,
  type Moment,
  type TimelineEntry,
  type VisitorId,
} from '../../protocol/index.ts';
import type { SiteState } from '../../core/state.ts';
import type { Earlier, ServerFacts } from '../../rules/index.ts';
import type { Store } from '../../store/index.ts';
import type { LiveSite } from '../site/live-site.ts';
import type { Surroundings } from '../surroundings.ts';
import { timelineOf, visitorAs, whomBySubject, type Whom } from '../timeline/read-timeline.ts';
import { readClaims, type Claims } from '../vouching/claims.ts';
import { readVisitorKeys } from '../vouching/visitor-key.ts';

/** Names of before that rules look through. */
const EARLIER_MOST = TIMELINE_LIMITS.entriesPerKind;
/** Stars of a review that count as a complaint. */
const POOR_STARS = 2;

type Asked = {
  readonly site: LiveSite;
  readonly visitorId: VisitorId | null;
  /** What the site has signed about its visitor. */
  readonly signed: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly now: Moment;
};

/** What the server knows of a visit. Of whoever is nobody yet, and not signed, nothing of before is known. */
export async function serverFacts(
  tools: Pick<Surroundings, 'store' | 'config' | 'random'>,
  { site, visitorId, signed, headers, now }: Asked,
): Promise<ServerFacts> {
  const { store, config } = tools;
  const claims = signed === undefined ? null : await believed(store, site, signed, now);
  const meant = claims === null ? null : await whomBySubject(tools, site.row.siteId, claims.subject);
  const whom = visitorId === null ? meant : visitorAs(visitorId);
  return {
    country: countryOf(config, headers),
    returning: visitorId !== null,
    signed: claims === null ? {} : attributesOf(claims),
    earlier: whom === null ? [] : await earlierOf(store, site, whom),
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
async function believed(
  store: Pick<Store, 'readSecret'>,
  site: LiveSite,
  signed: string,
  now: Moment,
): Promise<Claims | null> {
  for (const key of await readVisitorKeys(store, site.row.siteId, now)) {
    const read = await readClaims(signed, key, site.row.siteId, now);
    if (read.ok) return read.result;
  }
  return null;
}

const attributesOf = ({ facts: { segment }, attributes }: Claims): ContextAttributes =>
  segment === null ? attributes : { ...attributes, segment };

/** What happened to this visitor before, here and elsewhere, newest first. */
export async function earlierOf(
  store: Pick<Store, 'readStory' | 'readReviewsOf' | 'readTouchpoints' | 'readTalksOf'>,
  site: LiveSite,
  whom: Whom,
): Promise<readonly Earlier[]> {
  const timeline = await timelineOf(store, site, whom);
  const names = timeline.flatMap((entry) => nameOf(entry).map((name) => ({ name, at: entry.at })));
  return names.slice(0, EARLIER_MOST);
}

/** By what `earlier` finds it: nothing for what is still to come, nor for praise. */
function nameOf(entry: TimelineEntry): readonly string[] {
  switch (entry.kind) {
    case 'talk':
      return ['talked'];
    case 'try':
      return [NAMES_OF_TRIES[entry.reason]];
    case 'review':
      return entry.stars <= POOR_STARS ? ['low-review'] : [];
    case 'touchpoint':
      return [entry.name];
    case 'left-message':
      return ['left-message'];
    case 'booking':
      return [];
  }
}

const NAMES_OF_TRIES: Readonly<Record<FailedTryReason, string>> = {
  left: 'left-line',
  'page-closed': 'closed-while-waiting',
  'nobody-suitable': 'nobody-there',
  answered: 'answered',
};

const isStaffed = ({ agents }: SiteState): boolean =>
  agents.some(
    ({ availability, presence }) => availability === 'available' && presence.connections.length > 0,
  );
