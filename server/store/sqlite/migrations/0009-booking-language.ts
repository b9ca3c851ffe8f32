/** The language in which a visitor booked: mails are written in it. */
export const bookingLanguage = `
ALTER TABLE booking_texts ADD COLUMN language TEXT NOT NULL DEFAULT 'en';
`;
