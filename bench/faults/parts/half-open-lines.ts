import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import {
  ADDRESSES,
  CONSOLE_HEADER,
  NAMESPACES,
  PROTOCOL_VERSION,
  QUERY,
  type AgentId,
} from '../../../server/protocol/index.ts';
import { openSqliteStore, type Store } from '../../../server/store/index.ts';
import { openRaw, type RawClient } from '../../sockets/raw-client.ts';
import { HalfOpenProxy } from './half-open-proxy.ts';
import { startInnerServer, type InnerServer } from './inner-server.ts';
import { mailOf, newFolder, newSite, PASSWORD, SITE, SITE_ORIGIN } from './site.ts';

type Pair = {
  readonly lines: readonly HalfOpenProxy[];
  readonly agentId: AgentId;
  readonly ticketId: string;
  frozenAt: number;
};
/** Milliseconds from the freezing to the moment at which the server had noticed. */
type Noticed = { readonly visitors: readonly number[]; readonly agents: readonly number[] };

const EVENTS_MOST = 100_000;
const VERSION = { [QUERY.protocolVersion]: String(PROTOCOL_VERSION) };

/** Visitors in line and agents, each over a line of their own that can be frozen. */
export class HalfOpenLines {
  readonly #folder: string;
  readonly #server: InnerServer;
  readonly #store: Store;
  readonly #pairs: readonly Pair[];

  static async open(count: number): Promise<HalfOpenLines> {
    const folder = newFolder('half-open');
    const agents = await newSite(folder, count, 1);
    const store = await openSqliteStore({ folder });
    const server = await startInnerServer(store);
    const pairs: Pair[] = [];
    for (const agentId of agents) pairs.push(await openPair(server, agentId));
    return new HalfOpenLines(folder, server, store, pairs);
  }

  private constructor(folder: string, server: InnerServer, store: Store, pairs: readonly Pair[]) {
    this.#folder = folder;
    this.#server = server;
    this.#store = store;
    this.#pairs = pairs;
  }

  freeze(index: number): void {
    const pair = this.#pairs[index];
    if (pair === undefined) return;
    pair.frozenAt = Date.now();
    for (const line of pair.lines) line.freeze();
  }

  async noticed(): Promise<Noticed> {
    const events = await this.#store.readEvents(SITE, 0, EVENTS_MOST);
    const visitorOf = new Map<string, string>();
    const lostAt = new Map<string, number>();
    for (const event of events) {
      if (event.type === 'ticketJoined') visitorOf.set(event.ticketId, event.visitorId);
      if (event.type !== 'graceStarted') continue;
      lostAt.set(event.person.kind === 'agent' ? event.person.agentId : event.person.visitorId, event.at);
    }
    const after = (id: string | undefined, frozenAt: number) => (lostAt.get(id ?? '') ?? Infinity) - frozenAt;
    return {
      visitors: this.#pairs.map(({ ticketId, frozenAt }) => after(visitorOf.get(ticketId), frozenAt)),
      agents: this.#pairs.map(({ agentId, frozenAt }) => after(agentId, frozenAt)),
    };
  }

  async close(): Promise<void> {
    for (const { lines } of this.#pairs) for (const line of lines) line.close();
    await this.#server.app.close();
    await this.#store.close();
    rmSync(this.#folder, { recursive: true });
  }
}

async function openPair(server: InnerServer, agentId: AgentId): Promise<Pair> {
  const port = Number(new URL(server.url).port);
  const lines = [await HalfOpenProxy.open(port), await HalfOpenProxy.open(port)] as const;
  const [toAgent, toVisitor] = lines.map((line) => `http://127.0.0.1:${line.port}`);
  await openAgent(server.url, toAgent ?? '', agentId);
  const ticketId = await openVisitor(toVisitor ?? '', agentId);
  return { lines, agentId, ticketId, frozenAt: 0 };
}

/** A console that answers beats, as the page does. */
async function openAgent(server: string, url: string, agentId: AgentId): Promise<void> {
  const headers = { 'content-type': 'application/json', [CONSOLE_HEADER]: '1' };
  const body = JSON.stringify({ email: mailOf(agentId), password: PASSWORD });
  const signedIn = await fetch(server + ADDRESSES.session, { method: 'POST', headers, body });
  const cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const asked = await fetch(server + ADDRESSES.socketTicket, {
    method: 'POST',
    headers: { ...headers, cookie },
  });
  const { ticket } = (await asked.json()) as { ticket: string };
  let beating: RawClient | null = null;
  const client = await openRaw({
    url,
    namespace: NAMESPACES.agent,
    query: VERSION,
    auth: { ticket },
    headers: { origin: url, cookie },
    onNotice: (name) => void (name === 'beat' && beating?.ask('beat', {})),
  });
  beating = client;
  await client.ask('beat', {});
  await client.ask('setAvailability', { commandId: randomUUID(), availability: 'away', backAt: null });
}

async function openVisitor(url: string, agentId: AgentId): Promise<string> {
  const headers = { origin: SITE_ORIGIN };
  const client = await openRaw({
    url,
    namespace: NAMESPACES.visitor,
    query: { ...VERSION, [QUERY.site]: SITE },
    headers,
  });
  await client.ask('identify', { token: randomUUID().replaceAll('-', '') });
  const choice = { kind: 'agent', agentId };
  const need = { skills: [], languages: [] };
  const join = { commandId: randomUUID(), choice, need, name: 'Vera', question: '' };
  const joined = (await client.ask('join', join)) as { ok: boolean; result: { ticketId: string } };
  if (!joined.ok) throw new Error(`The join was refused: ${JSON.stringify(joined)}`);
  return joined.result.ticketId;
}
