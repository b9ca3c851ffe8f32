import { parseArgs } from 'node:util';
import { z } from 'zod';
import { LIMITS, type AccountId } from '../../protocol/index.ts';
import type { StoredInvite } from '../../store/access.ts';
import { API_BOUNDS } from '../api/bounds.ts';
import { check } from '../check.ts';
import type { Managed, ManageTools } from './command.ts';
import { noSite } from './parts.ts';
import { inviteLink } from '../people/invites.ts';
import { line } from '../schema-parts.ts';
import { signInBody } from '../schemas.ts';
import { hashToken, newToken } from '../tokens.ts';

const OPTIONS = { name: { type: 'string' }, email: { type: 'string' } } as const;
const form = z.object({ name: line(LIMITS.nameCharacters), email: signInBody.shape.email });

/** Makes the link by which somebody becomes an owner of a site that is there, such as a second one. */
export async function manageOwner(
  words: readonly string[],
  { store, clock, random }: ManageTools,
  usage: string,
): Promise<Managed> {
  const { positionals, values } = parseArgs({ args: [...words], allowPositionals: true, options: OPTIONS });
  const [siteId] = positionals;
  if (siteId === undefined || positionals.length !== 1) return { ok: false, sentence: usage };
  const asked = check(form, values);
  if (!asked.ok) return { ok: false, sentence: asked.refusal.message };
  const { name, email } = asked.result;
  const sites = await store.readSites();
  const site = sites.find((each) => each.siteId === siteId);
  if (site === undefined) return { ok: false, sentence: noSite(siteId, sites) };
  if ((await store.findAccount(email)) !== null) {
    return { ok: false, sentence: 'Give another mail address; somebody has an account with this one.' };
  }
  const token = newToken(random, API_BOUNDS.linkBytes);
  const invite: StoredInvite = {
    siteId: site.siteId,
    inviteId: random.id(),
    tokenHash: hashToken(token),
    name,
    email,
    role: 'owner',
    agentId: null,
    skills: [],
    invitedBy: 'command-line' as AccountId,
    expiresAt: clock.now() + API_BOUNDS.invitationSeconds * 1_000,
  };
  await store.saveInvites([invite]);
  const days = API_BOUNDS.invitationSeconds / 86_400;
  const link = inviteLink('', token);
  return {
    ok: true,
    sentence: `${name} owns ${siteId} by this link of the server, once, for ${days} days: ${link}`,
  };
}
