import type { BehindWords } from '../behind.ts';

export const transcriptMailWords = (): BehindWords['transcriptMail'] => ({
  send: 'ईमेल से भेजें',
  address: 'ईमेल पता',
  addressHint: 'केवल इसी ईमेल के लिए; सहेजा नहीं जाएगा।',
  addressWrong: 'यह ईमेल पता पूरा नहीं है; वह ऐसा दिखता है: name@example.com',
  submit: 'भेजें',
  sending: 'भेजा जा रहा है',
  cancel: 'छोड़ें',
  sent: (address) => `${address} पर भेजा गया।`,
});
