import type {
  ApiKeyCard,
  AuditCheck,
  AuditFilter,
  AuditLine,
  MadeApiKey,
  MadeWebhook,
  Page,
  Scope,
  VisitorKeyCard,
  WebhookCard,
  WebhookDelivery,
  WebhookForm,
} from '../../../server/protocol/index.ts';
import type { Answered } from './answer.ts';
import type { Call } from './call.ts';

/** A server keeps far fewer of what is shown as one list: an answer that never ends is not followed. */
const PAGES_MOST = 20;

export type NewKey = { readonly name: string; readonly scopes: readonly Scope[] };
export type DeliveryFilter = { readonly state: WebhookDelivery['state'] | null };
export type Replay = { readonly since: number; readonly which: 'failed' | 'all' };
export type NewVisitorKey = { readonly key: string; readonly previousUntil: number | null };

/** What the page of interfaces asks of the server. */
export interface InterfacesClient {
  readKeys(): Promise<Answered<readonly ApiKeyCard[]>>;
  makeKey(key: NewKey): Promise<Answered<MadeApiKey>>;
  revokeKey(keyId: string): Promise<Answered<object>>;
  readWebhooks(): Promise<Answered<readonly WebhookCard[]>>;
  makeWebhook(form: WebhookForm): Promise<Answered<MadeWebhook>>;
  readWebhook(endpointId: string): Promise<Answered<WebhookCard>>;
  saveWebhook(endpointId: string, form: WebhookForm, tag: string | null): Promise<Answered<WebhookCard>>;
  removeWebhook(endpointId: string): Promise<Answered<object>>;
  rotateSecret(endpointId: string): Promise<Answered<MadeWebhook>>;
  testWebhook(endpointId: string): Promise<Answered<object>>;
  readDeliveries(
    endpointId: string,
    filter: DeliveryFilter,
    cursor: string | null,
  ): Promise<Answered<Page<WebhookDelivery>>>;
  replayDelivery(endpointId: string, messageId: string): Promise<Answered<object>>;
  replayDeliveries(endpointId: string, replay: Replay): Promise<Answered<{ readonly count: number }>>;
  readVisitorKey(): Promise<Answered<VisitorKeyCard>>;
  rotateVisitorKey(overlapSeconds: number): Promise<Answered<NewVisitorKey>>;
  readAudit(filter: AuditFilter, cursor: string | null): Promise<Answered<Page<AuditLine>>>;
  auditCsv(filter: AuditFilter): Promise<Answered<{ readonly csv: string }>>;
  checkAudit(): Promise<Answered<AuditCheck>>;
}

const at = (cursor: string | null) => ({ cursor: cursor ?? undefined });

export function interfacesOf(call: Call): InterfacesClient {
  const path = (endpointId: string) => ({ path: { endpointId } });
  return {
    readKeys: () => readAll((cursor) => call('readKeys', { query: at(cursor) })),
    makeKey: (body) => call('makeKey', { body }),
    revokeKey: (keyId) => call('revokeKey', { path: { keyId } }),
    readWebhooks: () => readAll((cursor) => call('readWebhooks', { query: at(cursor) })),
    makeWebhook: (body) => call('makeWebhook', { body }),
    readWebhook: (endpointId) => call('readWebhook', path(endpointId)),
    saveWebhook: (endpointId, body, tag) => call('saveWebhook', { ...path(endpointId), body, tag }),
    removeWebhook: (endpointId) => call('removeWebhook', path(endpointId)),
    rotateSecret: (endpointId) => call('rotateWebhookSecret', path(endpointId)),
    testWebhook: (endpointId) => call('testWebhook', path(endpointId)),
    readDeliveries: (endpointId, { state }, cursor) =>
      call('readDeliveries', { ...path(endpointId), query: { ...at(cursor), state: state ?? undefined } }),
    replayDelivery: (endpointId, messageId) => call('replayDelivery', { path: { endpointId, messageId } }),
    replayDeliveries: (endpointId, body) => call('replayDeliveries', { ...path(endpointId), body }),
    readVisitorKey: () => call('readVisitorKey'),
    rotateVisitorKey: (overlapSeconds) => call('rotateVisitorKey', { body: { overlapSeconds } }),
    readAudit: (filter, cursor) => call('readAudit', { query: { ...filter, ...at(cursor) } }),
    auditCsv: (query) => call('readAuditCsv', { query }),
    checkAudit: () => call('checkAudit'),
  };
}

/** Page by page: the list is shown as a whole. */
async function readAll<Item>(
  read: (cursor: string | null) => Promise<Answered<Page<Item>>>,
): Promise<Answered<readonly Item[]>> {
  const items: Item[] = [];
  let cursor: string | null = null;
  for (let page = 0; page < PAGES_MOST; page++) {
    const answer: Answered<Page<Item>> = await read(cursor);
    if (!answer.ok) return answer;
    items.push(...answer.result.items);
    cursor = answer.result.nextCursor;
    if (cursor === null) break;
  }
  return { ok: true, result: items, tag: null };
}
