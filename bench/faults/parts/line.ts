import { LIMITS, PROTOCOL_VERSION, QUERY, type Answer } from '../../../server/protocol/index.ts';
import { openRaw, type RawClient } from '../../sockets/raw-client.ts';
import { SITE } from './site.ts';

/** As pages do it. */
const FIRST_MILLISECONDS = 500;
const CONNECT_MILLISECONDS = 5_000;

type Opening = {
  readonly url: string;
  readonly namespace: string;
  readonly origin: string;
  /** The address that its packets come from, as a proxy would say it. */
  readonly address: string;
  /** What the handshake carries; asked for anew each time. */
  readonly auth: () => Promise<Readonly<Record<string, string>>>;
  readonly random: () => number;
};

/** A connection that comes back as those of pages do, after growing pauses that chance spreads. */
export class Line {
  readonly #opening: Opening;
  #client: RawClient | null = null;
  readonly #lost = new Set<() => void>();
  #failures = 0;
  #closed = false;
  #timer: NodeJS.Timeout | null = null;
  onNotice: (name: string, body: unknown) => void = () => undefined;
  /** Called at every new connection. */
  onOpen: () => void = () => undefined;

  constructor(opening: Opening) {
    this.#opening = opening;
  }

  get isOpen(): boolean {
    return this.#client !== null;
  }

  open(): void {
    this.#connect().then(
      () => this.onOpen(),
      () => this.#again(),
    );
  }

  /** Resolves with `null` when the connection ends before the answer. */
  async ask<Result>(name: string, body: unknown): Promise<Answer<Result> | null> {
    const client = this.#client;
    if (client === null) return null;
    return new Promise((resolve) => {
      const lost = (): void => resolve(null);
      this.#lost.add(lost);
      void client.ask(name, body).then((answer) => {
        this.#lost.delete(lost);
        resolve(answer as Answer<Result>);
      });
    });
  }

  close(): void {
    this.#closed = true;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#client?.close();
  }

  async #connect(): Promise<void> {
    const { url, namespace, origin, address } = this.#opening;
    const auth = await this.#opening.auth();
    const life = { isLost: false };
    const client = await openRaw({
      url,
      namespace,
      auth,
      query: { [QUERY.site]: SITE, [QUERY.protocolVersion]: String(PROTOCOL_VERSION) },
      headers: { origin, 'x-forwarded-for': address },
      withinMilliseconds: CONNECT_MILLISECONDS,
      onNotice: (name, body) => this.onNotice(name, body),
      onClose: () => {
        life.isLost = true;
        this.#gone();
      },
    });
    if (life.isLost) throw new Error('It was lost at once.');
    if (this.#closed) client.close();
    this.#client = client;
    this.#failures = 0;
  }

  #gone(): void {
    const wasOpen = this.#client !== null;
    this.#client = null;
    for (const tell of this.#lost) tell();
    this.#lost.clear();
    if (wasOpen) this.#again();
  }

  #again(): void {
    if (this.#closed) return;
    this.#failures++;
    const most = Math.min(FIRST_MILLISECONDS * 2 ** (this.#failures - 1), LIMITS.reconnectMostMilliseconds);
    this.#timer = setTimeout(() => this.open(), (most / 2) * (1 + this.#opening.random()));
  }
}
