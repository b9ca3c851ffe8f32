import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import { randomBytes } from 'node:crypto';
import { createApp, type App } from '../../server/app.ts';
import { readConfig } from '../../server/config.ts';
import {
  ADDRESSES,
  NAMESPACES,
  type AgentId,
  type AgentList,
  type Message,
  type PublicAgent,
  type VisitorState,
} from '../../server/protocol/index.ts';
import { systemClock, systemRandom } from '../../server/shell/system.ts';
import { createMemoryStore, type Store } from '../../server/store/index.ts';
import { PEOPLE } from '../people/people.ts';
import { DEMO_SITE, seedDemo } from '../people/seed.ts';
import { until } from '../test/until.ts';
import { Crowd } from './crowd.ts';
import { Link } from './link.ts';
import { PACES } from './pace.ts';
import type { VisitorContract } from './simulated-visitor.ts';

const SEED = 'seven';
const SHOP = 'http://shop.example';
/** The crowd lives so many seconds in one of the clock; faster, and the server would call it impatient. */
const SPEED = 15;

const silent = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

function appOn(port: number, store: Store): App {
  const read = readConfig({ PORT: String(port), HOST: '127.0.0.1', CHECK_INVARIANTS: 'on' });
  assert.ok(read.ok);
  const { config } = read;
  return createApp({ store, clock: systemClock, random: systemRandom, config, log: silent, mail: null });
}

async function openShop(t: TestContext) {
  const store = createMemoryStore();
  const wish = {
    seed: SEED,
    server: 'http://localhost',
    origins: [SHOP],
    now: Date.now(),
    past: 'short',
  } as const;
  await seedDemo(store, wish);
  let app = appOn(0, store);
  const { port } = await app.listen();
  const server = `http://127.0.0.1:${port}`;
  const parts = { server, shopOrigin: SHOP, siteId: DEMO_SITE, seed: SEED, pace: PACES.calm, speed: SPEED };
  const crowd = new Crowd(parts);
  t.after(async () => {
    await crowd.stop();
    await app.close();
    await store.close();
  });
  crowd.start();
  return {
    server,
    store,
    async startServerAgain() {
      await app.close();
      app = appOn(port, store);
      await app.listen();
    },
  };
}

async function listOf(server: string): Promise<readonly PublicAgent[]> {
  const response = await fetch(`${server}${ADDRESSES.agentList(DEMO_SITE)}`);
  return ((await response.json()) as AgentList).agents;
}

async function reviewsIn(store: Store): Promise<number> {
  const events = await store.readEvents(DEMO_SITE, 0, 1_000_000);
  return events.filter(({ type }) => type === 'reviewPublished').length;
}

test('[D19] simulated visitors are served by simulated people and review them', async (t) => {
  const { server, store } = await openShop(t);
  const before = await reviewsIn(store);
  await until('a new review', async () => (await reviewsIn(store)) > before, 60_000);
  const human = PEOPLE.find((person) => person.human);
  const events = await store.readEvents(DEMO_SITE, 0, 1_000_000);
  const lastOfHuman = events.findLast((event) => 'agentId' in event && event.agentId === human?.agentId);
  assert.ok(lastOfHuman && lastOfHuman.at < Date.now() - 3_600_000, 'the human’s account is left alone');
  await until('the line of the famous one', async () => {
    const agents = await listOf(server);
    const free = agents.filter(
      ({ skills, estimate, rating }) =>
        ['electric', 'vintage'].every((skill) => skills.some(({ skillId }) => skillId === skill)) &&
        estimate.state === 'free' &&
        (rating?.average ?? 0) >= 4,
    );
    const famous = agents.find(({ agentId }) => agentId === 'vic');
    return famous !== undefined && famous.waiting >= 2 && free.length >= 1;
  });
});

test('[D20] after the server started again the crowd comes back and goes on', async (t) => {
  const { server, store, startServerAgain } = await openShop(t);
  const isOpen = async () => {
    const agents = await listOf(server);
    return agents.filter(({ availability }) => availability === 'available').length >= PEOPLE.length - 3;
  };
  await until('everybody at work', isOpen);
  await startServerAgain();
  const before = await reviewsIn(store);
  await until('everybody at work again', isOpen);
  await until('a review after the restart', async () => (await reviewsIn(store)) > before, 60_000);
});

test('[D21] a visitor who writes in own words is answered on the subject until they end', async (t) => {
  const { server } = await openShop(t);
  const odile = 'odile' as AgentId;
  await until('Odile at work', async () =>
    (await listOf(server)).some((agent) => agent.agentId === odile && agent.availability === 'available'),
  );
  const heard: Message[] = [];
  let self: VisitorState | null = null;
  const link = new Link<VisitorContract>({
    server,
    namespace: NAMESPACES.visitor,
    query: { site: DEMO_SITE },
    headers: { origin: SHOP },
    auth: () => Promise.resolve({}),
    onLive: () => void link.request('identify', { token: randomBytes(16).toString('base64url') }).then(join),
    onNotice: (name, body) => {
      if (name === 'messageAdded') heard.push(body as Message);
      if (name === 'selfChanged') self = body as VisitorState;
    },
  });
  t.after(() => link.close());
  const join = () =>
    link.command('join', {
      choice: { kind: 'agent', agentId: odile },
      need: { skills: [], languages: [] },
      name: 'Real Person',
      question: 'I inherited an old guitar, it may be from 1962?',
    });
  const words = () => heard.filter(({ author }) => author === 'agent').map(({ text }) => text);
  link.open();
  await until('a greeting', () => words().length === 1, 60_000);
  assert.match(words()[0]!, /Odile.*number/s);
  const { conversationId } = heard[0]!;
  await link.command('say', { conversationId, text: 'It says L12345 somewhere. Are you a real person?' });
  await until('an answer', () => words().length === 2);
  await link.command('end', { conversationId });
  await until('the end', () => self?.view.state === 'reviewing');
});
