import type { Formats } from '../formats.ts';

/** About a password that somebody chooses, and the change of their own. */
export const passwordWords = (formats: Formats<'en'>) => ({
  label: 'Password',
  hint: (least: number) =>
    `At least ${formats.number(least)} characters. Several words are easier to keep in mind than signs.`,
  empty: 'Choose a password.',
  short: (least: number, typed: number) =>
    formats.plural(least - typed, {
      one: '# more character is needed.',
      other: '# more characters are needed.',
    }),
  same: 'Use more different characters; this one is guessed at once.',
  known: 'Choose something else than your name or your mail address.',
  own: {
    heading: 'Change your password',
    lead: 'You stay signed in here. Everywhere else you are signed out then.',
    old: 'Password now',
    oldEmpty: 'Enter the password that you sign in with now.',
    oldWrong: 'This is not the password that you sign in with now.',
    tooMany: 'Those were too many tries. Wait a quarter of an hour, then try again.',
    next: 'New password',
    show: 'Show both',
    hide: 'Hide both',
    save: 'Change the password',
    saving: 'Changing…',
    saved: 'Your password is changed. Everywhere else you are signed out.',
    close: 'Close',
  },
});

export type PasswordWords = ReturnType<typeof passwordWords>;
