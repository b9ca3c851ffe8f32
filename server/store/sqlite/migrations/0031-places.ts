/**
 * Whether a ticket stands in line, as the events say it, and that no visitor has two that do. Where an older
 * file should have two of one visitor, one of them is left out, so that the file can still be opened.
 */
export const places = `
ALTER TABLE ticket_texts ADD COLUMN open INTEGER NOT NULL DEFAULT 0 CHECK (open IN (0, 1));
CREATE UNIQUE INDEX ticket_texts_open ON ticket_texts (site_id, visitor_id) WHERE open = 1;

WITH turns AS (
  SELECT site_id, body_json ->> 'ticketId' AS ticket_id, max(version),
    type IN ('ticketJoined', 'ticketReturned', 'ticketTransferred') AS open
  FROM events
  WHERE type IN ('ticketJoined', 'ticketReturned', 'ticketTransferred',
    'ticketClosed', 'transferEnded', 'conversationStarted')
  GROUP BY 1, 2
)
UPDATE OR IGNORE ticket_texts SET open = 1
WHERE (site_id, ticket_id) IN (SELECT site_id, ticket_id FROM turns WHERE open);
`;
