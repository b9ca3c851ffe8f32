import type { Moment, Scope, WebhookCard, WebhookDelivery } from '../../../server/protocol/index.ts';
import type { Formats } from '../formats.ts';
import { momentOf } from '../moment-of.ts';

const scopes: Readonly<Record<Scope, string>> = {
  'site:read': 'Read the site',
  'site:write': 'Change the site',
  'people:read': 'Read people and skills',
  'people:write': 'Invite, suspend and remove people',
  'keys:write': 'Make keys',
  'hours:read': 'Read hours',
  'hours:write': 'Change hours',
  'rules:read': 'Read rules',
  'rules:write': 'Change rules',
  'touchpoints:read': 'Read touchpoints',
  'touchpoints:write': 'Report calls, orders and mails',
  'measures:read': 'Read measures',
  'development:read': 'Read how each agent develops',
  'reviews:read': 'Read reviews',
  'reviews:write': 'Moderate reviews',
  'privacy:read': 'Read what privacy is set to',
  'privacy:write': 'Set privacy, export and erase visitors',
  'webhooks:read': 'Read webhooks and deliveries',
  'webhooks:write': 'Change webhooks and send again',
  'audit:read': 'Read the audit log',
};

const stopped: Readonly<Record<NonNullable<WebhookCard['stoppedBecause']>, string>> = {
  owner: 'paused',
  failing: 'stopped: nothing arrived for days',
  gone: 'stopped: it answered that it is gone (410)',
};

const deliveryStates: Readonly<Record<WebhookDelivery['state'], string>> = {
  waiting: 'waits',
  delivered: 'delivered',
  failed: 'failed',
};

