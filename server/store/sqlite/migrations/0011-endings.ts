/** What agents write for each other, and answers that they often give; `agent_id` is '' for the site's. */
export const endings = `
CREATE TABLE internal_notes (
  site_id TEXT NOT NULL REFERENCES sites,
  note_id TEXT NOT NULL,
  conversation_id TEXT NOT NULL,
  visitor_id TEXT NOT NULL,
  agent_id TEXT NOT NULL,
  text TEXT NOT NULL,
  written_at INTEGER NOT NULL,
  PRIMARY KEY (site_id, note_id)
) STRICT;
CREATE INDEX internal_notes_by_conversation ON internal_notes (site_id, conversation_id);
CREATE INDEX internal_notes_by_visitor ON internal_notes (site_id, visitor_id);

CREATE TABLE quick_replies (
  site_id TEXT NOT NULL REFERENCES sites,
  agent_id TEXT NOT NULL,
  number INTEGER NOT NULL,
  shortcut TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (site_id, agent_id, number)
) STRICT;
`;
