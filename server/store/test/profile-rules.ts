import test from 'node:test';
import assert from 'node:assert/strict';
import type { AgentId } from '../../protocol/index.ts';
import type { PhotoText } from '../photo.ts';
import { ANN, BAKERY, BEN, profile, SHOP, writeTexts } from './samples.ts';
import type { OpenStore } from './store-suite.ts';

const { siteId } = SHOP;

const photoOf = (agentId: AgentId, photoId: string): PhotoText => ({
  kind: 'photo',
  agentId,
  photo: {
    photoId,
    photoUrl: `https://help.example/${photoId}`,
    content: new Uint8Array([1, 2, photoId.length]),
  },
});

export function profileRules(open: OpenStore): void {
  test('[S105] alias and pronouns are kept with the words of a profile', async (context) => {
    const { store, reopen } = await open(context);
    const { profile: plain } = profile(ANN, 'Ann');
    const said = { ...plain, alias: 'Robin', pronouns: 'they/them' };
    await writeTexts(store, [{ kind: 'profile', profile: plain }]);
    await writeTexts(store, [{ kind: 'profile', profile: said }]);
    assert.deepEqual(await (await reopen()).readProfiles(siteId), [said]);
  });

  test('[S106] an agent has one photo, whose address stands in the profile', async (context) => {
    const { store, reopen } = await open(context);
    await writeTexts(store, [
      profile(ANN, 'Ann'),
      profile(BEN, 'Ben'),
      photoOf(ANN, 'one'),
      photoOf(BEN, 'ben'),
    ]);
    await writeTexts(store, [photoOf(ANN, 'first'), photoOf(ANN, 'second')]);
    const reopened = await reopen();
    assert.equal(await reopened.readPhoto(siteId, 'one'), null);
    const found = await reopened.readPhoto(siteId, 'second');
    assert.deepEqual([found?.agentId, [...(found?.content ?? [])]], [ANN, [1, 2, 6]]);
    assert.equal(await reopened.readPhoto(BAKERY.siteId, 'second'), null);
    const urls = (await reopened.readProfiles(siteId)).map(({ photoUrl }) => photoUrl);
    assert.deepEqual(urls, ['https://help.example/second', 'https://help.example/ben']);
  });

  test('[S106] a photo that is taken back is gone from the profile as well', async (context) => {
    const { store } = await open(context);
    await writeTexts(store, [profile(ANN, 'Ann'), photoOf(ANN, 'one')]);
    await writeTexts(store, [{ kind: 'photo', agentId: ANN, photo: null }]);
    assert.equal(await store.readPhoto(siteId, 'one'), null);
    assert.equal((await store.readProfiles(siteId))[0]?.photoUrl, null);
  });

  test('[S165] of a photo and a profile that are written together the photo counts, whichever comes first', async (context) => {
    const { store, reopen } = await open(context);
    await writeTexts(store, [photoOf(ANN, 'one'), profile(ANN, 'Ann')]);
    const [{ photoUrl } = assert.fail()] = await (await reopen()).readProfiles(siteId);
    assert.equal(photoUrl, 'https://help.example/one');
  });

  test('[S107] what an owner hides stays until it is said anew, whatever else of the site changes', async (context) => {
    const { store, reopen } = await open(context);
    await store.saveSite({ ...SHOP, hiddenFields: ['name', 'photo'] });
    await store.saveSite({ ...SHOP, name: 'Seven Strings' });
    const reopened = await reopen();
    const kept = { ...SHOP, name: 'Seven Strings', hiddenFields: ['name', 'photo'] };
    assert.deepEqual(await reopened.readSites(), [BAKERY, kept]);
    await reopened.saveSite({ ...SHOP, hiddenFields: [] });
    assert.deepEqual(await reopened.readSites(), [BAKERY, SHOP]);
  });
}
