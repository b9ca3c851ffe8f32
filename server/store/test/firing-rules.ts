import assert from 'node:assert/strict';
import test from 'node:test';
import type { RuleId, TicketId, VisitId } from '../../protocol/index.ts';
import type { Firing } from '../firing.ts';
import { STORE_LIMITS } from '../limits.ts';
import { ANN, BAKERY, SHOP, START, writeTexts } from './samples.ts';
import { talk } from './history-rules.ts';
import type { OpenStore } from './store-suite.ts';

const { siteId } = SHOP;
const firing = (number: number, parts: Partial<Firing> = {}): Firing => ({
  firingId: `firing-${number}`,
  ruleId: 'overview' as RuleId,
  visitId: 'visit-1' as VisitId,
  at: START + number,
  path: '/products',
  agentId: ANN,
  outcome: 'shown',
  ticketId: null,
  ...parts,
});
const ALWAYS = { since: START, until: START + 1_000 };

export function firingRules(open: OpenStore): void {
  test('[H450] what rules did is kept by visit and by rule, for its site', async (context) => {
    const { store, reopen } = await open(context);
    const other = firing(3, { ruleId: 'form' as RuleId, visitId: 'visit-2' as VisitId, agentId: null });
    for (const row of [firing(1), firing(2), other]) await store.addFiring(siteId, row);
    const again = await reopen();
    assert.deepEqual(await again.readFirings(siteId, ALWAYS, 10), [other, firing(2), firing(1)]);
    assert.deepEqual(await again.readFirings(siteId, { ...ALWAYS, ruleId: 'form' as RuleId }, 10), [other]);
    assert.deepEqual(await again.readFirings(siteId, ALWAYS, 1), [other]);
    assert.deepEqual(await again.readFiringsOf(siteId, 'visit-1' as VisitId, 10), [firing(2), firing(1)]);
    assert.deepEqual(await again.readFirings(BAKERY.siteId, ALWAYS, 10), []);
  });

  test('[H450] what was shown ends once, and the place that its visit took is told', async (context) => {
    const { store } = await open(context);
    const heldOut = firing(2, { outcome: 'held-out', visitId: 'visit-2' as VisitId });
    await store.addFiring(siteId, firing(1));
    await store.addFiring(siteId, heldOut);
    await store.settleFiring(siteId, 'firing-1', 'declined');
    await store.settleFiring(siteId, 'firing-1', 'accepted');
    await store.settleFiring(siteId, 'firing-2', 'accepted');
    await store.joinFirings(siteId, 'visit-2' as VisitId, 'place-1' as TicketId);
    await store.joinFirings(siteId, 'visit-2' as VisitId, 'place-2' as TicketId);
    assert.deepEqual(await store.readFirings(siteId, ALWAYS, 10), [
      { ...heldOut, ticketId: 'place-1' },
      firing(1, { outcome: 'declined' }),
    ]);
  });

  test('[H451] what was true of visits is kept for its time, and so is what rules did', async (context) => {
    const { store } = await open(context);
    for (const number of [1, 2]) await store.addVisitFacts(siteId, { at: START + number, json: `${number}` });
    await store.addFiring(siteId, firing(1));
    assert.deepEqual(await store.readVisitFacts(siteId, START + 2, 10), [{ at: START + 2, json: '2' }]);
    assert.equal((await store.readVisitFacts(siteId, START, 1))[0]?.json, '2');
    const { visitFactsKeptSeconds, firingsKeptSeconds } = STORE_LIMITS;
    await store.prune(START + 2 + visitFactsKeptSeconds * 1_000);
    assert.equal((await store.readVisitFacts(siteId, START, 10)).length, 1);
    assert.equal((await store.readFirings(siteId, ALWAYS, 10)).length, 1);
    await store.prune(START + 2 + firingsKeptSeconds * 1_000);
    assert.equal((await store.readFirings(siteId, ALWAYS, 10)).length, 0);
  });

  test('[S221] what visits came to in which a rule fired is counted once for each visit', async (context) => {
    const { store } = await open(context);
    const visit = (number: number) => `visit-${number}` as VisitId;
    const place = (number: number) => `ticket-${number}` as TicketId;
    for (const row of [
      firing(1, { outcome: 'accepted', ticketId: place(1) }),
      firing(2, { outcome: 'lapsed', ticketId: place(1) }),
      firing(3, { visitId: visit(3), ticketId: place(3) }),
      firing(4, { visitId: visit(4), outcome: 'declined' }),
      firing(5, { visitId: visit(5), outcome: 'held-out', ticketId: place(5) }),
      firing(6, { visitId: visit(6), outcome: 'held-out' }),
      firing(7, { visitId: visit(7), ruleId: 'form' as RuleId }),
    ]) {
      await store.addFiring(siteId, row);
    }
    const sale = { amount: 500, currency: 'EUR' };
    await writeTexts(store, [
      { kind: 'fact', fact: talk(1, { sale }) },
      { kind: 'fact', fact: talk(11, { ticketId: place(1), sale }) },
      { kind: 'fact', fact: talk(5) },
    ]);
    const lift = await store.readLift(siteId, START, START + 7);
    const none = { accepted: 0, declined: 0, lapsed: 0, withdrawn: 0 };
    assert.deepEqual(
      [...lift].sort((one, other) => Number(one.isHeldOut) - Number(other.isHeldOut)),
      [
        {
          ...none,
          ruleId: 'overview',
          isHeldOut: false,
          visits: 3,
          joined: 2,
          conversations: 1,
          sales: 1,
          accepted: 1,
          declined: 1,
          lapsed: 1,
          sold: [{ currency: 'EUR', amount: 1_000 }],
        },
        {
          ...none,
          ruleId: 'overview',
          isHeldOut: true,
          visits: 2,
          joined: 1,
          conversations: 1,
          sales: 0,
          sold: [],
        },
      ],
    );
    assert.equal((await store.readLift(siteId, START, START + 8)).length, 3);
    assert.deepEqual(await store.readLift(BAKERY.siteId, START, START + 8), []);
  });
}
