import type { BehindWords } from '../behind.ts';

export const transcriptMailWords = (): BehindWords['transcriptMail'] => ({
  send: 'שליחה בדוא״ל',
  address: 'כתובת דוא״ל',
  addressHint: 'לדוא״ל הזה בלבד; הכתובת אינה נשמרת.',
  addressWrong: 'זו אינה כתובת דוא״ל שלמה. כך היא נראית: name@example.com',
  submit: 'שליחה',
  sending: 'בשליחה',
  cancel: 'ביטול',
  sent: (address) => `נשלח אל ${address}.`,
});
