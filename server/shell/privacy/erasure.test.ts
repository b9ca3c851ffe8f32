import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync, readdirSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import test from 'node:test';
import type { VisitorId } from '../../protocol/index.ts';
import { askAs, askWithKey } from '../api/test/new-owner.ts';
import { newVisitor } from '../test/client.ts';
import { eventually } from '../test/eventually.ts';
import { newApp, SITE, type TestApp } from '../test/new-app.ts';
import { hashToken } from '../tokens.ts';
import { MAIL, MARK, talking, visited, type Visited } from './test/visited.ts';

const CONFIRMED = { confirm: 'erase' } as const;

/** Places where a file of the data folder holds this text. */
const bytesOf = (folder: string, text: string): readonly string[] =>
  readdirSync(folder).flatMap((name) => {
    const at = readFileSync(join(folder, name)).indexOf(text);
    return at < 0 ? [] : [`${name} ${at}`];
  });

const erase = ({ ask }: Visited, visitorId: VisitorId) =>
  ask('POST', '/v1/privacy/erase', { body: { visitorId, ...CONFIRMED } });

async function auditText({ store }: TestApp): Promise<string> {
  return JSON.stringify(await store.readAudit(SITE, {}, 1_000));
}

test('[H497] whoever is erased is in no byte of the data folder, but as a reference in the audit log', async (context) => {
  const all = await visited(context);
  const { app, vera, visitorId, token } = all;
  const { folder, store } = app;
  for (const text of [MARK, MAIL, visitorId, hashToken(token)]) {
    assert.notDeepEqual(bytesOf(folder, text), [], text);
  }
  assert.notDeepEqual(await store.readPersonalRows(SITE, visitorId, 'booking_texts', PAGE), NONE);
  assert.notDeepEqual(await store.readPersonalRows(SITE, visitorId, 'touchpoints', PAGE), NONE);
  const { status, body } = await erase(all, visitorId);
  assert.deepEqual([status, body.scrubbed], [200, true]);
  await eventually(() => !vera.socket.connected);
  for (const text of [MARK, MAIL, visitorId, hashToken(token)]) {
    assert.deepEqual(bytesOf(folder, text), [], text);
  }
  const lines = await store.readAudit(SITE, { act: 'eraseVisitor' }, 9);
  assert.deepEqual(
    lines.map(({ actor, subject }) => [actor, subject]),
    [['account:olivia', `erased=${String(body.reference)}`]],
  );
  await app.close();
  for (const text of [MARK, MAIL, visitorId]) assert.deepEqual(bytesOf(folder, text), [], text);
  const again = await newApp(context, { folder });
  const [review] = (await again.store.readReviews(SITE, 'ann' as never, null, 9)).reviews;
  assert.deepEqual([review?.stars, review?.comment], [4, '']);
});

const PAGE = { offset: 0, limit: 9 };
const NONE = { rows: [], next: null };

test('[H498] nobody is erased who waits or talks, nor while the agent still has work with it', async (context) => {
  const all = await talking(context);
  const { app, vera, ann, visitorId, conversationId } = all;
  const refused = async (): Promise<unknown> => (await erase(all, visitorId)).body.code;
  assert.equal(await refused(), 'visitor-busy');
  assert.notDeepEqual(bytesOf(app.folder, MARK), []);
  await vera.done('end', { conversationId });
  assert.equal(await refused(), 'visitor-busy');
  await ann.done('finishWrapUp', { conversationId });
  assert.equal((await erase(all, visitorId)).status, 200);
  assert.deepEqual(bytesOf(app.folder, MARK), []);
});

test('[H486] a file that is still on its way when its visitor is erased is not kept', async (context) => {
  const all = await talking(context);
  const { app, vera, ann, visitorId, conversationId, token } = all;
  const content = `%PDF-1.7 ${MARK} %%EOF`;
  const upload = request(`${app.url}/v1/sites/${SITE}/attachments/${'a'.repeat(22)}`, {
    method: 'PUT',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/octet-stream',
      'content-length': content.length,
      expect: '100-continue',
    },
  });
  upload.flushHeaders();
  const answered = once(upload, 'response') as Promise<[IncomingMessage]>;
  await once(upload, 'continue');
  upload.write(content.slice(0, 9));
  await vera.done('end', { conversationId });
  await ann.done('finishWrapUp', { conversationId });
  assert.equal((await erase(all, visitorId)).status, 200);
  upload.end(content.slice(9));
  const [{ statusCode }] = await answered;
  assert.equal(statusCode, 409);
  for (const text of [MARK, visitorId]) assert.deepEqual(bytesOf(app.folder, text), [], text);
});

