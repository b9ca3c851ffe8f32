/**
 * What visitors said with bookings and in messages for later, each erased with its visitor; and mails about
 * bookings that are still to be sent, which hold no words.
 */
export const bookings = `
CREATE TABLE booking_texts (
  site_id TEXT NOT NULL REFERENCES sites,
  booking_id TEXT NOT NULL,
  visitor_id TEXT NOT NULL,
  visitor_name TEXT NOT NULL,
  mail TEXT,
  phone TEXT,
  note TEXT NOT NULL,
  zone TEXT NOT NULL,
  PRIMARY KEY (site_id, booking_id)
) STRICT;
CREATE INDEX booking_texts_by_visitor ON booking_texts (site_id, visitor_id);

CREATE TABLE left_messages (
  site_id TEXT NOT NULL REFERENCES sites,
  left_message_id TEXT NOT NULL,
  visitor_id TEXT NOT NULL,
  visitor_name TEXT NOT NULL,
  mail TEXT,
  phone TEXT,
  text TEXT NOT NULL,
  PRIMARY KEY (site_id, left_message_id)
) STRICT;
CREATE INDEX left_messages_by_visitor ON left_messages (site_id, visitor_id);

CREATE TABLE booking_mails (
  site_id TEXT NOT NULL REFERENCES sites,
  number INTEGER NOT NULL,
  booking_id TEXT NOT NULL,
  news TEXT NOT NULL,
  agent_id TEXT NOT NULL,
  starts_at INTEGER NOT NULL,
  ends_at INTEGER NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (site_id, number)
) STRICT;
CREATE INDEX booking_mails_by_booking ON booking_mails (site_id, booking_id);
`;
