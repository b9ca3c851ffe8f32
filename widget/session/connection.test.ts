import { expect } from '@open-wc/testing';
import { refusal } from '../../server/protocol/index.ts';
import { openConnection } from './connection.ts';
import type { LinkChange, Reply, VisitorContract } from './connection.ts';
import { turn, turnsUntil } from './test/fake-connection.ts';
import { hurry } from './test/hurry.ts';
import type { Ways, Wire, WireEnd, WireOptions } from './wire.ts';

/** One attempt in the hands of the test. */
class FakeWire implements Wire {
  isOpen = false;
  closes = 0;
  readonly way: keyof Ways;
  readonly options: WireOptions;
  readonly sent: unknown[][] = [];
  answer: unknown = { ok: true, result: {} };

  constructor(way: keyof Ways, options: WireOptions) {
    this.way = way;
    this.options = options;
  }

  ask(...given: [string, object]): Promise<unknown> {
    this.sent.push(given);
    return Promise.resolve(this.answer);
  }

  signal(...given: [string, object]): void {
    this.sent.push(given);
  }

  close(): void {
    this.closes++;
    this.isOpen = false;
  }

  open(): void {
    this.isOpen = true;
    this.options.onOpen();
  }

  end(end: WireEnd): void {
    this.isOpen = false;
    this.options.onEnd(end);
  }
}

function setUp(authorise?: () => Promise<Reply<object>>) {
  const wires: FakeWire[] = [];
  const links: LinkChange[] = [];
  const notices: [string, unknown][] = [];
  const way = (name: keyof Ways) => () =>
    Promise.resolve((options: WireOptions) => {
      const wire = new FakeWire(name, options);
      wires.push(wire);
      return wire;
    });
  const connection = openConnection<VisitorContract>(
    {
      server: 'https://help.example',
      namespace: '/visitor',
      query: { site: 'shop' },
      ...(authorise && { authorise }),
      onLink: (change) => links.push(change),
      onNotice: (name, body) => notices.push([name, body]),
    },
    { websocket: way('websocket'), polling: way('polling') },
  );
  return { connection, wires, links, notices, states: () => links.map(({ state }) => state) };
}

const BROKEN = { why: 'broken' } as const;
const UNREACHABLE = { why: 'unreachable' } as const;

