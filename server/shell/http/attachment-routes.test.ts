import test, { type TestContext } from 'node:test';
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import {
  attachmentAddress,
  CONSOLE_HEADER,
  FILE_NAME_HEADER,
  forConversation,
  LIMITS,
  type Attachment,
  type AttachmentId,
  type ConversationId,
  type SiteId,
} from '../../protocol/index.ts';
import { joined, PDF, png, SVG, text } from '../attachments/test/files.ts';
import { saveSite } from '../administer.ts';
import { systemClock } from '../system.ts';
import {
  ANYONE,
  firstOffer,
  hasOffer,
  joinLine,
  newAgent,
  newToken,
  newVisitor,
  signIn,
  type Agent,
  type Visitor,
} from '../test/client.ts';
import { eventually } from '../test/eventually.ts';
import { ANN, BEN, newApp, SITE, SITE_ORIGIN, type AppWish, type TestApp } from '../test/new-app.ts';

const newId = (): AttachmentId => randomBytes(16).toString('base64url') as AttachmentId;

type Who = { readonly token?: string; readonly cookie?: string; readonly origin?: string | null };

function headersOf({ token, cookie, origin }: Who): Record<string, string> {
  return {
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    ...(cookie === undefined ? {} : { cookie, [CONSOLE_HEADER]: '1' }),
    ...(origin === null ? {} : { origin: origin ?? SITE_ORIGIN }),
  };
}

type Put = { readonly id?: AttachmentId; readonly name?: string; readonly query?: ConversationId };

function put(app: TestApp, who: Who, body: Uint8Array, { id = newId(), name = 'a b.png', query }: Put = {}) {
  const address = attachmentAddress(SITE, id);
  return fetch(app.url + (query === undefined ? address : forConversation(address, query)), {
    method: 'PUT',
    headers: { ...headersOf(who), [FILE_NAME_HEADER]: encodeURIComponent(name) },
    body: body as Uint8Array<ArrayBuffer>,
  });
}

const ask = (app: TestApp, who: Who, id: AttachmentId, method = 'GET', siteId: SiteId = SITE) =>
  fetch(app.url + attachmentAddress(siteId, id), { method, headers: headersOf(who) });

const codeOf = async (response: Response): Promise<string> =>
  response.ok ? 'ok' : ((await response.json()) as { code: string }).code;

async function kept(response: Response): Promise<Attachment> {
  assert.equal(response.status, 200, await response.clone().text());
  return (await response.json()) as Attachment;
}

/** Vera waits for Ann, who is away until she says otherwise. */
async function inLine(context: TestContext, wish?: AppWish) {
  const app = await newApp(context, wish);
  const annCookie = await signIn(app, ANN);
  const ann = await newAgent(context, app, ANN, annCookie);
  await ann.done('setAvailability', { availability: 'away', backAt: null });
  const token = newToken();
  const vera = await newVisitor(context, app, token);
  const ticketId = await joinLine(vera, ANN);
  const answer = () => conversationOf(ann);
  return { app, ann, annCookie: { cookie: annCookie, origin: app.url }, token, vera, ticketId, answer };
}

async function conversationOf(ann: Agent): Promise<ConversationId> {
  await ann.done('setAvailability', { availability: 'available', backAt: null });
  const { offerId } = firstOffer(await ann.notice('consoleChanged', hasOffer));
  const { conversationId } = await ann.done('accept', { offerId });
  return conversationId;
}

/** Somebody else, in the line of Ben. */
async function another(context: TestContext, app: TestApp): Promise<{ token: string; visitor: Visitor }> {
  const ben = await newAgent(context, app, BEN);
  await ben.done('setAvailability', { availability: 'away', backAt: null });
  const token = newToken();
  const visitor = await newVisitor(context, app, token);
  await joinLine(visitor, BEN, 'Will');
  return { token, visitor };
}

test('[H165] a visitor in line sends a file and reads it again', async (context) => {
  const { app, token } = await inLine(context);
  const id = newId();
  const image = await kept(await put(app, { token }, await png(), { id, name: 'Gitarre früher.PNG' }));
  assert(image.kind === 'image');
  assert.deepEqual([image.attachmentId, image.name, image.width], [id, 'Gitarre früher.webp', 40]);
  const response = await ask(app, { token }, id);
  assert.equal(response.status, 200);
  assert.equal((await response.arrayBuffer()).byteLength, image.bytes);
  const pdf = await kept(await put(app, { token }, PDF, { name: 'x.pdf' }));
  assert.deepEqual(pdf, { kind: 'pdf', attachmentId: pdf.attachmentId, name: 'x.pdf', bytes: PDF.length });
});

