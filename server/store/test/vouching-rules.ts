import assert from 'node:assert/strict';
import test from 'node:test';
import type { VisitorId } from '../../protocol/index.ts';
import { STORE_LIMITS } from '../limits.ts';
import type { Vouching } from '../identity.ts';
import { BAKERY, SHOP, START, VERA } from './samples.ts';
import type { OpenStore } from './store-suite.ts';

const { siteId } = SHOP;
const WILL = 'will' as VisitorId;
const NEW = 'new' as VisitorId;
const VOUCHING: Vouching = {
  subjectHash: 'subject',
  heldBy: null,
  mayLeave: true,
  tokenHash: 'bound',
  newId: NEW,
};

export function vouchingRules(open: OpenStore): void {
  test('[S110] whom a site means is the same visitor on every device, per site', async (context) => {
    const { store, reopen } = await open(context);
    const first = await store.vouch(siteId, VOUCHING, START);
    assert.deepEqual(first, { outcome: 'became', visitorId: NEW });
    const again = await reopen();
    const second = await again.vouch(siteId, { ...VOUCHING, tokenHash: 'second', newId: WILL }, START);
    assert.deepEqual(second, { outcome: 'became', visitorId: NEW });
    assert.equal(await again.findVisitor(siteId, 'bound'), NEW);
    assert.equal(await again.findVisitor(siteId, 'second'), NEW);
    const known = await again.vouch(siteId, { ...VOUCHING, heldBy: NEW, tokenHash: 'third' }, START);
    assert.deepEqual(known, { outcome: 'known', visitorId: NEW });
    assert.equal(await again.findVisitor(siteId, 'third'), null, 'nothing is bound without need');
    const elsewhere = await again.vouch(BAKERY.siteId, { ...VOUCHING, newId: WILL }, START);
    assert.deepEqual(elsewhere, { outcome: 'became', visitorId: WILL });
  });

  test('[S111] the first time the visitor of the device is adopted, and older tokens open nothing', async (context) => {
    const { store } = await open(context);
    await store.identifyVisitor(siteId, 'own', VERA, START);
    await store.saveReceipt(siteId, { visitorId: VERA, receiptHash: 'used', expiresAt: START + 9 });
    await store.redeemReceipt(siteId, 'used', 'phone', START);
    await store.saveReceipt(siteId, { visitorId: VERA, receiptHash: 'open', expiresAt: START + 9 });
    const adopted = await store.vouch(siteId, { ...VOUCHING, heldBy: VERA, mayLeave: false }, START);
    assert.deepEqual(adopted, { outcome: 'adopted', visitorId: VERA });
    const tokens = await Promise.all(
      ['own', 'phone', 'bound'].map((token) => store.findVisitor(siteId, token)),
    );
    assert.deepEqual(tokens, [null, null, VERA]);
    assert.equal(await store.redeemReceipt(siteId, 'open', 'thief', START), null);
  });

  test('[S112] what is open stays where it is, but nobody vouched for keeps the device of another', async (context) => {
    const { store } = await open(context);
    await store.vouch(siteId, VOUCHING, START);
    await store.identifyVisitor(siteId, 'own', VERA, START);
    const busy = { ...VOUCHING, heldBy: VERA, tokenHash: 'second' };
    const later = await store.vouch(siteId, { ...busy, mayLeave: false }, START);
    assert.deepEqual(later, { outcome: 'later', visitorId: VERA });
    assert.equal(await store.findVisitor(siteId, 'second'), null);
    assert.deepEqual(await store.vouch(siteId, busy, START), { outcome: 'became', visitorId: NEW });
    assert.equal(await store.findVisitor(siteId, 'own'), VERA);
    const other = { ...VOUCHING, subjectHash: 'other', heldBy: NEW, mayLeave: false, newId: WILL };
    const replaced = await store.vouch(siteId, { ...other, tokenHash: 'third' }, START);
    assert.deepEqual(replaced, { outcome: 'replaced', visitorId: WILL });
  });

  test('[S113] a token that was bound by vouching can be taken back, and no other', async (context) => {
    const { store } = await open(context);
    await store.identifyVisitor(siteId, 'own', VERA, START);
    assert.equal(await store.unbind(siteId, 'own'), false);
    assert.equal(await store.unbind(siteId, 'unknown'), false);
    await store.vouch(siteId, VOUCHING, START);
    assert.equal(await store.unbind(siteId, 'bound'), true);
    assert.equal(await store.findVisitor(siteId, 'bound'), null);
    assert.equal(await store.findVisitor(siteId, 'own'), VERA);
    const back = await store.vouch(siteId, { ...VOUCHING, newId: WILL }, START);
    assert.equal(back.visitorId, NEW, 'whom the site means is still the same');
  });

  test('[S113] tokens have their bound, the subject outlives it, and who is forgotten takes all along', async (context) => {
    const { store } = await open(context);
    for (let index = 0; index <= STORE_LIMITS.tokensPerVisitor; index++) {
      await store.vouch(siteId, { ...VOUCHING, tokenHash: `token ${index}` }, START + index);
    }
    assert.equal(await store.findVisitor(siteId, 'token 0'), null);
    assert.equal(await store.findVisitor(siteId, 'token 1'), NEW);
    await store.forgetVisitor(siteId, NEW);
    assert.equal(await store.findVisitor(siteId, 'token 1'), null);
    const anew = await store.vouch(siteId, { ...VOUCHING, newId: WILL }, START);
    assert.equal(anew.visitorId, WILL);
  });

  test('[S114] a secret can be read, and replaced', async (context) => {
    const { store, reopen } = await open(context);
    assert.equal(await store.readSecret('key'), null);
    await store.keepSecret('key', 'one');
    await store.replaceSecret('key', 'two');
    await store.replaceSecret('other', 'own');
    const again = await reopen();
    assert.equal(await again.readSecret('key'), 'two');
    assert.equal(await again.keepSecret('key', 'three'), 'two');
    assert.equal(await again.readSecret('other'), 'own');
  });
}
