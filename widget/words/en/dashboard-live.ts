import type { AlarmName, Availability, AwayReason } from '../../../server/protocol/index.ts';
import type { Formats } from '../formats.ts';

/** What an alarm says is the case, and what helps. */
export type AlarmWords = { readonly what: string; readonly help: string };

const alarms: Readonly<Record<AlarmName, AlarmWords>> = {
  'order-violations': {
    what: 'Somebody was overtaken without a reason',
    help: 'This is a fault of the program. Please report it.',
  },
  overtaking: {
    what: 'A credit moved somebody further than its bound',
    help: 'This is a fault of the program. Please report it.',
  },
  'busy-share': {
    what: 'Work is shared unevenly',
    help: 'Raise the weight of the share, or look whose skills nobody else has.',
  },
  exposure: {
    what: 'Some are seen far more often than others',
    help: 'Raise the weight of the exposure.',
  },
  'fair-share-least': {
    what: 'Less than half of a fair share of the work',
    help: 'Look whether the profile has the skills that visitors ask for.',
  },
  'fair-share-most': {
    what: 'Half as much again as a fair share of the work',
    help: 'Look whether others can learn what only this agent knows, or lower the capacity.',
  },
  newcomers: { what: 'Newcomers are hardly chosen', help: 'Raise the weights of share and exposure.' },
  'promise-kept': {
    what: 'Waiting times are promised too short',
    help: 'Fewer than three in four held. If it goes on, somebody more is needed at this hour.',
  },
  'promise-kept-by-agent': {
    what: 'Promised waits hold too seldom',
    help: 'Conversations may have become longer. Ask, or lower the capacity.',
  },
  'estimate-error': {
    what: 'Estimates are far off the waits',
    help: 'It settles with more conversations. Look for some that were left open.',
  },
  'choice-honoured': {
    what: 'Fewer than half are served by whom they chose',
    help: 'More agents, or later hours, help.',
  },
  abandonment: {
    what: 'More than one in seven leave unserved',
    help: 'Ask somebody who is away to come back, or try one agent more in the what-if.',
  },
  'longest-wait': {
    what: 'Somebody waited for more than an hour',
    help: 'Look who it waits for, and ask somebody who is free to help.',
  },
};

const standing: Readonly<Record<Availability | 'busy', string>> = {
  available: 'Free',
  busy: 'Busy',
  away: 'Away',
  offline: 'Offline',
};

const awayReasons: Readonly<Record<AwayReason, string>> = {
  chosen: '',
  'offers-lapsed': 'calls were not answered',
  'connection-lost': 'connection lost',
  drained: 'after the last conversation',
  'day-ended': 'the day is over',
  idle: 'left alone for a while',
};

/** What the page that shows this moment says. */
export const dashboardLiveWords = (formats: Formats<'en'>) => ({
  live: {
    asOf: (clock: string, zone: string) => `As of ${clock}, ${zone}. Asked anew every few seconds.`,
    late: 'No answer for a moment. What stands here is from',
    fill: 'Fill the screen',
    unfill: 'Leave full screen',
    now: 'Now',
    waiting: 'Waiting',
    waitingHow: 'Everybody in line: for somebody by name, and for anyone.',
    forAnyone: 'Waiting for anyone',
    forAnyoneHow: 'Those of them who take anybody who suits.',
    longest: 'Longest wait',
    longestHow: 'How long the one has waited who joined first.',
    nobody: 'nobody',
    sinceLong: (time: string) => `longest ${time}`,
    talking: 'Talking',
    talkingHow: 'Conversations under way, the work after them left out.',
    there: 'Free now',
    thereHow: 'Agents who are available and have a place for one more.',
    thereOf: (there: number) => `of ${formats.plural(there, { one: '# there', other: '# there' })}`,
    kept: 'Promises kept today',
    keptHow: 'Promised waits of today that held, of those that came due.',
    keptOf: (kept: number, due: number) => `${formats.number(kept)} of ${formats.number(due)}`,
    keptFew: 'too few for a share',
    keptNone: 'none due yet',
    alarms: 'What needs a look',
    noAlarms: (clock: string) => `Nothing rings. Counted since ${clock}.`,
    alarmsSince: (clock: string) => `Counted since ${clock}.`,
    alarmValue: (value: string, bound: string, direction: 'below' | 'above') =>
      direction === 'below' ? `${value}; rings below ${bound}` : `${value}; rings above ${bound}`,
    alarmNames: alarms,
    agents: 'Who is there',
    nobodyThere: 'Nobody is there at the moment.',
    offline: 'Offline',
    noAgents: 'There are no agents yet. Invite some under People.',
    standing,
    awayReasons,
    since: (time: string) => `for ${time}`,
    load: (busy: number, capacity: number) =>
      `${formats.number(busy)} of ${formats.plural(capacity, { one: '# place taken', other: '# places taken' })}`,
    ringing: (calls: number) => formats.plural(calls, { one: '# ringing', other: '# ringing' }),
    line: (people: number) =>
      people === 0 ? 'Nobody waits' : formats.plural(people, { one: '# waiting', other: '# waiting' }),
  },
});