test('[H165] the same again is answered the same and kept once', async (context) => {
  const { app, token, vera, ticketId } = await inLine(context);
  const id = newId();
  const first = await kept(await put(app, { token }, await png(), { id }));
  assert.deepEqual(await kept(await put(app, { token }, await png(80, 60), { id })), first);
  await vera.done('writeQuestion', { ticketId, question: '', attachments: [id] });
  assert.deepEqual(await kept(await put(app, { token }, await png(), { id })), first);
});

test('[H166] a file is shown as a download in a box in which nothing runs', async (context) => {
  const { app, token } = await inLine(context);
  const id = newId();
  await kept(await put(app, { token }, PDF, { id, name: 'Übersicht "1".pdf' }));
  const { headers } = await ask(app, { token }, id);
  assert.equal(headers.get('content-type'), 'application/pdf');
  assert.equal(headers.get('x-content-type-options'), 'nosniff');
  assert.equal(headers.get('content-security-policy'), "default-src 'none'; sandbox");
  assert.equal(headers.get('cache-control'), 'no-store');
  assert.equal(headers.get('cross-origin-resource-policy'), 'same-origin');
  assert.match(
    headers.get('content-disposition') ?? '',
    /^attachment; filename="[^"]*"; filename\*=UTF-8''%C3%9C/,
  );
  assert.equal(headers.get('access-control-allow-origin'), SITE_ORIGIN);
});

test('[H167] nobody but its author has a file that was not sent', async (context) => {
  const { app, token, annCookie } = await inLine(context);
  const id = newId();
  await kept(await put(app, { token }, PDF, { id }));
  const will = await another(context, app);
  assert.equal(await codeOf(await ask(app, { token: will.token }, id)), 'attachment-unknown');
  assert.equal(await codeOf(await ask(app, annCookie, id)), 'attachment-unknown');
  for (const who of [{ token: will.token }, annCookie]) {
    assert.equal(await codeOf(await ask(app, who, id, 'DELETE')), 'attachment-unknown');
    const sent = await put(app, who, PDF, { id });
    assert.notEqual(sent.status, 200, 'the id is taken');
  }
  assert.equal(await codeOf(await ask(app, { token }, id)), 'ok');
});

test('[H167] without a credential, or with one that nobody has, there is nothing', async (context) => {
  const { app, token } = await inLine(context);
  const id = newId();
  await kept(await put(app, { token }, PDF, { id }));
  const cookie = await signIn(app, ANN);
  const strangers: readonly Who[] = [
    {},
    { token: newToken() },
    { cookie: 'handpick-session=x', origin: app.url },
  ];
  for (const who of strangers) {
    for (const method of ['GET', 'DELETE']) assert.equal((await ask(app, who, id, method)).status, 401);
    assert.equal((await put(app, who, PDF)).status, 401);
  }
  const withoutHeader = await fetch(app.url + attachmentAddress(SITE, id), { headers: { cookie } });
  assert.equal(withoutHeader.status, 401, 'a link that a signed-in agent follows shows nothing');
  const foreign = await ask(app, { cookie, origin: SITE_ORIGIN }, id);
  assert.equal(await codeOf(foreign), 'origin-refused');
  assert.equal(await codeOf(await ask(app, { token, origin: 'https://evil.example' }, id)), 'origin-refused');
});

test('[H167] guessed ids, ids of another form and paths lead nowhere', async (context) => {
  const { app, token } = await inLine(context);
  const ids = [newId(), 'short', '..%2f..%2fetc%2fpasswd', '%00', 'a'.repeat(5_000), `${newId()}/../x`];
  for (const id of ids) {
    for (const method of ['GET', 'DELETE']) {
      const response = await fetch(`${app.url}/v1/sites/${SITE}/attachments/${id}`, {
        method,
        headers: headersOf({ token }),
      });
      assert.equal(response.status, 404, id.slice(0, 30));
    }
  }
  const short = `${app.url}/v1/sites/${SITE}/attachments/short`;
  const sent = await fetch(short, { method: 'PUT', headers: headersOf({ token }), body: 'x' });
  assert.equal(sent.status, 404);
});

test('[H167] a visitor of one site is nobody on another', async (context) => {
  const { app, token } = await inLine(context);
  const id = newId();
  await kept(await put(app, { token }, PDF, { id }));
  const bakery = 'bakery' as SiteId;
  await saveSite(
    { store: app.store, clock: systemClock },
    { siteId: bakery, name: 'Crumb', origins: [SITE_ORIGIN] },
  );
  await eventually(async () => (await ask(app, {}, id, 'GET', bakery)).status !== 404);
  assert.equal((await ask(app, { token }, id, 'GET', bakery)).status, 401);
  const cookie = await signIn(app, ANN);
  assert.equal((await ask(app, { cookie, origin: app.url }, id, 'GET', bakery)).status, 401);
});

