/**
 * What a site knows, the index by which it is found, and what agents did with suggestions. The index holds
 * words as the core makes them, letters and digits only, and the id of the site as one more word.
 */
export const knowledge = `
CREATE TABLE knowledge (
  entry_number INTEGER PRIMARY KEY,
  site_id TEXT NOT NULL REFERENCES sites,
  entry_id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('reply', 'article')),
  title TEXT NOT NULL,
  text TEXT NOT NULL,
  link TEXT NOT NULL,
  language TEXT,
  skills_json TEXT NOT NULL,
  updated_at INTEGER NOT NULL,
  UNIQUE (site_id, entry_id)
) STRICT;

CREATE VIRTUAL TABLE knowledge_terms USING fts5 (
  site,
  title,
  text,
  tokenize = "unicode61 remove_diacritics 0 categories 'L* M* N* Co'"
);

CREATE TABLE answered_suggestions (
  site_id TEXT NOT NULL REFERENCES sites,
  conversation_id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('reply', 'article', 'transfer', 'call')),
  subject_id TEXT NOT NULL,
  answer TEXT NOT NULL CHECK (answer IN ('taken', 'dismissed')),
  agent_id TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (site_id, conversation_id, kind, subject_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX answered_suggestions_by_site ON answered_suggestions (site_id, at);
CREATE INDEX answered_suggestions_by_time ON answered_suggestions (at);
`;
