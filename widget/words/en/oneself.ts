import type { Formats } from '../formats.ts';
import { hoursFormWords } from './oneself-hours.ts';
import { meWords } from './oneself-me.ts';
import { passwordWords } from './password.ts';
import { profileWords } from './oneself-profile.ts';
import { reviewsWords } from './oneself-reviews.ts';

/** What agents read of themselves. */
export const words = (formats: Formats<'en'>) => ({
  profile: profileWords,
  hours: hoursFormWords(formats),
  reviews: reviewsWords,
  me: meWords,
  password: passwordWords(formats),
});
