/** What was answered to those who wait, and what came of conversations. */
export const answering = `
CREATE TABLE waiting_answers (
  site_id TEXT NOT NULL REFERENCES sites,
  answer_id TEXT NOT NULL,
  ticket_id TEXT NOT NULL,
  visitor_id TEXT NOT NULL,
  agent_id TEXT NOT NULL,
  text TEXT NOT NULL,
  answered_at INTEGER NOT NULL,
  PRIMARY KEY (site_id, ticket_id, answer_id)
) STRICT;
CREATE INDEX waiting_answers_by_visitor ON waiting_answers (site_id, visitor_id);

CREATE TABLE outcomes (
  site_id TEXT NOT NULL REFERENCES sites,
  conversation_id TEXT NOT NULL,
  agent_id TEXT NOT NULL,
  disposition TEXT,
  resolved TEXT,
  sale_amount INTEGER,
  sale_currency TEXT,
  recorded_at INTEGER NOT NULL,
  PRIMARY KEY (site_id, conversation_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX outcomes_by_time ON outcomes (site_id, recorded_at);
CREATE INDEX stories_by_time ON stories (site_id, ended_at);
`;
