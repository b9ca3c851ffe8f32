import assert from 'node:assert/strict';
import test from 'node:test';
import { parse } from 'csv-parse/sync';
import {
  LIMITS,
  type AgentList,
  type ConversationId,
  type LanguageTag,
  type ReviewId,
  type SkillId,
  type TimeZone,
  type VisitorId,
} from '../../protocol/index.ts';
import { newOwner } from '../api/test/new-owner.ts';
import { newAgent } from '../test/client.ts';
import { eventually } from '../test/eventually.ts';
import { ANN, newApp, SITE, SITE_ORIGIN } from '../test/new-app.ts';
import { PAYLOADS } from '../test/payloads.ts';
import { cleanText } from '../text-rules.ts';
import { transcriptMail } from '../transcripts/transcript-mail.ts';

/** Every kind of element with the names of what it carries, as a browser begins to read them. */
function shapesOf(html: string): ReadonlySet<string> {
  const tags = [...html.matchAll(/<!--|<[a-z!/][^>]*>?/gi)].map(([tag]) => tag.replaceAll(/"[^"]*"/g, '""'));
  return new Set(tags.map((tag) => tag.replaceAll(/\s+/g, ' ')));
}

function assertSameShapes(html: string, harmless: string, what: string): void {
  const known = shapesOf(harmless);
  assert.deepEqual(
    [...shapesOf(html)].filter((shape) => !known.has(shape)),
    [],
    what,
  );
}

const chunks = (size: number): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(PAYLOADS.length / size) }, (_, index) =>
    PAYLOADS.slice(index * size, (index + 1) * size),
  );

test('[H608] a mail with the words of a conversation has no element that anybody wrote', () => {
  const mailWith = (words: readonly string[]): string => {
    const messages = words.map((text, index) => ({
      conversationId: 'talk' as ConversationId,
      number: index,
      author: index % 2 === 0 ? ('agent' as const) : ('visitor' as const),
      text,
      attachments: [],
      sentAt: index * 60_000,
      commandId: null,
    }));
    const names = { agentName: words[0] ?? '', siteName: words.at(-1) ?? '' };
    const how = { zone: 'Europe/Berlin' as TimeZone, language: 'en-GB' as LanguageTag };
    return transcriptMail({ ...names, messages, ...how }).html ?? '';
  };
  const harmless = mailWith(PAYLOADS.map(() => 'Two\nlines'));
  assertSameShapes(mailWith(PAYLOADS), harmless, 'all of them');
  for (const payload of PAYLOADS) assertSameShapes(mailWith([payload, payload]), harmless, payload);
});

test('[H608] what agents say of themselves makes no element of the hosted page, and is text in the list', async (context) => {
  const app = await newApp(context);
  const ann = await newAgent(context, app, ANN);
  const paths = ['/pick/shop', '/pick/shop?agent=ann'];
  const read = (path: string) => fetch(app.url + path).then((response) => response.text());
  const plain = { languages: ['en' as LanguageTag], capacity: 1, skills: [] };
  const labelled = (labels: readonly string[]) =>
    labels.map((label, index) => ({ skillId: `skill${index}` as SkillId, label, level: 3 }));
  const calm = { ...plain, headline: 'Calm', biography: 'Calm', skills: labelled(['Calm']) };
  await ann.done('saveProfile', { ...calm, name: 'Ann' });
  const harmless = await Promise.all(paths.map(read));
  for (const [round, payloads] of chunks(12).entries()) {
    const fits = (characters: number) =>
      payloads.filter((text) => cleanText(text).length <= characters && cleanText(text).length > 0);
    const name = fits(LIMITS.nameCharacters)[0] ?? `Ann ${round}`;
    const headline = fits(LIMITS.headlineCharacters).at(-1) ?? `Round ${round}`;
    const skills = labelled(fits(LIMITS.nameCharacters).slice(0, 5));
    const profile = { ...plain, name, headline, biography: payloads.join('\n'), skills };
    await ann.done('saveProfile', profile);
    let list = '';
    await eventually(async () => {
      const headers = { origin: SITE_ORIGIN };
      list = await (await fetch(`${app.url}/v1/sites/shop/agents`, { headers })).text();
      const { agents } = JSON.parse(list) as AgentList;
      return agents.some((agent) => agent.headline === cleanText(headline).replaceAll(/\s+/g, ' '));
    });
    assert.doesNotMatch(list, /\p{Bidi_Control}/u);
    for (const [index, path] of paths.entries()) {
      const html = await read(path);
      assertSameShapes(html, harmless[index] ?? '', `${path} ${round}`);
      assert.doesNotMatch(html, /\p{Bidi_Control}/u);
    }
  }
});

