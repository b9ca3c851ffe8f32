/**
 * Since when words are kept that tell it nowhere else, `NULL` once they went; what finds the words whose time
 * is over, and visitors by mail address; erasures that have begun; and whether pages may still hold something
 * of erased words. Words of before are kept from now on.
 */
export const privacy = `
ALTER TABLE ticket_texts ADD COLUMN kept_since INTEGER;
ALTER TABLE transfer_notes ADD COLUMN kept_since INTEGER;
ALTER TABLE booking_texts ADD COLUMN kept_since INTEGER;
ALTER TABLE left_messages ADD COLUMN kept_since INTEGER;
UPDATE ticket_texts SET kept_since = unixepoch() * 1000;
UPDATE transfer_notes SET kept_since = unixepoch() * 1000;
UPDATE booking_texts SET kept_since = unixepoch() * 1000;
UPDATE left_messages SET kept_since = unixepoch() * 1000;
CREATE INDEX ticket_texts_by_age ON ticket_texts (site_id, kept_since) WHERE kept_since IS NOT NULL;
CREATE INDEX transfer_notes_by_age ON transfer_notes (site_id, kept_since) WHERE kept_since IS NOT NULL;
CREATE INDEX booking_texts_by_age ON booking_texts (site_id, kept_since) WHERE kept_since IS NOT NULL;
CREATE INDEX left_messages_by_age ON left_messages (site_id, kept_since) WHERE kept_since IS NOT NULL;
CREATE INDEX messages_by_age ON messages (site_id, sent_at) WHERE text <> '' OR attachments_json <> '[]';
CREATE INDEX internal_notes_by_age ON internal_notes (site_id, written_at);
CREATE INDEX waiting_answers_by_age ON waiting_answers (site_id, answered_at);
CREATE INDEX webhook_messages_by_time ON webhook_messages (site_id, at);

CREATE INDEX booking_texts_by_mail ON booking_texts (site_id, lower(mail)) WHERE mail IS NOT NULL;
CREATE INDEX left_messages_by_mail ON left_messages (site_id, lower(mail)) WHERE mail IS NOT NULL;
CREATE INDEX ticket_texts_by_mail
  ON ticket_texts (site_id, lower(json_extract(context_json, '$.signed.email')))
  WHERE context_json IS NOT NULL;

CREATE TABLE erasures (
  site_id TEXT NOT NULL REFERENCES sites,
  visitor_id TEXT NOT NULL,
  stand_in TEXT NOT NULL,
  actor TEXT NOT NULL,
  begun_at INTEGER NOT NULL,
  PRIMARY KEY (site_id, visitor_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE scrub_due (
  name TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
`;
