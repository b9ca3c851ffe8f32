import assert from 'node:assert/strict';
import test from 'node:test';
import { auditHash, type AuditEntry } from '../audit.ts';
import { BAKERY, SHOP, START } from './samples.ts';
import type { OpenStore } from './store-suite.ts';

const { siteId } = SHOP;
const entry = (number: number, parts: Partial<AuditEntry> = {}): AuditEntry => ({
  at: START + number,
  actor: 'account:olivia',
  act: 'saveSite',
  subject: '',
  detail: 'name',
  ...parts,
});

export function auditRules(open: OpenStore): void {
  test('[S245] what was done is kept in order, each row with the hash of the one before', async (context) => {
    const { store, reopen } = await open(context);
    // At once, as requests come.
    await Promise.all([1, 2, 3].map((number) => store.appendAudit(siteId, entry(number))));
    await store.appendAudit(BAKERY.siteId, entry(1));
    const again = await reopen();
    const rows = await again.readAuditFrom(siteId, 1, 10);
    assert.deepEqual(
      rows.map(({ number }) => number),
      [1, 2, 3],
    );
    rows.forEach((row, index) => {
      assert.equal(row.previousHash, rows[index - 1]?.hash ?? '');
      assert.equal(row.hash, auditHash(siteId, row));
    });
    assert.equal(new Set(rows.map(({ hash }) => hash)).size, 3);
    assert.deepEqual(await again.readAuditFrom(siteId, 2, 1), [rows[1]]);
  });

  test('[S246] the audit log is read newest first, by actor, act and time', async (context) => {
    const { store } = await open(context);
    await store.appendAudit(siteId, entry(1));
    await store.appendAudit(siteId, entry(2, { actor: 'manage', act: 'permit' }));
    await store.appendAudit(siteId, entry(3, { act: 'makeKey' }));
    const numbers = async (filter: Parameters<typeof store.readAudit>[1], limit = 10) =>
      (await store.readAudit(siteId, filter, limit)).map(({ number }) => number);
    assert.deepEqual(await numbers({}), [3, 2, 1]);
    assert.deepEqual(await numbers({}, 1), [3]);
    assert.deepEqual(await numbers({ before: 3 }), [2, 1]);
    assert.deepEqual(await numbers({ actor: 'manage' }), [2]);
    assert.deepEqual(await numbers({ act: 'makeKey' }), [3]);
    assert.deepEqual(await numbers({ since: START + 2, until: START + 2 }), [2]);
    assert.deepEqual(await store.readAudit(BAKERY.siteId, {}, 10), []);
  });
}
