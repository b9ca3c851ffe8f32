/**
 * Why a review is hidden, by whom, and each time it was hidden or shown again. Until now a review was hidden
 * by a dispute that was upheld only, and its stars did not count.
 */
export const moderation = `
ALTER TABLE reviews ADD COLUMN hidden_reason TEXT
  CHECK (hidden_reason IN ('offensive', 'personal-data', 'spam', 'fake', 'off-topic'));
ALTER TABLE reviews ADD COLUMN discounted INTEGER NOT NULL DEFAULT 0 CHECK (discounted IN (0, 1));
ALTER TABLE reviews ADD COLUMN moderations INTEGER NOT NULL DEFAULT 0;

CREATE TABLE review_moderations (
  site_id TEXT NOT NULL,
  review_id TEXT NOT NULL,
  number INTEGER NOT NULL CHECK (number > 0),
  reason TEXT,
  note TEXT NOT NULL,
  moderated_by TEXT NOT NULL,
  moderated_at INTEGER NOT NULL,
  PRIMARY KEY (site_id, review_id, number),
  FOREIGN KEY (site_id, review_id) REFERENCES reviews
) STRICT, WITHOUT ROWID;
INSERT INTO review_moderations
  SELECT site_id, review_id, 1, 'off-topic', '', 'manage', decided_at FROM review_disputes WHERE upheld = 1;
UPDATE reviews SET hidden_reason = 'off-topic', discounted = 1, moderations = 1 WHERE hidden = 1;

CREATE INDEX reviews_by_publication ON reviews (site_id, published_at, review_id)
  WHERE published_at IS NOT NULL;
CREATE INDEX reviews_hidden ON reviews (site_id, agent_id) WHERE hidden = 1;
`;
