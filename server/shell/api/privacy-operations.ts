import { z } from 'zod';
import {
  ERASURE_WORD,
  HIDEABLE_FIELDS,
  LIMITS,
  RETENTION_DAYS,
  VISITOR_SEARCHES,
  type FoundVisitor,
  type HideableField,
  type PrivacyCard,
  type PrivacyForm,
  type Retention,
  type SiteId,
  type VisitorId,
} from '../../protocol/index.ts';
import { isSubject } from '../../store/subject.ts';
import { eraseVisitor, referenceOf } from '../privacy/erase-visitor.ts';
import { exportVisitor } from '../privacy/export-visitor.ts';
import { foundVisitors } from '../privacy/find-visitors.ts';
import { consentField, retentionField, SITE_CONSENT, SITE_RETENTION } from '../privacy/settings.ts';
import { needsAlias } from '../profile.ts';
import { id, unique } from '../schema-parts.ts';
import type { LiveSite } from '../site/live-site.ts';
import { done, refuseFields, refuseWith } from './answer.ts';
import { callerName } from './caller.ts';
import { changedMeanwhile, etagOf } from './etag.ts';
import { namedChange } from './last-change.ts';
import { operation, type Call, type Operation } from './operation.ts';
import { tagOf } from './site-operations.ts';

const fields = {
  retention: retentionField,
  consent: consentField,
  hiddenFields: z.array(z.enum(HIDEABLE_FIELDS)).max(HIDEABLE_FIELDS.length).refine(unique),
};
const card: z.ZodType<PrivacyCard> = z.object({ siteId: id<SiteId>(), ...fields, tag: z.string() });
const visitorId = id<VisitorId>();
const found: z.ZodType<FoundVisitor> = z.object({
  visitorId,
  firstSeenAt: z.number().nullable(),
  name: z.string(),
  tickets: z.number(),
  conversations: z.number(),
  reviews: z.number(),
  files: z.number(),
  touchpoints: z.number(),
  isBusy: z.boolean(),
});

const FORM: PrivacyForm = {
  retention: Object.fromEntries(
    Object.entries(RETENTION_DAYS).map(([kind, { usual }]) => [kind, usual]),
  ) as Retention,
  consent: 'required',
  hiddenFields: ['biography'],
};
export const EXAMPLE_VISITOR = 'Zr5tXw2Cz6yP0bWl3QXn5v' as VisitorId;
const FOUND: FoundVisitor = {
  visitorId: EXAMPLE_VISITOR,
  firstSeenAt: 1_767_225_600_000,
  name: 'Vera',
  tickets: 2,
  conversations: 1,
  reviews: 1,
  files: 0,
  touchpoints: 3,
  isBusy: false,
};
const TAG = tagOf('https://help.example.com', 'shop' as SiteId, 'required');
const SUBJECT_NOTE = 'Of somebody whom only the site knows there is nothing but touchpoints.';

/** What is kept of visitors: for how long, what it is, and an end of it. */
export const PRIVACY_OPERATIONS: readonly Operation[] = [
  operation('readPrivacy', {
    scope: 'privacy:read',
    summary: 'For how long each kind is kept, what agents do not show, and what the tag does before consent.',
    answer: card,
    example: { answer: { siteId: 'shop' as SiteId, ...FORM, tag: TAG } },
    handle: async ({ site, ownOrigin }) => {
      const shown = cardOf(site, ownOrigin);
      return done(shown, etagOf(shown));
    },
  }),
  operation('savePrivacy', {
    scope: 'privacy:write',
    summary: 'Changes them. What is past a shorter time goes within the hour, and comes back by nothing.',
    body: z.strictObject(fields),
    answer: card,
    needsVersion: true,
    example: { body: FORM, answer: { siteId: 'shop' as SiteId, ...FORM, tag: TAG } },
    handle: savePrivacy,
  }),
  operation('findVisitors', {
    scope: 'privacy:write',
    summary: `Visitors by what an owner has at hand, exactly. ${SUBJECT_NOTE}`,
    body: z.strictObject({
      by: z.enum(VISITOR_SEARCHES),
      value: z.string().trim().min(1, 'Write whom to look for.').max(LIMITS.emailCharacters),
    }),
    answer: z.object({ visitors: z.array(found) }),
    hasSecret: true,
    example: { body: { by: 'mail', value: 'vera@example.org' }, answer: { visitors: [FOUND] } },
    handle: async ({ site, body, tools }) => done({ visitors: await foundVisitors(site, tools, body) }),
  }),
  operation('exportVisitor', {
    scope: 'privacy:write',
    summary:
      'Everything that is kept of a visitor, a line of JSON for each row; the last says if it is whole.',
    body: z.strictObject({ visitorId }),
    answer: z.string(),
    mediaType: 'application/x-ndjson',
    hasSecret: true,
    example: {
      body: { visitorId: EXAMPLE_VISITOR },
      answer: `{"visitorId":"${EXAMPLE_VISITOR}"}\n{"table":"ticket_texts","visitor_name":"Vera"}\n`,
    },
    handle: handOut,
  }),
  operation('eraseVisitor', {
    scope: 'privacy:write',
    summary: 'Erases everything that is kept of a visitor, for good; refused while they wait or talk.',
    body: z.strictObject({
      visitorId,
      confirm: z.literal(ERASURE_WORD, `Write "${ERASURE_WORD}" to say that you mean it.`),
    }),
    answer: z.object({ reference: z.string(), scrubbed: z.boolean() }),
    example: {
      body: { visitorId: EXAMPLE_VISITOR, confirm: ERASURE_WORD },
      answer: { reference: 'NpzvnF0xS4kE7uYcT1oQaW', scrubbed: true },
    },
    handle: erase,
  }),
];

