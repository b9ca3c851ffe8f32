import { z } from 'zod';
import {
  CHANNELS,
  refusal,
  TIMELINE_LIMITS,
  type FieldProblem,
  type TimelineEntry,
  type TouchpointForm,
  type VisitorId,
} from '../../protocol/index.ts';
import { contactsIn, preferredChannel, views } from '../../core/index.ts';
import type { NewTouchpoint, TouchpointOwner } from '../../store/index.ts';
import { timelineOf, whomBySubject } from '../timeline/read-timeline.ts';
import { referenceOf } from '../privacy/erase-visitor.ts';
import { subject, timelineEntry, touchpointForm } from '../timeline/schemas.ts';
import { done, refuseFields } from './answer.ts';
import { API_BOUNDS } from './bounds.ts';
import { callerName } from './caller.ts';
import { pageOf, pageQuery } from './cursors.ts';
import { operation, type Call, type Operation } from './operation.ts';

const BODY_BYTES = 512 * 1024;

const CALL: TouchpointForm = {
  subject: 'customer-7',
  at: 1_767_225_600_000,
  kind: 'call',
  channel: 'call',
  name: 'hung-up',
  note: 'Waited four minutes about order 4711.',
  success: false,
  source: 'pbx',
  externalId: 'call-2026-01-01-17',
};
const ENTRY: TimelineEntry = {
  entryId: 'touchpoint:12',
  at: CALL.at,
  channel: CALL.channel,
  kind: 'touchpoint',
  what: CALL.kind,
  name: CALL.name,
  note: 'Waited four minutes about order 4711.',
  success: false,
  amount: null,
  data: {},
  source: CALL.source,
};

/** What visitors did and said elsewhere, and all that is known of one of them. */
export const TOUCHPOINT_OPERATIONS: readonly Operation[] = [
  operation('addTouchpoints', {
    scope: 'touchpoints:write',
    summary: 'Tells of calls, orders, mails and posts of visitors, all of them or, while one is wrong, none.',
    body: z.strictObject({
      touchpoints: z.array(touchpointForm).min(1).max(TIMELINE_LIMITS.touchpointsPerRequest),
    }),
    answer: z.object({ added: z.number(), known: z.number() }),
    status: 201,
    bodyBytes: BODY_BYTES,
    example: {
      body: {
        touchpoints: [
          CALL,
          {
            subject: 'customer-7',
            at: 1_767_229_200_000,
            kind: 'order',
            channel: 'web',
            name: 'ordered',
            amount: { amount: 12_900, currency: 'EUR' },
            data: { number: '4712' },
            source: 'shop',
            externalId: 'order-4712',
          },
        ],
      },
      answer: { added: 2, known: 0 },
    },
    handle: addTouchpoints,
  }),
  operation('readTimeline', {
    scope: 'touchpoints:read',
    summary: 'All that is known of one visitor, on any channel, newest first; each look is in the audit log.',
    path: z.strictObject({ subject }),
    query: pageQuery,
    answer: pageOf(timelineEntry).extend({
      preferred: z.object({ channel: z.enum(CHANNELS), used: z.number(), of: z.number() }).nullable(),
    }),
    example: {
      path: { subject: CALL.subject },
      answer: { items: [ENTRY], nextCursor: null, preferred: null },
    },
    handle: readTimeline,
  }),
];

async function addTouchpoints({ site, body, tools }: Call<'addTouchpoints'>) {
  const { siteId } = site.row;
  const { touchpoints } = body;
  const ahead = tools.clock.now() + TIMELINE_LIMITS.aheadSecondsMost * 1_000;
  const problems = touchpoints.flatMap(({ at }, index): readonly FieldProblem[] =>
    at <= ahead ? [] : [{ field: `touchpoints.${index}.at`, detail: 'This is in the future.' }],
  );
  if (problems.length > 0) return refuseFields(problems.slice(0, API_BOUNDS.problemsNamed));
  const owners = new Map<string, TouchpointOwner>();
  for (const { subject: named } of touchpoints) {
    if (!owners.has(named)) owners.set(named, (await whomBySubject(tools, siteId, named)).owner);
  }
  const rows = touchpoints.map((form) => touchpointOf(form, owners.get(form.subject) ?? ''));
  const added = await tools.store.addTouchpoints(siteId, rows);
  return done({ added, known: rows.length - added });
}

function touchpointOf(form: TouchpointForm, owner: TouchpointOwner): NewTouchpoint {
  const { at, kind, channel, name, note, success, amount, data, source, externalId } = form;
  const said = { note: note ?? '', success: success ?? null, amount: amount ?? null, data: data ?? {} };
  return { owner, at, kind, channel, name, ...said, source, externalId: externalId ?? null };
}

async function readTimeline({ site, path, query, caller, tools }: Call<'readTimeline'>) {
  const { siteId } = site.row;
  const { cursor, limit = API_BOUNDS.rowsPerPage } = query;
  const list = { operation: 'readTimeline', siteId } as const;
  const whom = await whomBySubject(tools, siteId, path.subject);
  const opened = cursor === undefined ? undefined : await tools.cursors.open(list, cursor);
  const after = opened === undefined ? undefined : opened === null ? null : positionIn(opened, whom.owner);
  if (after === null) return { ok: false, refusal: refusal('cursor-invalid') } as const;
  // Ids are the visitor's own, and no line of the log is ever erased: it names whom only by a reference.
  await tools.store.appendAudit(siteId, {
    at: tools.clock.now(),
    actor: callerName(caller),
    act: 'readTimeline',
    subject: `visitor=${await referenceOf(tools, siteId, (whom.visitorId ?? whom.owner) as VisitorId)}`,
    detail: '',
  });
  const timeline = await timelineOf(tools.store, site, whom);
  const rest =
    after === undefined ? timeline : timeline.filter((each) => views.compareEntries(each, after) > 0);
  const items = rest.slice(0, limit);
  const last = items.at(-1);
  const isLast = last === undefined || rest.length === items.length;
  const nextCursor = isLast ? null : await tools.cursors.seal(list, positionOf(last, whom.owner));
  return done({ items, nextCursor, preferred: preferredChannel(contactsIn(timeline), tools.clock.now()) });
}

/** A page of one visitor opens none of another's. */
const positionOf = ({ at, entryId }: TimelineEntry, owner: TouchpointOwner): string =>
  JSON.stringify([owner, at, entryId]);

function positionIn(position: string, owner: TouchpointOwner): Pick<TimelineEntry, 'at' | 'entryId'> | null {
  const [of, at, entryId] = JSON.parse(position) as [string, number, string];
  return of === owner ? { at, entryId } : null;
}
