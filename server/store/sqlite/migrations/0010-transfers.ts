/** What one agent tells the next of a visitor, and whose words are those of a guest in a conversation. */
export const transfers = `
CREATE TABLE transfer_notes (
  site_id TEXT NOT NULL REFERENCES sites,
  ticket_id TEXT NOT NULL,
  visitor_id TEXT NOT NULL,
  note TEXT NOT NULL,
  PRIMARY KEY (site_id, ticket_id)
) STRICT;
CREATE INDEX transfer_notes_by_visitor ON transfer_notes (site_id, visitor_id);

ALTER TABLE messages ADD COLUMN by_guest INTEGER NOT NULL DEFAULT 0 CHECK (by_guest IN (0, 1));
`;