test('[H499] who is erased is nobody known; with the same token they come back as somebody new', async (context) => {
  const all = await visited(context);
  const { app, visitorId, token } = all;
  assert.equal((await erase(all, visitorId)).status, 200);
  const again = await erase(all, visitorId);
  assert.deepEqual([again.status, again.body.code], [404, 'visitor-unknown']);
  const vera = await newVisitor(context, app, token);
  const anew = await app.store.findVisitor(SITE, hashToken(token));
  assert.ok(anew !== null && anew !== visitorId);
  const { self } = await vera.done('resync', {});
  assert.deepEqual([self?.view.state, self?.bookings], ['browsing', []]);
});

test('[H500] an erasure that a crash cut off goes on at the next start, and is written down then', async (context) => {
  const all = await visited(context);
  const { app, visitorId } = all;
  const standIn = 'a-stand-in-of-nobody' as VisitorId;
  all.vera.socket.disconnect();
  await app.store.beginErasure(SITE, { visitorId, standIn, actor: 'account:olivia', begunAt: 1 });
  await app.close();
  assert.notDeepEqual(bytesOf(app.folder, visitorId), []);
  const again = await newApp(context, { folder: app.folder });
  await again.store.scrub(Infinity);
  for (const text of [MARK, MAIL, visitorId]) assert.deepEqual(bytesOf(app.folder, text), [], text);
  assert.match(await auditText(again), /"act":"eraseVisitor","subject":"erased=[\w-]{22}"/);
});

test('[H501] an export holds everything that was said, and says at its end that it is whole', async (context) => {
  const all = await visited(context);
  const { app, ask, visitorId, token } = all;
  const found = await ask('POST', '/v1/privacy/find', { body: { by: 'mail', value: MAIL.toUpperCase() } });
  const visitors = found.body.visitors as readonly Record<string, unknown>[];
  assert.deepEqual(
    visitors.map((each) => [each.visitorId, each.tickets, each.conversations, each.files, each.touchpoints]),
    [[visitorId, 1, 1, 1, visitors[0]?.touchpoints]],
  );
  const { body, response } = await ask('POST', '/v1/privacy/export', { body: { visitorId } });
  assert.match(response.headers.get('content-type') ?? '', /ndjson/);
  const lines = String(body.text).trimEnd().split('\n');
  const rows = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  assert.deepEqual(rows.at(-1), { complete: true });
  const marked = new Set(rows.filter((row) => JSON.stringify(row).includes(MARK)).map(({ table }) => table));
  const wanted = 'ticket_texts messages internal_notes attachments booking_texts left_messages touchpoints';
  for (const table of `${wanted} review_versions`.split(' ')) assert.ok(marked.has(table), table);
  assert.ok(
    rows.some(({ table, content }) => table === 'attachment_contents' && typeof content === 'string'),
  );
  assert.ok(!String(body.text).includes(hashToken(token)));
  const audit = await auditText(app);
  assert.match(audit, /"act":"exportVisitor","subject":"exported=[\w-]{22}"/);
  assert.match(audit, /"act":"findVisitors","subject":"","detail":"by, value"/);
  for (const text of [visitorId, MAIL, MARK]) assert.ok(!audit.toLowerCase().includes(text.toLowerCase()));
});

test('[H502] only owners, and programs with the scope, find, hand out and erase', async (context) => {
  const { app, visitorId } = await visited(context);
  const find = { body: { by: 'visitorId', value: visitorId } };
  const supervisor = await askAs(app, 'supervisor', 'sue');
  assert.equal((await supervisor('POST', '/v1/privacy/find', find)).body.code, 'scope-missing');
  const reader = await askWithKey(app, ['privacy:read']);
  assert.equal((await reader('GET', '/v1/privacy')).status, 200);
  assert.equal((await reader('POST', '/v1/privacy/find', find)).body.code, 'scope-missing');
  const wish = { body: { visitorId, ...CONFIRMED } };
  assert.equal((await reader('POST', '/v1/privacy/erase', wish)).body.code, 'scope-missing');
  const writer = await askWithKey(app, ['privacy:write'], 'k2');
  assert.equal((await writer('POST', '/v1/privacy/find', find)).status, 200);
  const unsure = await writer('POST', '/v1/privacy/erase', { body: { visitorId, confirm: 'yes' } });
  assert.deepEqual([unsure.status, unsure.body.code], [422, 'body-invalid']);
  assert.match(JSON.stringify(unsure.body.errors), /Write \\"erase\\"/);
});
