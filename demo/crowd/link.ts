import { randomUUID } from 'node:crypto';
import { io, type Socket } from 'socket.io-client';
import { LIMITS, PROTOCOL_VERSION, QUERY, type Answer, type CommandId } from '../../server/protocol/index.ts';

/** The requests, signals and notices of one namespace. */
export type Contract = {
  readonly requests: Readonly<Record<string, { readonly body: unknown; readonly result: unknown }>>;
  readonly signals: Readonly<Record<string, unknown>>;
};

export type LinkOptions = {
  readonly server: string;
  readonly namespace: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  /** Made anew for every attempt to connect; one that rejects is tried again later. */
  readonly auth: () => Promise<object>;
  readonly onLive: () => void;
  readonly onNotice: (name: string, body: unknown) => void;
};

const TRIES = 4;
const BETWEEN_TRIES_MILLISECONDS = 1_000;
const RECONNECT_MILLISECONDS = 1_000;

type Results<C extends Contract, Name extends keyof C['requests']> = C['requests'][Name]['result'];
type Body<C extends Contract, Name extends keyof C['requests']> = C['requests'][Name]['body'];
type Uncommanded<Request> = Omit<Request, 'commandId'>;

/** One person's connection: it comes back by itself, and what was commanded is sent until it is answered. */
export class Link<C extends Contract> {
  readonly #socket: Socket;
  readonly #options: LinkOptions;
  #retry: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(options: LinkOptions) {
    this.#options = options;
    this.#socket = io(new URL(options.namespace, options.server).href, {
      autoConnect: false,
      forceNew: true,
      transports: ['websocket'],
      reconnectionDelay: RECONNECT_MILLISECONDS,
      reconnectionDelayMax: LIMITS.reconnectMostMilliseconds,
      query: { ...options.query, [QUERY.protocolVersion]: String(PROTOCOL_VERSION) },
      extraHeaders: { ...options.headers },
      auth: (give: (auth: object) => void) => this.#authorise(give),
    });
    this.#socket.on('connect', options.onLive);
    this.#socket.on('connect_error', () => this.#comeBack());
    this.#socket.on('disconnect', () => this.#comeBack());
    this.#socket.onAny((name: string, body: unknown) => options.onNotice(name, body));
  }

  open(): void {
    this.#socket.connect();
  }

  /** Asks once. `null` when nothing came back in time. */
  async request<Name extends keyof C['requests'] & string>(
    name: Name,
    body: Body<C, Name>,
  ): Promise<Answer<Results<C, Name>> | null> {
    if (!this.#socket.connected) return null;
    try {
      const asked: unknown = await this.#socket
        .timeout(LIMITS.acknowledgementMilliseconds)
        .emitWithAck(name, body);
      return asked as Answer<Results<C, Name>>;
    } catch {
      return null;
    }
  }

  /** Asks for a change until there is an answer, under one id, so that it has one effect. */
  async command<Name extends keyof C['requests'] & string>(
    name: Name,
    body: Uncommanded<Body<C, Name>>,
  ): Promise<Answer<Results<C, Name>> | null> {
    const commanded = { ...body, commandId: randomUUID() as string as CommandId } as Body<C, Name>;
    for (let attempt = 1; attempt <= TRIES; attempt++) {
      const answer = await this.request(name, commanded);
      if (answer !== null || this.#closed) return answer;
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_TRIES_MILLISECONDS).unref());
    }
    return null;
  }

  signal<Name extends keyof C['signals'] & string>(name: Name, body: C['signals'][Name]): void {
    if (this.#socket.connected) this.#socket.volatile.emit(name, body);
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#retry);
    this.#socket.disconnect();
  }

  #authorise(give: (auth: object) => void): void {
    this.#options.auth().then(give, () => {
      // Without a ticket the door stays shut; the refusal leads to another attempt.
      give({});
    });
  }

  /** A connection that the server refused or ended is not taken up again by the client library itself. */
  #comeBack(): void {
    if (this.#closed || this.#socket.active) return;
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => this.#socket.connect(), 2 * RECONNECT_MILLISECONDS);
  }
}
