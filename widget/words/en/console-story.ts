import type {
  EndReason,
  FailedTryReason,
  Frustration,
  FrustrationSign,
  Moment,
} from '../../../server/protocol/index.ts';
import type { Formats } from '../formats.ts';

const levels: Readonly<Record<Frustration['level'], string>> = {
  calm: 'Calm',
  strained: 'Strained',
  upset: 'Upset',
};

const signs: Readonly<Record<FrustrationSign, string>> = {
  'failed-try': 'Tried in vain within a day',
  'back-soon': 'Was helped within a day and is here again',
  'promise-broken': 'Waited longer than promised',
  'call-unanswered': 'Was called and nobody answered',
  declined: 'Was declined by an agent',
  'agent-lost': 'Lost the agent in the middle of the talk',
  'passed-on': 'Was brought from one to another',
  'poor-review': 'Was not content in a review',
  'raised-voice': 'Writes in capitals or with many marks',
};

const tries: Readonly<Record<FailedTryReason, string>> = {
  left: 'left the line',
  'page-closed': 'closed the page while waiting',
  'nobody-suitable': 'found nobody suitable',
  answered: 'was answered in line',
};

/** How an earlier conversation ended, where it did not simply end. */
const ends: Readonly<Partial<Record<EndReason, string>>> = {
  'visitor-lost': 'the visitor lost the connection',
  'agent-lost': 'the agent lost the connection',
  idle: 'nobody wrote any more',
  transferred: 'brought to somebody else',
};

/** Milliseconds: a day of longer ago is told with its year. */
const YEAR_NEARLY = 300 * 86_400_000;

/** What the site remembers of a visitor. */
export const storyWords = (formats: Formats<'en'>) => {
  const when = (moment: Moment, now: Moment) =>
    now - moment > YEAR_NEARLY
      ? formats.date(moment)
      : `${formats.day(moment, now)}, ${formats.time(moment)}`;
  return {
    heading: 'Known from before',
    loading: 'Looking up what is known…',
    failed: 'What is known could not be read.',
    again: 'Try again',
    nothing: 'Here for the first time, as far as is known.',
    when,
    somebody: 'somebody who has left',

    mood: 'Mood',
    level: (level: Frustration['level'], score: number) => `${levels[level]}, ${formats.number(score)} of 10`,
    signs,

    talk: (agent: string) => `Conversation with ${agent}`,
    ends,
    messages: (number: number) => formats.plural(number, { one: '# message', other: '# messages' }),
    read: 'Read',
    readTalk: (agent: string) => `Read: the conversation with ${agent}`,
    more: 'Further messages',
    unreadable: 'The words could not be read.',
    noWords: 'Nothing was written.',
    files: (number: number) => formats.plural(number, { one: '# file', other: '# files' }),

    tried: (agent: string | null, reason: FailedTryReason) =>
      agent === null ? `Waited for anyone, ${tries[reason]}` : `Waited for ${agent}, ${tries[reason]}`,
    review: (stars: number, agent: string) =>
      `${formats.plural(stars, { one: '# star', other: '# stars' })} for ${agent}`,
    booking: (agent: string) => `Booked call with ${agent}`,
    leftMessage: 'Left a message',
    moreBefore: 'There is more from before that.',

    /** On a call, in one line; empty parts are left out. */
    talked: (number: number) =>
      formats.plural(number, { one: '# conversation before', other: '# conversations before' }),
    lastWith: (agent: string, moment: Moment, now: Moment) =>
      `the last with ${agent}, ${formats.day(moment, now)}`,
    failures: (number: number) =>
      formats.plural(number, { one: 'tried once in vain', other: 'tried # times in vain' }),

    came: {
      path: 'Way through the site',
      here: 'On this page for',
      from: 'Came from',
      device: 'Device',
      devices: { phone: 'Phone', tablet: 'Tablet', computer: 'Computer' },
      size: (width: number, height: number) => `${width} × ${height}`,
      language: 'Language of the browser',
      clock: 'Time there',
      there: (time: string, zone: string) => `${time} (${zone})`,
    },
  };
};