test('[H168] a visitor who is in no line and no conversation sends nothing', async (context) => {
  const { app, vera, token, ticketId } = await inLine(context);
  const passing = newToken();
  await newVisitor(context, app, passing);
  assert.equal(await codeOf(await put(app, { token: passing }, PDF)), 'attachment-unwanted');
  await vera.done('leave', { ticketId });
  assert.equal(await codeOf(await put(app, { token }, PDF)), 'attachment-unwanted');
});

test('[H168] what is too large, compressed on its way or empty is refused', async (context) => {
  const { app, token } = await inLine(context);
  const most = LIMITS.attachmentBytes;
  const filled = (bytes: number) =>
    joined(PDF.subarray(0, 9), new Uint8Array(bytes - PDF.length), PDF.subarray(9));
  assert.equal((await kept(await put(app, { token }, filled(most)))).bytes, most);
  assert.equal(await codeOf(await put(app, { token }, filled(most + 1))), 'attachment-too-large');
  const zipped = await fetch(app.url + attachmentAddress(SITE, newId()), {
    method: 'PUT',
    headers: { ...headersOf({ token }), 'content-encoding': 'gzip' },
    body: gzipSync(new Uint8Array(50_000_000)),
  });
  assert.equal(await codeOf(zipped), 'attachment-type');
  assert.equal(await codeOf(await put(app, { token }, new Uint8Array())), 'attachment-type');
  assert.equal(await codeOf(await put(app, { token }, SVG, { name: 'x.png' })), 'attachment-type');
  assert.equal(await codeOf(await put(app, { token }, text('<html>'), { name: 'x.pdf' })), 'attachment-type');
});

test('[H168] a body without an end is cut off at the bound', async (context) => {
  const { app, token } = await inLine(context);
  let sent = 0;
  const endless = new ReadableStream<Uint8Array>({
    async pull(controller) {
      await new Promise(setImmediate);
      sent += 65_536;
      controller.enqueue(new Uint8Array(65_536));
    },
  });
  const request = fetch(app.url + attachmentAddress(SITE, newId()), {
    method: 'PUT',
    headers: headersOf({ token }),
    body: endless,
    duplex: 'half',
  } as RequestInit);
  // The server answers and hangs up; whether the answer is read before that is a matter of luck.
  const code = await request.then(codeOf, () => 'hung up');
  assert(['attachment-too-large', 'hung up'].includes(code), code);
  assert(sent < 20 * LIMITS.attachmentBytes);
});

test('[H169] unsent files of one person, and all files of a site, come to an end', async (context) => {
  const { app, token } = await inLine(context, { config: { attachmentBytesMost: 30 * PDF.length } });
  const ids = Array.from({ length: LIMITS.attachmentsUnsent }, newId);
  for (const id of ids) await kept(await put(app, { token }, PDF, { id }));
  assert.equal(await codeOf(await put(app, { token }, PDF)), 'attachments-too-many');
  assert.equal((await ask(app, { token }, ids[0]!, 'DELETE')).status, 204);
  assert.equal(await codeOf(await ask(app, { token }, ids[0]!)), 'attachment-unknown');
  const large = joined(PDF.subarray(0, 9), new Uint8Array(25 * PDF.length), PDF.subarray(9));
  assert.equal(await codeOf(await put(app, { token }, large)), 'attachments-full');
  assert(app.lines.some(({ level, sentence }) => level === 'warn' && /files of the site/.test(sentence)));
  await kept(await put(app, { token }, PDF));
});

test('[H169] who sends too many files in a row is asked to wait', async (context) => {
  const { app, token } = await inLine(context);
  const codes: string[] = [];
  for (let round = 0; round < 45; round++) codes.push(await codeOf(await put(app, { token }, SVG)));
  assert.equal(codes.filter((code) => code === 'attachment-type').length, 40);
  assert.equal(codes.at(-1), 'too-many');
});

