/** Another name for visitors, pronouns, photos that agents send, and what an owner keeps from visitors. */
export const profileFields = `
ALTER TABLE profiles ADD COLUMN alias TEXT NOT NULL DEFAULT '';
ALTER TABLE profiles ADD COLUMN pronouns TEXT NOT NULL DEFAULT '';
ALTER TABLE sites ADD COLUMN hidden_fields_json TEXT NOT NULL DEFAULT '[]';

CREATE TABLE photos (
  site_id TEXT NOT NULL REFERENCES sites,
  agent_id TEXT NOT NULL,
  photo_id TEXT NOT NULL,
  content BLOB NOT NULL,
  PRIMARY KEY (site_id, agent_id)
) STRICT;
CREATE INDEX photos_by_id ON photos (site_id, photo_id);
`;
