import type { MadeWebhook, WebhookCard, WebhookForm } from '../../../server/protocol/index.ts';
import { type Answered, type Done, LOADING, NOTHING_DONE, type Read, readAfter } from './answer.ts';
import { DeliveriesDesk, type DeliveriesRequest, type DeliveriesState } from './deliveries-desk.ts';
import { act, BaseDesk } from './desk.ts';
import type { InterfacesClient } from './interfaces-client.ts';

export type WebhookAct = 'make' | 'save' | 'pause' | 'goOn' | 'rotate' | 'test' | 'remove';

/** One endpoint that is looked at, and what it was told. */
export type OpenWebhook = {
  readonly endpointId: string;
  readonly card: Read<WebhookCard>;
  readonly deliveries: DeliveriesState;
};

export type WebhooksState = {
  readonly webhooks: Read<readonly WebhookCard[]>;
  /** The endpoint whose secret was made last; it is never shown again. */
  readonly made: MadeWebhook | null;
  readonly open: OpenWebhook | null;
  readonly done: Done<WebhookAct>;
};

export type WebhooksRequest =
  | { readonly type: 'readWebhooks' | 'closeSecret' | 'readWebhook' | 'rotateSecret' }
  | { readonly type: 'testWebhook' | 'removeWebhook' }
  | { readonly type: 'openWebhook'; readonly endpointId: string | null }
  | { readonly type: 'makeWebhook'; readonly form: WebhookForm }
  /** `isOver`: over what somebody else has saved meanwhile. */
  | { readonly type: 'saveWebhook'; readonly form: WebhookForm; readonly isOver: boolean }
  | { readonly type: 'enableWebhook'; readonly enabled: boolean }
  | DeliveriesRequest;

/** Whom the site tells what happens. */
export class WebhooksDesk extends BaseDesk<WebhooksState, WebhooksRequest> {
  readonly #client: InterfacesClient;
  #deliveries: DeliveriesDesk | null = null;

  constructor(client: InterfacesClient) {
    super({ webhooks: LOADING, made: null, open: null, done: NOTHING_DONE });
    this.#client = client;
  }

  request(request: WebhooksRequest): void {
    switch (request.type) {
      case 'readWebhooks':
        return void this.#read();
      case 'readWebhook':
        return void this.#readOpen();
      case 'closeSecret': {
        this.#become({ made: null, done: NOTHING_DONE });
        return;
      }
      case 'openWebhook':
        this.#open(request.endpointId);
        return;
      case 'makeWebhook':
        return void this.#make(request.form);
      case 'saveWebhook':
        return void this.#save('save', request.form, request.isOver);
      case 'enableWebhook':
        return void this.#enable(request.enabled);
      case 'rotateSecret':
        return void this.#rotate();
      case 'testWebhook':
        return void this.#test();
      case 'removeWebhook':
        return void this.#remove();
      case 'readDeliveries':
      case 'moreDeliveries':
      case 'replayDelivery':
      case 'replayDeliveries':
        this.#deliveries?.request(request);
    }
  }

  override stop(): void {
    super.stop();
    this.#deliveries?.stop();
  }

  protected begin(): void {
    void this.#read();
    this.#deliveries?.start();
  }

  #become(changes: Partial<WebhooksState>): void {
    this.become({ ...this.state, ...changes });
  }

  #act<Result>(name: WebhookAct, work: () => Promise<Answered<Result>>): Promise<Result | null> {
    return act(name, work, (done) => this.#become({ done }));
  }

  async #read(): Promise<void> {
    const answer = await this.#client.readWebhooks();
    this.#become({ webhooks: readAfter(this.state.webhooks, answer) });
  }

  #open(endpointId: string | null): void {
    this.#deliveries?.stop();
    this.#deliveries = null;
    this.#become({ open: null, done: NOTHING_DONE });
    if (endpointId === null) return;
    const deliveries = new DeliveriesDesk(this.#client, endpointId);
    this.#deliveries = deliveries;
    this.#become({ open: { endpointId, card: LOADING, deliveries: deliveries.state } });
    deliveries.subscribe(() => this.#becomeOpen(endpointId, { deliveries: deliveries.state }));
    deliveries.start();
    void this.#readOpen();
  }

  #becomeOpen(endpointId: string, changes: Partial<OpenWebhook>): void {
    const { open } = this.state;
    if (open?.endpointId === endpointId) this.#become({ open: { ...open, ...changes } });
  }

  async #readOpen(): Promise<void> {
    const { open } = this.state;
    if (open === null) return;
    const answer = await this.#client.readWebhook(open.endpointId);
    this.#becomeOpen(open.endpointId, { card: readAfter(this.state.open?.card ?? LOADING, answer) });
  }

  async #make(form: WebhookForm): Promise<void> {
    const made = await this.#act('make', () => this.#client.makeWebhook(form));
    if (made === null) return;
    this.#become({ made });
    await this.#read();
  }

  async #save(name: 'save' | 'pause' | 'goOn', form: WebhookForm, isOver: boolean): Promise<void> {
    if (isOver) await this.#readOpen();
    const { open } = this.state;
    if (open?.card.state !== 'shown') return;
    const { endpointId, card } = open;
    const saved = await this.#act(name, async () => {
      const answer = await this.#client.saveWebhook(endpointId, form, card.tag);
      if (answer.ok) this.#becomeOpen(endpointId, { card: readAfter(card, answer) });
      return answer;
    });
    if (saved !== null) await this.#read();
  }

  /** Leaves everything else as it was read last. */
  async #enable(enabled: boolean): Promise<void> {
    const card = this.state.open?.card;
    if (card?.state !== 'shown') return;
    const { url, label, events, withWords } = card.value;
    await this.#save(enabled ? 'goOn' : 'pause', { url, label, events, withWords, enabled }, true);
  }

  async #rotate(): Promise<void> {
    const { open } = this.state;
    if (open === null) return;
    const made = await this.#act('rotate', () => this.#client.rotateSecret(open.endpointId));
    if (made === null) return;
    this.#become({ made });
    await this.#readOpen();
  }

  async #test(): Promise<void> {
    const { open } = this.state;
    if (open === null) return;
    const sent = await this.#act('test', () => this.#client.testWebhook(open.endpointId));
    if (sent !== null) this.#deliveries?.watch();
  }

  async #remove(): Promise<void> {
    const { open } = this.state;
    if (open === null) return;
    const gone = await this.#act('remove', () => this.#client.removeWebhook(open.endpointId));
    if (gone !== null) this.#become({ open: null });
    await this.#read();
  }
}
