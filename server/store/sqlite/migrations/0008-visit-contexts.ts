/** What the page said of a visit, beside what the visitor wrote ahead. */
export const visitContexts = `
ALTER TABLE ticket_texts ADD COLUMN context_json TEXT;
`;
