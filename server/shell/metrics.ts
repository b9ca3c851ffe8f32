import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { SiteEvent } from '../core/event.ts';
import type { SiteState } from '../core/state.ts';
import type { RefusalCode } from '../protocol/index.ts';
import type { Store } from '../store/index.ts';

const WAIT_BUCKETS = [1, 5, 15, 30, 60, 120, 300, 600, 1_200, 1_800, 3_600];
const COMMIT_BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];

const OFFER_OUTCOMES: Readonly<Partial<Record<SiteEvent['type'], string>>> = {
  offerMade: 'made',
  conversationStarted: 'accepted',
  offerDeclined: 'declined',
  offerLapsed: 'lapsed',
  offerWithdrawn: 'withdrawn',
};

/** What is read at the moment of asking. */
export type Sources = {
  readonly states: () => Promise<readonly SiteState[]>;
  readonly connections: () => number;
  readonly store: Store;
};

/** Figures of the whole installation for Prometheus. No site, visitor or agent is named in any of them. */
export class Metrics {
  readonly registry = new Registry();
  readonly #commits = new Histogram({
    name: 'handpick_commit_seconds',
    help: 'How long a commit takes until it is durable.',
    buckets: COMMIT_BUCKETS,
    registers: [this.registry],
  });
  readonly #waits = new Histogram({
    name: 'handpick_wait_seconds',
    help: 'From joining a line to the beginning of the conversation.',
    buckets: WAIT_BUCKETS,
    registers: [this.registry],
  });
  readonly #offers = new Counter({
    name: 'handpick_offers_total',
    help: 'Offers by what became of them.',
    labelNames: ['outcome'],
    registers: [this.registry],
  });
  readonly #refusals = new Counter({
    name: 'handpick_refusals_total',
    help: 'Requests that were refused, over HTTP and sockets, by code.',
    labelNames: ['code'],
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  happened(events: readonly SiteEvent[], after: SiteState): void {
    for (const event of events) {
      const outcome = OFFER_OUTCOMES[event.type];
      if (outcome !== undefined) this.#offers.inc({ outcome });
      if (event.type !== 'conversationStarted') continue;
      const ticket = after.conversations.get(event.conversationId)?.ticket;
      if (ticket !== undefined) this.#waits.observe((event.at - ticket.joinedAt) / 1_000);
    }
  }

  refused(code: RefusalCode): void {
    this.#refusals.inc({ code });
  }

  /** The same store, whose commits are timed. */
  timing(store: Store): Store {
    const commit: Store['commit'] = async (given) => {
      const end = this.#commits.startTimer();
      try {
        return await store.commit(given);
      } finally {
        end();
      }
    };
    return { ...store, commit };
  }

  /** Adds what is read when somebody asks. */
  watch({ states, connections, store }: Sources, now: () => number): void {
    const { registry } = this;
    const gauge = (name: string, help: string, read: () => Promise<number> | number): void => {
      const made: Gauge = new Gauge({
        name,
        help,
        registers: [registry],
        collect: async () => made.set(await read()),
      });
    };
    const total = async (count: (state: SiteState) => number): Promise<number> =>
      (await states()).reduce((sum, state) => sum + count(state), 0);
    const oldest = async (): Promise<number> => {
      const joined = (await states()).flatMap(({ tickets }) =>
        [...tickets.values()].map((each) => each.joinedAt),
      );
      return joined.length === 0 ? 0 : (now() - Math.min(...joined)) / 1_000;
    };
    gauge('handpick_connections', 'Live connections of visitors and agents.', connections);
    gauge('handpick_waiting', 'Visitors in line.', () => total(({ tickets }) => tickets.size));
    gauge('handpick_longest_wait_seconds', 'Since the visitor in line longest joined.', oldest);
    gauge('handpick_conversations', 'Conversations that hold a slot.', () =>
      total(({ conversations }) => conversations.size),
    );
    gauge('handpick_agents', 'Agents of all sites.', () => total(({ agents }) => agents.size));
    gauge('handpick_agents_available', 'Agents who take visitors.', () =>
      total(({ agents }) => agents.valueSeq().count(({ availability }) => availability === 'available')),
    );
    gauge(
      'handpick_webhooks_waiting',
      'Webhook deliveries that wait at endpoints that are told.',
      async () => (await store.readBacklog()).waiting,
    );
    gauge('handpick_webhooks_oldest_seconds', 'Age of the oldest of them.', async () => {
      const { oldestAt } = await store.readBacklog();
      return oldestAt === null ? 0 : (now() - oldestAt) / 1_000;
    });
  }
}
