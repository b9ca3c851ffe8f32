import assert from 'node:assert/strict';
import test from 'node:test';
import { offeredTags, reviewFormOf } from './review-form.ts';
import { DEFAULT_SETTINGS } from './settings.ts';

const settings = { ...DEFAULT_SETTINGS, praiseTags: ['kind', 'quick'], complaintTags: ['slow'] };

test('[C185] a site says what it asks of those who review', () => {
  const form = { asksNps: true, praiseTags: ['kind', 'quick'], complaintTags: ['slow'], publicUrl: null };
  assert.deepEqual(reviewFormOf(settings), form);
});

test('[C185] tags that the site does not offer are left out, and each is taken once', () => {
  assert.deepEqual(offeredTags(settings, ['slow', 'rude words', 'kind', 'slow']), ['slow', 'kind']);
});
