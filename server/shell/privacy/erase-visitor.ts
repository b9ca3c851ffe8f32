import { createHmac } from 'node:crypto';
import { hasBusiness } from '../../core/index.ts';
import type { SiteState } from '../../core/state.ts';
import type { AgentId, SiteId, VisitorId } from '../../protocol/index.ts';
import { isSubject } from '../../store/subject.ts';
import type { Erasure, Store } from '../../store/index.ts';
import { refuseWith, type ApiAnswer } from '../api/answer.ts';
import { ownLetter } from '../site/letter.ts';
import type { LiveSite } from '../site/live-site.ts';
import type { Clock, Log, Random } from '../surroundings.ts';
import { newToken } from '../tokens.ts';
import { PRIVACY_BOUNDS } from './bounds.ts';

export type ErasingTools = {
  readonly store: Store;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
};

/** `scrubbed`: every file is free of them now; else it is written anew as soon as nobody is there. */
export type Erased = { readonly reference: string; readonly scrubbed: boolean };

const SECRET_NAME = 'erasures';
const SECRET_BYTES = 32;
const REFERENCE_CHARACTERS = 22;

/**
 * Erases everything that is kept of a visitor. Their windows are closed first, what they have booked and left
 * is given up, and nothing is done while they wait or talk. It may be asked again, and goes on after a crash.
 * @param visitorId or `subjectToken`, for somebody whom only the site knows
 */
export async function eraseVisitor(
  site: LiveSite,
  tools: ErasingTools,
  visitorId: VisitorId,
  actor: string,
): Promise<ApiAnswer<Erased>> {
  const { store } = tools;
  const { siteId } = site.row;
  const reference = await referenceOf(tools, siteId, visitorId);
  if (isSubject(visitorId)) {
    await store.forgetTouchpoints(siteId, visitorId);
    return { ok: true, result: { reference, scrubbed: await store.scrub(PRIVACY_BOUNDS.scrubBytes) } };
  }
  if (isBusy(site.state, visitorId)) return refuseWith('visitor-busy');
  if ((await store.findVisitors(siteId, { by: 'visitorId', value: visitorId }, 1)).length === 0) {
    return refuseWith('visitor-unknown');
  }
  await giveUp(site, visitorId);
  const standIn = tools.random.id() as VisitorId;
  const begunAt = tools.clock.now();
  const erasure = await store.beginErasure(siteId, { visitorId, standIn, actor, begunAt });
  if (!(await closeWindows(site, tools.clock, visitorId))) return refuseWith('visitor-busy');
  const until = await renameOldEvents(store, tools.clock, siteId, erasure);
  await site.rewrite(() => store.finishErasure(siteId, erasure, until));
  return { ok: true, result: { reference, scrubbed: await store.scrub(PRIVACY_BOUNDS.scrubBytes) } };
}

/** Ends the erasures that a crash has cut off, before the state of the site is read. */
export async function resumeErasures(tools: ErasingTools, siteId: SiteId): Promise<void> {
  const { store, clock } = tools;
  for (const erasure of await store.readErasures(siteId)) {
    const until = await renameOldEvents(store, clock, siteId, erasure);
    await store.finishErasure(siteId, erasure, until);
    const subject = `erased=${await referenceOf(tools, siteId, erasure.visitorId)}`;
    const { actor } = erasure;
    await store.appendAudit(siteId, { at: clock.now(), actor, act: 'eraseVisitor', subject, detail: '' });
  }
}

/** Tells of whom an audit line is to whoever has the id already, and to nobody else. */
export async function referenceOf(
  { store, random }: Pick<ErasingTools, 'store' | 'random'>,
  siteId: SiteId,
  visitorId: VisitorId,
): Promise<string> {
  const secret =
    (await store.readSecret(SECRET_NAME)) ??
    (await store.keepSecret(SECRET_NAME, newToken(random, SECRET_BYTES)));
  const digest = createHmac('sha256', secret).update(JSON.stringify([siteId, visitorId]));
  return digest.digest('base64url').slice(0, REFERENCE_CHARACTERS);
}

/** Also while the agent still has work with what was talked. */
export const isBusy = (state: SiteState, visitorId: VisitorId): boolean =>
  hasBusiness(state, visitorId) || state.conversations.some(({ ticket }) => ticket.visitorId === visitorId);

/** Nobody calls somebody of whom nothing is known any more. */
async function giveUp(site: LiveSite, visitorId: VisitorId): Promise<void> {
  const { bookingsOfVisitor, leftMessagesOfVisitor, leftMessages, agents } = site.state;
  for (const bookingId of bookingsOfVisitor.get(visitorId) ?? []) {
    await site.send(ownLetter({ type: 'cancelBooking', visitorId, bookingId }));
  }
  const anybody: AgentId | undefined = agents.keySeq().first();
  for (const leftMessageId of leftMessagesOfVisitor.get(visitorId) ?? []) {
    const choice = leftMessages.get(leftMessageId)?.choice;
    const agentId = choice?.kind === 'agent' ? choice.agentId : anybody;
    if (agentId === undefined) continue;
    await site.send(ownLetter({ type: 'finishLeftMessage', agentId, leftMessageId }));
  }
}

/** @returns false when somebody came back and began something meanwhile */
async function closeWindows(site: LiveSite, clock: Clock, visitorId: VisitorId): Promise<boolean> {
  for (const close of site.windows) close(visitorId);
  for (let look = 0; look < PRIVACY_BOUNDS.leaveLooks; look++) {
    if (isBusy(site.state, visitorId)) return false;
    if (!site.state.visitors.has(visitorId)) return true;
    await rest(clock);
  }
  return false;
}

/**
 * Events that the snapshot holds are never read again for a state, so they change before everything else, in
 * small steps.
 * @returns the version up to which they did
 */
async function renameOldEvents(
  store: Store,
  clock: Clock,
  siteId: SiteId,
  erasure: Erasure,
): Promise<number> {
  const until = (await store.readSnapshot(siteId))?.version ?? 0;
  const { eventsPerStep } = PRIVACY_BOUNDS;
  for (let from = 1; from <= until; from += eventsPerStep) {
    await store.renameInEvents(siteId, erasure, from, Math.min(until, from + eventsPerStep - 1));
    await rest(clock);
  }
  return until;
}

export const rest = (clock: Clock): Promise<void> =>
  new Promise((resume) => void clock.after(PRIVACY_BOUNDS.restMilliseconds, resume));
