import test from 'node:test';
import assert from 'node:assert/strict';
import { LIMITS } from '../../protocol/index.ts';
import type { DecisionRecord, Moment } from '../../protocol/index.ts';
import type { Store } from '../store.ts';
import { ANN, BAKERY, BEN, SHOP, START, commit, decision, orderDecision, ticket } from './samples.ts';
import type { OpenStore } from './store-suite.ts';

const { siteId } = SHOP;
const ticketId = ticket('t1').ticketId;

const write = (store: Store, decisions: readonly DecisionRecord[], of = siteId) =>
  store.commit(commit(0, { siteId: of, events: [], decisions }));

export function decisionRules(open: OpenStore): void {
  test('[S36] decisions are read as they were written: all of a ticket, newest first', async (context) => {
    const { store } = await open(context);
    const released = decision(2, {
      decided: { kind: 'release', reason: 'early', chance: 0.2, flexAt: null },
    });
    const other = decision(3, { ticketId: ticket('t2').ticketId });
    await write(store, [released, decision(1), other]);
    assert.deepEqual(await store.readDecisions(siteId, { ticketId }, 9), [released, decision(1)]);
    assert.deepEqual(await store.readDecisions(siteId, { ticketId }, 1), [released]);
    assert.deepEqual(await store.readDecisions(BAKERY.siteId, { ticketId }, 9), []);
  });

  test('[S36] decisions of a time are read with both its ends, newest first', async (context) => {
    const { store } = await open(context);
    const all = Array.from({ length: 5 }, (_, index) => decision(index + 1));
    await write(store, all);
    await write(store, [decision(3)], BAKERY.siteId);
    const read = async (since: Moment, until: Moment, limit = 9) =>
      (await store.readDecisions(siteId, { since, until }, limit)).map(({ decisionId }) => decisionId);
    assert.deepEqual(await read(START + 2, START + 4), ['4', '3', '2']);
    assert.deepEqual(await read(START + 2, START + 4, 2), ['4', '3']);
    assert.deepEqual(await read(START + 6, START + 9), []);
    await assert.rejects(store.readDecisions(siteId, { ticketId }, 0), /limit/);
  });

  test('[S37] decisions of one moment keep their order, that of the list stands before them', async (context) => {
    const { store } = await open(context);
    const together = [9, 10, 11].map((number) => decision(number, { at: START }));
    const order = orderDecision(START);
    await write(store, [...together, order]);
    const read = await store.readDecisions(siteId, { since: START, until: START }, 9);
    assert.deepEqual(read, [...together.toReversed(), order]);
  });

  test('[S38] a decision is written with its commit or not at all', async (context) => {
    const { store } = await open(context);
    await store.commit(commit(0, { decisions: [decision(1)] }));
    await store.commit(commit(0, { decisions: [decision(2)] }));
    await assert.rejects(store.commit(commit(1, { decisions: [decision(3), decision(1)] })));
    await assert.rejects(store.commit(commit(1, { decisions: [decision(4), decision(4)] })));
    assert.deepEqual(await store.readDecisions(siteId, { ticketId }, 9), [decision(1)]);
    assert.deepEqual(await store.commit(commit(1, { decisions: [decision(3)] })), { ok: true });
  });

  test('[S38] decisions are there again after closing and opening', async (context) => {
    const { store, reopen } = await open(context);
    const placed = decision(1, {
      agentId: BEN,
      decided: {
        kind: 'placement',
        why: { ticket: 'credit', agent: 'least-occupied', ticketCount: 2, agentCount: 2 },
        tickets: [{ ticketId, joinedAt: START, rankAt: START - 60_000 }],
        agents: [
          { agentId: BEN, busyShare: 0.25, idleSince: START },
          { agentId: ANN, busyShare: 0.5, idleSince: START },
        ],
      },
    });
    await write(store, [placed]);
    assert.deepEqual(await (await reopen()).readDecisions(siteId, { ticketId }, 9), [placed]);
  });

  test('[S39] pruning drops decisions that are past their time and keeps the others', async (context) => {
    const { store } = await open(context);
    await write(store, [decision(1), decision(2), orderDecision(START)]);
    await write(store, [decision(1)], BAKERY.siteId);
    await store.prune(START + 2 + LIMITS.decisionsKeptSeconds * 1_000);
    const always = { since: 0, until: START * 2 };
    assert.deepEqual(await store.readDecisions(siteId, always, 9), [decision(2)]);
    assert.deepEqual(await store.readDecisions(BAKERY.siteId, always, 9), []);
  });
}
