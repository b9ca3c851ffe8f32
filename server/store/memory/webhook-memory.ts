import type { Moment } from '../../protocol/index.ts';
import { STORE_LIMITS } from '../limits.ts';
import type {
  Delivery,
  DeliveryPosition,
  DeliveryStanding,
  DeliveryState,
  ReplayFilter,
  StoredEndpoint,
  WebhookMessageText,
} from '../webhook.ts';

/** What other systems are told of one site. */
export class WebhookMemory {
  readonly #endpoints = new Map<string, StoredEndpoint>();
  #deliveries: readonly Delivery[] = [];

  endpoints(): readonly StoredEndpoint[] {
    return [...this.#endpoints.values()].sort(
      (one, other) => one.createdAt - other.createdAt || (one.endpointId < other.endpointId ? -1 : 1),
    );
  }

  save(endpoint: StoredEndpoint): void {
    this.#endpoints.set(endpoint.endpointId, structuredClone(endpoint));
  }

  delete(endpointId: string): boolean {
    this.#deliveries = this.#deliveries.filter((each) => each.endpointId !== endpointId);
    return this.#endpoints.delete(endpointId);
  }

  write({ messageId, event, at, dataJson, endpointIds }: WebhookMessageText): void {
    const fresh = { messageId, event, at, dataJson, tries: 0, dueAt: at, attempts: [] };
    const added = endpointIds.map((endpointId) => ({ ...fresh, endpointId, state: 'waiting' as const }));
    this.#deliveries = [...this.#deliveries, ...added];
  }

  waiting(endpointId: string, limit: number): readonly Delivery[] {
    return this.#deliveries
      .filter((each) => each.endpointId === endpointId && each.dueAt !== null)
      .sort((one, other) => (one.dueAt ?? 0) - (other.dueAt ?? 0) || byId(one, other))
      .slice(0, limit);
  }

  settle(endpointId: string, messageId: string, standing: DeliveryStanding): void {
    this.#change(
      (each) => each.endpointId === endpointId && each.messageId === messageId,
      structuredClone(standing),
    );
  }

  read(
    endpointId: string,
    { state, after }: { readonly state?: DeliveryState; readonly after?: DeliveryPosition },
    limit: number,
  ): readonly Delivery[] {
    return this.#deliveries
      .filter((each) => each.endpointId === endpointId)
      .filter((each) => state === undefined || each.state === state)
      .filter((each) => after === undefined || byTime(each, after) < 0)
      .sort((one, other) => byTime(other, one))
      .slice(0, limit);
  }

  one(endpointId: string, messageId: string): Delivery | null {
    const found = this.#deliveries.find(
      (each) => each.endpointId === endpointId && each.messageId === messageId,
    );
    return found ?? null;
  }

  replay(endpointId: string, filter: ReplayFilter, now: Moment, limit: number): number {
    const chosen = new Set(
      this.#deliveries
        .filter((each) => each.endpointId === endpointId)
        .filter((each) =>
          'messageId' in filter
            ? each.messageId === filter.messageId
            : each.at >= filter.since && filter.states.includes(each.state),
        )
        .sort(byTime)
        .slice(0, limit),
    );
    this.#change((each) => chosen.has(each), { state: 'waiting', tries: 0, dueAt: now });
    return chosen.size;
  }

  /** The moments of what waits. */
  backlog(): readonly Moment[] {
    return this.#deliveries
      .filter(({ dueAt, endpointId }) => dueAt !== null && this.#endpoints.get(endpointId)?.stopped === null)
      .map(({ at }) => at);
  }

  prune(now: Moment): void {
    const outdated = now - STORE_LIMITS.webhooksKeptSeconds * 1_000;
    this.#deliveries = this.#deliveries.filter(({ at }) => at >= outdated);
  }

  #change(isMeant: (delivery: Delivery) => boolean, standing: Partial<DeliveryStanding>): void {
    this.#deliveries = this.#deliveries.map((each) => (isMeant(each) ? { ...each, ...standing } : each));
  }
}

const byId = (one: DeliveryPosition, other: DeliveryPosition): number =>
  one.messageId === other.messageId ? 0 : one.messageId < other.messageId ? -1 : 1;
const byTime = (one: DeliveryPosition, other: DeliveryPosition): number =>
  one.at - other.at || byId(one, other);
