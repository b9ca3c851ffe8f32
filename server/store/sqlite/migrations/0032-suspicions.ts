/**
 * What makes a review look as if it were not genuine, and since when it is held for that. It is hidden
 * without a reason until somebody has decided.
 */
export const suspicions = `
ALTER TABLE reviews ADD COLUMN suspicions_json TEXT;
ALTER TABLE reviews ADD COLUMN held_at INTEGER;
`;
