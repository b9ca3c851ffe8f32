/** What rules of context did, and what was true of visits whose visitors acted. Nobody is named in either. */
export const firings = `
CREATE TABLE firings (
  firing_number INTEGER PRIMARY KEY,
  site_id TEXT NOT NULL REFERENCES sites,
  firing_id TEXT NOT NULL,
  rule_id TEXT NOT NULL,
  visit_id TEXT NOT NULL,
  at INTEGER NOT NULL,
  path TEXT NOT NULL,
  agent_id TEXT,
  outcome TEXT NOT NULL,
  ticket_id TEXT,
  UNIQUE (site_id, firing_id)
) STRICT;
CREATE INDEX firings_by_time ON firings (site_id, at);
CREATE INDEX firings_by_visit ON firings (site_id, visit_id);
CREATE INDEX firings_by_age ON firings (at);

CREATE TABLE visit_facts (
  facts_id INTEGER PRIMARY KEY,
  site_id TEXT NOT NULL REFERENCES sites,
  at INTEGER NOT NULL,
  facts_json TEXT NOT NULL
) STRICT;
CREATE INDEX visit_facts_by_time ON visit_facts (site_id, at);
CREATE INDEX visit_facts_by_age ON visit_facts (at);
`;
