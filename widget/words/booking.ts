import { en } from './booking-en.ts';
import { createDictionary } from './dictionary.ts';

export const bookingWords = createDictionary(en);
