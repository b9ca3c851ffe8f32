import type * as SocketIo from 'socket.io-client';
import { LIMITS, PROTOCOL_VERSION, QUERY } from '../../server/protocol/index.ts';
import type {
  AgentNotices,
  AgentRequests,
  AgentSignals,
  Answer,
  Refusal,
  VisitorNotices,
  VisitorRequests,
  VisitorSignals,
} from '../../server/protocol/index.ts';
import { backOffMilliseconds } from './back-off.ts';
import { isTransient } from './transient.ts';

/** One namespace of the protocol: what may be asked, signalled and heard in it. */
export type Contract = {
  readonly requests: Record<string, { readonly body: object; readonly result: object }>;
  readonly signals: Record<string, object>;
  readonly notices: Record<string, object>;
};
export type VisitorContract = {
  readonly requests: VisitorRequests;
  readonly signals: VisitorSignals;
  readonly notices: VisitorNotices;
};
export type AgentContract = {
  readonly requests: AgentRequests;
  readonly signals: AgentSignals;
  readonly notices: AgentNotices;
};

/** The acknowledgement of a request; `null` when the link broke or none came in time. */
export type Reply<Result> = Answer<Result> | null;

/** `refused` is final: the server said why, and trying again would change nothing. */
export type LinkChange =
  | { readonly state: 'live' }
  | { readonly state: 'lost' }
  | { readonly state: 'refused'; readonly refusal: Refusal };

/** A namespace of one server, kept open for as long as somebody wants it. */
export interface Connection<C extends Contract> {
  open(): void;
  /** Nothing is buffered: without a live link the reply is `null` at once. */
  ask<Name extends keyof C['requests'] & string>(
    name: Name,
    body: C['requests'][Name]['body'],
  ): Promise<Reply<C['requests'][Name]['result']>>;
  signal<Name extends keyof C['signals'] & string>(name: Name, body: C['signals'][Name]): void;
  /** Ends a pause between two attempts: the network or the reader has just come back. */
  wake(): void;
  close(): void;
}

export type ConnectionOptions = {
  /** The origin of the server. */
  readonly server: string;
  readonly namespace: string;
  readonly query: Readonly<Record<string, string>>;
  /** Asked before every attempt; a refusal that time does not mend ends the link. */
  readonly authorise?: () => Promise<Reply<object>>;
  readonly onLink: (change: LinkChange) => void;
  readonly onNotice: (name: string, body: unknown) => void;
};

export type Connect<C extends Contract> = (options: ConnectionOptions) => Connection<C>;

type Client = Pick<typeof SocketIo, 'io'>;

const loadClient = (): Promise<Client> => import('socket.io-client');

/** How long a link must hold before its next break counts as the first. */
const STEADY_MILLISECONDS = 5_000;

/** @param load gives the client library, which is fetched only when somebody connects. */
export function openConnection<C extends Contract>(
  options: ConnectionOptions,
  load: () => Promise<Client> = loadClient,
): Connection<C> {
  return new SocketConnection<C>(options, load);
}

/** `resting` waits between two attempts; `ended` was closed, or refused for good. */
type Phase = 'idle' | 'trying' | 'live' | 'resting' | 'ended';

class SocketConnection<C extends Contract> implements Connection<C> {
  readonly #options: ConnectionOptions;
  readonly #load: () => Promise<Client>;
  #phase: Phase = 'idle';
  #socket: SocketIo.Socket | null = null;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: ConnectionOptions, load: () => Promise<Client>) {
    this.#options = options;
    this.#load = load;
  }

  open(): void {
    if (this.#phase === 'idle') void this.#try();
  }

  wake(): void {
    if (this.#phase === 'resting') void this.#try();
  }

  close(): void {
    this.#enter('ended');
    this.#drop();
  }

  async ask<Name extends keyof C['requests'] & string>(
    name: Name,
    body: C['requests'][Name]['body'],
  ): Promise<Reply<C['requests'][Name]['result']>> {
    if (!this.#socket?.connected) return null;
    try {
      const asked = this.#socket.timeout(LIMITS.acknowledgementMilliseconds).emitWithAck(name, body);
      return (await asked) as Answer<C['requests'][Name]['result']>;
    } catch {
      return null;
    }
  }

  signal<Name extends keyof C['signals'] & string>(name: Name, body: C['signals'][Name]): void {
    if (this.#socket?.connected) this.#socket.volatile.emit(name, body);
  }

  async #try(): Promise<void> {
    this.#enter('trying');
    // The client library has no limit of its own for a server that opens the transport and then says nothing.
    this.#after(2 * LIMITS.acknowledgementMilliseconds, () => this.#rest());
    const timer = this.#timer;
    const reply = this.#options.authorise
      ? await this.#options.authorise()
      : { ok: true as const, result: {} };
    const client = await this.#load().catch(() => null);
    if (this.#timer !== timer) return;
    if (reply && !reply.ok) this.#meetRefusal(reply.refusal);
    else if (!reply || !client) this.#rest();
    else this.#connect(client, reply.result);
  }

  #connect(client: Client, auth: object): void {
    const { server, namespace, query, onNotice } = this.#options;
    const socket = client.io(new URL(namespace, server).href, {
      auth,
      query: { ...query, [QUERY.protocolVersion]: String(PROTOCOL_VERSION) },
      forceNew: true,
      reconnection: false,
      timeout: LIMITS.acknowledgementMilliseconds,
      // A proxy that lets a websocket hang is met by the other order at the next attempt.
      transports: this.#failures % 2 === 0 ? ['websocket', 'polling'] : ['polling', 'websocket'],
      tryAllTransports: true,
    });
    this.#socket = socket;
    const current = (handle: () => void) => () => this.#socket === socket && handle();
    socket.on(
      'connect',
      current(() => this.#goLive()),
    );
    socket.on(
      'disconnect',
      current(() => this.#rest()),
    );
    socket.on('connect_error', (error) => this.#socket === socket && this.#meetRefusal(refusalIn(error)));
    socket.onAny((name: string, body: unknown) => this.#socket === socket && onNotice(name, body));
  }

  #goLive(): void {
    this.#enter('live');
    this.#after(STEADY_MILLISECONDS, () => {
      this.#failures = 0;
    });
    this.#options.onLink({ state: 'live' });
  }

  #meetRefusal(refusal: Refusal | null): void {
    if (!refusal || isTransient(refusal)) {
      this.#rest();
      return;
    }
    this.#enter('ended');
    this.#drop();
    this.#options.onLink({ state: 'refused', refusal });
  }

  #rest(): void {
    this.#enter('resting');
    this.#drop();
    this.#failures++;
    this.#after(backOffMilliseconds(this.#failures, Math.random()), () => void this.#try());
    this.#options.onLink({ state: 'lost' });
  }

  #enter(phase: Phase): void {
    this.#phase = phase;
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #after(milliseconds: number, act: () => void): void {
    this.#timer = setTimeout(act, milliseconds);
  }

  #drop(): void {
    const socket = this.#socket;
    this.#socket = null;
    socket?.disconnect();
  }
}

/** What the server said in turning a connection away; `null` when it was not the server that spoke. */
function refusalIn(error: Error & { data?: unknown }): Refusal | null {
  const data = error.data;
  return typeof data === 'object' && data !== null && 'code' in data ? (data as Refusal) : null;
}
