/**
 * Every table begins with the site, so that no query can cross tenants by mistake.
 * Words of people stand in `profiles`, `ticket_texts`, `messages`, `reviews`, and nowhere else.
 */
export const firstTables = `
CREATE TABLE sites (
  site_id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  origins_json TEXT NOT NULL
) STRICT;

CREATE TABLE events (
  site_id TEXT NOT NULL REFERENCES sites,
  version INTEGER NOT NULL CHECK (version > 0),
  at INTEGER NOT NULL,
  type TEXT NOT NULL,
  body_json TEXT NOT NULL,
  PRIMARY KEY (site_id, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE snapshots (
  site_id TEXT PRIMARY KEY REFERENCES sites,
  version INTEGER NOT NULL,
  schema INTEGER NOT NULL,
  state TEXT NOT NULL
) STRICT;

CREATE TABLE answers (
  site_id TEXT NOT NULL REFERENCES sites,
  actor TEXT NOT NULL,
  command_id TEXT NOT NULL,
  body_digest TEXT NOT NULL,
  answer TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (site_id, actor, command_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX answers_by_time ON answers (at);

CREATE TABLE visitors (
  site_id TEXT NOT NULL REFERENCES sites,
  visitor_id TEXT NOT NULL,
  token_hash TEXT NOT NULL,
  first_seen_at INTEGER NOT NULL,
  PRIMARY KEY (site_id, visitor_id),
  UNIQUE (site_id, token_hash)
) STRICT, WITHOUT ROWID;

CREATE TABLE profiles (
  site_id TEXT NOT NULL REFERENCES sites,
  agent_id TEXT NOT NULL,
  name TEXT NOT NULL,
  headline TEXT NOT NULL,
  biography TEXT NOT NULL,
  photo_url TEXT,
  skill_labels_json TEXT NOT NULL,
  PRIMARY KEY (site_id, agent_id)
) STRICT;

CREATE TABLE ticket_texts (
  site_id TEXT NOT NULL REFERENCES sites,
  ticket_id TEXT NOT NULL,
  visitor_id TEXT NOT NULL,
  visitor_name TEXT NOT NULL,
  question TEXT NOT NULL,
  PRIMARY KEY (site_id, ticket_id)
) STRICT;
CREATE INDEX ticket_texts_by_visitor ON ticket_texts (site_id, visitor_id);

CREATE TABLE conversations (
  site_id TEXT NOT NULL REFERENCES sites,
  conversation_id TEXT NOT NULL,
  visitor_id TEXT NOT NULL,
  PRIMARY KEY (site_id, conversation_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX conversations_by_visitor ON conversations (site_id, visitor_id);

CREATE TABLE messages (
  site_id TEXT NOT NULL,
  conversation_id TEXT NOT NULL,
  number INTEGER NOT NULL CHECK (number > 0),
  message_id TEXT NOT NULL,
  author TEXT NOT NULL CHECK (author IN ('visitor', 'agent')),
  text TEXT NOT NULL,
  sent_at INTEGER NOT NULL,
  command_id TEXT NOT NULL,
  PRIMARY KEY (site_id, conversation_id, number),
  FOREIGN KEY (site_id, conversation_id) REFERENCES conversations
) STRICT;

CREATE TABLE reviews (
  site_id TEXT NOT NULL REFERENCES sites,
  review_id TEXT NOT NULL,
  conversation_id TEXT NOT NULL,
  visitor_id TEXT NOT NULL,
  agent_id TEXT NOT NULL,
  stars INTEGER NOT NULL CHECK (stars BETWEEN 1 AND 5),
  comment TEXT NOT NULL,
  written_at INTEGER NOT NULL,
  published_at INTEGER,
  PRIMARY KEY (site_id, review_id),
  UNIQUE (site_id, conversation_id)
) STRICT;
CREATE INDEX reviews_published ON reviews (site_id, agent_id, published_at, review_id)
  WHERE published_at IS NOT NULL;
CREATE INDEX reviews_by_visitor ON reviews (site_id, visitor_id);

CREATE TABLE accounts (
  email TEXT PRIMARY KEY,
  site_id TEXT NOT NULL REFERENCES sites,
  agent_id TEXT NOT NULL,
  password_hash TEXT NOT NULL,
  UNIQUE (site_id, agent_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE sessions (
  token_hash TEXT PRIMARY KEY,
  site_id TEXT NOT NULL REFERENCES sites,
  agent_id TEXT NOT NULL,
  expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX sessions_by_expiry ON sessions (expires_at);
`;
