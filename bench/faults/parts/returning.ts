/**
 * Everybody who was there before a server went away, in a process of their own: they come back as pages do,
 * after pauses that grow, and say when they were live again.
 */
import { randomUUID } from 'node:crypto';
import {
  ADDRESSES,
  CONSOLE_HEADER,
  CONSOLE_PAUSE_MILLISECONDS,
  LIMITS,
  NAMESPACES,
  PROTOCOL_VERSION,
  QUERY,
} from '../../../server/protocol/index.ts';
import { openRaw, type RawClient } from '../../sockets/raw-client.ts';
import { agentIdOf, mailOf, PASSWORD, visitorWish } from '../../sockets/scene.ts';
import { answerCalls } from '../../sockets/workers.ts';

const FIRST_PAUSE_MILLISECONDS = 500;
/** After which a page gives an attempt up. */
const GIVEN_UP_MILLISECONDS = LIMITS.acknowledgementMilliseconds;
const OPENED_AT_ONCE = 32;

const wait = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

/** One page, over as many connections as it takes. */
abstract class Page {
  liveAt = 0;
  attempts = 0;
  /** The longest pause between two attempts. */
  protected readonly mostMilliseconds: number = LIMITS.reconnectMostMilliseconds;
  #failures = 0;

  /** Resolves once it shows what is true. @throws when it could not be reached, or was left midway */
  protected abstract reach(onClose: () => void): Promise<void>;

  async live(): Promise<void> {
    for (;;) {
      this.attempts += 1;
      try {
        await this.#reachInTime();
        this.liveAt = Date.now();
        this.#failures = 0;
        return;
      } catch {
        await this.#rest();
      }
    }
  }

  #reachInTime(): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('It took too long.')), 2 * GIVEN_UP_MILLISECONDS);
      const lost = (): void => {
        reject(new Error('It was lost.'));
        if (this.liveAt > 0) void this.#comeBack();
      };
      this.reach(lost)
        .then(resolve, reject)
        .finally(() => clearTimeout(timer));
    });
  }

  async #comeBack(): Promise<void> {
    this.liveAt = 0;
    this.attempts = 0;
    await this.#rest();
    await this.live();
  }

  #rest(): Promise<void> {
    this.#failures += 1;
    const most = Math.min(FIRST_PAUSE_MILLISECONDS * 2 ** (this.#failures - 1), this.mostMilliseconds);
    return wait(most * (0.5 + Math.random() / 2));
  }
}

class VisitorPage extends Page {
  readonly #url: string;
  readonly #index: number;
  readonly #token = randomUUID().replaceAll('-', '');
  #since: unknown = null;

  constructor(url: string, index: number) {
    super();
    this.#url = url;
    this.#index = index;
  }

  protected async reach(onClose: () => void): Promise<void> {
    const client = await openRaw({
      ...visitorWish(this.#url, this.#index),
      withinMilliseconds: GIVEN_UP_MILLISECONDS,
      onClose,
    });
    const [list, self] = await Promise.all([
      client.ask('readList', { since: this.#since }),
      client.ask('identify', { token: this.#token }),
    ]);
    const { ok, result } = list as { ok: boolean; result?: { version: unknown } };
    if (!ok || !(self as { ok: boolean }).ok) throw givenUp(client);
    this.#since = result?.version ?? null;
  }
}

class ConsolePage extends Page {
  protected override readonly mostMilliseconds = CONSOLE_PAUSE_MILLISECONDS;
  readonly #url: string;
  readonly #index: number;
  #cookie = '';

  constructor(url: string, index: number) {
    super();
    this.#url = url;
    this.#index = index;
  }

  async signIn(): Promise<void> {
    const headers = { 'content-type': 'application/json', [CONSOLE_HEADER]: '1' };
    const body = JSON.stringify({ email: mailOf(this.#index), password: PASSWORD });
    const response = await fetch(this.#url + ADDRESSES.session, { method: 'POST', headers, body });
    if (!response.ok) throw new Error(`${agentIdOf(this.#index)} was not signed in: ${response.status}`);
    this.#cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  }

  protected async reach(onClose: () => void): Promise<void> {
    const headers = { cookie: this.#cookie, [CONSOLE_HEADER]: '1' };
    const asked = await fetch(this.#url + ADDRESSES.socketTicket, { method: 'POST', headers });
    const { ticket } = (await asked.json()) as { ticket: string };
    const client = await openRaw({
      url: this.#url,
      namespace: NAMESPACES.agent,
      query: { [QUERY.protocolVersion]: String(PROTOCOL_VERSION) },
      auth: { ticket },
      headers: { origin: this.#url, cookie: this.#cookie },
      withinMilliseconds: GIVEN_UP_MILLISECONDS,
      onClose,
    });
    const synced = (await client.ask('resync', {})) as { ok: boolean };
    if (!synced.ok) throw givenUp(client);
  }
}

function givenUp(client: RawClient): Error {
  client.close();
  return new Error('It was refused.');
}

const visitors: VisitorPage[] = [];
const consoles: ConsolePage[] = [];

const methods = {
  async openConsoles({ url, count }: { url: string; count: number }): Promise<void> {
    for (let index = 0; index < count; index += 1) {
      const page = new ConsolePage(url, index);
      await page.signIn();
      await page.live();
      consoles.push(page);
    }
  },
  async openVisitors({ url, count }: { url: string; count: number }): Promise<void> {
    let next = 0;
    const lane = async (): Promise<void> => {
      while (next < count) {
        const page = new VisitorPage(url, next++);
        await page.live();
        visitors.push(page);
      }
    };
    await Promise.all(Array.from({ length: OPENED_AT_ONCE }, lane));
  },
  /** Moments at which each was live again, 0 for who is not yet, and attempts that it took. */
  back: () => ({
    visitors: visitors.map(({ liveAt }) => liveAt),
    consoles: consoles.map(({ liveAt }) => liveAt),
    attempts: visitors.reduce((sum, { attempts }) => sum + attempts, 0),
  }),
};
export type ReturningMethods = typeof methods;
answerCalls(methods);
