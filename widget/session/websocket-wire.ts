import { LIMITS } from '../../server/protocol/limits.ts';
import { queryOf, turnedAway } from './wire.ts';
import type { OpenWire, Wire, WireEnd, WireOptions } from './wire.ts';

/** The packets of Engine.IO 4 and, behind `message`, of Socket.IO 5 that JSON over a websocket needs. */
const ENGINE = { open: '0', close: '1', ping: '2', pong: '3', message: '4' } as const;
const SOCKET = { connect: '0', disconnect: '1', event: '2', acknowledgement: '3', refusal: '4' } as const;
const ENGINE_VERSION = '4';

type Handshake = { readonly pingInterval: number; readonly pingTimeout: number };

/** A packet behind `message`: its type, its namespace, the number of what it answers, and its JSON. */
const PACKET = /^(?<type>\d)(?:(?<namespace>\/[^,]*),)?(?<id>\d*)(?<json>.*)$/su;

/**
 * The server's own protocol over the browser's websocket, without the library: a page that reaches the server
 * by a websocket, as nearly all do, need not carry what is there for the others.
 * Source: Socket.IO protocol 5 and Engine.IO protocol 4, https://socket.io/docs/v4/socket-io-protocol/
 */
class WebsocketWire implements Wire {
  readonly #options: WireOptions;
  readonly #socket: WebSocket;
  readonly #asked = new Map<string, (answer: unknown) => void>();
  readonly #opening: ReturnType<typeof setTimeout>;
  #silence: ReturnType<typeof setTimeout> | undefined;
  #silenceMilliseconds = 0;
  /** When a server that still lives must have been heard again, by the clock of this browser. */
  #heardBy = Infinity;
  #questions = 0;
  #phase: 'opening' | 'open' | 'ended' = 'opening';

  constructor(options: WireOptions) {
    this.#options = options;
    const query = new URLSearchParams({ ...queryOf(options), EIO: ENGINE_VERSION, transport: 'websocket' });
    const address = new URL(`/socket.io/?${query}`, options.server);
    address.protocol = address.protocol.replace('http', 'ws');
    this.#socket = new WebSocket(address);
    this.#socket.onmessage = ({ data }) => this.#hear(String(data));
    this.#socket.onclose = () => this.#end({ why: this.isOpen ? 'broken' : 'unreachable' });
    this.#opening = setTimeout(() => this.#end({ why: 'unreachable' }), LIMITS.acknowledgementMilliseconds);
  }

  get isOpen(): boolean {
    return this.#phase === 'open';
  }

  ask(name: string, body: object): Promise<unknown> {
    // A device that slept did not notice that the time of the server's next sign passed.
    if (Date.now() > this.#heardBy) this.#end({ why: 'broken' });
    if (!this.isOpen) return Promise.resolve(null);
    const id = String(this.#questions++);
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.#answer(id, null), LIMITS.acknowledgementMilliseconds);
      this.#asked.set(id, (answer) => {
        clearTimeout(timer);
        resolve(answer);
      });
      this.#send(SOCKET.event, id, [name, body]);
    });
  }

  signal(name: string, body: object): void {
    if (this.isOpen && this.#socket.bufferedAmount === 0) this.#send(SOCKET.event, '', [name, body]);
  }

  close(): void {
    if (this.#phase === 'ended') return;
    if (this.isOpen) this.#socket.send(`${ENGINE.message}${SOCKET.disconnect}${this.#options.namespace},`);
    this.#leave();
  }

  #send(type: string, id: string, content: unknown): void {
    const packet = `${type}${this.#options.namespace},${id}${JSON.stringify(content)}`;
    this.#socket.send(ENGINE.message + packet);
  }

  #hear(packet: string): void {
    if (this.#phase === 'ended') return;
    this.#expectMore();
    const type = packet[0];
    if (type === ENGINE.open) this.#greet(parse(packet.slice(1)) as Handshake | null);
    else if (type === ENGINE.ping) this.#socket.send(ENGINE.pong);
    else if (type === ENGINE.close) this.#end({ why: 'broken' });
    else if (type === ENGINE.message) this.#read(packet.slice(1));
  }

  #greet(handshake: Handshake | null): void {
    this.#silenceMilliseconds = (handshake?.pingInterval ?? 0) + (handshake?.pingTimeout ?? 0);
    this.#expectMore();
    this.#send(SOCKET.connect, '', this.#options.auth);
  }

  #read(packet: string): void {
    const { type, namespace, id = '', json = '' } = PACKET.exec(packet)?.groups ?? {};
    if (namespace !== this.#options.namespace) return;
    const content = parse(json);
    if (type === SOCKET.connect) this.#open();
    else if (type === SOCKET.refusal) this.#end(turnedAway((content as { data?: unknown } | null)?.data));
    else if (type === SOCKET.disconnect) this.#end({ why: 'broken' });
    else if (!Array.isArray(content)) return;
    else if (type === SOCKET.acknowledgement) this.#answer(id, content[0]);
    else if (type === SOCKET.event) this.#options.onNotice(String(content[0]), content[1]);
  }

  #open(): void {
    clearTimeout(this.#opening);
    this.#phase = 'open';
    this.#options.onOpen();
  }

  #answer(id: string, answer: unknown): void {
    const settle = this.#asked.get(id);
    this.#asked.delete(id);
    settle?.(answer);
  }

  /** A server that says nothing for longer than it promised is gone, whatever the network believes. */
  #expectMore(): void {
    if (this.#silenceMilliseconds === 0) return;
    clearTimeout(this.#silence);
    this.#heardBy = Date.now() + this.#silenceMilliseconds;
    this.#silence = setTimeout(() => this.#end({ why: 'broken' }), this.#silenceMilliseconds);
  }

  #end(end: WireEnd): void {
    if (this.#phase === 'ended') return;
    this.#leave();
    this.#options.onEnd(end);
  }

  #leave(): void {
    this.#phase = 'ended';
    clearTimeout(this.#opening);
    clearTimeout(this.#silence);
    for (const id of [...this.#asked.keys()]) this.#answer(id, null);
    this.#socket.close();
  }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

export const openWebsocketWire: OpenWire = (options) => new WebsocketWire(options);
