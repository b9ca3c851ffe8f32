import assert from 'node:assert/strict';
import { Agent, request } from 'node:http';
import test, { type TestContext } from 'node:test';
import { gzipSync } from 'node:zlib';
import { ADDRESSES, CONSOLE_HEADER, SCOPES } from '../../protocol/index.ts';
import { OPERATIONS } from '../api/operations.ts';
import { newOwner, OWNER } from '../api/test/new-owner.ts';
import { SITE, SITE_ORIGIN, type TestApp } from '../test/new-app.ts';
import { hashToken } from '../tokens.ts';

type Door = { readonly method: string; readonly address: string };
type Sent = Door & {
  readonly body?: Uint8Array | string;
  readonly headers?: Readonly<Record<string, string>>;
};
type Answered = { readonly status: number; readonly type: string; readonly text: string };

const site = `/v1/sites/${SITE}`;
/** What is no operation of the API: the doors of pages, windows, files and whoever looks after the server. */
const DOORS: readonly Door[] = [
  ...[ADDRESSES.session, ADDRESSES.socketTicket, ADDRESSES.bookingMove, ADDRESSES.bookingCancel],
  ...[`${site}/invitations`, `${site}/invitations/x`],
]
  .map((address) => ({ method: 'POST', address }))
  .concat(
    [
      ...[ADDRESSES.ownPassword, ADDRESSES.ownPhoto, `${site}/attachments/A234567890123456789012`].map(
        (address) => ({ method: 'PUT', address }),
      ),
      ...[ADDRESSES.session, ADDRESSES.ownPhoto].map((address) => ({ method: 'DELETE', address })),
      ...[`${site}/agents`, `${site}/agents/ann`, `${site}/slots`, `${site}/rules`, `${site}/photos/x`],
      ...[ADDRESSES.booking, ADDRESSES.bookingSlots, '/v1/openapi.json', '/v1/operations', '/metrics'],
      ...[`/pick/${SITE}`, `/reviews/${SITE}`, `/reviews/${SITE}/ann`, '/booking', '/console', '/owner'],
      ...['/picker.js', '/assets/x.js', '/nothing', ADDRESSES.live],
    ].map((door) => (typeof door === 'string' ? { method: 'GET', address: door } : door)),
  );

const OPERATION_DOORS: readonly Door[] = OPERATIONS.map(({ method, address }) => ({ method, address }));

const JSON_TYPE = { 'content-type': 'application/json' };
const deep = (opening: string, closing: string, times: number): string =>
  opening.repeat(times) + closing.repeat(times);

/** What is no request of anybody who means well. */
const BODIES: readonly Omit<Sent, keyof Door>[] = [
  ...[
    '',
    '{',
    'null',
    '[]',
    '"text"',
    '1e999',
    '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
    '{"name":{"toString":1},"email":["x"],"origins":{"length":1e9},"csv":7,"rules":{},"hours":"x"}',
    '{"name":"\\ud800","email":"\\u0000","password":"\\u202e"}',
    deep('[', ']', 15_000),
    deep('{"a":', '}', 5_000).replace('}', '1}'),
    `{"name":"${'x'.repeat(600_000)}"}`,
  ].map((body) => ({ body, headers: JSON_TYPE })),
  { body: new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]), headers: JSON_TYPE },
  { body: '{}', headers: { 'content-type': 'application/json; charset=utf-7' } },
  { body: '{}', headers: { 'content-type': 'application/json; charset=' } },
  { body: '{}', headers: { ...JSON_TYPE, 'content-encoding': 'gzip' } },
  { body: '{}', headers: { ...JSON_TYPE, 'content-encoding': 'rot13' } },
  { body: gzipSync(Buffer.alloc(20_000_000, ' ')), headers: { ...JSON_TYPE, 'content-encoding': 'gzip' } },
  { body: '<x/>', headers: { 'content-type': 'text/xml' } },
  { body: 'a[b]=c&a[b]=d', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
  { body: '--x\r\n\r\n', headers: { 'content-type': 'multipart/form-data; boundary=x' } },
];

const ODD_WORDS = [
  '%ff',
  '%00',
  '..%2f..%2fetc%2fpasswd',
  '__proto__',
  'constructor',
  "'--",
  'x'.repeat(3_000),
];
const QUERIES = [
  ...['cursor=x', 'cursor[]=x&cursor[]=y', 'limit=-1', 'limit=1e9', 'limit=NaN', '__proto__[x]=1', '%ff=%ff'],
  ...['from=0000-99-99&until=x', 'agent=%00&agent=%00', `x=${'y'.repeat(7_000)}`, 'page=%E0%A4%A'],
];
const METHODS = ['OPTIONS', 'HEAD', 'TRACE', 'PROPFIND', 'PURGE', 'SEARCH', 'PATCH', 'DELETE', 'PUT', 'POST'];

/** What tells of the inside: frames of a stack, files, modules, kinds of errors of the language. */
const INSIDE =
  /\n\s+at |node_modules|node:|\.[tj]s:\d|file:\/\/|\b(?:Syntax|Type|Range|Reference)Error\b|SQLITE/;

