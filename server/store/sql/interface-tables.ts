import type { Moment, SiteId } from '../../protocol/index.ts';

/** The tables of what other systems are told, and of who did what. */
export type InterfaceTables = {
  webhook_endpoints: {
    site_id: SiteId;
    endpoint_id: string;
    url: string;
    label: string;
    events_json: string;
    with_words: number;
    secret: string;
    previous_secret: string | null;
    previous_until: Moment | null;
    created_at: Moment;
    failing_since: Moment | null;
    stopped_at: Moment | null;
    stopped_because: string | null;
  };
  webhook_messages: { site_id: SiteId; message_id: string; event: string; at: Moment; data_json: string };
  webhook_deliveries: {
    site_id: SiteId;
    endpoint_id: string;
    message_id: string;
    at: Moment;
    state: string;
    tries: number;
    due_at: Moment | null;
    attempts_json: string;
  };
  audit: {
    site_id: SiteId;
    number: number;
    at: Moment;
    actor: string;
    act: string;
    subject: string;
    detail: string;
    previous_hash: string;
    hash: string;
  };
};
