import { expect } from '@open-wc/testing';
import { SUSPICIONS } from '../../server/protocol/index.ts';
import { dashboardWords, loadDashboardWords } from './dashboard.ts';

/** The sentences that take names, where the others take figures and moments. */
const OF_NAMES = new Set([
  'invitation.lead',
  'measures.stepAuto',
  'measures.splitHeading',
  'measures.wholeSteps',
  'measures.perStep',
  'outcomes.soldBy',
  'outcomes.perCustomerBy',
  'outcomes.business',
  'development.tagWord',
  'moderation.tag',
]);

/** What those take that stand for something of the contract. */
const GIVEN: Readonly<Record<string, (count: number) => readonly unknown[]>> = {
  'rulesPage.lift': (count) => [count / 10, 0, count / 5, 'open'],
  'moderation.isHidden': () => ['personal-data'],
  'moderation.heldFor': (count) => [SUSPICIONS.slice(0, count)],
  'moderation.talkFacts': () => ['chat', '2 min', '5 min'],
  'rulePhrases.all': () => [['Ana', 'Tom']],
  'rulePhrases.any': () => [['Ana', 'Tom']],
  'rulePhrases.then': () => [['Ana', 'Tom']],
};

/** One condition with the fields of all kinds, told as it is and as its opposite. */
const conditionOf = (among: string, count: number): readonly unknown[] => [
  {
    pattern: '/a/*',
    part: 'source',
    among: [among],
    name: 'plan',
    source: 'signed',
    test: { kind: 'is', values: ['gold'] },
    is: true,
    yearly: false,
    daysFrom: 0,
    daysUntil: count,
    least: count,
    timesLeast: count,
    secondsLeast: count,
    withinHours: count,
    kilometresMost: count,
  },
  count === 1,
];
const AMONG: Readonly<Record<string, string>> = { device: 'phone', country: 'DE', zone: 'Europe/Berlin' };

function valuesAt(place: string, count: number, length: number): readonly unknown[] {
  const [, kind] = /^rulePhrases\.leaf\.(.+)$/u.exec(place) ?? [];
  if (kind !== undefined) return conditionOf(AMONG[kind] ?? 'de', count);
  return GIVEN[place]?.(count) ?? Array.from({ length }, () => (OF_NAMES.has(place) ? 'Ana' : count));
}

/** Every sentence by its place, those with values said with one and with several. */
function sayings(words: object, path: string): readonly (readonly [string, string])[] {
  return Object.entries(words).flatMap(([name, value]: [string, unknown]) => {
    const place = path === '' ? name : `${path}.${name}`;
    if (place === 'formats') return [];
    if (typeof value === 'string') return [[place, value] as const];
    if (typeof value === 'object' && value !== null) return sayings(value, place);
    const say = value as (...values: readonly unknown[]) => string;
    return [1, 3].map((count) => {
      return [`${place} ${count}`, say(...valuesAt(place, count, say.length))] as const;
    });
  });
}

const said = (): ReadonlyMap<string, string> => new Map(sayings(dashboardWords(), ''));

/** Words that both languages have. */
const SHARED = new RegExp(
  '^(people\\.name|csv\\.name|csv\\.inLead|site\\.|title|.*webhooks|measures\\.(dimensions\\.segment|filter)$|' +
    'moderation\\.agent$|ruleFields\\.options\\.among\\.(tablet|computer)$)',
  'u',
);

describe('the words of the dashboard', () => {
  afterEach(() => document.documentElement.removeAttribute('lang'));

  it('[B28] are those of the page where they exist, all of them, and English elsewhere', async () => {
    document.documentElement.lang = 'en-GB';
    expect(loadDashboardWords(), 'English is there').to.equal(null);
    const english = said();
    document.documentElement.lang = 'de-AT';
    await loadDashboardWords();
    expect(dashboardWords().formats.locale).to.equal('de-AT');
    const german = said();
    expect([...german.keys()]).to.include.members([...english.keys()]);
    const left = [...german].filter(([id, text]) => english.get(id) === text && /\p{L}{6}/u.test(text));
    expect(left.map(([id]) => id).filter((id) => !SHARED.test(id))).to.eql([]);
    document.documentElement.lang = 'xx';
    await loadDashboardWords();
    expect(dashboardWords().name).to.equal('Dashboard');
  });

  it('[B28] no sentence is left open, and none has a value that is missing', async () => {
    for (const lang of ['en', 'de']) {
      document.documentElement.lang = lang;
      await (loadDashboardWords() ?? Promise.resolve());
      const broken = [...said()].filter(([, text]) => /undefined|null|NaN|\[object/u.test(text));
      expect(broken).to.eql([]);
    }
  });
});
