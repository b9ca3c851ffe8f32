/**
 * Files that people send: what is known of them apart from their content, so that counting and looking up
 * touches small rows. A content goes with its row.
 */
export const attachments = `
ALTER TABLE ticket_texts ADD COLUMN attachments_json TEXT NOT NULL DEFAULT '[]';
ALTER TABLE messages ADD COLUMN attachments_json TEXT NOT NULL DEFAULT '[]';

CREATE TABLE attachments (
  site_id TEXT NOT NULL REFERENCES sites,
  attachment_id TEXT NOT NULL,
  visitor_id TEXT NOT NULL,
  author TEXT NOT NULL CHECK (author IN ('visitor', 'agent')),
  agent_id TEXT,
  bytes INTEGER NOT NULL CHECK (bytes > 0),
  description_json TEXT NOT NULL,
  saved_at INTEGER NOT NULL,
  ticket_id TEXT,
  conversation_id TEXT,
  PRIMARY KEY (site_id, attachment_id)
) STRICT;
CREATE INDEX attachments_by_visitor ON attachments (site_id, visitor_id, bytes);
CREATE INDEX attachments_by_ticket ON attachments (site_id, ticket_id);
CREATE INDEX attachments_by_conversation ON attachments (site_id, conversation_id);
CREATE INDEX attachments_by_time ON attachments (saved_at);

CREATE TABLE attachment_contents (
  site_id TEXT NOT NULL,
  attachment_id TEXT NOT NULL,
  content BLOB NOT NULL,
  PRIMARY KEY (site_id, attachment_id),
  FOREIGN KEY (site_id, attachment_id) REFERENCES attachments ON DELETE CASCADE
) STRICT;
`;
