import type { Channel, HideReason, Moment, Suspicion } from '../../../server/protocol/index.ts';
import type { Formats } from '../formats.ts';
import { tagWord } from './review.ts';

const reasons: Readonly<Record<HideReason, string>> = {
  offensive: 'Offensive',
  'personal-data': 'Personal data',
  spam: 'Spam',
  fake: 'Not genuine',
  'off-topic': 'About something else',
};

const meanings: Readonly<Record<HideReason, string>> = {
  offensive: 'Insults, threats or contempt. The words are hidden; the stars count as before.',
  'personal-data': 'Names or data of somebody. The words are hidden; the stars count as before.',
  spam: 'Advertising. Its stars no longer count.',
  fake: 'Nobody’s own experience. Its stars no longer count.',
  'off-topic': 'Not about this conversation. Its stars no longer count.',
};

/** What makes a review look as if it were not genuine; each follows a colon or a comma. */
const suspicions: Readonly<Record<Suspicion, string>> = {
  burst: 'unusually many in a day that pull the rating one way',
  'same-network': 'many of this person from one network',
  'same-device': 'several of this person from one browser',
  'same-visitor': 'several of this person by one visitor',
  'agent-network': 'from the network in which this person works',
  'short-talk': 'a conversation of less than half a minute',
  'new-visitor': 'a visitor known for less than two minutes',
};

const channels: Readonly<Record<Channel, string>> = {
  chat: 'Chat',
  call: 'Call',
  video: 'Video call',
  email: 'Mail',
  social: 'Social network',
  sms: 'Text message',
};

/** What owners and supervisors read where they look after reviews. */
export const dashboardReviewsWords = (formats: Formats<'en'>) => ({
  moderation: {
    tag: tagWord,
    tabs: { list: 'All reviews', disputes: 'Disputes', pages: 'Public pages' },
    agent: 'Person',
    everybody: 'Everybody',
    stars: 'Stars',
    anyStars: 'Any',
    state: 'State',
    states: { all: 'All', shown: 'Shown', held: 'To be checked', hidden: 'Hidden', disputed: 'Disputed' },
    text: 'Words',
    since: 'From',
    until: 'Until',
    apply: 'Search',
    clear: 'Clear',
    csv: 'Save as CSV',
    ndjson: 'Save as NDJSON',
    given: (stars: number) => formats.plural(stars, { one: '# of 5 stars', other: '# of 5 stars' }),
    none: 'No review fits.',
    noDisputes: 'Nobody disputes a review.',
    more: 'Show more',
    noWords: 'No words left.',
    changed: 'Said anew since',
    replied: 'Reply',
    isHidden: (reason: HideReason) => `Hidden: ${reasons[reason]}`,
    isHeld: 'To be checked',
    heldFor: (why: readonly Suspicion[]) =>
      `Not shown and not counted until somebody has decided: ${why.map((each) => suspicions[each]).join(', ')}.`,
    approve: 'Show it',
    approveOf: (name: string) => `Show it: the review of ${name}`,
    isDisputed: 'Disputed',
    upheld: 'Dispute upheld',
    rejected: 'Dispute rejected',
    last: (by: string, at: Moment, isHidden: boolean) =>
      `${isHidden ? 'Hidden' : 'Shown'} by ${by}, ${formats.date(at)}.`,
    hide: 'Hide…',
    hideOf: (name: string) => `Hide the review of ${name}`,
    show: 'Show again',
    showOf: (name: string) => `Show again: the review of ${name}`,
    decide: 'Decide…',
    decideOf: (name: string) => `Decide the dispute of ${name}`,
    heading: 'Hide this review',
    decideHeading: 'Decide the dispute',
    objection: (name: string) => `${name} says`,
    lead: 'Visitors read how many reviews are hidden, and why. Whoever wrote it is told, and so is the agent.',
    verdict: 'Decision',
    keep: 'Keep it: visitors read it',
    keepMeaning: 'The dispute is rejected. Nothing changes for visitors.',
    reason: 'Reason',
    reasons,
    meanings,
    note: 'Note',
    noteHint: 'For whoever moderates later. No visitor and no agent reads it.',
    doHide: 'Hide',
    doKeep: 'Keep',
    cancel: 'Cancel',
    done: { hidden: 'Hidden from visitors.', shown: 'Visitors read it.' },
    talk: 'The conversation',
    talkUnknown: 'How long it took is not known any more.',
    talkFacts: (channel: Channel, waited: string, talked: string) =>
      `${channels[channel]}, ${talked}, after ${waited} of waiting`,
    minutes: (seconds: number) =>
      seconds < 60
        ? formats.plural(Math.round(seconds), { one: '# second', other: '# seconds' })
        : formats.plural(Math.round(seconds / 60), { one: '# minute', other: '# minutes' }),
    messages: (visitor: number, agent: number) =>
      `${formats.plural(visitor, { one: '# message', other: '# messages' })} of the visitor, ` +
      `${formats.number(agent)} of the agent`,
    readTalk: 'Read what was said',
    readTalkHint: 'That you read it is written into the audit log.',
    authors: { visitor: 'Visitor', agent: 'Agent', guest: 'Colleague' },
    isCut: 'Only the beginning is shown.',
    noMessages: 'Nothing of it is kept.',
    pages: {
      heading: 'Public pages of reviews',
      lead:
        'A page that anybody can read and share, with the reviews that visitors read, how many are hidden, and ' +
        'data for search engines. It works without scripts.',
      isOpen: 'The pages are open',
      isIndexed: 'Search engines may list them',
      address: 'Page of the site',
      agents: 'Pages of people',
      agentsHint: 'Without a tick a person has no page, and does not stand on that of the site.',
      open: (name: string) => `Open the page of ${name}`,
      closed: 'Nobody can open them now.',
      ownersOnly: 'Only owners open or close these pages.',
    },
  },
});
