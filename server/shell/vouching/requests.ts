import { hasAnythingOpen } from '../../core/index.ts';
import type { Answer, Preference, VisitorId, VisitorRequests, Vouched } from '../../protocol/index.ts';
import type { Vouched as Bound } from '../../store/identity.ts';
import { refused } from '../check.ts';
import { ownLetter } from '../site/letter.ts';
import type { LiveSite } from '../site/live-site.ts';
import { hashToken, newToken } from '../tokens.ts';
import { become, leaveVisitor } from '../visitor-identity.ts';
import type { VisitorCaller } from '../visitor-requests.ts';
import { readClaims, type Claims } from './claims.ts';
import { hashSubject } from './subject-hash.ts';
import { readVisitorKeys } from './visitor-key.ts';

type Body<Name extends keyof VisitorRequests> = VisitorRequests[Name]['body'];

const TOKEN_BYTES = 16;

/** From now on the connection speaks for whom the site means, unless something open here goes first. */
export async function vouch(
  caller: VisitorCaller,
  { signed, ...view }: Body<'vouch'>,
): Promise<Answer<Vouched>> {
  const { site, store, clock } = caller;
  const { siteId } = site.row;
  const now = clock.now();
  const [key, before] = await readVisitorKeys(store, siteId, now);
  if (key === undefined) {
    return refused('identity-invalid', 'Make the visitor key of this site first, with "visitor-key".');
  }
  const newest = await readClaims(signed, key, siteId, now);
  const read = newest.ok || before === undefined ? newest : await readClaims(signed, before, siteId, now);
  if (!read.ok) return read;
  const heldBy = caller.visitorId;
  const token = newToken(caller.random, TOKEN_BYTES);
  const { outcome, visitorId } = await bind(caller, heldBy, token, read.result);
  if (caller.visitorId !== heldBy) return refused('not-identified', 'Give the identity once more.');
  if (outcome === 'became' && heldBy !== null) await carryPreferences(site, heldBy, visitorId);
  if (visitorId !== heldBy) {
    const became = await become(caller, visitorId, view);
    if (!became.ok) return became;
  }
  caller.vouched = read.result;
  const self = site.visitorState(visitorId);
  if (outcome === 'known' || outcome === 'later') return { ok: true, result: { outcome, self } };
  return { ok: true, result: { outcome, token, self } };
}

async function bind(
  { site, store, random, clock }: VisitorCaller,
  heldBy: VisitorId | null,
  token: string,
  { subject }: Claims,
): Promise<Bound> {
  const { siteId } = site.row;
  const tokenHash = hashToken(token);
  const mayLeave = (): boolean => heldBy === null || !hasAnythingOpen(site.state, heldBy);
  const subjectHash = await hashSubject({ store, random }, siteId, subject);
  const newId = random.id() as VisitorId;
  const vouching = { subjectHash, heldBy, mayLeave: mayLeave(), tokenHash, newId };
  const bound = await store.vouch(siteId, vouching, clock.now());
  if (heldBy === null || bound.outcome !== 'became' || mayLeave()) return bound;
  // Another window of this browser began something in this very moment.
  await store.unbind(siteId, tokenHash);
  return { outcome: 'later', visitorId: heldBy };
}

/** What was said of agents before goes along, where it says nothing else than what was known. */
async function carryPreferences(site: LiveSite, from: VisitorId, to: VisitorId): Promise<void> {
  const said = await site.acquaintances.fresh(from);
  const known = await site.acquaintances.fresh(to);
  const decided = new Set([...known.favourites, ...known.avoided]);
  const commands = (['favourites', 'avoided'] as const).flatMap((list) =>
    said[list]
      .filter((agentId) => !decided.has(agentId))
      .map((agentId) => {
        const preference: Preference = list === 'avoided' ? 'avoided' : 'favourite';
        return { type: 'prefer', visitorId: to, agentId, preference } as const;
      }),
  );
  if (commands.length === 0) return;
  await site.acquaintances.after(to, site.send(ownLetter(...commands)));
}

export async function unbind(
  caller: VisitorCaller,
  { token }: Body<'unbind'>,
): Promise<Answer<{ readonly unbound: boolean }>> {
  const unbound = await caller.store.unbind(caller.site.row.siteId, hashToken(token));
  if (unbound) leaveVisitor(caller);
  return { ok: true, result: { unbound } };
}