describe('the connection', () => {
  it('[P14] opens one namespace, websocket first, with the site', async () => {
    const { connection, wires, links } = setUp();
    connection.open();
    connection.open();
    await turn();
    expect(wires.map(({ way }) => way)).to.deep.equal(['websocket']);
    expect(wires[0]!.options).to.deep.include({
      server: 'https://help.example',
      namespace: '/visitor',
      query: { site: 'shop' },
      auth: {},
    });
    wires[0]!.open();
    expect(links).to.deep.equal([{ state: 'live' }]);
    connection.close();
  });

  it('[P14] comes back after a break, by the other way, and says so each time', async () => {
    const { connection, wires, states } = setUp();
    connection.open();
    await turn();
    wires[0]!.open();
    await hurry(async () => {
      wires[0]!.end(BROKEN);
      await turnsUntil(() => wires.length >= 2);
    });
    expect(wires[1]!.way).to.equal('polling');
    wires[1]!.open();
    expect(states()).to.deep.equal(['live', 'lost', 'live']);
    connection.close();
  });

  it('[P14] hears nothing any more from a socket it has left', async () => {
    const { connection, wires, states, notices } = setUp();
    connection.open();
    await turn();
    wires[0]!.open();
    wires[0]!.options.onNotice('listChanged', { a: 1 });
    wires[0]!.end(BROKEN);
    wires[0]!.open();
    wires[0]!.options.onNotice('listChanged', { a: 2 });
    expect(states()).to.deep.equal(['live', 'lost']);
    expect(notices).to.deep.equal([['listChanged', { a: 1 }]]);
    expect(wires[0]!.closes).to.equal(1);
    connection.close();
  });

  it('[P14] ends for good when the server says why, and not when time mends it', async () => {
    const { connection, wires, links } = setUp();
    connection.open();
    await turn();
    await hurry(async () => {
      wires[0]!.end({ why: 'refused', refusal: refusal('server-stopping') });
      await turnsUntil(() => wires.length >= 2);
      wires[1]!.end(UNREACHABLE);
      await turnsUntil(() => wires.length >= 3);
      wires[2]!.end({ why: 'refused', refusal: refusal('version-unsupported') });
      connection.wake();
      await turn();
    });
    expect(wires).to.have.lengthOf(3);
    expect(links.at(-1)).to.deep.equal({ state: 'refused', refusal: refusal('version-unsupported') });
  });

  it('[P14] waits between two attempts, but not when it is woken', async () => {
    const { connection, wires } = setUp();
    connection.open();
    await turn();
    wires[0]!.end(UNREACHABLE);
    await turn();
    expect(wires).to.have.lengthOf(1);
    connection.wake();
    connection.wake();
    await turn();
    expect(wires).to.have.lengthOf(2);
    connection.close();
  });

  it('[P136] drops a link that does not answer a second after a wake, and comes back at once', async () => {
    const { connection, wires, states } = setUp();
    connection.open();
    await turn();
    wires[0]!.open();
    const silent = new Promise<unknown>(() => undefined);
    wires[0]!.ask = () => silent;
    await hurry(async () => {
      connection.wake();
      void connection.ask('readList', { since: null });
      await turnsUntil(() => wires.length >= 2);
    });
    expect(states()).to.deep.equal(['live', 'lost']);
    expect(wires[1]!.way).to.equal('websocket', 'the way that worked');
    connection.close();
  });

  it('[P136] keeps a link that answers after a wake, by whatever it says', async () => {
    const { connection, wires, states } = setUp();
    connection.open();
    await turn();
    wires[0]!.open();
    await hurry(async () => {
      connection.wake();
      await connection.ask('readList', { since: null });
      await new Promise((resolve) => setTimeout(resolve, 3_000));
      connection.wake();
      wires[0]!.options.onNotice('listChanged', {});
      await new Promise((resolve) => setTimeout(resolve, 3_000));
    });
    expect(states()).to.deep.equal(['live']);
    connection.close();
  });

  it('[P136] tries at once when the link breaks just after a wake', async () => {
    const { connection, wires } = setUp();
    connection.open();
    await turn();
    wires[0]!.open();
    connection.wake();
    wires[0]!.end(BROKEN);
    await turn();
    await turn();
    expect(wires).to.have.lengthOf(2);
    connection.close();
  });

  it('[P22] asks for leave before every attempt, and uses what it is given once', async () => {
    let tickets = 0;
    const { connection, wires } = setUp(() =>
      Promise.resolve({ ok: true, result: { ticket: `t${++tickets}` } }),
    );
    connection.open();
    await turn();
    wires[0]!.end(UNREACHABLE);
    connection.wake();
    await turn();
    expect(wires.map(({ options }) => options.auth)).to.deep.equal([{ ticket: 't1' }, { ticket: 't2' }]);
    connection.close();
  });

  it('[P22] opens nothing without leave: a refusal ends it, no answer is tried again', async () => {
    const replies: Reply<object>[] = [null, { ok: false, refusal: refusal('sign-in-required') }];
    const { connection, wires, states } = setUp(() => Promise.resolve(replies.shift() ?? null));
    connection.open();
    await turn();
    expect(states()).to.deep.equal(['lost']);
    connection.wake();
    await turn();
    expect(states()).to.deep.equal(['lost', 'refused']);
    expect(wires).to.be.empty;
  });

  it('[P3] answers at once with nothing when there is no link, and buffers nothing', async () => {
    const { connection, wires } = setUp();
    connection.open();
    expect(await connection.ask('readList', { since: null })).to.be.null;
    await turn();
    connection.signal('typing', { conversationId: 'c' as never });
    expect(wires[0]!.sent).to.be.empty;
    wires[0]!.open();
    expect(await connection.ask('readList', { since: null })).to.deep.equal({ ok: true, result: {} });
    wires[0]!.answer = null;
    expect(await connection.ask('readList', { since: null })).to.be.null;
    connection.close();
  });

  it('[P14] stops for good when it is closed, also in the middle of an attempt', async () => {
    const { connection, wires, states } = setUp();
    connection.open();
    connection.close();
    await turn();
    expect(wires).to.be.empty;
    expect(states()).to.be.empty;
  });
});
