/**
 * What moves a place to another device: the receipts that are open, one for each visitor, and the tokens that
 * devices got for one, by which they stand for the same visitor. And the secrets of the installation itself.
 */
export const receiptsAndSecrets = `
CREATE TABLE receipts (
  site_id TEXT NOT NULL REFERENCES sites,
  visitor_id TEXT NOT NULL,
  receipt_hash TEXT NOT NULL,
  expires_at INTEGER NOT NULL,
  PRIMARY KEY (site_id, visitor_id),
  UNIQUE (site_id, receipt_hash)
) STRICT, WITHOUT ROWID;
CREATE INDEX receipts_by_expiry ON receipts (expires_at);

CREATE TABLE device_tokens (
  site_id TEXT NOT NULL REFERENCES sites,
  token_hash TEXT NOT NULL,
  visitor_id TEXT NOT NULL,
  receipt_hash TEXT NOT NULL,
  bound_at INTEGER NOT NULL,
  PRIMARY KEY (site_id, visitor_id, token_hash),
  UNIQUE (site_id, token_hash)
) STRICT, WITHOUT ROWID;
CREATE INDEX device_tokens_by_visitor ON device_tokens (site_id, visitor_id, bound_at, token_hash);

CREATE TABLE secrets (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`;
