import { expect } from '@open-wc/testing';
import { refusal } from '../../server/protocol/index.ts';
import { turn } from './test/fake-connection.ts';
import { openWebsocketWire } from './websocket-wire.ts';
import type { WireEnd } from './wire.ts';

/** The browser's websocket, with the server's side in the hands of the test. */
class FakeWebSocket {
  static last: FakeWebSocket;
  onmessage: (event: { data: string }) => void = () => undefined;
  onclose: () => void = () => undefined;
  bufferedAmount = 0;
  closed = false;
  readonly sent: string[] = [];
  readonly address: URL;

  constructor(address: URL) {
    this.address = address;
    FakeWebSocket.last = this;
  }

  send(packet: string): void {
    this.sent.push(packet);
  }

  close(): void {
    this.closed = true;
    this.onclose();
  }

  say(...packets: readonly string[]): void {
    for (const data of packets) this.onmessage({ data });
  }
}

const browserSocket = window.WebSocket;
const browserNow = Date.now;

function setUp(handshake = { pingInterval: 10_000, pingTimeout: 5_000 }) {
  const ends: WireEnd[] = [];
  const notices: [string, unknown][] = [];
  const opened: string[] = [];
  const wire = openWebsocketWire({
    server: 'https://help.example',
    namespace: '/visitor',
    query: { site: 'shop' },
    auth: { ticket: 't1' },
    onOpen: () => opened.push('open'),
    onNotice: (name, body) => notices.push([name, body]),
    onEnd: (end) => ends.push(end),
  });
  const line = FakeWebSocket.last;
  line.say(`0${JSON.stringify({ sid: 's', ...handshake })}`);
  return { wire, line, ends, notices, opened };
}

function setUpOpen(handshake?: { pingInterval: number; pingTimeout: number }) {
  const up = setUp(handshake);
  up.line.say('40/visitor,{"sid":"s"}');
  return up;
}

describe('the websocket to the server', () => {
  beforeEach(() => {
    window.WebSocket = FakeWebSocket as unknown as typeof WebSocket;
  });

  afterEach(() => {
    window.WebSocket = browserSocket;
    Date.now = browserNow;
  });

  it('[P180] greets the server in its own protocol, and answers its signs of life', () => {
    const { line, wire, opened } = setUpOpen();
    expect(line.address.href).to.equal(
      'wss://help.example/socket.io/?site=shop&protocol=1&EIO=4&transport=websocket',
    );
    expect(line.sent).to.deep.equal(['40/visitor,{"ticket":"t1"}']);
    expect(opened).to.deep.equal(['open']);
    expect(wire.isOpen).to.be.true;
    line.say('2');
    expect(line.sent.at(-1)).to.equal('3');
    wire.close();
    expect(line.sent.at(-1)).to.equal('41/visitor,');
    expect(line.closed).to.be.true;
  });

  it('[P180] matches answers with questions in any order, and hands on what it hears', async () => {
    const { line, wire, notices } = setUpOpen();
    const first = wire.ask('readList', { since: null });
    const second = wire.ask('readPage', { agentId: 'ana, "the first"' });
    expect(line.sent.slice(1)).to.deep.equal([
      '42/visitor,0["readList",{"since":null}]',
      '42/visitor,1["readPage",{"agentId":"ana, \\"the first\\""}]',
    ]);
    line.say('43/visitor,1[{"ok":true}]', '42/visitor,["listChanged",{"name":"a,b\\n[1]"}]');
    line.say('43/visitor,0[{"ok":false}]');
    expect(await second).to.deep.equal({ ok: true });
    expect(await first).to.deep.equal({ ok: false });
    expect(notices).to.deep.equal([['listChanged', { name: 'a,b\n[1]' }]]);
    wire.close();
  });

  it('[P180] says why it was turned away, and that nobody was there', () => {
    const refused = refusal('site-unknown');
    const away = setUp();
    away.line.say(`44/visitor,${JSON.stringify({ message: 'no', data: refused })}`);
    expect(away.ends).to.deep.equal([{ why: 'refused', refusal: refused }]);

    const vague = setUp();
    vague.line.say('44/visitor,{"message":"Invalid namespace"}');
    expect(vague.ends).to.deep.equal([{ why: 'unreachable' }]);

    const absent = setUp();
    absent.line.close();
    absent.line.say('40/visitor,{"sid":"s"}');
    expect(absent.ends).to.deep.equal([{ why: 'unreachable' }]);
    expect(absent.opened).to.be.empty;
  });

  it('[P180] ends once, with an answer of nothing to whoever still waits', async () => {
    for (const end of ['41/visitor,', '1']) {
      const { line, wire, ends } = setUpOpen();
      const asked = wire.ask('readList', {});
      line.say(end, end);
      expect(await asked).to.be.null;
      expect(await wire.ask('readList', {})).to.be.null;
      expect(ends).to.deep.equal([{ why: 'broken' }]);
      expect(line.closed).to.be.true;
    }
  });

  it('[P180] counts a server as gone that is silent for longer than it promised', async () => {
    const { ends } = setUpOpen({ pingInterval: 1, pingTimeout: 1 });
    while (ends.length === 0) await turn();
    expect(ends).to.deep.equal([{ why: 'broken' }]);
  });

  it('[P180] finds after a sleep at the first question that the line is dead', async () => {
    const { wire, line, ends } = setUpOpen();
    Date.now = () => browserNow() + 60_000;
    expect(await wire.ask('readList', {})).to.be.null;
    expect(ends).to.deep.equal([{ why: 'broken' }]);
    expect(line.sent).to.have.lengthOf(1);
  });

  it('[P180] drops a signal while the line is full, and survives packets that mean nothing', () => {
    const { wire, line, ends, notices } = setUpOpen();
    line.bufferedAmount = 10;
    wire.signal('typing', {});
    expect(line.sent).to.have.lengthOf(1);
    line.bufferedAmount = 0;
    wire.signal('typing', {});
    expect(line.sent.at(-1)).to.equal('42/visitor,["typing",{}]');
    line.say('', '4', '6', '9', '42/visitor,', '42/visitor,{', '42["listChanged",{}]', '43/visitor,7[1]');
    expect(ends).to.be.empty;
    expect(notices).to.be.empty;
    wire.close();
    expect(ends).to.be.empty;
  });
});
