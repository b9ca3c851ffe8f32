import type { Formats } from '../formats.ts';
import type { OneselfWords } from '../oneself.ts';
import { hoursFormWords } from './oneself-hours.ts';
import { meWords } from './oneself-me.ts';
import { passwordWords } from './password.ts';
import { profileWords } from './oneself-profile.ts';
import { reviewsWords } from './oneself-reviews.ts';

export const words = (formats: Formats<'de'>): OneselfWords => ({
  profile: profileWords(),
  hours: hoursFormWords(formats),
  reviews: reviewsWords(formats),
  me: meWords,
  password: passwordWords(formats),
});
