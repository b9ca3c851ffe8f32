import type { Moment, Role } from '../../../server/protocol/index.ts';
import type { Formats } from '../formats.ts';

const next: Readonly<Record<Role, string>> = {
  owner: 'Your account is made. The dashboard is open to you.',
  supervisor: 'Your account is made. The dashboard is open to you.',
  agent: 'Your account is made. Fill in your profile in the console; visitors choose you by it.',
};

/** What is said at the first run, to whoever follows an invitation, and of the site. */
export const dashboardStartWords = (formats: Formats<'en'>) => ({
  firstRun: {
    headings: {
      checking: 'Opening the setup…',
      closed: 'This link cannot be used',
      account: 'Welcome. Who are you?',
      site: 'Your site',
      tag: 'Put the tag on your page',
    },
    leads: {
      checking: '',
      closed: 'A setup link works once, and only while nobody owns this server.',
      account: 'You become the owner. There is no password yet, anywhere: the one you choose is the first.',
      site: 'Where the tag will stand, and by which clock you work. All of it can be changed later.',
      tag: 'Your site is there. Two lines of HTML bring the list of people to your page.',
    },
    steps: 'Steps',
    stepNames: { account: 'Account', site: 'Site', tag: 'Tag' },
    yourName: 'Your name',
    yourNameHint: 'Visitors read it if you help them yourself.',
    nameEmpty: 'Enter your name.',
    serves: 'I help visitors myself',
    servesHint: 'You then stand on the list as soon as you are available in the agent console.',
    next: 'Next',
    back: 'Back',
    make: 'Make the site',
    enter: 'Open the dashboard',
  },

  invitation: {
    heading: (site: string) => (site === '' ? 'You are invited' : `You are invited to ${site}`),
    welcome: (site: string) => `Welcome to ${site}`,
    lead: (email: string, role: string) =>
      `Your account is for ${email}, as ${role.toLowerCase()}. Choose a password, and you are in.`,
    accept: 'Make my account',
    next,
  },

  site: {
    facts: 'Name, clock and pages',
    name: 'Name of the site',
    nameHint: 'As your visitors know you.',
    nameEmpty: 'Enter the name of the site.',
    origins: 'Pages that may carry the tag',
    originsHint:
      'Their origins, one a line: scheme and host, and the port if there is one, such as https://shop.example.',
    originsEmpty: 'Enter at least one origin, such as https://shop.example.',
    ownersOnly: 'Only owners change this.',
    originProblems: {
      scheme: (typed: string, meant: string) => `“${typed}” lacks the scheme. Write ${meant}.`,
      path: (typed: string, meant: string) =>
        `“${typed}” has more than an origin; the part behind the host goes. Write ${meant}.`,
      case: (typed: string, meant: string) =>
        `“${typed}” is written in another way by browsers. Write ${meant}.`,
      star: (typed: string) => `“${typed}” has a star, which stands for nothing here. Write each origin out.`,
      none: (typed: string) => `“${typed}” is no origin; one looks like https://shop.example.`,
    },
  },

  tag: {
    heading: 'The tag',
    label: 'HTML for your page',
    lead: 'Put it where the list of people shall stand. A page under a content policy must let in the script.',
    pinned: 'A version that never changes',
    pinnedLead:
      'The browser checks this script by its hash, and it stays as it is until you put a newer one here. The address above always gives the newest.',
    pinnedLabel: 'HTML with a pinned version',
    unseen: 'Not seen yet',
    unseenLead: 'Open a page with the tag; this line changes by itself within a few seconds.',
    seen: 'Seen',
    seenLead: (origin: string, at: Moment) =>
      `The tag was seen ${formats.isToday(at, Date.now()) ? `at ${formats.time(at)}` : `on ${formats.date(at)}`}${origin === '' ? '' : ` on ${origin}`}.`,
    refused: 'Seen on a page that may not carry it',
    refusedLead: (origin: string) =>
      `The tag stands on ${origin}, which is none of your origins. Add it to them if that page is yours.`,
  },
});