test('[H170] what a visitor wrote ahead is before the agent’s eyes when the call is accepted', async (context) => {
  const { app, ann, annCookie, token, vera, ticketId, answer } = await inLine(context);
  const [one, two] = [newId(), newId()];
  const image = await kept(await put(app, { token }, await png(), { id: one }));
  const pdf = await kept(await put(app, { token }, PDF, { id: two }));
  await vera.done('writeQuestion', { ticketId, question: 'What is this?', attachments: [one, two] });
  const shown = await vera.notice(
    'selfChanged',
    ({ view }) => 'ticket' in view && view.ticket.question !== '',
  );
  assert('ticket' in shown.view);
  const seen = await vera.until(() => {
    const own = vera.all('selfChanged').at(-1)?.view;
    return own !== undefined && 'ticket' in own && own.ticket.attachments.length === 2
      ? own.ticket
      : undefined;
  }, 'one’s own question');
  assert.deepEqual([seen.question, seen.attachments], ['What is this?', [image, pdf]]);
  const inLineView = await ann.notice(
    'consoleChanged',
    ({ line }) => line.tickets[0]?.attachments.length === 2,
  );
  assert.equal(inLineView.line.tickets[0]?.question, 'What is this?');
  assert.equal(await codeOf(await ask(app, annCookie, one)), 'ok', 'while it waits for her');
  await vera.done('writeQuestion', { ticketId, question: 'What is this, please?', attachments: [two] });
  assert.equal(await codeOf(await ask(app, { token }, one)), 'attachment-unknown', 'taken out, it is gone');

  const conversationId = await answer();
  const view = await ann.notice('consoleChanged', ({ conversations }) => conversations.length === 1);
  const [talk] = view.conversations;
  assert.deepEqual([talk?.question, talk?.attachments], ['What is this, please?', [pdf]]);
  assert.equal(await codeOf(await ask(app, annCookie, two)), 'ok');
  const talking = await vera.notice('selfChanged', (self) => self.view.state === 'talking');
  assert(talking.view.state === 'talking');
  const { question, attachments } = talking.view.conversation;
  assert.deepEqual(
    [conversationId, question, attachments],
    [talk?.conversationId, 'What is this, please?', [pdf]],
  );
});

test('[H170] what was sent ahead is gone when the visitor leaves the line', async (context) => {
  const { app, annCookie, token, vera, ticketId } = await inLine(context);
  const id = newId();
  await kept(await put(app, { token }, PDF, { id }));
  await vera.done('writeQuestion', { ticketId, question: 'Hm', attachments: [id] });
  await vera.done('leave', { ticketId });
  for (const who of [{ token }, annCookie]) {
    assert.equal(await codeOf(await ask(app, who, id)), 'attachment-unknown');
  }
});

test('[H171] both sides send files with a message, and each reads the other’s', async (context) => {
  const { app, ann, annCookie, token, vera, answer } = await inLine(context);
  const conversationId = await answer();
  const [hers, annas] = [newId(), newId()];
  const image = await kept(await put(app, { token }, await png(), { id: hers }));
  const pdf = await kept(await put(app, annCookie, PDF, { id: annas, query: conversationId }));
  await vera.done('say', { conversationId, text: '', attachments: [hers] });
  await ann.done('say', { conversationId, text: 'The plan', attachments: [annas] });
  const toAnn = await ann.notice('messageAdded', ({ number }) => number === 1);
  assert.deepEqual([toAnn.text, toAnn.attachments], ['', [image]]);
  const toVera = await vera.notice('messageAdded', ({ number }) => number === 2);
  assert.deepEqual([toVera.text, toVera.attachments], ['The plan', [pdf]]);
  const { messages } = await vera.done('readMessages', { conversationId, after: 0 });
  assert.deepEqual(
    messages.map(({ attachments }) => attachments),
    [[image], [pdf]],
  );
  for (const id of [hers, annas]) {
    assert.equal(await codeOf(await ask(app, { token }, id)), 'ok');
    assert.equal(await codeOf(await ask(app, annCookie, id)), 'ok');
    assert.equal(
      await codeOf(await ask(app, { token }, id, 'DELETE')),
      'attachment-unknown',
      'what was said stays',
    );
  }
  const ben = { cookie: await signIn(app, BEN), origin: app.url };
  assert.equal(await codeOf(await ask(app, ben, hers)), 'attachment-unknown', 'a colleague is no party');
});

