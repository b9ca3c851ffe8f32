/**
 * What was decided and from what, in the order of time, so that reading a day and dropping a day touch rows
 * that lie together; and whom visitors know: two ids and a moment each, no words.
 */
export const decisionsAndAcquaintances = `
CREATE TABLE decisions (
  site_id TEXT NOT NULL REFERENCES sites,
  at INTEGER NOT NULL,
  number INTEGER NOT NULL CHECK (number >= 0),
  ticket_id TEXT,
  agent_id TEXT,
  kind TEXT NOT NULL,
  body_json TEXT NOT NULL,
  PRIMARY KEY (site_id, at, number)
) STRICT;
CREATE INDEX decisions_by_ticket ON decisions (site_id, ticket_id, at, number) WHERE ticket_id IS NOT NULL;
CREATE INDEX decisions_by_time ON decisions (at);

CREATE TABLE former_agents (
  site_id TEXT NOT NULL REFERENCES sites,
  visitor_id TEXT NOT NULL,
  agent_id TEXT NOT NULL,
  talked_at INTEGER NOT NULL,
  PRIMARY KEY (site_id, visitor_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE preferences (
  site_id TEXT NOT NULL REFERENCES sites,
  visitor_id TEXT NOT NULL,
  agent_id TEXT NOT NULL,
  preference TEXT NOT NULL CHECK (preference IN ('favourite', 'avoided')),
  set_at INTEGER NOT NULL,
  PRIMARY KEY (site_id, visitor_id, agent_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX preferences_by_time ON preferences (site_id, visitor_id, set_at, agent_id);
`;
