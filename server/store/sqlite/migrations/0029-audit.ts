/** Who did what. The file itself refuses to change or drop a row. */
export const audit = `
CREATE TABLE audit (
  site_id TEXT NOT NULL REFERENCES sites,
  number INTEGER NOT NULL,
  at INTEGER NOT NULL,
  actor TEXT NOT NULL,
  act TEXT NOT NULL,
  subject TEXT NOT NULL,
  detail TEXT NOT NULL,
  previous_hash TEXT NOT NULL,
  hash TEXT NOT NULL,
  PRIMARY KEY (site_id, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX audit_by_time ON audit (site_id, at);
CREATE TRIGGER audit_unchanged BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'Rows of the audit log are never changed.'); END;
CREATE TRIGGER audit_kept BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'Rows of the audit log are never dropped.'); END;
`;