test('[H172] a message names only files of its author that were sent nowhere else', async (context) => {
  const { app, annCookie, token, vera, answer, ticketId } = await inLine(context);
  const [ahead, free, annas, wills] = [newId(), newId(), newId(), newId()];
  const will = await another(context, app);
  await kept(await put(app, { token: will.token }, PDF, { id: wills }));
  await kept(await put(app, { token }, PDF, { id: ahead }));
  await vera.done('writeQuestion', { ticketId, question: '', attachments: [ahead] });
  const conversationId = await answer();
  await kept(await put(app, { token }, PDF, { id: free }));
  await kept(await put(app, annCookie, PDF, { id: annas, query: conversationId }));
  const said = (attachments: readonly AttachmentId[]) =>
    vera.refusal('say', { conversationId, text: 'Look', attachments });
  for (const id of [ahead, annas, wills, newId()]) assert.equal(await said([id]), 'attachment-unknown');
  assert.equal(await said([free, wills]), 'attachment-unknown');
  assert.equal(await said([free, free]), 'malformed');
  assert.equal(await said(Array.from({ length: 6 }, newId)), 'malformed');
  assert.equal(await vera.refusal('say', { conversationId, text: ' ', attachments: [] }), 'text-empty');
  assert.equal(await said([free]), 'ok');
  const { lastNumber } = await vera.done('readMessages', { conversationId, after: 0 });
  assert.equal(lastNumber, 1);
});

test('[H172] a repeated message with files is said once', async (context) => {
  const { app, token, vera, answer } = await inLine(context);
  const conversationId = await answer();
  const id = newId();
  await kept(await put(app, { token }, PDF, { id }));
  const body = { commandId: 'c-1' as never, conversationId, text: 'Once', attachments: [id] };
  const first = await vera.done('say', body);
  assert.deepEqual(await vera.done('say', body), first);
  assert.equal((await vera.done('readMessages', { conversationId, after: 0 })).messages.length, 1);
});

test('[H173] an agent sends files to the visitor of an open conversation only', async (context) => {
  const { app, ann, annCookie, token, answer } = await inLine(context);
  assert.equal(await codeOf(await put(app, annCookie, PDF)), 'conversation-unknown');
  const conversationId = await answer();
  const ben = { cookie: await signIn(app, BEN), origin: app.url };
  assert.equal(await codeOf(await put(app, ben, PDF, { query: conversationId })), 'conversation-unknown');
  const id = newId();
  await kept(await put(app, { token }, PDF, { id }));
  await ann.done('end', { conversationId });
  assert.equal(await codeOf(await put(app, annCookie, PDF, { query: conversationId })), 'conversation-ended');
});

test('[H173] once the conversation is closed its files are the visitor’s alone', async (context) => {
  const { app, ann, annCookie, token, vera, answer } = await inLine(context);
  const conversationId = await answer();
  const id = newId();
  await kept(await put(app, { token }, PDF, { id }));
  await vera.done('say', { conversationId, text: 'Here', attachments: [id] });
  await ann.done('end', { conversationId });
  assert.equal(await codeOf(await ask(app, annCookie, id)), 'ok', 'in wrap-up');
  await ann.done('finishWrapUp', { conversationId });
  assert.equal(await codeOf(await ask(app, annCookie, id)), 'attachment-unknown');
  assert.equal(await codeOf(await ask(app, { token }, id)), 'ok');
});

test('[H174] a page of the site may send, read and drop, a page of another origin may not', async (context) => {
  const { app } = await inLine(context);
  const address = app.url + attachmentAddress(SITE, newId());
  const preflight = (origin: string) => fetch(address, { method: 'OPTIONS', headers: { origin } });
  const { headers, status } = await preflight(SITE_ORIGIN);
  assert.equal(status, 204);
  assert.equal(headers.get('access-control-allow-origin'), SITE_ORIGIN);
  assert.equal(headers.get('access-control-allow-methods'), 'GET, PUT, DELETE');
  assert.match(headers.get('access-control-allow-headers') ?? '', /Authorization.*x-handpick-file-name/);
  assert.equal(headers.get('access-control-allow-credentials'), null, 'a cookie never comes from elsewhere');
  assert.equal((await preflight('https://evil.example')).status, 403);
});

test('[H174] what is written of a file to the log names neither it nor anybody', async (context) => {
  const { app, token } = await inLine(context);
  await put(app, { token }, PDF, { name: 'My-Secret-Plan.pdf' });
  await put(app, { token }, SVG, { name: 'My-Secret-Plan.pdf' });
  assert(!JSON.stringify(app.lines).includes('Secret'));
  assert(!JSON.stringify(app.lines).includes(token));
});

test('[H170] a question is closed while somebody is called', async (context) => {
  const { ann, vera, ticketId } = await inLine(context);
  await ann.done('setAvailability', { availability: 'available', backAt: null });
  const { offerId } = firstOffer(await ann.notice('consoleChanged', hasOffer));
  const write = () => vera.refusal('writeQuestion', { ticketId, question: 'Wait', attachments: [] });
  assert.equal(await write(), 'question-closed');
  await ann.done('decline', { offerId });
  assert.equal(await write(), 'ok');
  assert.equal(ANYONE.skills.length, 0);
});
