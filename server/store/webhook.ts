import type { Moment, SiteId } from '../protocol/index.ts';

/** Why an endpoint is told nothing: its owner said so, it failed for days, or it answered 410. */
export const ENDPOINT_STOPS = ['owner', 'failing', 'gone'] as const;
export type EndpointStop = (typeof ENDPOINT_STOPS)[number];

/** A place at another system that is told what happens on a site. */
export type StoredEndpoint = {
  readonly endpointId: string;
  readonly url: string;
  readonly label: string;
  /** Which events it is told; none of them means all. */
  readonly events: readonly string[];
  /** Whether what visitors wrote is put in at the moment of sending. */
  readonly withWords: boolean;
  /** With its prefix `whsec_`. It signs, so it cannot be kept as a hash. */
  readonly secret: string;
  /** The one before it, which signs as well until that moment. */
  readonly previous: { readonly secret: string; readonly until: Moment } | null;
  readonly createdAt: Moment;
  /** Since when nothing arrived, `null` while it does. */
  readonly failingSince: Moment | null;
  readonly stopped: { readonly at: Moment; readonly because: EndpointStop } | null;
};

/** Something to tell, written in the same transaction as the events it tells of. */
export type WebhookMessageText = {
  readonly kind: 'webhookMessage';
  readonly messageId: string;
  readonly event: string;
  readonly at: Moment;
  /** JSON without words of a person. */
  readonly dataJson: string;
  /** Whom to tell. */
  readonly endpointIds: readonly string[];
};
export type WebhookMessage = Omit<WebhookMessageText, 'kind' | 'endpointIds'>;

/** One try to deliver. */
export type DeliveryAttempt = {
  readonly at: Moment;
  readonly milliseconds: number;
  /** What the endpoint answered, `null` if nothing came back; then `problem` says why. */
  readonly status: number | null;
  readonly problem: string | null;
  /** The beginning of what it answered. */
  readonly response: string;
};

export const DELIVERY_STATES = ['waiting', 'delivered', 'failed'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** How far one message has come at one endpoint. */
export type DeliveryStanding = {
  readonly state: DeliveryState;
  /** Tries since it was made or asked for again. */
  readonly tries: number;
  /** When it is tried next; `null` unless it waits. */
  readonly dueAt: Moment | null;
  /** The newest, oldest first. */
  readonly attempts: readonly DeliveryAttempt[];
};
export type Delivery = WebhookMessage & DeliveryStanding & { readonly endpointId: string };

/** One delivery, or those of a time on whose state is named. */
export type ReplayFilter =
  { readonly messageId: string } | { readonly since: Moment; readonly states: readonly DeliveryState[] };

/** Where a page of deliveries begins: after this one, which was shown last. */
export type DeliveryPosition = { readonly at: Moment; readonly messageId: string };

/** What is told to other systems, to whom, and how far it has come. */
export interface WebhookStore {
  /** Oldest first. */
  readEndpoints(siteId: SiteId): Promise<readonly StoredEndpoint[]>;
  /** Adds one, or takes the place of the one with its id. */
  saveEndpoint(siteId: SiteId, endpoint: StoredEndpoint): Promise<void>;
  /** Its deliveries go along. @returns whether there was one */
  deleteEndpoint(siteId: SiteId, endpointId: string): Promise<boolean>;
  /** Adds something to tell that comes with no event, such as a test. */
  addWebhookMessage(siteId: SiteId, message: WebhookMessageText): Promise<void>;
  /** What waits for one endpoint, by when it is due, at most `limit`. */
  readWaiting(siteId: SiteId, endpointId: string, limit: number): Promise<readonly Delivery[]>;
  settleDelivery(
    siteId: SiteId,
    endpointId: string,
    messageId: string,
    standing: DeliveryStanding,
  ): Promise<void>;
  /** Newest first, at most `limit`, of one state or of all. */
  readDeliveries(
    siteId: SiteId,
    endpointId: string,
    filter: { readonly state?: DeliveryState; readonly after?: DeliveryPosition },
    limit: number,
  ): Promise<readonly Delivery[]>;
  readDelivery(siteId: SiteId, endpointId: string, messageId: string): Promise<Delivery | null>;
  /** They wait again, due now, the oldest first, at most `limit`. @returns how many */
  replayDeliveries(
    siteId: SiteId,
    endpointId: string,
    filter: ReplayFilter,
    now: Moment,
    limit: number,
  ): Promise<number>;
  /** What waits at endpoints that are not stopped, of all sites, and when the oldest of it happened. */
  readBacklog(): Promise<{ readonly waiting: number; readonly oldestAt: Moment | null }>;
}
