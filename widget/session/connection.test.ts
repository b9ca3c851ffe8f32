import { expect } from '@open-wc/testing';
import type * as SocketIo from 'socket.io-client';
import { refusal } from '../../server/protocol/index.ts';
import { openConnection } from './connection.ts';
import type { LinkChange, Reply, VisitorContract } from './connection.ts';
import { turn, turnsUntil } from './test/fake-connection.ts';
import { hurry } from './test/hurry.ts';

/** What the client library would be: every socket that was made, in the hands of the test. */
class FakeSocket {
  connected = false;
  disconnects = 0;
  readonly options: Record<string, unknown>;
  readonly #handlers = new Map<string, (...given: unknown[]) => void>();
  readonly emitted: unknown[][] = [];
  acknowledge: () => Promise<unknown> = () => Promise.resolve({ ok: true, result: {} });
  readonly volatile = { emit: (...given: unknown[]) => this.emitted.push(given) };

  constructor(options: Record<string, unknown>) {
    this.options = options;
  }

  on(name: string, handle: (...given: unknown[]) => void): void {
    this.#handlers.set(name, handle);
  }

  onAny(handle: (...given: unknown[]) => void): void {
    this.#handlers.set('*', handle);
  }

  timeout(): this {
    return this;
  }

  emitWithAck(...given: unknown[]): Promise<unknown> {
    this.emitted.push(given);
    return this.acknowledge();
  }

  disconnect(): void {
    this.disconnects++;
    this.connected = false;
  }

  fire(name: string, ...given: unknown[]): void {
    this.connected = name === 'connect' || (this.connected && name === '*');
    this.#handlers.get(name)?.(...given);
  }
}

function setUp(authorise?: () => Promise<Reply<object>>) {
  const sockets: FakeSocket[] = [];
  const urls: string[] = [];
  const links: LinkChange[] = [];
  const notices: [string, unknown][] = [];
  const io = (url: string, options: Record<string, unknown>) => {
    urls.push(url);
    sockets.push(new FakeSocket(options));
    return sockets.at(-1);
  };
  const connection = openConnection<VisitorContract>(
    {
      server: 'https://help.example',
      namespace: '/visitor',
      query: { site: 'shop' },
      ...(authorise && { authorise }),
      onLink: (change) => links.push(change),
      onNotice: (name, body) => notices.push([name, body]),
    },
    () => Promise.resolve({ io } as unknown as Pick<typeof SocketIo, 'io'>),
  );
  return { connection, sockets, urls, links, notices, states: () => links.map(({ state }) => state) };
}

const turnedAway = (data?: object) => Object.assign(new Error('turned away'), { data });

describe('the connection', () => {
  it('[P14] opens one namespace, websocket first, with the site and the version of the protocol', async () => {
    const { connection, sockets, urls, links } = setUp();
    connection.open();
    connection.open();
    await turn();
    expect(urls).to.deep.equal(['https://help.example/visitor']);
    expect(sockets[0]!.options).to.deep.include({
      query: { site: 'shop', protocol: '1' },
      transports: ['websocket', 'polling'],
      reconnection: false,
    });
    sockets[0]!.fire('connect');
    expect(links).to.deep.equal([{ state: 'live' }]);
    connection.close();
  });

  it('[P14] comes back after a break, with the other transport first, and says so each time', async () => {
    const { connection, sockets, states } = setUp();
    connection.open();
    await turn();
    sockets[0]!.fire('connect');
    await hurry(async () => {
      sockets[0]!.fire('disconnect', 'transport close');
      await turnsUntil(() => sockets.length >= 2);
    });
    expect(sockets[1]!.options.transports).to.deep.equal(['polling', 'websocket']);
    sockets[1]!.fire('connect');
    expect(states()).to.deep.equal(['live', 'lost', 'live']);
    connection.close();
  });

  it('[P14] hears nothing any more from a socket it has left', async () => {
    const { connection, sockets, states, notices } = setUp();
    connection.open();
    await turn();
    sockets[0]!.fire('connect');
    sockets[0]!.fire('*', 'listChanged', { a: 1 });
    sockets[0]!.fire('disconnect');
    sockets[0]!.fire('connect');
    sockets[0]!.fire('*', 'listChanged', { a: 2 });
    expect(states()).to.deep.equal(['live', 'lost']);
    expect(notices).to.deep.equal([['listChanged', { a: 1 }]]);
    expect(sockets[0]!.disconnects).to.equal(1);
    connection.close();
  });

  it('[P14] ends for good when the server says why, and not when time mends it', async () => {
    const { connection, sockets, links } = setUp();
    connection.open();
    await turn();
    await hurry(async () => {
      sockets[0]!.fire('connect_error', turnedAway(refusal('server-stopping')));
      await turnsUntil(() => sockets.length >= 2);
      sockets[1]!.fire('connect_error', turnedAway());
      await turnsUntil(() => sockets.length >= 3);
      sockets[2]!.fire('connect_error', turnedAway(refusal('version-unsupported')));
      connection.wake();
      await turn();
    });
    expect(sockets).to.have.lengthOf(3);
    expect(links.at(-1)).to.deep.equal({ state: 'refused', refusal: refusal('version-unsupported') });
  });

  it('[P14] waits between two attempts, but not when it is woken', async () => {
    const { connection, sockets } = setUp();
    connection.open();
    await turn();
    sockets[0]!.fire('connect_error', turnedAway());
    await turn();
    expect(sockets).to.have.lengthOf(1);
    connection.wake();
    connection.wake();
    await turn();
    expect(sockets).to.have.lengthOf(2);
    connection.close();
  });

  it('[P22] asks for leave before every attempt, and uses what it is given once', async () => {
    let tickets = 0;
    const { connection, sockets } = setUp(() =>
      Promise.resolve({ ok: true, result: { ticket: `t${++tickets}` } }),
    );
    connection.open();
    await turn();
    sockets[0]!.fire('connect_error', turnedAway());
    connection.wake();
    await turn();
    expect(sockets.map(({ options }) => options.auth)).to.deep.equal([{ ticket: 't1' }, { ticket: 't2' }]);
    connection.close();
  });

  it('[P22] opens nothing without leave: a refusal ends it, no answer is tried again', async () => {
    const replies: Reply<object>[] = [null, { ok: false, refusal: refusal('sign-in-required') }];
    const { connection, sockets, states } = setUp(() => Promise.resolve(replies.shift() ?? null));
    connection.open();
    await turn();
    expect(states()).to.deep.equal(['lost']);
    connection.wake();
    await turn();
    expect(states()).to.deep.equal(['lost', 'refused']);
    expect(sockets).to.be.empty;
  });

  it('[P3] answers at once with nothing when there is no link, and buffers nothing', async () => {
    const { connection, sockets } = setUp();
    connection.open();
    expect(await connection.ask('readList', { since: null })).to.be.null;
    await turn();
    connection.signal('typing', { conversationId: 'c' as never });
    expect(sockets[0]!.emitted).to.be.empty;
    sockets[0]!.fire('connect');
    expect(await connection.ask('readList', { since: null })).to.deep.equal({ ok: true, result: {} });
    sockets[0]!.acknowledge = () => Promise.reject(new Error('operation has timed out'));
    expect(await connection.ask('readList', { since: null })).to.be.null;
    connection.close();
  });

  it('[P14] stops for good when it is closed, also in the middle of an attempt', async () => {
    const { connection, sockets, states } = setUp();
    connection.open();
    connection.close();
    await turn();
    expect(sockets).to.be.empty;
    expect(states()).to.be.empty;
  });
});
