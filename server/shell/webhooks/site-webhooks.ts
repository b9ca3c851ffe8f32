import type { SiteEvent } from '../../core/event.ts';
import type { SiteState } from '../../core/state.ts';
import type { SiteId } from '../../protocol/index.ts';
import type { Store, StoredEndpoint, Text, WebhookMessageText } from '../../store/index.ts';
import type { Surroundings } from '../surroundings.ts';
import { EndpointSender } from './endpoint-sender.ts';
import { toldOf } from './told-events.ts';

/** Whom one site tells what happens, and the telling. */
export class SiteWebhooks {
  readonly #siteId: SiteId;
  readonly #surroundings: Surroundings;
  readonly #endpoints = new Map<string, StoredEndpoint>();
  readonly #senders = new Map<string, EndpointSender>();

  constructor(siteId: SiteId, surroundings: Surroundings) {
    this.#siteId = siteId;
    this.#surroundings = surroundings;
  }

  async load(): Promise<void> {
    const endpoints = await this.#surroundings.store.readEndpoints(this.#siteId);
    for (const endpoint of endpoints) {
      const { endpointId } = endpoint;
      if (!this.#endpoints.has(endpointId)) this.#endpoints.set(endpointId, endpoint);
    }
  }

  /** Sends what an earlier process left. */
  start(): void {
    for (const endpointId of this.#endpoints.keys()) this.wake(endpointId);
  }

  get endpoints(): readonly StoredEndpoint[] {
    return [...this.#endpoints.values()];
  }

  /** Also one that somebody else wrote into the store since. */
  async lookUp(endpointId: string): Promise<StoredEndpoint | null> {
    if (!this.#endpoints.has(endpointId)) await this.load();
    return this.find(endpointId);
  }

  find(endpointId: string): StoredEndpoint | null {
    return this.#endpoints.get(endpointId) ?? null;
  }

  /** What is to be told of these events: it is written in the same transaction. */
  textsOf(events: readonly SiteEvent[], before: SiteState, after: SiteState): readonly WebhookMessageText[] {
    const open = this.endpoints.filter(({ stopped }) => stopped === null);
    if (open.length === 0) return [];
    return events.flatMap((event) => {
      const told = toldOf(event, { before, after });
      if (told === null) return [];
      const meant = open.filter((each) => each.events.length === 0 || each.events.includes(told.event));
      if (meant.length === 0) return [];
      return [
        this.message(
          told.event,
          event.at,
          told.data,
          meant.map(({ endpointId }) => endpointId),
        ),
      ];
    });
  }

  message(
    event: string,
    at: number,
    data: Readonly<Record<string, unknown>>,
    endpointIds: readonly string[],
  ): WebhookMessageText {
    const messageId = `msg_${this.#surroundings.random.id()}`;
    const dataJson = JSON.stringify({ siteId: this.#siteId, ...data });
    return { kind: 'webhookMessage', messageId, event, at, dataJson, endpointIds };
  }

  committed(texts: readonly Text[]): void {
    const told = texts.flatMap((text) => (text.kind === 'webhookMessage' ? text.endpointIds : []));
    for (const endpointId of new Set(told)) this.wake(endpointId);
  }

  /** Sends what is due at this endpoint. */
  wake(endpointId: string): void {
    if (!this.#endpoints.has(endpointId)) return;
    const sender = this.#senders.get(endpointId) ?? this.#senderFor(endpointId);
    this.#senders.set(endpointId, sender);
    sender.wake();
  }

  /** What was known before it is decided upon anew from now on; a new one is known once it is written. */
  async save(
    endpoint: StoredEndpoint,
    store: Pick<Store, 'saveEndpoint'> = this.#surroundings.store,
  ): Promise<void> {
    const { endpointId } = endpoint;
    const before = this.find(endpointId);
    if (before !== null) this.#endpoints.set(endpointId, endpoint);
    try {
      await store.saveEndpoint(this.#siteId, endpoint);
    } catch (error) {
      if (before !== null && this.find(endpointId) === endpoint) this.#endpoints.set(endpointId, before);
      throw error;
    }
    if (before === null) this.#endpoints.set(endpointId, endpoint);
    this.wake(endpointId);
  }

  async remove(endpointId: string): Promise<boolean> {
    this.#endpoints.delete(endpointId);
    await this.#senders.get(endpointId)?.stop();
    this.#senders.delete(endpointId);
    return this.#surroundings.store.deleteEndpoint(this.#siteId, endpointId);
  }

  async stop(): Promise<void> {
    await Promise.all([...this.#senders.values()].map((sender) => sender.stop()));
  }

  #senderFor(endpointId: string): EndpointSender {
    const change = async (make: (endpoint: StoredEndpoint) => StoredEndpoint): Promise<void> => {
      const endpoint = this.find(endpointId);
      if (endpoint === null) return;
      const changed = make(endpoint);
      this.#endpoints.set(endpointId, changed);
      await this.#surroundings.store.saveEndpoint(this.#siteId, changed);
    };
    return new EndpointSender(this.#surroundings, {
      siteId: this.#siteId,
      endpoint: () => this.find(endpointId),
      change,
      stopped: async (because) => {
        const at = this.#surroundings.clock.now();
        await change((endpoint) => ({ ...endpoint, stopped: { at, because } }));
        await this.#surroundings.store.appendAudit(this.#siteId, {
          at,
          actor: 'server',
          act: 'stopWebhook',
          subject: `endpointId=${endpointId}`,
          detail: because,
        });
      },
    });
  }
}
