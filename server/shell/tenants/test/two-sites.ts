import { join } from 'node:path';
import type { TestContext } from 'node:test';
import SqliteFile from 'better-sqlite3';
import {
  CONSOLE_HEADER,
  NAMESPACES,
  QUERY,
  SCOPES,
  type AccountId,
  type AgentId,
  type SiteId,
} from '../../../protocol/index.ts';
import { FILE_NAME } from '../../../store/sqlite/open-file.ts';
import { addPerson, asking, enter, OWNER_MAIL, type Ask } from '../../api/test/new-owner.ts';
import { addAgent, saveSite } from '../../manage/administer.ts';
import { hashPassword } from '../../passwords.ts';
import { systemClock } from '../../system.ts';
import {
  Client,
  connected,
  newSocket,
  newToken,
  socketTicket,
  type Agent,
  type Visitor,
} from '../../test/client.ts';
import { eventually } from '../../test/eventually.ts';
import { newApp, PASSWORD, type AppWish, type TestApp } from '../../test/new-app.ts';
import { hashToken } from '../../tokens.ts';

export const BAKERY = 'bakery' as SiteId;
export const BAKERY_ORIGIN = 'https://bakery.example';
const CLEO = 'cleo' as AgentId;
const CLEO_MAIL = 'cleo@bakery.example';
const BAKER_MAIL = 'otto@bakery.example';
const KEY = 'hpk_of_the_bakery';

/** Two sites of one server: the shop of all other tests, and a bakery that tries things there. */
export type TwoSites = {
  readonly app: TestApp;
  /** Asks as the owner of the shop. */
  readonly shop: Ask;
  /** Ask as the owner of the bakery, and with a key of the bakery that may do everything. */
  readonly bakers: readonly { readonly by: string; readonly ask: Ask }[];
  readonly cleoCookie: string;
  /** A new window of the bakery's agent. */
  cleo(): Promise<Agent>;
  /** Somebody new on a page of the bakery. */
  guest(): Promise<Visitor>;
};

/** @param baker the agent of the bakery, who may have the id of somebody at the shop */
export async function twoSites(
  context: TestContext,
  wish: AppWish = {},
  baker: AgentId = CLEO,
): Promise<TwoSites> {
  const app = await newApp(context, wish);
  await addPerson(app, 'owner');
  const shopCookie = await enter(app, OWNER_MAIL);
  await addBakery(app, baker);
  await eventually(async () => (await fetch(`${app.url}/v1/sites/${BAKERY}/agents`)).status === 200);
  const cleoCookie = await enter(app, CLEO_MAIL);
  const bakerCookie = await enter(app, BAKER_MAIL);
  return {
    app,
    shop: asking(app, { cookie: shopCookie, [CONSOLE_HEADER]: '1' }),
    bakers: [
      { by: 'the owner', ask: asking(app, { cookie: bakerCookie, [CONSOLE_HEADER]: '1' }) },
      { by: 'a key', ask: asking(app, { authorization: `Bearer ${KEY}` }) },
    ],
    cleoCookie,
    async cleo() {
      const ticket = await socketTicket(app, cleoCookie);
      const wanted = { namespace: NAMESPACES.agent, origin: app.url, auth: { ticket } };
      const cleo: Agent = new Client(newSocket(context, app, wanted));
      await connected(cleo.socket);
      return cleo;
    },
    async guest() {
      const wanted = { origin: BAKERY_ORIGIN, query: { [QUERY.site]: BAKERY } };
      const guest: Visitor = new Client(newSocket(context, app, wanted));
      await connected(guest.socket);
      await guest.done('identify', { token: newToken() });
      return guest;
    },
  };
}

async function addBakery({ store }: TestApp, agentId: AgentId): Promise<void> {
  const tools = { store, clock: systemClock };
  await saveSite(tools, { siteId: BAKERY, name: 'Rye and Sons', origins: [BAKERY_ORIGIN] });
  const facts = { headline: '', biography: '', skills: [], languages: [], capacity: 2 };
  const person = { form: { name: 'Cleo', ...facts }, photoUrl: null, email: CLEO_MAIL, password: PASSWORD };
  const added = await addAgent(tools, { siteId: BAKERY, agentId, ...person });
  if (!added.ok) throw new Error(added.refusal.message);
  const otto = { siteId: BAKERY, accountId: 'otto' as AccountId, role: 'owner', agentId: null } as const;
  const passwordHash = await hashPassword(PASSWORD);
  const rest = { name: 'Otto', email: BAKER_MAIL, passwordHash, disabledAt: null, createdAt: 0 };
  await store.saveAccount({ ...otto, ...rest });
  const key = { keyId: 'k', keyHash: hashToken(KEY), name: 'A program', createdBy: otto.accountId };
  await store.saveApiKey({ siteId: BAKERY, ...key, scopes: SCOPES, createdAt: 0, usedAt: null });
}

/** Everything that the file holds of one site, by table. */
export function rowsOf({ folder }: TestApp, siteId: SiteId): Readonly<Record<string, readonly string[]>> {
  const file = new SqliteFile(join(folder, FILE_NAME), { readonly: true });
  try {
    const tables = file
      .prepare(
        `SELECT DISTINCT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c
         WHERE m.type = 'table' AND c.name = 'site_id' ORDER BY m.name`,
      )
      .pluck()
      .all() as string[];
    return Object.fromEntries(
      tables.map((table) => {
        const rows = file.prepare(`SELECT * FROM "${table}" WHERE site_id = ?`).all(siteId);
        return [table, rows.map((row) => JSON.stringify(row)).sort()];
      }),
    );
  } finally {
    file.close();
  }
}
