import type {
  ConsentMode,
  HideableField,
  RetentionKind,
  VisitorSearch,
} from '../../../server/protocol/index.ts';
import type { Formats } from '../formats.ts';
import { momentOf } from '../moment-of.ts';

const kinds: Readonly<Record<RetentionKind, { readonly name: string; readonly what: string }>> = {
  conversations: {
    name: 'Conversations',
    what: 'Names, questions, messages, notes of agents, and what the page said of the visit.',
  },
  attachments: { name: 'Files', what: 'What visitors and agents have sent each other.' },
  leftMessages: { name: 'Left messages', what: 'With name and address, once somebody has seen to them.' },
  bookings: { name: 'Bookings', what: 'Name, address and note, once the call is over.' },
  touchpoints: { name: 'Touchpoints', what: 'Calls, orders and mails that other systems have told.' },
  stories: { name: 'Stories', what: 'How each try to reach somebody ended. No words.' },
  looks: { name: 'Looks', what: 'Which agent looked at what of whom.' },
  decisions: { name: 'Decisions', what: 'Why each place went where it went.' },
  firings: { name: 'Rules shown', what: 'Which rule fired on which page.' },
  visitFacts: {
    name: 'Facts of visits',
    what: 'What was true of visits, tied to nobody: for testing rules.',
  },
  webhooks: { name: 'Webhooks', what: 'What other systems were told, and what they answered.' },
};

const fields: Readonly<Record<HideableField, string>> = {
  name: 'Name',
  pronouns: 'Pronouns',
  headline: 'Headline',
  biography: 'Biography',
  photo: 'Photo',
};

const modes: Readonly<Record<ConsentMode, { readonly name: string; readonly what: string }>> = {
  granted: {
    name: 'Nothing is asked',
    what: 'Rules of context work from the first page on. What has fired is kept in the tab.',
  },
  required: {
    name: 'Consent is asked for by your page',
    what: 'Until then one invitation at most, to nobody known, and nothing is kept in the browser.',
  },
  signal: {
    name: 'As before, and browsers that say no are left alone',
    what: 'With Global Privacy Control or “do not track” no rule is matched at all.',
  },
};

const searches: Readonly<Record<VisitorSearch, string>> = {
  mail: 'Mail address',
  subject: 'Your own id of them',
  ticketId: 'Id of a place in line',
  conversationId: 'Id of a conversation',
  visitorId: 'Id of the visitor',
};

/** What is said of what is kept and shown, and of its end. */
export const dashboardPrivacyWords = (formats: Formats<'en'>) => ({
  privacy: {
    tabs: { visitors: 'One visitor', kept: 'What is kept and shown' },
    find: {
      heading: 'Find a visitor',
      lead:
        'To hand somebody everything that is kept of them, or to erase it. Each search, export and erasure ' +
        'is written down in the audit log, without saying of whom.',
      by: 'Look for',
      searches,
      value: 'Exactly',
      submit: 'Find',
      empty: 'Write whom to look for.',
      none: (value: string) => `Nobody is known by “${value}”.`,
      caption: 'Found',
      nameless: 'Without a name',
      subjectOnly: 'Known to your site only: nothing but touchpoints',
      since: (at: number) => `since ${momentOf(formats)(at)}`,
      columns: {
        who: 'Who',
        tickets: 'Places',
        conversations: 'Conversations',
        reviews: 'Reviews',
        files: 'Files',
        touchpoints: 'Touchpoints',
        acts: 'What can be done',
      },
      export: 'Export',
      exportWhat: (name: string) => `Export everything of ${name}`,
      erase: 'Erase …',
      eraseWhat: (name: string) => `Erase everything of ${name}`,
      busy: 'Waits or talks now',
      exported: 'The file is saved: a line of JSON for each row, and at its end whether it is whole.',
    },
    erase: {
      heading: (name: string) => `Erase everything of ${name}?`,
      what:
        'Words, files, addresses and preferences go for good, and their windows are closed. Of reviews the ' +
        'stars stay, as a number that is nobody’s. Backups and what other systems were told are beyond this.',
      word: 'erase',
      type: (word: string) => `Type “${word}” to say that you mean it`,
      wrong: (word: string) => `Type the word “${word}”.`,
      yes: 'Erase for good',
      erased: 'Erased.',
      scrubbed: 'No file of this server holds a byte of theirs.',
      notYet: 'The file of the server is written anew as soon as nobody waits or talks.',
      reference: (reference: string) => `Reference in the audit log: ${reference}`,
    },
    kept: {
      heading: 'How long things are kept',
      lead: 'Every hour what is older goes by itself, for good. What is still open stays until it is over.',
      kinds,
      kind: 'What',
      days: 'Days',
      daysOf: (kind: string) => `Days for ${kind}`,
      bounds: (usual: number, most: number) =>
        usual === most ? `At most ${most}` : `Usually ${usual}, at most ${most}`,
      wrong: (most: number) => `Write a whole number of days, 1 to ${most}.`,
      shorter: 'Older things go within the hour, and nothing brings them back.',
    },
    shown: {
      heading: 'What agents show',
      lead: 'What is not ticked nobody sees, whatever an agent has written. Instead of a name the alias is shown.',
      fields,
    },
    consent: {
      heading: 'Before a visitor acts',
      lead: 'Who joins a line, books or writes has acted. Before that the tag does no more than this.',
      modes,
      tag: 'The tag for your pages',
      runtime:
        'Your consent banner sets the attribute consent to granted or withdrawn; the tag follows at once.',
    },
  },
});
