import type { Namespace, Socket } from 'socket.io';
import type { Refusal } from '../../../server/protocol/index.ts';

export type Handshake = {
  readonly query: Readonly<Record<string, string>>;
  readonly auth: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly address: string;
};

type Line = { readonly notice: (name: string, body: unknown) => void; readonly ended: () => void };
type Acknowledge = (answer: unknown) => void;
type Middleware = (socket: Socket, next: (error?: Error & { readonly data?: Refusal }) => void) => void;

/** What the edge uses of a socket of the transport. */
export class FakeSocket {
  readonly handshake: Handshake;
  /** What the edge uses of the transport below; a packet that is written to it is encoded already. */
  readonly conn: object = {
    writeBuffer: [],
    transport: { name: 'simulated' },
    request: { headers: {} },
    close: () => void this.disconnect(),
    write: (packet: string) => {
      const [name, body] = JSON.parse(packet.slice(packet.indexOf('['))) as [string, unknown];
      this.emit(name, body);
    },
  };
  readonly #line: Line;
  readonly #packetListeners: ((...packet: unknown[]) => void)[] = [];
  readonly #endListeners: (() => void)[] = [];
  #open = true;

  constructor(handshake: Handshake, line: Line) {
    this.handshake = handshake;
    this.#line = line;
  }

  emit(name: string, body: unknown): boolean {
    if (this.#open) this.#line.notice(name, structuredClone(body));
    return true;
  }

  onAny(listener: (...packet: unknown[]) => void): this {
    this.#packetListeners.push(listener);
    return this;
  }

  on(name: string, listener: () => void): this {
    if (name === 'disconnect') this.#endListeners.push(listener);
    return this;
  }

  disconnect(): this {
    if (this.#open) this.#line.ended();
    this.drop();
    return this;
  }

  /** A packet of the client. */
  receive(name: string, body: unknown, acknowledge?: Acknowledge): void {
    if (!this.#open) return;
    const packet = acknowledge === undefined ? [name, body] : [name, body, acknowledge];
    for (const listener of this.#packetListeners) listener(...packet);
  }

  /** The connection is over; whoever serves it is told. */
  drop(): void {
    if (!this.#open) return;
    this.#open = false;
    for (const listener of this.#endListeners) listener();
  }
}

/** What the edge uses of a namespace of the transport. */
export class FakeNamespace {
  readonly sockets = new Set<FakeSocket>();
  readonly #middlewares: Middleware[] = [];
  readonly #listeners: ((socket: Socket) => void)[] = [];

  use(middleware: Middleware): this {
    this.#middlewares.push(middleware);
    return this;
  }

  on(name: string, listener: (socket: Socket) => void): this {
    if (name === 'connection') this.#listeners.push(listener);
    return this;
  }

  /** As the library's type, for whoever opens it. */
  asNamespace(): Namespace {
    return this as unknown as Namespace;
  }

  connect(fake: FakeSocket, answer: (refusal: Refusal | null) => void): void {
    const socket = fake as unknown as Socket;
    const enter = (left: readonly Middleware[]): void => {
      const [first, ...rest] = left;
      if (first === undefined) this.#admit(fake, answer);
      else first(socket, (error) => (error === undefined ? enter(rest) : answer(error.data ?? null)));
    };
    enter(this.#middlewares);
  }

  #admit(fake: FakeSocket, answer: (refusal: Refusal | null) => void): void {
    this.sockets.add(fake);
    fake.on('disconnect', () => this.sockets.delete(fake));
    answer(null);
    for (const listener of this.#listeners) listener(fake as unknown as Socket);
  }
}
