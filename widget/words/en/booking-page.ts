import type { Formats } from '../formats.ts';
import { bookingWords } from './booking.ts';
import { partWords } from './parts.ts';
import { refusalWords } from './refusals.ts';

/** What stands on the page of a booked call, where its signed link leads. */
export const words = (formats: Formats<'en'>) => ({
  ...partWords(formats),
  ...bookingWords(formats),
  refusals: refusalWords(),
  page: pageWords(formats),
});

const pageWords = (formats: Formats<'en'>) => ({
  loading: 'Your call is being looked up',
  heading: 'Your call',
  when: (name: string, at: string) => `${name} calls you ${at}`,
  about: (minutes: number, zone: string) =>
    `It takes ${formats.number(minutes)} min. The time is yours: ${zone}.`,
  soon: 'It is soon.',
  due: (name: string) => `${name} is about to call you`,
  displaced: (name: string, at: string) => `${name} cannot call you ${at}`,
  displacedLead: 'Choose another time, or cancel the call. Until then nobody calls you.',
  moved: 'Your call has a new time.',
  movedMailed: 'A mail confirms it, with a new link.',
  movedNotMailed: 'No mail is sent. Keep the address of this page: it is the new link of your call.',
  cancelled: 'Your call is cancelled',
  cancelledLead: 'Nobody calls you, and the time is free for others. You can close this page.',
  gone: 'This call is over or cancelled',
  goneLead: 'There is nothing left to move or cancel. Another call is booked where you found us.',
  expired: 'This link is too old',
  expiredLead: 'It works until some days after the call. Another call is booked where you found us.',
  invalid: 'This link is not whole',
  invalidLead: 'Open it once more from the mail, or copy all of it, to its last letter.',
  failed: 'The page could not be loaded',
  failedLead: 'What was booked stands. Try again in a moment.',
  tryAgain: 'Try again',
  back: 'Not now',
});
