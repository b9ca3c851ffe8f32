import { TRANSFER_REASONS } from '../../server/protocol/index.ts';

/** One sentence of a dictionary as it is said with certain values. */
export type Saying = {
  /** Where it stands: `card.talkTo`. */
  readonly key: string;
  /** Where it stands and what it was given: the same in all languages. */
  readonly id: string;
  readonly args: readonly unknown[];
  readonly text: string;
};

const AGENT = { agentId: 'ana', name: 'Ana #2', headline: '', photoUrl: null };
const NOW = Date.UTC(2027, 2, 3, 12, 30);
const NOBODY_NAMED = { skills: [], languages: [] };
const WAYS = [
  { to: { ...AGENT, name: 'Tom' }, need: NOBODY_NAMED },
  { to: null, need: { skills: ['Six Strings'], languages: ['de'] } },
  { to: null, need: NOBODY_NAMED },
].flatMap((way) =>
  TRANSFER_REASONS.flatMap((reason) =>
    [true, false].map((ringing) => [
      { ...way, from: AGENT, mode: 'warm', turnedBack: false, reason, ringing },
    ]),
  ),
);
const NAMES = ['Ana #2', 'Six Strings', 'Lyon', 'CET'];

const keysOf = (...lines: readonly string[]): ReadonlySet<string> => new Set(lines.join(' ').split(' '));

/** What the few sentences are given that take more than names and figures. */
const SPECIAL: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  'empty.named.languages': [[['de', 'fr']]],
  'order.here': [
    [['free-now', 'soon-free', 'long-wait', 'well-rated', 'newcomer', 'fair-share', 'had-much', 'away']],
  ],
  'review.heading': [[AGENT]],
  'review.reason': ['visitor-ended', 'agent-ended', 'visitor-lost', 'agent-lost', 'idle', 'transferred'].map(
    (reason) => [reason, 'Ana #2'],
  ),
  // The words of the other reasons stand in the English sentences, and would count as names.
  'review.hiddenOwn': ['personal-data', 'off-topic', 'fake', 'held'].map((reason) => [reason]),
  'review.tag': ['friendly', 'solved it', 'in a hurry', 'not solved'].map((tag) => [tag]),
  'review.nps': [['Six Strings'], ['']],
  'line.asked': ['agent-declined', 'agent-draining', 'agent-offline', 'agent-removed', 'agent-lost'].map(
    (reason) => [reason, 'Ana #2'],
  ),
  'patience.released': [
    'patience-ended',
    'early',
    'agent-declined',
    'agent-draining',
    'agent-offline',
    'agent-removed',
    'agent-lost',
  ].map((reason) => [reason, 'Ana #2']),
  'news.lateReason': ['conversations-longer', 'agent-away', 'offer-unanswered', 'agent-lost'].map(
    (reason) => [reason, 'Ana #2'],
  ),
  'news.credits': ['promise-broken', 'priority', 'frustration'].map((reason) => [reason, 60]),
  'news.explained': [
    ...['chosen', 'former', 'only-one-free', 'least-occupied', 'longest-idle'].flatMap((agent) =>
      ['longest-waiting', 'credit'].map((ticket) => [
        { kind: 'offer', why: { agent, ticket, ticketCount: 3, agentCount: 2 } },
        'Ana #2',
      ]),
    ),
    [{ kind: 'offer', why: { agent: 'picked', ticket: 'picked', ticketCount: 3, agentCount: 1 } }, 'Ana #2'],
    ...['patience-ended', 'early', 'agent-declined', 'agent-lost', 'agent-offline'].map((reason) => [
      { kind: 'release', reason },
      'Ana #2',
    ]),
    [{ kind: 'swap' }, 'Ana #2'],
  ],
  'way.brings': WAYS,
  'way.because': WAYS,
  'way.back': WAYS,
  'way.seeks': WAYS,
  // Where the English sentence has the word of the channel itself, it would count as a name.
  'way.elsewhere': ['call', 'email', 'sms'].map((channel) => [channel, 'Ana #2']),
  'way.ended': ['stayed', 'declined', 'unanswered'].map((end) => [end, 'Ana #2']),
  'question.hint': [[null], ['Ana #2']],
  'promise.overAnHour': [[null], [25]],
  'need.anyone': [[NAMES]],
  'kept.attached': [[NAMES]],
  'leave.leftLead': [[NAMES]],
  'stars.meaning': [[1], [2], [3], [4], [5]],
};

/** Those that take figures; every other argument is a name. Moments and figures are told by the key. */
const FIGURES = keysOf(
  'before promise.under promise.between rating.long browse.results tools.filters tools.more tools.minutes',
  'card.moreSkills card.moreSkillsLong card.takingMore card.held card.siteHeld card.firstFreeMatching',
  'stars.count composer.left composer.tooLong countdown.left files.sending files.ready files.told',
  'files.count files.size page.level page.shareOf page.given known.avoidedList',
  'empty.named.minutes line.place patience.minutes need.people news.credit news.timeLeft place.postpone',
);
const MOMENTS = keysOf(
  'promise.closing promise.closingAll backAt card.leavesAt hours.span hours.zone hours.nextFree line.since',
  'line.between place.postponedLead place.moveSecret review.changeUntil closed.backAt arrange.byHours',
  'moving.at',
);
/** A name first and then figures, or figures among names. */
const MIXED: Readonly<Record<string, (count: number) => readonly unknown[]>> = {
  'empty.without': (count) => ['Lyon', count],
  'page.held': (count) => ['Ana #2', count, 1_234],
  'turn.wrote': (count) => ['Ana #2', count],
  'review.hiddenCount': (count) => [count, 'Six Strings'],
  'review.yours': (count) => ['Ana #2', Math.min(count, 5)],
  'patience.until': () => ['Ana #2', NOW],
  'book.lead': (count) => [count, 'CET'],
  'book.leadWith': (count) => ['Ana #2', count, 'CET'],
  'booked.soon': () => ['Ana #2', NOW],
  'bookingPage.about': (count) => [count, 'CET'],
};

function argumentsOf(
  key: string,
  length: number,
  counts: readonly number[],
): readonly (readonly unknown[])[] {
  const special = SPECIAL[key];
  if (special !== undefined) return special;
  const mixed = MIXED[key];
  if (mixed !== undefined) return counts.map(mixed);
  if (FIGURES.has(key)) return counts.map((count) => Array.from({ length }, () => count));
  if (MOMENTS.has(key))
    return [
      [NOW, NOW + 3_600_000],
      [NOW + 86_400_000 * 5, NOW],
    ];
  return [NAMES.slice(0, length)];
}

/** Every sentence of a dictionary, those with values said with some of each kind. */
export function sayings(words: object, counts: readonly number[], path = ''): readonly Saying[] {
  return Object.entries(words).flatMap(([name, value]: [string, unknown]) => {
    const key = path === '' ? name : `${path}.${name}`;
    if (key === 'formats') return [];
    if (typeof value === 'string') return [{ key, id: key, args: [], text: value }];
    if (typeof value === 'object' && value !== null) return sayings(value, counts, key);
    if (typeof value !== 'function') throw new Error(`${key} is no sentence.`);
    const say = value as (...args: readonly unknown[]) => string;
    return argumentsOf(key, say.length, counts).map((args) => ({
      key,
      id: `${key} ${JSON.stringify(args)}`,
      args,
      text: say(...args),
    }));
  });
}
