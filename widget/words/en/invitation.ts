import type { Formats } from '../formats.ts';

/** What we say ourselves on a card that a rule of the site shows; the rest of it is the site's own words. */
export const words = ({ locale }: Formats<'en'>) => ({
  locale,
  label: 'Invitation',
  invites: (name: string) => `${name} invites you to talk`,
  talk: (name: string) => `Talk to ${name}`,
  notNow: 'Not now',
  call: (phone: string) => `Call ${phone}`,
  callBack: 'Choose a time for a call',
  leave: 'Leave a message',
  close: 'Close',
  over: 'This invitation is over. You find everybody in the list.',
  held: (name: string) => `${name} keeps this moment free for you.`,
});
