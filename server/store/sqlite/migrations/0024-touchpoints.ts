/** What visitors did and said elsewhere. `owner` is a visitor, or stands for whom the site means. */
export const touchpoints = `
CREATE TABLE touchpoints (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  site_id TEXT NOT NULL REFERENCES sites,
  owner TEXT NOT NULL,
  at INTEGER NOT NULL,
  kind TEXT NOT NULL,
  channel TEXT NOT NULL,
  name TEXT NOT NULL,
  note TEXT NOT NULL,
  success INTEGER CHECK (success IN (0, 1)),
  amount INTEGER,
  currency TEXT,
  data_json TEXT NOT NULL,
  source TEXT NOT NULL,
  external_id TEXT,
  UNIQUE (site_id, source, external_id)
) STRICT;
CREATE INDEX touchpoints_by_owner ON touchpoints (site_id, owner, at, number);
CREATE INDEX touchpoints_by_age ON touchpoints (at);
CREATE INDEX touchpoints_by_site ON touchpoints (site_id, at);
CREATE INDEX orders_by_time ON touchpoints (site_id, at) WHERE kind = 'order' AND amount IS NOT NULL;
`;