test('[H608] what visitors say in reviews makes no element of a public page, stays itself in its data, and is no formula in its file', async (context) => {
  const { app, ask } = await newOwner(context);
  const texts = PAYLOADS.flatMap((comment, index) => {
    const reviewId = `r${index}` as ReviewId;
    const conversationId = `c${index}` as ConversationId;
    const said = {
      agentId: ANN,
      visitorId: 'vera' as VisitorId,
      writtenAt: 0,
      stars: 5,
      tags: [comment],
      nps: 9,
    };
    return [
      { kind: 'review', reviewId, conversationId, comment, ...said },
      { kind: 'reviewPublished', reviewId, version: 1, publishedAt: index * 1_000 },
    ] as const;
  });
  const expectedVersion = (await app.store.readEvents(SITE, 0, 1_000)).length;
  const written = { siteId: SITE, expectedVersion, events: [], texts, answers: [], decisions: [] };
  assert.ok((await app.store.commit(written)).ok);
  const { etag } = await ask('GET', '/v1/review-pages');
  const body = { isOpen: true, isIndexed: false, without: [] };
  await ask('PUT', '/v1/review-pages', { body, headers: { 'if-match': etag ?? '' } });

  const shown: string[] = [];
  let next: string | undefined = `${app.url}/reviews/${SITE}/${ANN}`;
  let pages = 0;
  while (next !== undefined) {
    const html = await (await fetch(next)).text();
    const tags = [...shapesOf(html)].map((shape) => /^<\/?([a-z0-9]*)/i.exec(shape)?.[1] ?? shape);
    assert.deepEqual(
      [...new Set(tags)].filter((tag) => !ELEMENTS_OF_PAGE.has(tag.toLowerCase())),
      [],
    );
    assert.doesNotMatch([...shapesOf(html)].join(' '), /\son\w+=|style=|javascript:/i);
    const data = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html)?.[1] ?? '{}';
    const { review } = JSON.parse(data) as { review: readonly { reviewBody: string }[] };
    shown.push(...review.map(({ reviewBody }) => reviewBody));
    next = /href="([^"]+\?page=[^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&');
    pages++;
  }
  assert.ok(pages > 5);
  assert.deepEqual(shown.sort(), PAYLOADS.map((text) => text.replace(/\p{Cs}/gu, '\uFFFD')).sort());

  const csv = String((await ask('GET', '/v1/reviews/csv')).body.text);
  const rows = parse(csv) as readonly (readonly string[])[];
  assert.equal(rows.length, PAYLOADS.length + 1);
  for (const cell of rows.flat())
    if (!/^-?[\d.]+$/.test(cell)) assert.doesNotMatch(cell, /^\s*[=+\-@＝＋－＠]/);
});

const ELEMENTS_OF_PAGE: ReadonlySet<string> = new Set([
  ...['', '<!doctype', 'html', 'head', 'meta', 'link', 'title', 'style', 'script', 'body', 'main'],
  ...['h1', 'h2', 'p', 'ul', 'li', 'span', 'time', 'blockquote', 'a'],
]);
