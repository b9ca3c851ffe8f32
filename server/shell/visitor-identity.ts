import { hasBusiness } from '../core/index.ts';
import type { Answer, Nothing, VisitorId, VisitorRequests, VisitorState } from '../protocol/index.ts';
import { refused } from './check.ts';
import { hashToken } from './tokens.ts';
import type { VisitorCaller } from './visitor-requests.ts';

type Body<Name extends keyof VisitorRequests> = VisitorRequests[Name]['body'];
type ViewOf = Pick<Body<'identify'>, 'viewId' | 'wasLive'>;

export async function identify(
  caller: VisitorCaller,
  { token, ...view }: Body<'identify'>,
): Promise<Answer<VisitorState>> {
  if (!(await mayBegin(caller, token))) return refused('too-many');
  const { site, random, reviewer } = caller;
  const newId = random.id() as VisitorId;
  const visitorId = await site.identifyVisitor(hashToken(token), newId);
  if (visitorId === newId) reviewer.visitorMade(site.row.siteId, visitorId);
  return become(caller, visitorId, view);
}

type Asking = Pick<VisitorCaller, 'store' | 'limiter' | 'address'> & {
  readonly site: { readonly row: Pick<VisitorCaller['site']['row'], 'siteId'> };
};

/** Somebody new is a row that stays, so there is an end to those of one address; known ones do not count. */
export async function mayBegin({ site, store, limiter, address }: Asking, token: string): Promise<boolean> {
  const known = await store.findVisitor(site.row.siteId, hashToken(token));
  return known !== null || limiter.allowsNewVisitor(address);
}

/** The connection speaks for this visitor from now on. */
export async function become(
  caller: VisitorCaller,
  visitorId: VisitorId,
  { viewId, wasLive = false }: ViewOf,
): Promise<Answer<VisitorState>> {
  const { site, connectionId, tell } = caller;
  if (caller.gone) return refused('not-identified');
  if (caller.visitorId !== null && caller.visitorId !== visitorId) leaveVisitor(caller);
  if (!site.people.visitors.add(visitorId, connectionId, tell)) {
    return refused('too-many', 'Close some of your other tabs and try again.');
  }
  caller.visitorId = visitorId;
  const tellView = (live: boolean): void => tell('viewChanged', { live });
  site.liveViews.arrived(visitorId, { connectionId, viewId: viewId ?? null, wasLive, tell: tellView });
  site.presence.arrived({ kind: 'visitor', visitorId }, connectionId);
  await site.acquaintances.fresh(visitorId);
  return { ok: true, result: site.visitorState(visitorId) };
}

/** The connection no longer speaks for its visitor. */
export function leaveVisitor(caller: VisitorCaller): void {
  if (caller.visitorId === null) return;
  const { people, presence, acquaintances, liveViews } = caller.site;
  people.visitors.remove(caller.visitorId, caller.connectionId);
  liveViews.left(caller.visitorId, caller.connectionId);
  presence.left(caller.connectionId);
  if (!people.visitors.has(caller.visitorId)) acquaintances.forget(caller.visitorId);
  caller.visitorId = null;
  caller.vouched = null;
}

/** Whether one may act in this window: it is the live one, or there is nothing that could go on elsewhere. */
export function mayAct({ site, connectionId, visitorId }: VisitorCaller): boolean {
  if (visitorId === null) return false;
  return site.liveViews.isLive(visitorId, connectionId) || !hasBusiness(site.state, visitorId);
}

export function takeOver({ site, connectionId, visitorId }: VisitorCaller): Answer<Nothing> {
  if (visitorId === null) return refused('not-identified');
  site.liveViews.take(visitorId, connectionId);
  return { ok: true, result: {} };
}

export async function makeReceipt(
  caller: VisitorCaller,
): Promise<Answer<VisitorRequests['makeReceipt']['result']>> {
  const { site, visitorId } = caller;
  if (visitorId === null) return refused('not-identified');
  if (!mayAct(caller)) return refused('view-elsewhere');
  if (!hasBusiness(site.state, visitorId)) return refused('ticket-unknown');
  return { ok: true, result: await site.receipts.make(visitorId) };
}

/** Whoever waits or talks here already would lose that place, and is told so instead. */
export async function redeemReceipt(
  caller: VisitorCaller,
  { receipt, token, ...view }: Body<'redeemReceipt'>,
): Promise<Answer<VisitorState>> {
  const { site } = caller;
  const owner = await site.receipts.read(receipt);
  const isOther = owner !== null && caller.visitorId !== null && caller.visitorId !== owner;
  if (isOther && caller.visitorId !== null && hasBusiness(site.state, caller.visitorId)) {
    return refused('ticket-open-already', 'Leave the line that you are in here first; the link stays good.');
  }
  const visitorId = await site.receipts.redeem(receipt, token);
  if (visitorId === null) return refused('receipt-gone');
  const became = await become(caller, visitorId, view);
  if (became.ok) site.liveViews.take(visitorId, caller.connectionId);
  return became;
}
