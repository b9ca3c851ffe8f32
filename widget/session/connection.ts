import { LIMITS } from '../../server/protocol/limits.ts';
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
import { openWebsocketWire } from './websocket-wire.ts';
import type { OpenWire, Ways, Wire, WireEnd } from './wire.ts';

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
  /**
   * The network or the reader has just come back: it ends a pause between two attempts, and a link that looks
   * alive is dropped unless what is asked over it is answered at once.
   */
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

/**
 * A websocket is what nearly everybody needs; the library for the others is fetched only when it is tried.
 */
const WAYS: Ways = {
  websocket: () => Promise.resolve(openWebsocketWire),
  polling: async () => (await import('./polling-wire.ts')).openPollingWire,
};

/** How long a link must hold before its next break counts as the first. */
const STEADY_MILLISECONDS = 5_000;

/** After a wake a link that does not answer within this time is only the memory of one, */
const AWAKE_ANSWER_MILLISECONDS = 1_000;
/** and one that breaks within this time is tried again without a pause. */
const AWAKE_MILLISECONDS = 5_000;

export function openConnection<C extends Contract>(
  options: ConnectionOptions,
  ways: Ways = WAYS,
): Connection<C> {
  return new WiredConnection<C>(options, ways);
}

/** `resting` waits between two attempts; `ended` was closed, or refused for good. */
type Phase = 'idle' | 'trying' | 'live' | 'resting' | 'ended';

class WiredConnection<C extends Contract> implements Connection<C> {
  readonly #options: ConnectionOptions;
  readonly #ways: Ways;
  #phase: Phase = 'idle';
  #wire: Wire | null = null;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #doubt: ReturnType<typeof setTimeout> | undefined;
  #awakeUntil = 0;

  constructor(options: ConnectionOptions, ways: Ways) {
    this.#options = options;
    this.#ways = ways;
  }

  open(): void {
    if (this.#phase === 'idle') void this.#try();
  }

  wake(): void {
    this.#awakeUntil = Date.now() + AWAKE_MILLISECONDS;
    if (this.#phase === 'resting') void this.#try();
    if (this.#phase !== 'live' || this.#doubt !== undefined) return;
    this.#doubt = setTimeout(() => this.#rest(), AWAKE_ANSWER_MILLISECONDS);
  }

  close(): void {
    this.#enter('ended');
    this.#drop();
  }

  async ask<Name extends keyof C['requests'] & string>(
    name: Name,
    body: C['requests'][Name]['body'],
  ): Promise<Reply<C['requests'][Name]['result']>> {
    if (!this.#wire?.isOpen) return null;
    const reply = await this.#wire.ask(name, body);
    if (reply !== null) this.#believe();
    return reply as Reply<C['requests'][Name]['result']>;
  }

  signal<Name extends keyof C['signals'] & string>(name: Name, body: C['signals'][Name]): void {
    if (this.#wire?.isOpen) this.#wire.signal(name, body);
  }

  async #try(): Promise<void> {
    this.#enter('trying');
    // A server that opens the line and then says nothing, and a file that does not come, have their limit
    // too.
    this.#after(2 * LIMITS.acknowledgementMilliseconds, () => this.#rest());
    const timer = this.#timer;
    const reply = this.#options.authorise
      ? await this.#options.authorise()
      : { ok: true as const, result: {} };
    if (this.#timer !== timer) return;
    // A proxy that lets a websocket hang is met by the other way at the next attempt.
    const way = this.#failures % 2 === 0 ? this.#ways.websocket : this.#ways.polling;
    const open = await way().catch(() => null);
    if (this.#timer !== timer) return;
    if (reply && !reply.ok) this.#meetRefusal(reply.refusal);
    else if (!reply || !open) this.#rest();
    else this.#wire = this.#open(open, reply.result);
  }

  #open(open: OpenWire, auth: object): Wire {
    const { server, namespace, query, onNotice } = this.#options;
    const wire: Wire = open({
      server,
      namespace,
      query,
      auth,
      onOpen: () => this.#wire === wire && this.#goLive(),
      onNotice: (name, body) => {
        if (this.#wire !== wire) return;
        this.#believe();
        onNotice(name, body);
      },
      onEnd: (end) => this.#wire === wire && this.#meetEnd(end),
    });
    return wire;
  }

  #meetEnd(end: WireEnd): void {
    if (end.why === 'refused') this.#meetRefusal(end.refusal);
    else this.#rest();
  }

  #goLive(): void {
    this.#enter('live');
    this.#after(STEADY_MILLISECONDS, () => {
      this.#failures = 0;
    });
    this.#options.onLink({ state: 'live' });
  }

  #meetRefusal(refusal: Refusal): void {
    if (isTransient(refusal)) {
      this.#rest();
      return;
    }
    this.#enter('ended');
    this.#drop();
    this.#options.onLink({ state: 'refused', refusal });
  }

  #rest(): void {
    const isAwake = Date.now() < this.#awakeUntil;
    this.#awakeUntil = 0;
    this.#enter('resting');
    this.#drop();
    // The first attempt after a wake takes the way that worked before.
    if (!isAwake) this.#failures++;
    const pause = isAwake ? 0 : backOffMilliseconds(this.#failures, Math.random());
    this.#after(pause, () => void this.#try());
    this.#options.onLink({ state: 'lost' });
  }

  #believe(): void {
    clearTimeout(this.#doubt);
    this.#doubt = undefined;
  }

  #enter(phase: Phase): void {
    this.#phase = phase;
    this.#believe();
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #after(milliseconds: number, act: () => void): void {
    this.#timer = setTimeout(act, milliseconds);
  }

  #drop(): void {
    const wire = this.#wire;
    this.#wire = null;
    wire?.close();
  }
}
