import assert from 'node:assert/strict';
import test from 'node:test';
import type { AgentId, DecisionRecord, Moment, SiteId } from '../../protocol/index.ts';
import { createSite, DEFAULT_SETTINGS } from '../../core/index.ts';
import { createMemoryStore } from '../../store/index.ts';
import { BOUNDS } from '../bounds.ts';
import { ownLetter } from './letter.ts';
import { Mailbox } from './mailbox.ts';
import { OrderLog } from './order-log.ts';
import type { Surroundings } from '../surroundings.ts';
import { failingStore } from '../test/failing-store.ts';
import { ManualClock } from '../test/manual-clock.ts';

const SITE = 'shop' as SiteId;

const orderOf = (agentIds: string, at: Moment, score = 1): DecisionRecord => ({
  decisionId: `order:${at}`,
  at,
  ticketId: null,
  agentId: null,
  decided: {
    kind: 'order',
    rows: agentIds
      .split(' ')
      .map((agentId) => ({ agentId: agentId as AgentId, score, rating: 0, wait: 0, share: 0, exposure: 0 })),
  },
});

test('[H122] the order is recorded when its first rows stand otherwise, ten minutes apart at least', () => {
  const clock = new ManualClock();
  const written: Moment[] = [];
  let [order, score, looks] = ['ann ben', 1, 0];
  const log = new OrderLog(
    (now) => {
      looks += 1;
      return orderOf(order, now, (score += 1));
    },
    ({ at }) => written.push(at - start),
  );
  const start = clock.now();
  const pass = (milliseconds: number): void => {
    for (let passed = 0; passed < milliseconds; passed += 1_000) {
      clock.pass(1_000);
      log.look(clock.now());
    }
  };
  log.look(clock.now());
  assert.deepEqual(written, [0]);
  order = 'ben ann';
  pass(BOUNDS.orderRecordedMilliseconds - 1_000);
  assert.deepEqual([written.length, looks], [1, 1], 'ten minutes are not over');
  pass(1_000);
  assert.deepEqual(written, [0, BOUNDS.orderRecordedMilliseconds]);
  pass(3 * BOUNDS.orderRecordedMilliseconds);
  assert.equal(written.length, 2, 'scores moved, and nobody changed places');
  assert.ok(looks < 2 + (3 * BOUNDS.orderRecordedMilliseconds) / BOUNDS.orderLookMilliseconds);
});

test('[H122] a noted order is written beside the next commit, and a failing one takes it along', async () => {
  const clock = new ManualClock();
  const store = createMemoryStore();
  await store.saveSite({ siteId: SITE, name: '', origins: [] });
  const failing = new Set<keyof typeof store>();
  const ignore = (): void => undefined;
  const log = { debug: ignore, info: ignore, warn: ignore, error: ignore };
  const surroundings = { store: failingStore(store, failing), clock, log, config: { checkInvariants: true } };
  const mailbox = new Mailbox(
    createSite(SITE, DEFAULT_SETTINGS),
    surroundings as unknown as Surroundings,
    () => Promise.resolve(createSite(SITE, DEFAULT_SETTINGS)),
    { told: () => [], committed: () => undefined, reloaded: () => undefined },
  );
  const read = () => store.readDecisions(SITE, { since: 0, until: clock.now() }, 9);
  const add = (agentId: string) => {
    const facts = { skills: [], languages: [], capacity: 1 };
    return mailbox.send(ownLetter({ type: 'addAgent', agentId: agentId as AgentId, facts }));
  };
  mailbox.note(orderOf('lost', 1));
  failing.add('commit');
  assert.equal((await add('ann')).ok, false);
  failing.delete('commit');
  mailbox.note(orderOf('older', 2));
  mailbox.note(orderOf('ann', 3));
  assert.deepEqual(await read(), [], 'an order alone is no reason to write');
  assert.equal((await add('ann')).ok, true);
  assert.equal((await add('ben')).ok, true);
  assert.deepEqual(await read(), [orderOf('ann', 3)]);
});
