import assert from 'node:assert/strict';
import test from 'node:test';
import type { VisitorId } from '../../protocol/index.ts';
import { STORE_LIMITS } from '../limits.ts';
import { BAKERY, SHOP, START, VERA } from './samples.ts';
import type { OpenStore } from './store-suite.ts';

const { siteId } = SHOP;
const OTHER = 'other' as VisitorId;
const receipt = { visitorId: VERA, receiptHash: 'receipt', expiresAt: START + 10 };

export function receiptRules(open: OpenStore): void {
  test('[S90] a receipt makes another token stand for the same visitor, once', async (context) => {
    const { store, reopen } = await open(context);
    await store.identifyVisitor(siteId, 'first', VERA, START);
    await store.saveReceipt(siteId, receipt);
    const [one, two] = await Promise.all([
      store.redeemReceipt(siteId, 'receipt', 'second', START + 9),
      store.redeemReceipt(siteId, 'receipt', 'third', START + 9),
    ]);
    assert.deepEqual([one, two].filter(Boolean), [VERA]);
    const bound = one === null ? 'third' : 'second';
    const again = await reopen();
    assert.equal(await again.identifyVisitor(siteId, bound, OTHER, START + 20), VERA);
    assert.equal(await again.identifyVisitor(siteId, 'first', OTHER, START + 20), VERA);
    assert.equal(await again.redeemReceipt(siteId, 'receipt', 'fourth', START + 9), null);
    const repeated = await again.redeemReceipt(siteId, 'receipt', bound, START + 9);
    assert.equal(repeated, VERA, 'whoever did not hear the answer asks again');
  });

  test('[S91] a receipt serves on its site, until its time, while no newer one is made', async (context) => {
    const { store } = await open(context);
    await store.saveReceipt(siteId, receipt);
    assert.equal(await store.redeemReceipt(BAKERY.siteId, 'receipt', 'second', START), null);
    assert.equal(await store.redeemReceipt(siteId, 'receipt', 'second', START + 10), null);
    await store.saveReceipt(siteId, { ...receipt, receiptHash: 'newer' });
    assert.equal(await store.redeemReceipt(siteId, 'receipt', 'second', START), null);
    assert.equal(await store.readReceipt(siteId, 'receipt', START), null);
    assert.equal(await store.readReceipt(siteId, 'newer', START + 10), null);
    assert.equal(await store.readReceipt(siteId, 'newer', START + 9), VERA, 'to read it uses nothing up');
    assert.equal(await store.redeemReceipt(siteId, 'newer', 'second', START), VERA);
  });

  test('[S91] a token that stands for somebody already is bound to nobody else', async (context) => {
    const { store } = await open(context);
    await store.identifyVisitor(siteId, 'own', OTHER, START);
    await store.saveReceipt(siteId, receipt);
    assert.equal(await store.redeemReceipt(siteId, 'receipt', 'own', START), null);
    assert.equal(await store.identifyVisitor(siteId, 'own', VERA, START), OTHER);
    assert.equal(await store.redeemReceipt(siteId, 'receipt', 'new', START), VERA, 'and it is not used up');
  });

  test('[S92] beyond the bound the token bound first stands for nobody', async (context) => {
    const { store } = await open(context);
    for (let index = 0; index <= STORE_LIMITS.tokensPerVisitor; index++) {
      await store.saveReceipt(siteId, { ...receipt, receiptHash: `receipt ${index}`, expiresAt: START + 99 });
      await store.redeemReceipt(siteId, `receipt ${index}`, `token ${index}`, START + index);
    }
    assert.equal(await store.identifyVisitor(siteId, 'token 0', OTHER, START), OTHER);
    assert.equal(await store.identifyVisitor(siteId, 'token 1', OTHER, START), VERA);
  });

  test('[S92] a visitor who is forgotten takes receipts and all tokens along', async (context) => {
    const { store } = await open(context);
    await store.identifyVisitor(siteId, 'first', VERA, START);
    await store.saveReceipt(siteId, receipt);
    await store.redeemReceipt(siteId, 'receipt', 'second', START);
    await store.saveReceipt(siteId, { ...receipt, receiptHash: 'open' });
    await store.forgetVisitor(siteId, VERA);
    assert.equal(await store.identifyVisitor(siteId, 'second', OTHER, START), OTHER);
    assert.equal(await store.redeemReceipt(siteId, 'open', 'third', START), null);
  });

  test('[S92] pruning drops receipts past their time and no others', async (context) => {
    const { store } = await open(context);
    await store.saveReceipt(siteId, receipt);
    await store.saveReceipt(siteId, { visitorId: OTHER, receiptHash: 'long', expiresAt: START + 99 });
    await store.prune(START + 50);
    assert.equal(await store.redeemReceipt(siteId, 'long', 'second', START + 50), OTHER);
  });

  test('[S93] a secret of the installation is made once, even when asked for at once', async (context) => {
    const { store, reopen } = await open(context);
    const kept = await Promise.all(['one', 'two', 'three'].map((made) => store.keepSecret('signing', made)));
    assert.equal(new Set(kept).size, 1);
    assert.equal(await store.keepSecret('other', 'own'), 'own');
    const again = await reopen();
    assert.equal(await again.keepSecret('signing', 'four'), kept[0]);
  });
}
