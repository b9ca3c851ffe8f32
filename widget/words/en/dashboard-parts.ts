import type { Moment, RefusalCode, Role } from '../../../server/protocol/index.ts';
import type { PageName } from '../../dashboard/route.ts';
import type { Formats } from '../formats.ts';
import { passwordWords } from './password.ts';

type PageWords = { readonly name: string; readonly lead: string };

const pages: Readonly<Record<PageName, PageWords>> = {
  live: { name: 'Live', lead: 'Who is there and who waits, at this moment.' },
  people: { name: 'People', lead: 'Who works here, what they may do, and what they know.' },
  hours: { name: 'Hours', lead: 'When the site is open and when each agent is there.' },
  rules: { name: 'Rules', lead: 'Who is offered to whom, by what a visitor is doing now.' },
  measures: { name: 'Measures', lead: 'What was done, how well, and how it is computed.' },
  development: { name: 'Development', lead: 'How each agent does and grows, for training and reviews.' },
  reviews: { name: 'Reviews', lead: 'What visitors say of your people.' },
  privacy: { name: 'Privacy', lead: 'What is shown, how long it is kept, and how it is erased.' },
  interfaces: { name: 'Interfaces', lead: 'Keys, webhooks and what other systems may ask.' },
  site: { name: 'Site', lead: 'Its name, its clock, the pages that may carry its tag, and the tag.' },
};

const roles: Readonly<Record<Role, string>> = { owner: 'Owner', supervisor: 'Supervisor', agent: 'Agent' };

const refused: Readonly<Partial<Record<RefusalCode, string>>> = {
  'sign-in-required': 'Your session has ended. Sign in again.',
  'sign-in-failed': 'Check the mail address and the password.',
  'too-many': 'That was too much at once. Wait a little and try again.',
  'storage-failed': 'Nothing was changed. Try again in a moment.',
  'storage-full': 'Nothing was changed: the server has no room left. Tell whoever runs it, and try again.',
  'server-stopping': 'The server is starting anew. Try again in a moment.',
  'scope-missing': 'Your role does not allow this. Ask an owner.',
  'body-invalid': 'Look at the fields that are marked; nothing was saved.',
  'owner-needed': 'Only owners do this. Ask one of them.',
  'last-owner': 'A site has at least one owner. Make somebody else an owner first.',
  'own-account': 'Nobody suspends or removes themselves. Ask another owner.',
  'visitor-busy':
    'They wait or talk now, or have just talked. Erase them once that is over with its wrap-up.',
  'visitor-unknown': 'Nothing is kept of this visitor any more.',
  'person-unknown': 'This person is not here any more.',
  'invitation-unknown': 'This invitation was used or withdrawn.',
  'outcome-unknown': 'It is not known whether this was done. Look whether it is there before you try again.',
  'secret-shown': 'This was done, but the answer got lost. Withdraw it and make another one.',
  'still-running': 'The same is still under way. Wait a moment, then try again.',
  'agents-full': 'This site has as many agents as it can have. Remove one first.',
};

/** What every page of the dashboard says. */
export const dashboardPartWords = (formats: Formats<'en'>) => ({
  name: 'Dashboard',
  title: (page: string, site: string) => `${page} · ${site}`,
  starting: 'Opening the dashboard…',
  skip: 'Skip to the page',
  navigation: 'Pages',
  console: 'Agent console',
  signOut: 'Sign out',
  save: 'Save',
  saving: 'Saving…',
  saved: 'Saved.',
  pages,
  roles,
  refused,

  signIn: {
    heading: 'Sign in',
    lead: 'For owners and supervisors of this site.',
    email: 'Mail address',
    password: 'Password',
    show: 'Show',
    hide: 'Hide',
    showPassword: 'Show the password',
    submit: 'Sign in',
    pending: 'Signing in…',
    emailEmpty: 'Enter your mail address.',
    emailWrong: 'This is not a whole mail address; it looks like name@example.com.',
    passwordEmpty: 'Enter your password.',
    over: 'Your session has ended: it was closed elsewhere, or it is too old. Sign in again.',
  },

  noPages: {
    heading: 'Nothing for your role here',
    lead: 'This is for owners and supervisors. Your visitors wait in the agent console.',
  },

  failed: {
    unanswered: 'No answer came. Check the connection and try again.',
    unreachable: 'The server does not answer. It is asked again every few seconds.',
  },

  reading: {
    loading: 'Loading…',
    failed: 'This could not be loaded.',
    stale: 'This may no longer be true: it could not be loaded anew.',
    again: 'Try again',
  },

  changed: {
    heading: 'Somebody else was faster',
    lead: (who: string | null, at: Moment | null) =>
      `${who ?? 'Somebody else'} has saved a change here${at === null ? '' : ` at ${formats.time(at)}`}. ` +
      'What you typed is still in the fields, and nothing of it was saved.',
    takeTheirs: 'Show theirs, drop mine',
    keepMine: 'Save mine over it',
  },

  question: { leave: 'Cancel' },

  leaving: {
    heading: 'Leave without saving?',
    lead: 'What you have changed on this page is not saved yet.',
    stay: 'Stay',
    leave: 'Leave',
  },

  copy: {
    copy: 'Copy',
    copyWhat: (what: string) => `Copy: ${what}`,
    copied: 'Copied.',
    selected: 'It is selected now; copy it with the keys of your system.',
  },

  plot: {
    showTable: 'Show the figures as a table',
    none: 'Nothing was measured in this time.',
    noFigures: 'There is no figure for any of these steps. The table says why.',
    legend: 'What is drawn',
    allInUse: 'Four are drawn. Press one of them first to take it away.',
    readOut: (heading: string) => `${heading}. The arrow keys go from one figure to the next.`,
  },

  zone: {
    label: 'Time zone',
    hint: 'By its name, such as Europe/Lisbon.',
    now: (clock: string) => `There it is ${clock} now.`,
    wrong: 'This is no time zone; it looks like Europe/Lisbon.',
  },

  password: passwordWords(formats),
});
