import assert from 'node:assert/strict';
import { Socket, type TcpNetConnectOpts } from 'node:net';
import test, { type TestContext } from 'node:test';
import { fieldProblem } from '../../protocol/index.ts';
import { post } from './post.ts';
import { newCertificate } from './test/certificate.ts';
import { newReceiver } from './test/receiver.ts';

const NAME = 'hooks.example';
/** An address of the public internet. Nothing of a test gets there, but to a receiver on this machine. */
const PUBLIC = '93.184.215.14';

type Connect = (this: Socket, options: TcpNetConnectOpts, connected?: () => void) => Socket;

/**
 * Lets connections to the public address end at a port of this machine, as a router would, and writes down
 * where each connection goes. Where it goes must be known when it begins: a name that is looked up then may
 * mean something else than what was checked.
 */
function routePublicTo(context: TestContext, publicPort: () => number): readonly string[] {
  const wentTo: string[] = [];
  const connect = Object.getOwnPropertyDescriptor(Socket.prototype, 'connect')?.value as Connect;
  const routed: Connect = function (this: Socket, options, connected) {
    const address = addressOf(options);
    wentTo.push(address);
    const port = address === PUBLIC ? publicPort() : options.port;
    const host = address === PUBLIC ? '127.0.0.1' : address;
    return connect.call(this, { ...options, host, port }, connected);
  };
  context.mock.method(Socket.prototype, 'connect', routed as Socket['connect']);
  return wentTo;
}

function addressOf({ host = '', lookup }: TcpNetConnectOpts): string {
  const known: unknown[] = [];
  lookup?.(host, { all: false }, (_error, address) => known.push(address));
  const [address] = known;
  if (typeof address !== 'string') throw new Error(`${host} is looked up when the connection begins`);
  return address;
}

test('[H527] a name that turns private after it was checked gets nothing', async (context) => {
  const certificate = newCertificate(NAME);
  const outside = await newReceiver(context, { status: 204 }, certificate);
  const inside = await newReceiver(context, { status: 204 }, certificate);
  const wentTo = routePublicTo(context, () => outside.port);
  let asked = 0;
  const resolve = async () => {
    asked += 1;
    return asked === 1 ? [PUBLIC] : ['127.0.0.1'];
  };
  const postage = { resolve, localWebhooks: false, authority: certificate.cert };
  const url = `https://${NAME}:${inside.port}/in`;

  const first = await post(url, '{}', {}, postage);
  assert.deepEqual(first, { ok: true, status: 204, response: '', retryAfterSeconds: null });
  assert.deepEqual([asked, wentTo, outside.received.length], [1, [PUBLIC], 1]);
  assert.equal(outside.received[0]?.headers.host, `${NAME}:${inside.port}`);

  const second = await post(url, '{}', {}, postage);
  assert.equal(!second.ok && second.problem, fieldProblem('url', 'webhook-private').detail);
  assert.deepEqual([asked, wentTo, outside.received.length], [2, [PUBLIC], 1]);
  assert.equal(inside.received.length, 0);
});

test('[H528] a certificate is believed for the name of the endpoint, and not for its address', async (context) => {
  const named = newCertificate(NAME);
  const addressed = newCertificate(PUBLIC);
  const one = await newReceiver(context, { status: 204 }, named);
  const other = await newReceiver(context, { status: 204 }, addressed);
  let port = one.port;
  const wentTo = routePublicTo(context, () => port);
  const tell = async (host: string, authority?: string) => {
    const trust = authority === undefined ? {} : { authority };
    const posted = await post(
      `https://${host}/in`,
      '{}',
      {},
      { resolve: async () => [PUBLIC], localWebhooks: false, ...trust },
    );
    return posted.ok ? posted.status : posted.problem;
  };
  assert.equal(await tell(NAME, named.cert), 204);
  assert.equal(await tell('other.example', named.cert), 'ERR_TLS_CERT_ALTNAME_INVALID');
  assert.equal(await tell(PUBLIC, named.cert), 'ERR_TLS_CERT_ALTNAME_INVALID');
  assert.equal(await tell(NAME), 'DEPTH_ZERO_SELF_SIGNED_CERT');
  assert.equal(one.received.length, 1);

  port = other.port;
  assert.equal(await tell(NAME, addressed.cert), 'ERR_TLS_CERT_ALTNAME_INVALID');
  assert.equal(other.received.length, 0);
  assert.deepEqual(wentTo, Array(5).fill(PUBLIC));
});