/** One line to the server; each door is tried from another network address, as the limits count those. */
class Line {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 4 });
  readonly #port: number;
  readonly #credential: Readonly<Record<string, string>>;
  #door = 0;

  constructor({ port }: TestApp, credential: Readonly<Record<string, string>>) {
    this.#port = port;
    this.#credential = credential;
  }

  nextDoor(): void {
    this.#door++;
  }

  close(): void {
    this.#agent.destroy();
  }

  send({ method, address, body, headers = {} }: Sent): Promise<Answered> {
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    const from = `10.1.${this.#door >> 8}.${this.#door & 255}`;
    const all = { ...this.#credential, 'x-forwarded-for': from, ...length, ...headers };
    return new Promise((resolve, reject) => {
      const asked = request({ port: this.#port, method, path: address, headers: all, agent: this.#agent });
      asked.on('response', (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            type: response.headers['content-type'] ?? '',
            text: Buffer.concat(chunks).toString(),
          }),
        );
      });
      asked.on('error', reject);
      asked.end(body);
    });
  }
}

function assertCalm({ status, type, text }: Answered, { method, address, body }: Sent): void {
  const asked = `${method} ${address.slice(0, 80)} ${String(body).slice(0, 60)}`;
  const what = `${asked} gave ${status} ${text.slice(0, 200)}`;
  assert.ok(status >= 200 && status < 500, what);
  assert.doesNotMatch(text, INSIDE, what);
  if (status < 400 || method === 'HEAD' || type.startsWith('text/html')) return;
  assert.match(type, /^application\/problem\+json/, what);
  const problem = JSON.parse(text) as { code: string; title: string; detail: string };
  assert.ok(problem.code !== '' && problem.detail.length > 5 && problem.detail.length < 500, what);
  assert.ok(!problem.detail.includes('xxxx'), `${what}: repeats what was sent`);
}

async function lineTo(
  context: TestContext,
): Promise<{ app: TestApp; line: Line; keyed: (id: number) => Line }> {
  const { app, cookie } = await newOwner(context, { config: { trustedProxies: 1 } });
  const own = new Line(app, { cookie, [CONSOLE_HEADER]: '1', origin: app.url });
  context.after(() => own.close());
  for (let id = 0; id < OPERATION_DOORS.length; id++) {
    const keyHash = hashToken(`hpk_k${id}`);
    const made = { name: 'A program', scopes: [...SCOPES], createdBy: OWNER, createdAt: 0, usedAt: null };
    await app.store.saveApiKey({ siteId: SITE, keyId: `k${id}`, keyHash, ...made });
  }
  const keyed = (id: number): Line => {
    const line = new Line(app, { authorization: `Bearer hpk_k${id}`, 'if-match': '"x"' });
    for (let door = 0; door <= id; door++) line.nextDoor();
    context.after(() => line.close());
    return line;
  };
  return { app, line: own, keyed };
}

function assertUnharmed(app: TestApp): void {
  const errors = app.lines.filter(({ level }) => level === 'error');
  assert.deepEqual(errors, [], 'nothing failed inside');
  assert.ok(!('polluted' in {}), 'no object has what was sent');
}

const withWord = ({ method, address }: Door, word: string): Door => ({
  method,
  address: address.replaceAll(/\{\w+\}/g, word),
});

test('[H602] no operation of the API is thrown off by a body, a path or a query, and none tells of the inside', async (context) => {
  const { app, keyed } = await lineTo(context);
  for (const [id, door] of OPERATION_DOORS.entries()) {
    const line = keyed(id);
    const plain = withWord(door, 'x');
    const bodies = door.method === 'GET' ? BODIES.slice(0, 2) : BODIES;
    const words = door.address.includes('{') ? ODD_WORDS : [];
    const tries: readonly Sent[] = [
      ...bodies.map((body) => ({ ...plain, ...body })),
      ...words.map((word) => withWord(door, word)),
      ...QUERIES.map((query) => ({ ...plain, address: `${plain.address}?${query}` })),
    ];
    const answers = await Promise.all(tries.map((sent) => line.send(sent)));
    answers.forEach((answer, index) => assertCalm(answer, tries[index]!));
    assert.ok(!answers.some(({ status }) => status === 429), 'all of it was looked at');
  }
  assertUnharmed(app);
});

test('[H602] no other door is thrown off either, nor by a method that it does not have', async (context) => {
  const { app, line } = await lineTo(context);
  for (const door of DOORS) {
    line.nextDoor();
    const elsewhere = { ...door, address: door.address.replace(/[^/]+$/, '%ff') };
    const tries: readonly Sent[] = [
      ...(door.method === 'GET' ? [] : BODIES.map((body) => ({ ...door, ...body }))),
      ...QUERIES.map((query) => ({ ...door, address: `${door.address}?${query}` })),
      ...METHODS.map((method) => ({ ...door, method })),
      elsewhere,
      { ...door, headers: { origin: 'null' } },
      { ...door, headers: { origin: SITE_ORIGIN, authorization: 'Bearer \u00ff', cookie: 'a=%ff; =;' } },
    ];
    for (const sent of tries) assertCalm(await line.send(sent), sent);
  }
  assertUnharmed(app);
});
