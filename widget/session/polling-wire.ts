import { io } from 'socket.io-client';
import type { Socket } from 'socket.io-client';
import { LIMITS } from '../../server/protocol/index.ts';
import { queryOf, turnedAway } from './wire.ts';
import type { OpenWire, Wire, WireEnd, WireOptions } from './wire.ts';

/** The library's way, for networks in which no plain websocket opens: it begins with polling. */
class PollingWire implements Wire {
  readonly #socket: Socket;
  readonly #options: WireOptions;
  #ended = false;

  constructor(options: WireOptions) {
    this.#options = options;
    this.#socket = io(new URL(options.namespace, options.server).href, {
      auth: options.auth,
      query: queryOf(options),
      forceNew: true,
      reconnection: false,
      timeout: LIMITS.acknowledgementMilliseconds,
      transports: ['polling', 'websocket'],
    });
    this.#socket.on('connect', () => this.#ended || options.onOpen());
    this.#socket.on('disconnect', () => this.#end({ why: 'broken' }));
    this.#socket.on('connect_error', (error: Error & { data?: unknown }) =>
      this.#end(turnedAway(error.data)),
    );
    this.#socket.onAny((name: string, body: unknown) => this.#ended || options.onNotice(name, body));
  }

  get isOpen(): boolean {
    return !this.#ended && this.#socket.connected;
  }

  async ask(name: string, body: object): Promise<unknown> {
    try {
      return await this.#socket.timeout(LIMITS.acknowledgementMilliseconds).emitWithAck(name, body);
    } catch {
      return null;
    }
  }

  signal(name: string, body: object): void {
    this.#socket.volatile.emit(name, body);
  }

  close(): void {
    this.#ended = true;
    this.#socket.disconnect();
  }

  #end(end: WireEnd): void {
    if (this.#ended) return;
    this.close();
    this.#options.onEnd(end);
  }
}

export const openPollingWire: OpenWire = (options) => new PollingWire(options);
