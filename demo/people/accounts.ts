import { createHash } from 'node:crypto';
import type { AccountId, SiteId } from '../../server/protocol/index.ts';
import { agentAccount } from '../../server/shell/manage/administer.ts';
import { hashPassword, isPassword } from '../../server/shell/passwords.ts';
import type { Store } from '../../server/store/index.ts';
import { emailOf, PEOPLE } from './people.ts';
import type { DemoPerson } from './person.ts';

/** What the start prints, for the accounts that a human plays: an agent, and the owner. */
export const HUMAN_PASSWORD = 'handpick-demo';
export const OWNER_EMAIL = 'owner@demo.example';

/** One password for all simulated people: it is as secret as the seed is, which is enough for a demo. */
export const crowdPassword = (seed: string): string =>
  createHash('sha256').update(`the crowd of ${seed}`).digest('base64url').slice(0, 24);

/** Gives everybody an account that opens with the right password; those that do are left alone. */
export async function seedAccounts(store: Store, siteId: SiteId, seed: string): Promise<void> {
  await saveAccounts(
    store,
    siteId,
    PEOPLE.filter(({ human }) => human),
    HUMAN_PASSWORD,
  );
  await saveOwner(store, siteId);
  await saveAccounts(
    store,
    siteId,
    PEOPLE.filter(({ human }) => !human),
    crowdPassword(seed),
  );
}

/** Somebody who sees to the shop and serves nobody, with the password of the human. */
async function saveOwner(store: Store, siteId: SiteId): Promise<void> {
  if ((await store.findAccount(OWNER_EMAIL)) !== null) return;
  await store.saveAccount({
    siteId,
    accountId: 'olive' as AccountId,
    role: 'owner',
    agentId: null,
    name: 'Olive Fret',
    email: OWNER_EMAIL,
    passwordHash: await hashPassword(HUMAN_PASSWORD),
    disabledAt: null,
    createdAt: 0,
  });
}

/** All of them share one hash, so that looking at one tells about all. */
async function saveAccounts(
  store: Store,
  siteId: SiteId,
  people: readonly DemoPerson[],
  password: string,
): Promise<void> {
  const found = await Promise.all(people.map((person) => store.findAccount(emailOf(person))));
  const sample = found[0]?.passwordHash ?? null;
  const complete = found.every((account) => account?.passwordHash === sample);
  if (complete && sample !== null && (await isPassword(sample, password))) return;
  const passwordHash = await hashPassword(password);
  for (const person of people) {
    const account = agentAccount(siteId, person.agentId, person.name, 0);
    await store.saveAccount({ ...account, email: emailOf(person), passwordHash });
  }
}
