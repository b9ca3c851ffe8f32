import test from 'node:test';
import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { attachmentAddress, LIMITS, type SiteId } from '../../protocol/index.ts';
import { joined, PDF, png, SVG, text } from '../attachments/test/files.ts';
import {
  another,
  ask,
  codeOf,
  headersOf,
  inLine,
  kept,
  newId,
  put,
  type Who,
} from '../attachments/test/in-line.ts';
import { saveSite } from '../manage/administer.ts';
import { systemClock } from '../system.ts';
import { newToken, newVisitor, signIn } from '../test/client.ts';
import { eventually } from '../test/eventually.ts';
import { ANN, SITE, SITE_ORIGIN } from '../test/new-app.ts';

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
  });
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
  assert(app.lines.some(({ level, sentence }) => level === 'warn' && sentence.includes('files of the site')));
  await kept(await put(app, { token }, PDF));
});

test('[H169] who sends too many files in a row is asked to wait', async (context) => {
  const { app, token } = await inLine(context);
  const codes: string[] = [];
  for (let round = 0; round < 45; round++) codes.push(await codeOf(await put(app, { token }, SVG)));
  assert.equal(codes.filter((code) => code === 'attachment-type').length, 40);
  assert.equal(codes.at(-1), 'too-many');
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
