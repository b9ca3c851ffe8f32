/** How every try of a visitor ended, and who looked at what of whom. There are no words in either. */
export const stories = `
CREATE TABLE stories (
  site_id TEXT NOT NULL REFERENCES sites,
  visitor_id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('talked', 'failed')),
  subject_id TEXT NOT NULL,
  agent_id TEXT,
  started_at INTEGER NOT NULL,
  ended_at INTEGER NOT NULL,
  reason TEXT NOT NULL,
  last_number INTEGER NOT NULL,
  PRIMARY KEY (site_id, visitor_id, ended_at, subject_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX stories_by_age ON stories (ended_at);

CREATE TABLE looks (
  look_id INTEGER PRIMARY KEY,
  site_id TEXT NOT NULL REFERENCES sites,
  at INTEGER NOT NULL,
  agent_id TEXT NOT NULL,
  visitor_id TEXT NOT NULL,
  what TEXT NOT NULL,
  subject_id TEXT NOT NULL
) STRICT;
CREATE INDEX looks_by_time ON looks (site_id, at);
CREATE INDEX looks_by_age ON looks (at);
CREATE INDEX looks_by_visitor ON looks (site_id, visitor_id, at);
`;
