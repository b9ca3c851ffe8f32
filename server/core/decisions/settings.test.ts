import assert from 'node:assert/strict';
import test from 'node:test';
import { LIMITS } from '../../protocol/index.ts';
import { decide } from '../decide.ts';
import { DEFAULT_SETTINGS, type SiteSettings } from '../settings.ts';
import { createSite } from '../site.ts';
import { ada, agentThere, talks, TICK, vic, wrote } from '../test/cast.ts';
import { given, SITE, START } from '../test/given.ts';

const change = (settings: Partial<SiteSettings>) =>
  ({ type: 'changeSettings', settings: { ...DEFAULT_SETTINGS, ...settings } }) as const;

test('[C33] settings are numbers within bounds; the same again changes nothing', () => {
  const story = given(agentThere(ada), talks(vic, ada), wrote(vic, 'visitor', 1));
  story.when(change({ offerSeconds: 0 })).refuses('malformed');
  story.when(change({ askSeconds: NaN })).refuses('malformed');
  story.when(change({})).gives();
  story
    .when(change({ conversationIdleSeconds: 10 }))
    .givesTypes('settingsChanged')
    .when(TICK, 10)
    .givesTypes('conversationEnded');
});

/** Least and most of what is not counted in seconds. */
const RANGES: Partial<Record<keyof SiteSettings, readonly [number, number]>> = {
  releaseChance: [0, 1],
  promiseCreditSeconds: [0, LIMITS.creditSecondsMost],
  postponesMost: [0, 10],
  reviewBatch: [1, 20],
  slotMinutes: [10, 240],
  bookingLeadMinutes: [0, 7 * 24 * 60],
  reminderMinutes: [0, 7 * 24 * 60],
  ratingWeight: [0, 10],
  waitWeight: [0, 10],
  shareWeight: [0, 10],
  exposureWeight: [0, 10],
};
const MAY_BE_BROKEN = ['releaseChance', 'ratingWeight', 'waitWeight', 'shareWeight', 'exposureWeight'];

test('[C33] each setting has its bounds; only chances and weights may be broken numbers', () => {
  const site = createSite(SITE);
  for (const [name, value] of Object.entries(DEFAULT_SETTINGS) as [keyof SiteSettings, unknown][]) {
    if (typeof value !== 'number') continue;
    const [least, most] = RANGES[name] ?? [1, 30 * 86_400];
    const refused = (value: number): boolean => {
      const decision = decide(site, change({ [name]: value }), START);
      if (decision.ok) return false;
      assert.equal(decision.refusal.field, name);
      assert.match(decision.refusal.message, /^Give a (whole )?number from \d+ to \d+\.$/);
      return true;
    };
    const wrong = [-1, most + 1, NaN, Infinity, -Infinity, undefined, null, '1'] as number[];
    assert.deepEqual(wrong.filter(refused).length, wrong.length, name);
    assert.ok(!refused(least) && !refused(most), name);
    assert.equal(refused(least + 0.5), !MAY_BE_BROKEN.includes(name), name);
  }
});

test('[C185] tags are short and differ, and there are not too many of them', () => {
  const site = createSite(SITE);
  for (const name of ['praiseTags', 'complaintTags'] as const) {
    const answered = (tags: readonly string[]) => decide(site, change({ [name]: tags }), START);
    const many = Array.from({ length: LIMITS.tagsOffered + 1 }, (_, index) => `tag ${index}`);
    for (const wrong of [['kind', 'kind'], [''], ['x'.repeat(LIMITS.tagCharacters + 1)], many]) {
      const decision = answered(wrong);
      assert.ok(!decision.ok && decision.refusal.field === name);
    }
    assert.ok(answered(many.slice(1)).ok);
    assert.ok(answered([]).ok);
  }
});
