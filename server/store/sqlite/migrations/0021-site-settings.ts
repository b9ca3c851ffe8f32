/** What owners say of a site, and where its tag was seen. */
export const siteSettings = `
CREATE TABLE site_settings (
  site_id TEXT NOT NULL REFERENCES sites,
  name TEXT NOT NULL,
  json TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version > 0),
  changed_by TEXT NOT NULL,
  changed_at INTEGER NOT NULL,
  PRIMARY KEY (site_id, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE sightings (
  site_id TEXT NOT NULL REFERENCES sites,
  origin TEXT NOT NULL,
  allowed INTEGER NOT NULL CHECK (allowed IN (0, 1)),
  seen_at INTEGER NOT NULL,
  PRIMARY KEY (site_id, origin)
) STRICT, WITHOUT ROWID;
`;
