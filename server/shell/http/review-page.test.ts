import assert from 'node:assert/strict';
import test from 'node:test';
import type { ConversationId, ReviewId, ReviewPages, VisitorId } from '../../protocol/index.ts';
import { newOwner, type OwnedApp } from '../api/test/new-owner.ts';
import { ANN, BEN, SITE } from '../test/new-app.ts';
import { SPOKEN } from '../words/words.ts';
import { reviewPageWords } from '../words/review-page-words.ts';

const DAY = 86_400_000;

/** Writes public reviews of Ann, the newest last. */
async function write({ app }: OwnedApp, comments: readonly string[]): Promise<void> {
  const texts = comments.flatMap((comment, index) => {
    const reviewId = `r${index}` as ReviewId;
    const conversationId = `c${index}` as ConversationId;
    const said = { agentId: ANN, visitorId: 'vera' as VisitorId, writtenAt: 0, stars: 5, tags: [], nps: 9 };
    return [
      { kind: 'review', reviewId, conversationId, comment, ...said },
      { kind: 'reviewPublished', reviewId, version: 1, publishedAt: index * DAY + 5 },
    ] as const;
  });
  const expectedVersion = (await app.store.readEvents(SITE, 0, 1_000)).length;
  const written = { siteId: SITE, expectedVersion, events: [], texts, answers: [], decisions: [] };
  assert.ok((await app.store.commit(written)).ok);
}

const open = async ({ ask }: OwnedApp, change: Partial<ReviewPages> = {}) => {
  const { etag } = await ask('GET', '/v1/review-pages');
  const body = { isOpen: true, isIndexed: false, without: [], ...change };
  return ask('PUT', '/v1/review-pages', { body, headers: { 'if-match': etag ?? '' } });
};
const page = async ({ app }: OwnedApp, path = `/${ANN}`, language = 'en') => {
  const response = await fetch(`${app.url}/reviews/${SITE}${path}`, {
    headers: { 'accept-language': language },
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
};

test('[H496] nobody finds a page of reviews before an owner opens it, nor of who was left out', async (context) => {
  const owned = await newOwner(context);
  await write(owned, ['Patient.']);
  for (const path of ['', `/${ANN}`, '/nobody']) assert.equal((await page(owned, path)).status, 404);
  assert.equal((await open(owned)).status, 200);
  assert.deepEqual([(await page(owned, '')).status, (await page(owned)).status], [200, 200]);
  assert.equal((await page(owned, '/nobody')).status, 404);
  await open(owned, { without: [ANN] });
  assert.equal((await page(owned)).status, 404);
  const site = await page(owned, '');
  assert.ok(!site.text.includes('/ann"') && site.text.includes(`/${BEN}"`));
  await open(owned, { isOpen: false });
  const closed = await page(owned, '');
  assert.ok(closed.status === 404 && !closed.text.includes('Ann'));
});

test('[H496] of two owners who open or close the pages the second is told', async (context) => {
  const owned = await newOwner(context);
  const { etag } = await owned.ask('GET', '/v1/review-pages');
  await open(owned);
  const body = { isOpen: false, isIndexed: false, without: [] };
  const late = await owned.ask('PUT', '/v1/review-pages', { body, headers: { 'if-match': etag ?? '' } });
  assert.deepEqual([late.status, late.body.changedBy], [412, 'Olivia']);
});

test('[H496] the page needs no script and lets none run, and search engines list it at the owner’s wish', async (context) => {
  const owned = await newOwner(context);
  await write(owned, ['</script><script>alert(1)</script> <b>Patient & kind</b>']);
  await open(owned);
  const { headers, text } = await page(owned);
  const policy = headers.get('content-security-policy') ?? '';
  assert.ok(policy.startsWith("default-src 'none'") && !policy.includes('script-src'));
  assert.equal(headers.get('x-robots-tag'), 'noindex, nofollow');
  assert.ok(text.includes('&lt;b&gt;Patient &amp; kind&lt;/b&gt;'));
  const scripts = [...text.matchAll(/<script([^>]*)>([^<]*)<\/script>/g)];
  assert.deepEqual(
    scripts.map((script) => script[1]),
    [' type="application/ld+json"'],
  );
  const data = JSON.parse(scripts[0]?.[2] ?? '') as { review: readonly { reviewBody: string }[] };
  assert.equal(data.review[0]?.reviewBody, '</script><script>alert(1)</script> <b>Patient & kind</b>');
  assert.ok(!('aggregateRating' in data) && !text.includes('datePublished') && !text.includes('<time'));
  await open(owned, { isIndexed: true });
  assert.equal((await page(owned)).headers.get('x-robots-tag'), 'all');
});

test('[H496] a hidden review is on no page and in no data, and its number and reason are', async (context) => {
  const owned = await newOwner(context);
  await write(owned, ['Call 555 0100', 'Patient.']);
  await open(owned);
  const { ask } = owned;
  const items = (await ask('GET', '/v1/reviews')).body.items as readonly { reviewId: string; tag: string }[];
  const [, hidden] = items;
  await ask('PUT', `/v1/reviews/${hidden?.reviewId}`, {
    body: { reason: 'personal-data', note: 'Secret note', decidesDispute: false },
    headers: { 'if-match': hidden?.tag ?? '' },
  });
  for (const path of ['', `/${ANN}`]) {
    const { text } = await page(owned, path);
    assert.ok(!text.includes('555 0100') && !text.includes('Secret note'));
    assert.ok(text.includes('Reviews that are not shown: 1 (1 × personal data).'), path);
  }
});

test('[H496] pages go back in time, and are in the language of the reader', async (context) => {
  const owned = await newOwner(context);
  await write(
    owned,
    Array.from({ length: 25 }, (_, index) => `Said ${index}.`),
  );
  await open(owned);
  const { text } = await page(owned);
  assert.ok(text.includes('Said 24.') && !text.includes('Said 0.'));
  let older = /href="([^"]+\?page=[^"]+)"/.exec(text)?.[1];
  let last = '';
  while (older !== undefined) {
    last = await (await fetch(older.replaceAll('&amp;', '&'))).text();
    older = /href="([^"]+\?page=[^"]+)"/.exec(last)?.[1];
  }
  assert.ok(last.includes('Said 0.'));
  assert.ok((await page(owned, '', 'ar')).text.includes('dir="rtl"'));
  assert.ok((await page(owned, '', 'de')).text.includes('Bewertungen für'));
  const titles = new Set(SPOKEN.map((language) => reviewPageWords(language).verified));
  assert.equal(titles.size, SPOKEN.length);
});