/** What is said of keys, webhooks, the visitor key, metrics and the audit log. */
export const dashboardInterfacesWords = (formats: Formats<'en'>) => {
  const moment = momentOf(formats);
  return {
    interfaces: {
      tabs: {
        keys: 'Keys',
        webhooks: 'Webhooks',
        identity: 'Visitor key',
        metrics: 'Metrics',
        audit: 'Audit log',
      },
      moment,
      older: 'Older ones',
      onceTaken: 'I have it',
      acts: 'What can be done',
    },

    keys: {
      lead:
        'With a key a program of yours asks of the API what its scopes allow, and nothing else. Give each ' +
        'program its own, so that one can be revoked alone.',
      make: 'Make a key',
      name: 'What it is for',
      nameHint: 'Such as the name of the program. It stands in the audit log.',
      nameEmpty: 'Say what the key is for.',
      scopes: 'What it may do',
      scopeNames: scopes,
      scopesEmpty: 'Choose at least one.',
      pending: 'Making…',
      madeFor: (name: string) => `The key for ${name}`,
      madeLead: 'Copy it now, to where the program keeps its secrets. It is not shown again.',
      secret: 'API key',
      tryIt: 'Try it',
      caption: (keys: number) => formats.plural(keys, { one: '# key', other: '# keys' }),
      none: 'No program has a key yet.',
      made: 'Made',
      used: 'Last used',
      usedNever: 'never',
      revoke: 'Revoke',
      revokeWhich: (name: string) => `Revoke ${name}`,
      revokeQuestion: (name: string) => `Revoke “${name}”?`,
      revokeYes: 'Yes, revoke it',
      revokeLead: 'Whatever asks with this key is refused from now on. It cannot be undone.',
      revoked: 'The key is revoked.',
      documentHeading: 'How to ask',
      documentLead:
        'Every operation with an example to copy, and the same as an OpenAPI 3.1 document, from which ' +
        'clients can be made.',
      examples: 'Operations and examples',
      openApi: 'OpenAPI document',
    },

    webhooks: {
      lead:
        'Other systems are told at once what happens here, signed by Standard Webhooks, and ' +
        'again until they ' +
        'have taken it.',
      add: 'Add an endpoint',
      url: 'Address',
      urlHint: 'https, and reachable from the internet.',
      urlEmpty: 'Enter the address that is told.',
      urlWrong: 'This is no address; it looks like https://example.com/hooks.',
      urlPlain: 'Webhooks go by https only; begin the address with https://.',
      urlPrivate: 'This address is not reachable from the internet, so nothing can be sent there.',
      urlSignedIn: 'Leave name and password out of the address; the signature shows who sends.',
      label: 'What it is for',
      labelEmpty: 'Say what the endpoint is for.',
      events: 'What it is told',
      allEvents: 'Everything',
      allEventsHint: 'What later versions add comes along.',
      someEvents: 'Only these',
      eventsEmpty: 'Choose at least one, or everything.',
      withWords: 'With what visitors wrote',
      withWordsHint:
        'Name and question with a place in line, stars and words with a review. Else ids and figures.',
      save: 'Add it',
      edit: 'Change',
      pending: 'Looking the address up…',
      caption: (endpoints: number) => formats.plural(endpoints, { one: '# endpoint', other: '# endpoints' }),
      none: 'Nobody is told anything yet.',
      state: 'State',
      told: 'is told',
      failing: (since: Moment) => `nothing arrives since ${moment(since)}`,
      stopped,
      eventCount: (events: number) =>
        events === 0 ? 'everything' : formats.plural(events, { one: '# event', other: '# events' }),
      open: 'Open',
      openWhich: (label: string) => `Open ${label}`,
      back: 'All endpoints',
      secretHeading: (label: string) => `The secret of ${label}`,
      secretLead:
        'With it the receiver checks that a message is from here. Copy it now; it is not shown again.',
      secretBefore: (until: Moment) => `The one before signs as well until ${moment(until)}.`,
      secret: 'Secret',
      test: 'Send a test',
      pause: 'Pause',
      goOn: 'Let it go on',
      rotate: 'Change the secret',
      rotateQuestion: 'Change the secret?',
      rotateYes: 'Yes, change it',
      rotateLead:
        'Messages carry two signatures for a day, by the new secret and by this one, so that the ' +
        'receiver can ' +
        'change over without a gap.',
      remove: 'Remove',
      removeQuestion: (label: string) => `Remove “${label}”?`,
      removeYes: 'Yes, remove it',
      removeLead: 'What waits for it is dropped. It cannot be undone.',
      done: {
        save: 'Saved.',
        pause: 'It is told nothing until it goes on; what happens meanwhile is not kept for it.',
        goOn: 'It is told again, first what waited.',
        test: 'A test is on its way.',
        remove: 'The endpoint is removed.',
      },
    },

    deliveries: {
      heading: 'What it was told',
      caption: 'Deliveries, newest first',
      none: 'Nothing, within what is shown here.',
      filter: 'Show',
      all: 'all',
      states: deliveryStates,
      event: 'Event',
      at: 'When',
      state: 'How it went',
      tries: (tries: number) => formats.plural(tries, { one: '# try', other: '# tries' }),
      noTry: 'no try yet',
      due: (at: Moment) => `next try ${moment(at)}`,
      attempt: (status: number | null, problem: string | null) =>
        status === null ? (problem ?? 'no answer') : `answered ${status}`,
      took: (milliseconds: number) => `${formats.number(milliseconds)} ms`,
      again: 'Send again',
      againWhich: (event: string, at: Moment) => `Send again: ${event} of ${moment(at)}`,
      againSince: 'Send them again',
      sinceHeading: 'Send again since a moment',
      sinceLead:
        'Such as after a breakdown of the receiver. Every message keeps its id, so doubles can be told.',
      since: 'Since',
      sinceWrong: 'Enter a day and a time that have been.',
      which: 'Which',
      failed: 'only what failed',
      replayed: (count: number) =>
        count === 0
          ? 'There was nothing to send again.'
          : formats.plural(count, { one: '# message is sent again.', other: '# messages are sent again.' }),
      refresh: 'Look again',
    },

    visitorKey: {
      lead:
        'With this key your own server says who is signed in on your pages. One customer is then ' +
        'one visitor ' +
        'on every device; priority and segment are believed only so.',
      none: 'There is no key yet, and nobody is vouched for.',
      isMade: 'There is a key. It is not shown again; a new one takes its place.',
      before: (until: Moment) => `The key before it counts as well until ${moment(until)}.`,
      make: 'Make the key',
      rotate: 'Make a new key',
      overlap: 'The one before counts',
      overlaps: {
        0: 'no longer: it leaked',
        3600: 'for an hour yet',
        86400: 'for a day yet',
        604800: 'for a week yet',
      } satisfies Readonly<Record<number, string>>,
      question: 'Make a new key?',
      yes: 'Yes, make it',
      questionAtOnce:
        'What is signed with the key before is believed no more, from this moment on: until your ' +
        'servers have ' +
        'the new one, nobody is vouched for.',
      questionOverlap: 'Both are believed for that time. Give your servers the new one before it is over.',
      madeHeading: 'The new visitor key',
      madeLead: 'Copy it to your server now. It is not shown again, and never belongs into a page.',
      key: 'Visitor key',
      snippetsHeading: 'How your server signs',
      snippetsLead: 'No library is needed. What it signs is good for ten minutes; the page asks for it anew.',
      languages: 'Language',
      page: 'In your page',
    },

    metrics: {
      lead:
        'For Prometheus and whatever reads its format: connections, lines, waits, offers, commit ' +
        'times, refusals ' +
        'and the state of webhooks. They are sums over the installation and name nobody.',
      address: 'Address',
      scrape: 'What Prometheus is told',
      tokenHeading: 'Who may read them',
      token:
        'Only this machine, until the server is started with METRICS_TOKEN; then whoever sends ' +
        'it as a bearer token.',
      watchHeading: 'What is worth an alarm',
      alarms: 'Rules for Prometheus',
    },

    audit: {
      lead: 'Who changed what. Each line holds a hash of all before it, and no values of fields are kept.',
      actor: 'Who',
      anybody: 'anybody',
      act: 'What',
      anything: 'anything',
      actHint: 'By its name in the API, such as makeKey.',
      since: 'From',
      until: 'To',
      wrong: 'The last day is before the first.',
      show: 'Show',
      caption: 'What was done, newest first',
      none: 'Nothing was done within what is shown here.',
      number: 'No.',
      at: 'When',
      subject: 'Which',
      detail: 'Fields',
      manage: 'the command line',
      server: 'the server',
      save: 'Save as CSV',
      check: 'Check the chain',
      checking: 'Checking…',
      whole: (lines: number) =>
        formats.plural(lines, { one: 'The chain is whole: # line.', other: 'The chain is whole: # lines.' }),
      wholeLead:
        'Keep the last hash somewhere else; with it you can show later that nothing was cut off at the end.',
      lastHash: 'Last hash',
      broken: (line: number) => `The chain breaks at line ${formats.number(line)}.`,
      brokenLead: 'This line was changed or is gone. Compare it with a backup of the database.',
      empty: 'Nothing was written down yet.',
    },
  };
};
