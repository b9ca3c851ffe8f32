import { z } from 'zod';
import { refusal, type AccountId, type Person, type Refusal } from '../../protocol/index.ts';
import type { Account } from '../../store/account.ts';
import type { LiveSite } from '../site/live-site.ts';
import { openInvitation } from '../people/invites.ts';
import { leavingEffects } from '../people/leaving.ts';
import { lastOwnerKept, mayManage } from '../people/staff.ts';
import { done, type ApiAnswer } from './answer.ts';
import { API_BOUNDS } from './bounds.ts';
import type { ApiCaller } from './caller.ts';
import { operation, type Call, type Operation } from './operation.ts';
import * as schemas from './people-schemas.ts';

const path = z.strictObject({ accountId: schemas.accountId });
const EFFECTS = { offers: 0, insisting: 0, flexible: 0, talking: 0, bookings: 0 };
const OF_ANN = { path: { accountId: schemas.ANN.accountId } };

/** Who may sign in to a site. */
export const PEOPLE_OPERATIONS: readonly Operation[] = [
  operation('readPeople', {
    scope: 'people:read',
    summary: 'Everybody who may sign in, by mail address, and who is invited.',
    query: z.strictObject({
      cursor: z.string().min(1).max(API_BOUNDS.cursorCharacters).optional(),
      limit: z.coerce.number().int().min(1).max(API_BOUNDS.peoplePerPage).optional(),
    }),
    answer: z.object({
      people: z.array(schemas.person),
      invitations: z.array(schemas.openInvitation),
      mail: z.boolean(),
      nextCursor: z.string().nullable(),
    }),
    example: {
      query: { limit: 100 },
      answer: { people: [schemas.ANN], invitations: [schemas.CLEO], mail: true, nextCursor: null },
    },
    handle: readPeople,
  }),
  operation('changeRole', {
    scope: 'people:write',
    summary: 'Makes somebody an owner, a supervisor or an agent.',
    path,
    body: z.strictObject({ role: schemas.role }),
    answer: schemas.person,
    example: {
      ...OF_ANN,
      body: { role: 'supervisor' },
      answer: { ...schemas.ANN, role: 'supervisor' },
    },
    handle: changeRole,
  }),
  operation('suspendPerson', {
    scope: 'people:write',
    summary: 'Signs somebody out for now; an agent goes offline, and the line is asked what to do.',
    path,
    answer: schemas.person,
    example: { ...OF_ANN, answer: { ...schemas.ANN, suspendedAt: 1_767_225_600_000 } },
    handle: (call) => acting(call, async (account) => call.tools.staff.suspend(call.site, account)),
  }),
  operation('resumePerson', {
    scope: 'people:write',
    summary: 'Lets somebody who was suspended sign in again.',
    path,
    answer: schemas.person,
    example: { ...OF_ANN, answer: schemas.ANN },
    handle: (call) =>
      acting(call, async (account) => {
        await call.tools.store.saveAccount({ ...account, disabledAt: null });
        return null;
      }),
  }),
  operation('readLeavingEffects', {
    scope: 'people:read',
    summary: 'What visitors would feel if this person were suspended or removed now.',
    path,
    answer: schemas.leavingEffects,
    example: { ...OF_ANN, answer: { ...EFFECTS, insisting: 2, talking: 1 } },
    handle: async ({ site, path: asked, tools }) => {
      const account = await accountOf(tools.store, site, asked.accountId);
      if (account === null) return { ok: false, refusal: refusal('person-unknown') };
      return done(leavingEffects(site.state, account.agentId));
    },
  }),
  operation('removePerson', {
    scope: 'people:write',
    summary: 'Removes somebody for good; the answer says what it meant for visitors.',
    path,
    answer: schemas.leavingEffects,
    example: { ...OF_ANN, answer: EFFECTS },
    handle: removePerson,
  }),
];

async function accountOf(
  store: Call<'readPeople'>['tools']['store'],
  { row }: LiveSite,
  accountId: AccountId,
): Promise<Account | null> {
  const accounts = await store.readAccounts(row.siteId);
  return accounts.find((account) => account.accountId === accountId) ?? null;
}

/** Agents are called as their profile has it. */
function personOf(site: LiveSite, account: Account, caller: ApiCaller): Person {
  const { accountId, agentId, email, role, disabledAt } = account;
  const agent = agentId === null ? undefined : site.state.agents.get(agentId);
  const profile = agentId === null ? null : site.words.profile(agentId);
  return {
    accountId,
    agentId,
    name: profile?.name ?? account.name,
    email,
    role,
    skills: agent?.facts.skills ?? [],
    suspendedAt: disabledAt,
    isSelf: caller.kind === 'person' && caller.accountId === accountId,
  };
}

async function readPeople({ site, caller, query, tools }: Call<'readPeople'>) {
  const { store, cursors, clock } = tools;
  const { siteId } = site.row;
  const accounts = await store.readAccounts(siteId);
  const asked = { cursor: query.cursor, limit: query.limit ?? API_BOUNDS.peoplePerPage };
  const page = await cursors.page({ operation: 'readPeople', siteId }, asked, accounts, ({ email }) => email);
  if (!page.ok) return page;
  return done({
    people: page.result.items.map((account) => personOf(site, account, caller)),
    invitations: (await store.readInvites(siteId, clock.now())).map(openInvitation),
    mail: tools.mail !== null,
    nextCursor: page.result.nextCursor,
  });
}

type OfPerson = Call<'suspendPerson'> | Call<'resumePerson'> | Call<'removePerson'> | Call<'changeRole'>;

/** Does something to somebody else whom the caller may manage, and shows them as they are afterwards. */
function acting(
  call: OfPerson,
  act: (account: Account) => Promise<Refusal | null>,
): Promise<ApiAnswer<Person>> {
  const { site, caller, path: asked, tools } = call;
  return tools.staff.turns.take(async () => {
    const account = await accountOf(tools.store, site, asked.accountId);
    const refused = account === null ? refusal('person-unknown') : managed(caller, account);
    if (account === null || refused !== null)
      return { ok: false, refusal: refused ?? refusal('person-unknown') };
    const failed = await act(account);
    if (failed !== null) return { ok: false, refusal: failed };
    const after = await accountOf(tools.store, site, asked.accountId);
    return done(personOf(site, after ?? account, caller));
  });
}

function managed(caller: ApiCaller, account: Account): Refusal | null {
  if (caller.kind === 'person' && caller.accountId === account.accountId) return refusal('own-account');
  return mayManage(caller, account.role) ? null : refusal('owner-needed');
}

async function removePerson(call: Call<'removePerson'>) {
  let effects = EFFECTS;
  const removed = await acting(call, async (account) => {
    effects = leavingEffects(call.site.state, account.agentId);
    return call.tools.staff.remove(call.site, account);
  });
  return removed.ok ? done(effects) : removed;
}

function changeRole(call: Call<'changeRole'>): Promise<ApiAnswer<Person>> {
  const { caller, body, tools } = call;
  return acting(call, async (account) => {
    if (!mayManage(caller, body.role)) return refusal('owner-needed');
    if (body.role === 'agent' && account.agentId === null) return refusal('serves-nobody');
    const kept = body.role === 'owner' ? null : await lastOwnerKept(tools.store, account);
    if (kept !== null || account.role === body.role) return kept;
    await tools.store.saveAccount({ ...account, role: body.role });
    await tools.sessions.changeAllOf(account.siteId, account.accountId);
    return null;
  });
}
