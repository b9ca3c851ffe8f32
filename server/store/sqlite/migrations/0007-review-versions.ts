/**
 * What visitors say of a conversation stands in versions, of which a published review shows one, perhaps not
 * the newest; and what the agent answers, once.
 */
export const reviewVersions = `
CREATE TABLE review_versions (
  site_id TEXT NOT NULL,
  review_id TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version > 0),
  stars INTEGER NOT NULL CHECK (stars BETWEEN 1 AND 5),
  comment TEXT NOT NULL,
  tags_json TEXT NOT NULL,
  nps INTEGER CHECK (nps BETWEEN 0 AND 10),
  written_at INTEGER NOT NULL,
  PRIMARY KEY (site_id, review_id, version),
  FOREIGN KEY (site_id, review_id) REFERENCES reviews
) STRICT;
INSERT INTO review_versions
  SELECT site_id, review_id, 1, stars, comment, '[]', NULL, written_at FROM reviews;

ALTER TABLE reviews ADD COLUMN published_version INTEGER;
UPDATE reviews SET published_version = 1 WHERE published_at IS NOT NULL;
ALTER TABLE reviews ADD COLUMN reply TEXT;
ALTER TABLE reviews ADD COLUMN replied_at INTEGER;
ALTER TABLE reviews DROP COLUMN stars;
ALTER TABLE reviews DROP COLUMN comment;
ALTER TABLE reviews DROP COLUMN written_at;
`;
