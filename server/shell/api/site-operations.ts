import { z } from 'zod';
import {
  LIMITS,
  type ConsentMode,
  type SiteCard,
  type SiteId,
  type SiteTag,
  type TimeZone,
} from '../../protocol/index.ts';
import { zone } from '../bookings/schemas.ts';
import type { LiveSite } from '../site/live-site.ts';
import { pinnedScript, type Pinned } from '../http/versions.ts';
import { id, line } from '../schema-parts.ts';
import { SITE_CONSENT } from '../privacy/settings.ts';
import { originsField } from '../settings/origins.ts';
import { SITE_ZONE } from '../settings/site-zone.ts';
import { done } from './answer.ts';
import { callerName } from './caller.ts';
import { changedMeanwhile, etagOf } from './etag.ts';
import { namedChange } from './last-change.ts';
import { operation, type Call, type Operation } from './operation.ts';

export const siteForm = z.strictObject({
  name: line(LIMITS.nameCharacters),
  zone,
  origins: originsField,
});

const siteCard = z.object({
  siteId: id<SiteId>(),
  name: z.string(),
  zone,
  origins: z.array(z.string()),
});

const EXAMPLE = {
  name: 'Six Strings',
  zone: 'Europe/Berlin' as TimeZone,
  origins: ['https://shop.example'],
};
const CARD: SiteCard = { siteId: 'shop' as SiteId, ...EXAMPLE };

/** The site itself. */
export const SITE_OPERATIONS: readonly Operation[] = [
  operation('readSite', {
    scope: 'site:read',
    summary: 'The site that the credential belongs to.',
    answer: siteCard,
    example: { answer: CARD },
    handle: async ({ site }) => {
      const card = cardOf(site);
      return done(card, etagOf(card));
    },
  }),
  operation('saveSite', {
    scope: 'site:write',
    summary: 'Changes the name, the time zone and the allowed origins of the site.',
    body: siteForm,
    answer: siteCard,
    needsVersion: true,
    example: { body: EXAMPLE, answer: CARD },
    handle: saveSite,
  }),
  operation('readTag', {
    scope: 'site:read',
    summary: 'The tag for the pages of the site, and whether it was seen on one of them.',
    answer: z.object({
      tag: z.string(),
      pinnedTag: z.string().nullable(),
      seenAt: z.number().nullable(),
      origin: z.string().nullable(),
      refusedOrigin: z.string().nullable(),
    }),
    example: {
      answer: {
        tag: tagOf('https://help.example.com', 'shop' as SiteId, 'granted'),
        pinnedTag: tagOf('https://help.example.com', 'shop' as SiteId, 'granted', {
          address: '/widget/0.1.0-1a2b3c4d5e/picker.js',
          integrity: 'sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC',
        }),
        seenAt: 1_767_225_600_000,
        origin: 'https://shop.example',
        refusedOrigin: null,
      },
    },
    handle: async (call) => done(await readTag(call)),
  }),
];

const cardOf = ({ row, settings }: LiveSite): SiteCard => ({
  siteId: row.siteId,
  name: row.name,
  zone: settings.read(SITE_ZONE),
  origins: row.origins,
});

async function saveSite({ site, caller, ifMatch, body, tools }: Call<'saveSite'>) {
  const { settings, row } = site;
  const { store, sites } = tools;
  const change = () => namedChange(store, row.siteId, settings.lastChangeOf(SITE_ZONE));
  const version = settings.versionOf(SITE_ZONE);
  const stale = changedMeanwhile(ifMatch, cardOf(site), await change());
  if (stale !== null) return stale;
  const { name, zone: chosen, origins } = body;
  // By the version of the zone it is decided who of two came first.
  const said = { siteId: row.siteId, name, origins };
  if (!(await settings.save(SITE_ZONE, chosen, version, callerName(caller), said))) {
    const fresh = changedMeanwhile('', cardOf(site), await change());
    if (fresh !== null) return fresh;
  }
  await sites.refresh();
  await site.coreSettings.tell();
  const card = cardOf(site);
  return done(card, etagOf(card));
}

/** What is copied into a page. */
export function tagOf(
  server: string,
  siteId: SiteId,
  consent: ConsentMode,
  pinned: Pinned | null = null,
): string {
  const said = consent === 'granted' ? '' : ` consent="${consent}"`;
  const checked = pinned === null ? '' : ` integrity="${pinned.integrity}" crossorigin="anonymous"`;
  return [
    `<script type="module" src="${server}${pinned?.address ?? '/picker.js'}"${checked}></script>`,
    `<agent-picker site="${siteId}"${said}></agent-picker>`,
  ].join('\n');
}

async function readTag({ site, ownOrigin, tools }: Call<'readTag'>): Promise<SiteTag> {
  const { siteId, origins } = site.row;
  const seen = await tools.store.readSightings(siteId);
  const allowed = seen.find(({ origin }) => origins.includes(origin));
  const refused = seen.find(({ origin }) => !origins.includes(origin));
  const consent = site.settings.read(SITE_CONSENT);
  const pinned = await pinnedScript(tools.config.browserDirectory, 'picker.js');
  return {
    tag: tagOf(ownOrigin, siteId, consent),
    pinnedTag: pinned === null ? null : tagOf(ownOrigin, siteId, consent, pinned),
    seenAt: allowed?.seenAt ?? null,
    origin: allowed?.origin ?? null,
    refusedOrigin: refused?.origin ?? null,
  };
}
