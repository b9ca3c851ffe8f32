import assert from 'node:assert/strict';
import test from 'node:test';
import type { CommandId, SiteId } from '../../protocol/index.ts';
import { STORE_LIMITS } from '../limits.ts';
import type { RememberedAnswer } from '../remembered-answer.ts';
import type { SiteSetting } from '../site-setting.ts';
import { KEY } from './access-rules.ts';
import { answer, BAKERY, SHOP, START } from './samples.ts';
import type { OpenStore } from './store-suite.ts';

const { siteId } = SHOP;
const ZONE: SiteSetting = {
  name: 'zone',
  json: '"Europe/Berlin"',
  version: 1,
  changedBy: 'account:olivia',
  changedAt: START,
};

export function settingRules(open: OpenStore): void {
  test('[S204] what an owner says of a site is saved as the next version, or not at all', async (context) => {
    const { store } = await open(context);
    assert.deepEqual(await store.readSettings(siteId), []);
    assert.deepEqual(await store.saveSetting(siteId, { ...ZONE, version: 2 }), { ok: false, current: null });
    const both = await Promise.all([
      store.saveSetting(siteId, ZONE),
      store.saveSetting(siteId, { ...ZONE, json: '"UTC"' }),
    ]);
    assert.deepEqual(both, [{ ok: true }, { ok: false, current: ZONE }]);
    const next: SiteSetting = { ...ZONE, json: '"Asia/Tokyo"', version: 2, changedAt: START + 1 };
    assert.deepEqual(await store.saveSetting(siteId, next), { ok: true });
    await store.saveSetting(siteId, { ...ZONE, name: 'consent' });
    assert.deepEqual(await store.readSettings(siteId), [{ ...ZONE, name: 'consent' }, next]);
    assert.deepEqual(await store.readSettings(BAKERY.siteId), []);
    await assert.rejects(store.saveSetting('nowhere' as SiteId, ZONE));
  });

  test('[S205] where a tag was seen is one row per origin, and only so many are kept', async (context) => {
    const { store } = await open(context);
    const most = STORE_LIMITS.sightingsPerSite;
    for (let number = 0; number <= most; number += 1) {
      const seen = {
        origin: `https://s${number}.example`,
        allowed: number % 2 === 0,
        seenAt: START + number,
      };
      await store.saveSighting(siteId, seen);
    }
    const again = { origin: 'https://s1.example', allowed: true, seenAt: START + 1_000 };
    await store.saveSighting(siteId, again);
    const kept = await store.readSightings(siteId);
    assert.equal(kept.length, most);
    assert.deepEqual(kept[0], again);
    assert.deepEqual(kept.at(-1), { origin: 'https://s2.example', allowed: true, seenAt: START + 2 });
    assert.deepEqual(await store.readSightings(BAKERY.siteId), []);
  });

  test('[S206] an answer of the API is remembered as it was given first', async (context) => {
    const { store } = await open(context);
    const first = answer('once', { actor: 'key:k1' });
    await store.rememberAnswer(siteId, first);
    await store.rememberAnswer(siteId, { ...first, answer: 'another' });
    assert.deepEqual(await store.readAnswer(siteId, 'key:k1', 'once' as CommandId), first);
  });

  test('[S209] what is said of the site with a setting is saved with it, or not at all', async (context) => {
    const { store } = await open(context);
    const site = { ...SHOP, name: 'Seven Strings', origins: ['https://new.example'] };
    const read = async () => (await store.readSites()).find((each) => each.siteId === siteId);
    await store.saveSetting(siteId, ZONE);
    assert.equal((await store.saveSetting(siteId, ZONE, site)).ok, false);
    assert.deepEqual(await read(), SHOP);
    assert.ok((await store.saveSetting(siteId, { ...ZONE, version: 2 }, site)).ok);
    assert.deepEqual(await read(), site);
    const hiding = { siteId, hiddenFields: ['biography'] } as const;
    assert.ok((await store.saveSetting(siteId, { ...ZONE, version: 3 }, hiding)).ok);
    assert.deepEqual(await read(), { ...site, ...hiding }, 'what is not said stays');
  });

  test('[S208] an answer that was begun is settled, or forgotten, and no other is', async (context) => {
    const { store } = await open(context);
    const [one, other] = ['one', 'other'].map((id) => answer(id, { actor: 'key:k1' })) as [
      RememberedAnswer,
      RememberedAnswer,
    ];
    for (const each of [one, other]) await store.rememberAnswer(siteId, each);
    const read = (id: string) => store.readAnswer(siteId, 'key:k1', id as CommandId);
    await store.settleAnswer(siteId, one, 'settled');
    assert.deepEqual([await read('one'), await read('other')], [{ ...one, answer: 'settled' }, other]);
    await store.settleAnswer(siteId, one, null);
    assert.deepEqual([await read('one'), await read('other')], [null, other]);
    await store.settleAnswer(siteId, one, 'late');
    assert.equal(await read('one'), null);
  });

  test('[S255] what makes a secret settles its answer in the same write, or neither is kept', async (context) => {
    const { store } = await open(context);
    const one = answer('one', { actor: 'key:k1' });
    await store.rememberAnswer(siteId, one);
    const settling = store.settling(siteId, { ...one, answer: 'settled' });
    const read = async () => (await store.readAnswer(siteId, 'key:k1', one.commandId))?.answer;
    await assert.rejects(settling.saveApiKey({ ...KEY, siteId: 'nowhere' as typeof siteId }));
    assert.equal(await read(), one.answer);
    await settling.saveApiKey(KEY);
    assert.equal(await read(), 'settled');
    assert.equal((await store.readApiKeys(siteId)).length, 1);
  });
}
