/** What agents came to on each day, and the reviews that they find wrong. */
export const measures = `
CREATE TABLE agent_days (
  site_id TEXT NOT NULL REFERENCES sites,
  date TEXT NOT NULL,
  agent_id TEXT NOT NULL,
  slot_seconds REAL NOT NULL,
  busy_seconds REAL NOT NULL,
  fair_seconds REAL NOT NULL,
  handled INTEGER NOT NULL,
  talk_seconds REAL NOT NULL,
  wrap_up_seconds REAL NOT NULL,
  promised INTEGER NOT NULL,
  kept INTEGER NOT NULL,
  transferred INTEGER NOT NULL,
  judged INTEGER NOT NULL,
  resolved INTEGER NOT NULL,
  PRIMARY KEY (site_id, date, agent_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX agent_days_by_agent ON agent_days (site_id, agent_id, date);
CREATE INDEX agent_days_by_age ON agent_days (date);

ALTER TABLE reviews ADD COLUMN hidden INTEGER NOT NULL DEFAULT 0 CHECK (hidden IN (0, 1));

CREATE TABLE review_disputes (
  site_id TEXT NOT NULL,
  review_id TEXT NOT NULL,
  agent_id TEXT NOT NULL,
  reason TEXT NOT NULL,
  disputed_at INTEGER NOT NULL,
  upheld INTEGER CHECK (upheld IN (0, 1)),
  decided_at INTEGER,
  PRIMARY KEY (site_id, review_id),
  FOREIGN KEY (site_id, review_id) REFERENCES reviews
) STRICT, WITHOUT ROWID;
CREATE INDEX review_disputes_by_agent ON review_disputes (site_id, agent_id, disputed_at);
`;