const cardOf = ({ row, settings }: LiveSite, server: string): PrivacyCard => {
  const consent = settings.read(SITE_CONSENT);
  return {
    siteId: row.siteId,
    retention: settings.read(SITE_RETENTION),
    consent,
    hiddenFields: row.hiddenFields ?? [],
    tag: tagOf(server, row.siteId, consent),
  };
};

async function savePrivacy({ site, caller, ifMatch, body, tools, ownOrigin }: Call<'savePrivacy'>) {
  const { settings, row } = site;
  const { siteId } = row;
  const { store, sites } = tools;
  const change = () => namedChange(store, siteId, settings.lastChangeOf(SITE_RETENTION));
  const version = settings.versionOf(SITE_RETENTION);
  const stale = changedMeanwhile(ifMatch, cardOf(site, ownOrigin), await change());
  if (stale !== null) return stale;
  const { retention, consent, hiddenFields } = body;
  const nameless = await namelessWith(hiddenFields, tools, siteId);
  if (nameless !== null) return refuseFields([{ field: 'hiddenFields', detail: nameless }]);
  // The first one goes first: by its version it is decided who of two came first.
  const by = callerName(caller);
  const isSaved =
    (await settings.save(SITE_RETENTION, retention, version, by, { siteId, hiddenFields })) &&
    (await settings.save(SITE_CONSENT, consent, settings.versionOf(SITE_CONSENT), by));
  await sites.refresh();
  if (!isSaved) {
    const fresh = changedMeanwhile('', cardOf(site, ownOrigin), await change());
    if (fresh !== null) return fresh;
  }
  const shown = cardOf(site, ownOrigin);
  return done(shown, etagOf(shown));
}

const NAMED_MOST = 5;

/** Whoever has no alias would be nobody to visitors. */
async function namelessWith(
  hidden: readonly HideableField[],
  { store }: Call<'savePrivacy'>['tools'],
  siteId: SiteId,
): Promise<string | null> {
  const nameless = (await store.readProfiles(siteId)).filter((profile) => needsAlias(profile, hidden));
  if (nameless.length === 0) return null;
  const names = nameless.slice(0, NAMED_MOST).map(({ name }) => name);
  const more = nameless.length > names.length ? ' …' : '';
  return `Names can be hidden once everybody has an alias; it is missing for ${names.join(', ')}${more}.`;
}

async function handOut({ site, body, tools }: Call<'exportVisitor'>) {
  const { siteId } = site.row;
  const { store, clock } = tools;
  if (!(await isKnown(tools, siteId, body.visitorId))) return refuseWith('visitor-unknown');
  const subject = `exported=${await referenceOf(tools, siteId, body.visitorId)}`;
  const stream = exportVisitor(store, siteId, body.visitorId, clock.now());
  return { ok: true, result: '', subject, stream } as const;
}

async function erase({ site, body, caller, tools }: Call<'eraseVisitor'>) {
  const erased = await eraseVisitor(site, tools, body.visitorId, callerName(caller));
  return erased.ok ? { ...erased, subject: `erased=${erased.result.reference}` } : erased;
}

async function isKnown(
  { store }: Call<'exportVisitor'>['tools'],
  siteId: SiteId,
  value: VisitorId,
): Promise<boolean> {
  if (isSubject(value)) return (await store.readTouchpoints(siteId, value, 1)).length > 0;
  return (await store.findVisitors(siteId, { by: 'visitorId', value }, 1)).length > 0;
}
