import type { Refusal } from '../../../server/protocol/index.ts';
import type { Connect, ConnectionOptions, Contract, Reply } from '../connection.ts';

/** One request as the server would see it; its acknowledgement is in the hands of the test. */
export type Asked = {
  readonly name: string;
  readonly body: Record<string, unknown>;
  readonly answered: boolean;
  reply(result: object): Promise<void>;
  refuse(refusal: Refusal): Promise<void>;
  /** The time for an acknowledgement has passed. */
  miss(): Promise<void>;
};

/** Lets everything happen that needs no more than resolved promises. */
export const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const TURNS_MOST = 1_000;

/** Lets turns pass until something is the case. */
export async function turnsUntil(condition: () => boolean): Promise<void> {
  for (let turns = 0; turns < TURNS_MOST; turns++) {
    if (condition()) return;
    await turn();
  }
  throw new Error(`Waited in vain until ${condition.toString()}`);
}

/** A server in the hands of a test. */
export class FakeConnection<C extends Contract> {
  readonly asked: Asked[] = [];
  readonly signals: { readonly name: string; readonly body: object }[] = [];
  options: ConnectionOptions | null = null;
  opened = 0;
  closed = 0;
  woken = 0;
  #live = false;

  readonly connect: Connect<C> = (options) => {
    this.options = options;
    return {
      open: () => {
        this.opened++;
      },
      ask: (name, body) => this.#ask(name, body),
      signal: (name, body) => void this.signals.push({ name, body }),
      wake: () => {
        this.woken++;
      },
      close: () => {
        this.closed++;
        this.#live = false;
      },
    };
  };

  async goLive(): Promise<void> {
    this.#live = true;
    this.options!.onLink({ state: 'live' });
    await turn();
  }

  async lose(): Promise<void> {
    this.#live = false;
    this.options!.onLink({ state: 'lost' });
    for (const asked of this.unanswered()) await asked.miss();
    await turn();
  }

  async refuse(refusal: Refusal): Promise<void> {
    this.#live = false;
    this.options!.onLink({ state: 'refused', refusal });
    await turn();
  }

  async tell<Name extends keyof C['notices'] & string>(name: Name, body: C['notices'][Name]): Promise<void> {
    this.options!.onNotice(name, body);
    await turn();
  }

  unanswered(name?: string): readonly Asked[] {
    return this.asked.filter((asked) => !asked.answered && (name === undefined || asked.name === name));
  }

  /** The oldest request of that name that waits for its answer. */
  waiting(name: string): Asked {
    const [first] = this.unanswered(name);
    if (!first) throw new Error(`Nothing waits for ${name}; waiting: ${this.#names()}`);
    return first;
  }

  #names(): string {
    return this.unanswered()
      .map((asked) => asked.name)
      .join(', ');
  }

  #ask(name: string, body: object): Promise<Reply<object>> {
    if (!this.#live) return Promise.resolve(null);
    return new Promise((resolve) => {
      const settle = (reply: Reply<object>): Promise<void> => {
        asked.answered = true;
        resolve(reply);
        return turn();
      };
      const asked = {
        name,
        body: body as Record<string, unknown>,
        answered: false,
        reply: (result: object) => settle({ ok: true, result }),
        refuse: (refusal: Refusal) => settle({ ok: false, refusal }),
        miss: () => settle(null),
      };
      this.asked.push(asked);
    });
  }
}
