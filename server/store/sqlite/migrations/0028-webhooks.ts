/**
 * What other systems are told: endpoints, messages in the outbox, and how far each came at each endpoint.
 * Deliveries name endpoints without a reference: one may be removed while a commit to it is under way.
 */
export const webhooks = `
CREATE TABLE webhook_endpoints (
  site_id TEXT NOT NULL REFERENCES sites,
  endpoint_id TEXT NOT NULL,
  url TEXT NOT NULL,
  label TEXT NOT NULL,
  events_json TEXT NOT NULL,
  with_words INTEGER NOT NULL,
  secret TEXT NOT NULL,
  previous_secret TEXT,
  previous_until INTEGER,
  created_at INTEGER NOT NULL,
  failing_since INTEGER,
  stopped_at INTEGER,
  stopped_because TEXT,
  PRIMARY KEY (site_id, endpoint_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE webhook_messages (
  site_id TEXT NOT NULL REFERENCES sites,
  message_id TEXT NOT NULL,
  event TEXT NOT NULL,
  at INTEGER NOT NULL,
  data_json TEXT NOT NULL,
  PRIMARY KEY (site_id, message_id)
) STRICT;
CREATE INDEX webhook_messages_by_age ON webhook_messages (at);

CREATE TABLE webhook_deliveries (
  site_id TEXT NOT NULL,
  endpoint_id TEXT NOT NULL,
  message_id TEXT NOT NULL,
  at INTEGER NOT NULL,
  state TEXT NOT NULL,
  tries INTEGER NOT NULL,
  due_at INTEGER,
  attempts_json TEXT NOT NULL,
  PRIMARY KEY (site_id, endpoint_id, message_id),
  FOREIGN KEY (site_id, message_id) REFERENCES webhook_messages ON DELETE CASCADE
) STRICT;
CREATE INDEX webhook_deliveries_due ON webhook_deliveries (site_id, endpoint_id, due_at)
  WHERE due_at IS NOT NULL;
CREATE INDEX webhook_deliveries_by_time ON webhook_deliveries (site_id, endpoint_id, at, message_id);
CREATE INDEX webhook_deliveries_by_message ON webhook_deliveries (site_id, message_id);
`;
