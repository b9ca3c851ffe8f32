import type { LanguageTag, Moment, RuleId, SkillId } from '../../server/protocol/index.ts';
import type { Rule, RuleBook } from '../../server/rules/index.ts';
import { RULES_SETTING } from '../../server/shell/rules/rule-keeper.ts';
import { saveBook } from '../../server/shell/rules/save-rules.ts';
import type { Store } from '../../server/store/index.ts';
import { DEMO_SITE } from './seed.ts';

const say = (en: string, de: string) => ({ en, de }) as unknown as Readonly<Record<LanguageTag, string>>;
const limits = { oncePerSession: true, coolDownSeconds: 3_600, share: 1, heldOutShare: 0.1 };

/** Somebody looks at the electric guitars for a while: whoever knows about them invites. */
const OVERVIEW: Rule = {
  ruleId: 'electric-overview' as RuleId,
  name: '30 seconds among the electric guitars',
  enabled: true,
  when: {
    kind: 'all',
    of: [
      { kind: 'page', pattern: '/electric-guitars*' },
      { kind: 'dwell', secondsLeast: 30 },
    ],
  },
  actions: [
    {
      kind: 'invite',
      by: { kind: 'skills', skills: ['electric' as SkillId] },
      words: say(
        'Hard to choose? I have played most of these and have a moment for you.',
        'Schwer zu entscheiden? Ich habe fast alle davon gespielt und gerade Zeit für Sie.',
      ),
      holdSeconds: 45,
    },
    { kind: 'skills', skills: ['electric' as SkillId] },
  ],
  limits,
};

/** Somebody rests at the amplifiers: a call-back is offered. */
const AMPS: Rule = {
  ruleId: 'amps-pause' as RuleId,
  name: 'A minute of rest at the amplifiers',
  enabled: true,
  when: {
    kind: 'all',
    of: [
      { kind: 'page', pattern: '/amps*' },
      { kind: 'idle', secondsLeast: 60 },
    ],
  },
  actions: [
    {
      kind: 'call-back',
      by: { kind: 'skills', skills: ['amps' as SkillId] },
      words: say(
        'An amplifier is easier to hear about than to read about. We call you when it suits you.',
        'Von einem Verstärker hört man besser, als man liest. Wir rufen an, wann es Ihnen passt.',
      ),
    },
  ],
  limits,
};

/** Somebody cannot let go of the old guitar: whoever knows old ones has a moment. */
const ONE_GUITAR: Rule = {
  ruleId: 'one-guitar' as RuleId,
  name: 'Half a minute with the Larkspur 62',
  enabled: true,
  when: {
    kind: 'all',
    of: [
      { kind: 'page', pattern: '/larkspur-62*' },
      { kind: 'dwell', secondsLeast: 30 },
    ],
  },
  actions: [
    {
      kind: 'invite',
      by: { kind: 'skills', skills: ['vintage' as SkillId] },
      words: say(
        'I know this one well. Shall I tell you what the pictures do not show?',
        'Die kenne ich gut. Soll ich Ihnen sagen, was man auf den Bildern nicht sieht?',
      ),
      holdSeconds: 45,
    },
  ],
  limits,
};

export const DEMO_RULES: readonly Rule[] = [OVERVIEW, ONE_GUITAR, AMPS];

const BOOK: RuleBook = {
  zone: 'Europe/Berlin' as RuleBook['zone'],
  branches: [],
  rules: DEMO_RULES,
};

/** Some rules to see, unless somebody has saved others. */
export async function seedRules(store: Store, now: Moment): Promise<void> {
  const settings = await store.readSettings(DEMO_SITE);
  if (settings.some(({ name }) => name === RULES_SETTING)) return;
  await saveBook(store, DEMO_SITE, BOOK, { version: 1, changedBy: 'demo', changedAt: now });
}
