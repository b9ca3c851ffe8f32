import { AuditDesk, type AuditRequest, type AuditState } from './audit-desk.ts';
import type { DashboardClient } from './dashboard-client.ts';
import { BaseDesk } from './desk.ts';
import { KeysDesk, type KeysRequest, type KeysState } from './keys-desk.ts';
import { VisitorKeyDesk, type VisitorKeyRequest, type VisitorKeyState } from './visitor-key-desk.ts';
import { WebhooksDesk, type WebhooksRequest, type WebhooksState } from './webhooks-desk.ts';

export type InterfacesState = {
  readonly keys: KeysState;
  readonly webhooks: WebhooksState;
  readonly visitorKey: VisitorKeyState;
  readonly audit: AuditState;
};

export type InterfacesRequest =
  | { readonly part: 'keys'; readonly request: KeysRequest }
  | { readonly part: 'webhooks'; readonly request: WebhooksRequest }
  | { readonly part: 'visitorKey'; readonly request: VisitorKeyRequest }
  | { readonly part: 'audit'; readonly request: AuditRequest };

/** One desk for each part of the page. */
export class InterfacesDesk extends BaseDesk<InterfacesState, InterfacesRequest> {
  readonly #keys: KeysDesk;
  readonly #webhooks: WebhooksDesk;
  readonly #visitorKey: VisitorKeyDesk;
  readonly #audit: AuditDesk;

  constructor(client: DashboardClient) {
    const keys = new KeysDesk(client.interfaces);
    const webhooks = new WebhooksDesk(client.interfaces);
    const visitorKey = new VisitorKeyDesk(client.interfaces);
    const audit = new AuditDesk(client);
    super({
      keys: keys.state,
      webhooks: webhooks.state,
      visitorKey: visitorKey.state,
      audit: audit.state,
    });
    this.#keys = keys;
    this.#webhooks = webhooks;
    this.#visitorKey = visitorKey;
    this.#audit = audit;
    keys.subscribe(() => this.become({ ...this.state, keys: keys.state }));
    webhooks.subscribe(() => this.become({ ...this.state, webhooks: webhooks.state }));
    visitorKey.subscribe(() => this.become({ ...this.state, visitorKey: visitorKey.state }));
    audit.subscribe(() => this.become({ ...this.state, audit: audit.state }));
  }

  request(asked: InterfacesRequest): void {
    switch (asked.part) {
      case 'keys':
        this.#keys.request(asked.request);
        return;
      case 'webhooks':
        this.#webhooks.request(asked.request);
        return;
      case 'visitorKey':
        this.#visitorKey.request(asked.request);
        return;
      case 'audit':
        this.#audit.request(asked.request);
    }
  }

  override stop(): void {
    super.stop();
    for (const desk of this.#desks) desk.stop();
  }

  protected begin(): void {
    for (const desk of this.#desks) desk.start();
  }

  get #desks() {
    return [this.#keys, this.#webhooks, this.#visitorKey, this.#audit] as const;
  }
}
