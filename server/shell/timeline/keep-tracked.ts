import {
  TIMELINE_LIMITS,
  type Moment,
  type SiteId,
  type TicketId,
  type VisitContext,
  type VisitorId,
} from '../../protocol/index.ts';
import { views } from '../../core/index.ts';
import type { NewTouchpoint, Store, StoredTouchpoint } from '../../store/index.ts';
import { PAGE_SOURCE } from './schemas.ts';

type Place = {
  readonly visitorId: VisitorId;
  readonly ticketId: TicketId;
  readonly context: VisitContext | null;
  readonly now: Moment;
};

/**
 * What the page kept in its memory until its visitor acted: what it has tracked, and the way through the
 * site as one visit.
 */
export async function keepTracked(
  store: Pick<Store, 'addTouchpoints' | 'readTouchpoints'>,
  siteId: SiteId,
  { visitorId, ticketId, context, now }: Place,
): Promise<void> {
  if (context === null) return;
  const known = await store.readTouchpoints(siteId, visitorId, TIMELINE_LIMITS.touchpointsPerVisitor);
  const tracked = context.touchpoints
    .map(({ name, at, data = {} }) => {
      return { ...ofPage(visitorId), kind: 'track', at: Math.min(at, now), name, data } as const;
    })
    .filter((touchpoint) => !known.some((other) => isSame(touchpoint, other)));
  const visit = visitOf(context);
  const visited: readonly NewTouchpoint[] =
    visit === null
      ? []
      : [
          {
            ...ofPage(visitorId),
            kind: 'visit',
            at: now,
            name: 'visited',
            data: visit,
            externalId: `visit:${ticketId}`,
          },
        ];
  if (tracked.length + visited.length === 0) return;
  await store.addTouchpoints(siteId, [...tracked, ...visited]);
}

const ofPage = (owner: VisitorId) =>
  ({
    owner,
    channel: 'web',
    note: '',
    success: null,
    amount: null,
    source: PAGE_SOURCE,
    externalId: null,
  }) as const;

/** The page tells again what it told with an earlier place. */
const isSame = (one: Pick<NewTouchpoint, 'name' | 'at'>, { kind, name, at }: StoredTouchpoint): boolean =>
  kind === 'track' && name === one.name && views.isSameMoment(at, one.at);

/** Paths without queries; `null` where the browser tells of none. */
function visitOf({ circumstances }: VisitContext): NewTouchpoint['data'] | null {
  const [first, ...others] = circumstances?.path ?? [];
  if (first === undefined) return null;
  const last = others.at(-1) ?? first;
  const from = circumstances?.referrer ?? '';
  return {
    pages: others.length + 1,
    first: pathOf(first.address),
    last: pathOf(last.address),
    ...(from !== '' && { from: new URL(from).host }),
  };
}

const pathOf = (address: string): string => new URL(address).pathname;
