import type { Moment, WebhookDelivery } from '../../../server/protocol/index.ts';
import { type Done, LOADING, NOTHING_DONE, type Read, readAfter } from './answer.ts';
import { act, BaseDesk } from './desk.ts';
import type { DeliveryFilter, InterfacesClient, Replay } from './interfaces-client.ts';

const WATCH_MILLISECONDS = 1_500;
/** What was sent just now is asked for so often, until it has arrived. */
const WATCH_ROUNDS = 6;

export type DeliveriesState = {
  readonly filter: DeliveryFilter;
  readonly deliveries: Read<readonly WebhookDelivery[]>;
  readonly nextCursor: string | null;
  /** How many were sent again when that was asked for last. */
  readonly replayed: number | null;
  readonly done: Done<'more' | 'replay'>;
};

export type DeliveriesRequest =
  | { readonly type: 'moreDeliveries' }
  | { readonly type: 'readDeliveries'; readonly filter: DeliveryFilter }
  | { readonly type: 'replayDelivery'; readonly messageId: string }
  | { readonly type: 'replayDeliveries'; readonly since: Moment; readonly which: Replay['which'] };

/** What one endpoint was told, and how it went. */
export class DeliveriesDesk extends BaseDesk<DeliveriesState, DeliveriesRequest> {
  readonly #client: InterfacesClient;
  readonly #endpointId: string;
  #rounds = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(client: InterfacesClient, endpointId: string) {
    super({
      filter: { state: null },
      deliveries: LOADING,
      nextCursor: null,
      replayed: null,
      done: NOTHING_DONE,
    });
    this.#client = client;
    this.#endpointId = endpointId;
  }

  request(request: DeliveriesRequest): void {
    switch (request.type) {
      case 'readDeliveries':
        return void this.#read(request.filter);
      case 'moreDeliveries':
        return void this.#more();
      case 'replayDelivery': {
        const { messageId } = request;
        return void this.#replay(async () => {
          const answer = await this.#client.replayDelivery(this.#endpointId, messageId);
          return answer.ok ? { ...answer, result: { count: 1 } } : answer;
        });
      }
      case 'replayDeliveries': {
        const { since, which } = request;
        return void this.#replay(() => this.#client.replayDeliveries(this.#endpointId, { since, which }));
      }
    }
  }

  override stop(): void {
    super.stop();
    clearTimeout(this.#timer);
  }

  /** Looks again until what was sent just now has arrived, or some seconds have gone. */
  watch(): void {
    this.#rounds = WATCH_ROUNDS;
    clearTimeout(this.#timer);
    void this.#look();
  }

  protected begin(): void {
    void this.#read(this.state.filter);
  }

  #become(changes: Partial<DeliveriesState>): void {
    this.become({ ...this.state, ...changes });
  }

  async #look(): Promise<void> {
    await this.#read(this.state.filter);
    const { deliveries } = this.state;
    const isWaiting =
      deliveries.state === 'shown' && deliveries.value.some(({ state }) => state === 'waiting');
    if (!this.isOpen || !isWaiting || this.#rounds-- <= 0) return;
    this.#timer = setTimeout(() => void this.#look(), WATCH_MILLISECONDS);
  }

  async #read(filter: DeliveryFilter): Promise<void> {
    if (filter !== this.state.filter) this.#become({ filter, deliveries: LOADING, nextCursor: null });
    const answer = await this.#client.readDeliveries(this.#endpointId, filter, null);
    if (this.state.filter !== filter) return;
    const items = answer.ok ? { ...answer, result: answer.result.items } : answer;
    this.#become({
      deliveries: readAfter(this.state.deliveries, items),
      nextCursor: answer.ok ? answer.result.nextCursor : this.state.nextCursor,
    });
  }

  async #more(): Promise<void> {
    const { filter, nextCursor } = this.state;
    if (nextCursor === null || this.state.done.state === 'pending') return;
    const work = () => this.#client.readDeliveries(this.#endpointId, filter, nextCursor);
    const page = await act('more', work, (done) => this.#become({ done }));
    const { deliveries } = this.state;
    if (page === null || this.state.filter !== filter || deliveries.state !== 'shown') return;
    const value = [...deliveries.value, ...page.items];
    this.#become({ deliveries: { ...deliveries, value }, nextCursor: page.nextCursor });
  }

  async #replay(work: () => ReturnType<InterfacesClient['replayDeliveries']>): Promise<void> {
    const again = await act('replay', work, (done) => this.#become({ done, replayed: null }));
    if (again === null) return;
    this.#become({ replayed: again.count });
    this.watch();
  }
}
