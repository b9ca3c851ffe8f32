import assert from 'node:assert/strict';
import test from 'node:test';
import type { SiteId, SkillId } from '../../protocol/index.ts';
import type { StoredApiKey, StoredInvite } from '../access.ts';
import { ACCOUNT, BAKERY, BEN, SHOP, START } from './samples.ts';
import type { OpenStore } from './store-suite.ts';

const { siteId } = SHOP;
const INVITE: StoredInvite = {
  siteId,
  inviteId: 'i1',
  tokenHash: 'hash 1',
  name: 'Ben',
  email: 'ben@shop.example',
  role: 'agent',
  agentId: BEN,
  skills: [{ skillId: 'vintage' as SkillId, level: 3 }],
  invitedBy: ACCOUNT.accountId,
  expiresAt: START + 10,
};
export const KEY: StoredApiKey = {
  siteId,
  keyId: 'k1',
  keyHash: 'hash 1',
  name: 'The shop',
  scopes: ['site:read', 'touchpoints:write'],
  createdBy: ACCOUNT.accountId,
  createdAt: START,
  usedAt: null,
};

export function accessRules(open: OpenStore): void {
  test('[S202] an invite is found until it expires, and used up once', async (context) => {
    const { store } = await open(context);
    await store.saveInvites([INVITE, { ...INVITE, siteId: BAKERY.siteId, tokenHash: 'elsewhere' }]);
    assert.deepEqual(await store.findInvite('hash 1', START + 9), INVITE);
    assert.equal(await store.findInvite('hash 1', START + 10), null);
    assert.deepEqual(await store.readInvites(siteId, START), [INVITE]);
    const used = await Promise.all([store.deleteInvite(siteId, 'i1'), store.deleteInvite(siteId, 'i1')]);
    assert.deepEqual(used.sort(), [false, true]);
    assert.equal(await store.findInvite('hash 1', START), null);
    assert.notEqual(await store.findInvite('elsewhere', START), null);
  });

  test('[S202] another invite for the same mail address takes the place of the first', async (context) => {
    const { store } = await open(context);
    await store.saveInvites([INVITE]);
    const again: StoredInvite = {
      ...INVITE,
      inviteId: 'i2',
      tokenHash: 'hash 2',
      role: 'owner',
      agentId: null,
    };
    await store.saveInvites([again]);
    assert.equal(await store.findInvite('hash 1', START), null);
    assert.deepEqual(await store.readInvites(siteId, START), [again]);
    assert.deepEqual(await store.readInvites(siteId, START + 10), []);
    await store.prune(START + 10);
    assert.deepEqual(await store.readInvites(siteId, START + 10), []);
    const good: StoredInvite = { ...INVITE, tokenHash: 'good', email: 'cleo@shop.example' };
    const bad: StoredInvite = { ...INVITE, tokenHash: 'bad', email: 'Dan@shop.example' };
    await assert.rejects(store.saveInvites([good, bad]), /lower case/);
    assert.equal(await store.findInvite('good', START), null);
  });

  test('[S203] a key is found by its hash until it is revoked, and tells when it was used', async (context) => {
    const { store } = await open(context);
    await store.saveApiKey(KEY);
    const newer: StoredApiKey = { ...KEY, keyId: 'k2', keyHash: 'hash 2', createdAt: START + 1 };
    await store.saveApiKey(newer);
    assert.deepEqual(await store.findApiKey('hash 1'), KEY);
    assert.equal(await store.findApiKey('hash 3'), null);
    await store.touchApiKey(siteId, 'k1', START + 5);
    assert.deepEqual(await store.readApiKeys(siteId), [newer, { ...KEY, usedAt: START + 5 }]);
    assert.deepEqual(await store.readApiKeys(BAKERY.siteId), []);
    assert.equal(await store.deleteApiKey(BAKERY.siteId, 'k1'), false);
    assert.equal(await store.deleteApiKey(siteId, 'k1'), true);
    assert.equal(await store.deleteApiKey(siteId, 'k1'), false);
    assert.equal(await store.findApiKey('hash 1'), null);
    await assert.rejects(store.saveApiKey({ ...KEY, siteId: 'nowhere' as SiteId }));
  });
}
