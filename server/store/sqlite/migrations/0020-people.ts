/** Roles, accounts of people who serve nobody, invites, and keys of programs. */
export const people = `
CREATE TABLE people (
  site_id TEXT NOT NULL REFERENCES sites,
  account_id TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('owner', 'supervisor', 'agent')),
  agent_id TEXT,
  name TEXT NOT NULL,
  email TEXT NOT NULL UNIQUE,
  password_hash TEXT NOT NULL,
  disabled_at INTEGER,
  created_at INTEGER NOT NULL,
  PRIMARY KEY (site_id, account_id),
  UNIQUE (site_id, agent_id)
) STRICT, WITHOUT ROWID;
INSERT INTO people
  SELECT accounts.site_id, accounts.agent_id, 'agent', accounts.agent_id,
    COALESCE(profiles.name, accounts.agent_id), accounts.email, accounts.password_hash, NULL, 0
  FROM accounts LEFT JOIN profiles
    ON profiles.site_id = accounts.site_id AND profiles.agent_id = accounts.agent_id;
DROP TABLE accounts;
ALTER TABLE people RENAME TO accounts;

CREATE TABLE people_sessions (
  token_hash TEXT PRIMARY KEY,
  site_id TEXT NOT NULL,
  account_id TEXT NOT NULL,
  expires_at INTEGER NOT NULL,
  FOREIGN KEY (site_id, account_id) REFERENCES accounts ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
INSERT INTO people_sessions
  SELECT token_hash, sessions.site_id, sessions.agent_id, expires_at
  FROM sessions JOIN accounts
    ON accounts.site_id = sessions.site_id AND accounts.account_id = sessions.agent_id;
DROP TABLE sessions;
ALTER TABLE people_sessions RENAME TO sessions;
CREATE INDEX sessions_by_expiry ON sessions (expires_at);
CREATE INDEX sessions_by_account ON sessions (site_id, account_id);

CREATE TABLE invites (
  token_hash TEXT PRIMARY KEY,
  site_id TEXT NOT NULL REFERENCES sites,
  invite_id TEXT NOT NULL,
  name TEXT NOT NULL,
  email TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('owner', 'supervisor', 'agent')),
  agent_id TEXT,
  skills_json TEXT NOT NULL,
  invited_by TEXT NOT NULL,
  expires_at INTEGER NOT NULL,
  UNIQUE (site_id, invite_id),
  UNIQUE (site_id, email)
) STRICT, WITHOUT ROWID;
CREATE INDEX invites_by_expiry ON invites (expires_at);

CREATE TABLE api_keys (
  key_hash TEXT PRIMARY KEY,
  site_id TEXT NOT NULL REFERENCES sites,
  key_id TEXT NOT NULL,
  name TEXT NOT NULL,
  scopes_json TEXT NOT NULL,
  created_by TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  used_at INTEGER,
  UNIQUE (site_id, key_id)
) STRICT, WITHOUT ROWID;
`;
