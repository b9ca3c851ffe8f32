import test from 'node:test';
import assert from 'node:assert/strict';
import type { AccountId, AgentId, SiteId, VisitorId } from '../../protocol/index.ts';
import type { NewSession } from '../account.ts';
import { ACCOUNT, BAKERY, SHOP, START, VERA } from './samples.ts';
import type { OpenStore } from './store-suite.ts';

const { siteId } = SHOP;
const SESSION: NewSession = {
  tokenHash: 'hash',
  siteId,
  accountId: ACCOUNT.accountId,
  expiresAt: START + 10,
};
const OLIVIA = {
  ...ACCOUNT,
  accountId: 'olivia' as AccountId,
  role: 'owner',
  agentId: null,
  name: 'Olivia',
  email: 'olivia@shop.example',
} as const;

export function peopleRules(open: OpenStore): void {
  test('[S18] a saved site is there, and saved again it is changed', async (context) => {
    const { store } = await open(context);
    assert.deepEqual(await store.readSites(), [BAKERY, SHOP]);
    const renamed = { ...SHOP, name: 'Seven Strings', origins: ['https://a.example', 'https://b.example'] };
    await store.saveSite(renamed);
    assert.deepEqual(await store.readSites(), [BAKERY, renamed]);
  });

  test('[S19] the same token is the same visitor, per site, even when asked at once', async (context) => {
    const { store } = await open(context);
    const asked = Array.from({ length: 5 }, (_, index) =>
      store.identifyVisitor(siteId, 'hash', `v${index}` as VisitorId, START),
    );
    const [visitorId, ...others] = await Promise.all(asked);
    for (const other of others) assert.equal(other, visitorId);
    assert.equal(await store.identifyVisitor(siteId, 'hash', VERA, START + 1), visitorId);
    assert.equal(await store.identifyVisitor(siteId, 'other', VERA, START), VERA);
    assert.equal(await store.identifyVisitor(BAKERY.siteId, 'hash', VERA, START), VERA);
  });

  test('[S20] an account is found by its mail address, and saved again it is changed', async (context) => {
    const { store } = await open(context);
    assert.equal(await store.findAccount(ACCOUNT.email), null);
    assert.deepEqual(await store.saveAccount(ACCOUNT), { ok: true });
    assert.deepEqual(await store.findAccount(ACCOUNT.email), ACCOUNT);
    const moved = { ...ACCOUNT, email: 'anna@shop.example', passwordHash: 'hash 2' };
    assert.deepEqual(await store.saveAccount(moved), { ok: true });
    assert.deepEqual(await store.findAccount(moved.email), moved);
    assert.equal(await store.findAccount(ACCOUNT.email), null);
  });

  test('[S20] a mail address has one account over all sites', async (context) => {
    const { store } = await open(context);
    await store.saveAccount(ACCOUNT);
    const taken = { ok: false, reason: 'email-taken' };
    assert.deepEqual(await store.saveAccount({ ...OLIVIA, email: ACCOUNT.email }), taken);
    assert.deepEqual(await store.saveAccount({ ...ACCOUNT, siteId: BAKERY.siteId }), taken);
    assert.deepEqual(await store.findAccount(ACCOUNT.email), ACCOUNT);
    await assert.rejects(store.saveAccount({ ...ACCOUNT, email: 'Ann@shop.example' }), /lower case/);
  });

  test('[S21] a session is found until it expires or is deleted', async (context) => {
    const { store } = await open(context);
    await store.saveAccount(ACCOUNT);
    await store.saveSession(SESSION);
    await store.saveSession({ ...SESSION, tokenHash: 'other' });
    const { role, agentId, name, email } = ACCOUNT;
    assert.deepEqual(await store.findSession('hash', START + 9), { ...SESSION, role, agentId, name, email });
    assert.equal(await store.findSession('hash', START + 10), null);
    assert.equal(await store.findSession('unknown', START), null);
    await store.deleteSession('hash');
    await store.deleteSession('hash');
    assert.equal(await store.findSession('hash', START), null);
    assert.notEqual(await store.findSession('other', START), null);
  });

  test('[S21] a session saved again lasts until its new end, pruning drops expired ones', async (context) => {
    const { store } = await open(context);
    await store.saveAccount(ACCOUNT);
    await store.saveSession(SESSION);
    await store.saveSession({ ...SESSION, expiresAt: START + 20 });
    await store.saveSession({ ...SESSION, tokenHash: 'short' });
    await store.prune(START + 10);
    assert.notEqual(await store.findSession('hash', START + 19), null);
    assert.equal(await store.findSession('short', START), null);
  });

  test('[S200] accounts of a site have a role, serve or not, and one agent has one of them', async (context) => {
    const { store } = await open(context);
    assert.equal(await store.hasOwner(), false);
    await store.saveAccount(OLIVIA);
    await store.saveAccount(ACCOUNT);
    assert.deepEqual(await store.readAccounts(siteId), [ACCOUNT, OLIVIA]);
    assert.deepEqual(await store.readAccounts(BAKERY.siteId), []);
    assert.equal(await store.hasOwner(), true);
    const other = { ...ACCOUNT, accountId: 'other' as AccountId, email: 'other@shop.example' };
    await assert.rejects(store.saveAccount(other));
    await store.saveAccount({ ...other, agentId: 'other' as AgentId });
    await store.saveAccount({ ...OLIVIA, disabledAt: START });
    assert.equal(await store.hasOwner(), false);
  });

  test('[S201] a session opens nothing while its account is disabled, and is gone with it', async (context) => {
    const { store } = await open(context);
    await store.saveAccount(ACCOUNT);
    await store.saveSession(SESSION);
    assert.deepEqual(await store.readSessionsOf(siteId, ACCOUNT.accountId), ['hash']);
    assert.deepEqual(await store.readOpenSessions(SESSION.expiresAt - 1), ['hash']);
    assert.deepEqual(await store.readOpenSessions(SESSION.expiresAt), []);
    await store.saveAccount({ ...ACCOUNT, disabledAt: START });
    assert.deepEqual(await store.readOpenSessions(START), []);
    assert.equal(await store.findSession('hash', START), null);
    await store.saveAccount({ ...ACCOUNT, role: 'owner' });
    assert.equal((await store.findSession('hash', START))?.role, 'owner');
    await store.deleteAccount(siteId, ACCOUNT.accountId);
    await store.deleteAccount(siteId, ACCOUNT.accountId);
    assert.equal(await store.findSession('hash', START), null);
    assert.deepEqual(await store.readSessionsOf(siteId, ACCOUNT.accountId), []);
    assert.equal(await store.findAccount(ACCOUNT.email), null);
  });

  test('[S22] nobody is remembered for a site that was never saved', async (context) => {
    const { store } = await open(context);
    const nowhere = 'nowhere' as SiteId;
    await assert.rejects(store.identifyVisitor(nowhere, 'hash', VERA, START));
    await assert.rejects(store.saveAccount({ ...ACCOUNT, siteId: nowhere }));
    await assert.rejects(store.saveSession({ ...SESSION, siteId: nowhere }));
    await assert.rejects(store.writeSnapshot(nowhere, { version: 0, schema: 1, state: '' }));
    assert.deepEqual(await store.readEvents(nowhere, 0, 1), []);
  });
}
