import { randomUUID } from 'node:crypto';
import {
  ADDRESSES,
  CONSOLE_HEADER,
  NAMESPACES,
  type AgentId,
  type ConsoleView,
} from '../../../server/protocol/index.ts';
import { Line } from './line.ts';
import { mailOf, PASSWORD } from './site.ts';

/** An agent who is there and takes whoever rings. */
export class Answerer {
  readonly #line: Line;
  readonly #url: string;
  readonly #agentId: AgentId;
  #cookie: string | null = null;
  readonly #accepting = new Set<string>();

  constructor(url: string, agentId: AgentId, random: () => number) {
    this.#url = url;
    this.#agentId = agentId;
    this.#line = new Line({
      url,
      namespace: NAMESPACES.agent,
      origin: url,
      address: '127.0.0.1',
      auth: async () => ({ ticket: await this.#ticket() }),
      random,
    });
    this.#line.onOpen = () => void this.#greet();
    this.#line.onNotice = (name, body) => {
      if (name === 'consoleChanged') this.#see(body as ConsoleView);
    };
    this.#line.open();
  }

  close(): void {
    this.#line.close();
  }

  async #greet(): Promise<void> {
    await this.#ask('setAvailability', { availability: 'available', backAt: null });
    const synced = await this.#line.ask<ConsoleView>('resync', {});
    if (synced?.ok) this.#see(synced.result);
  }

  #ask(name: string, body: object): Promise<unknown> {
    return this.#line.ask(name, { commandId: randomUUID(), ...body });
  }

  #see({ offers }: ConsoleView): void {
    for (const { offerId } of offers) {
      if (this.#accepting.has(offerId)) continue;
      this.#accepting.add(offerId);
      void this.#ask('accept', { offerId }).then(() => this.#accepting.delete(offerId));
    }
  }

  async #ticket(): Promise<string> {
    this.#cookie ??= await this.#signIn();
    const headers = { cookie: this.#cookie, [CONSOLE_HEADER]: '1' };
    const response = await fetch(`${this.#url}${ADDRESSES.socketTicket}`, { method: 'POST', headers });
    if (!response.ok) throw new Error(`The socket ticket was refused: ${response.status}`);
    return ((await response.json()) as { ticket: string }).ticket;
  }

  async #signIn(): Promise<string> {
    const response = await fetch(`${this.#url}${ADDRESSES.session}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', [CONSOLE_HEADER]: '1' },
      body: JSON.stringify({ email: mailOf(this.#agentId), password: PASSWORD }),
    });
    const cookie = response.headers.getSetCookie()[0]?.split(';')[0];
    if (cookie === undefined) throw new Error(`The sign-in was refused: ${response.status}`);
    return cookie;
  }
}
