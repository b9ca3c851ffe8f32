/** How far each side of a conversation has come: one row each, however many messages there are. */
export const marks = `
CREATE TABLE marks (
  site_id TEXT NOT NULL REFERENCES sites,
  conversation_id TEXT NOT NULL,
  side TEXT NOT NULL CHECK (side IN ('visitor', 'agent')),
  received INTEGER NOT NULL CHECK (received >= read),
  read INTEGER NOT NULL CHECK (read >= 0),
  PRIMARY KEY (site_id, conversation_id, side)
) STRICT, WITHOUT ROWID;
`;
