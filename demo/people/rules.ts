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

const BOOK: RuleBook = {
  zone: 'Europe/Berlin' as RuleBook['zone'],
  branches: [],
  rules: [OVERVIEW, AMPS],
};

/** Two rules to see, unless somebody has saved others. */
export async function seedRules(store: Store, now: Moment): Promise<void> {
  const settings = await store.readSettings(DEMO_SITE);
  if (settings.some(({ name }) => name === RULES_SETTING)) return;
  await saveBook(store, DEMO_SITE, BOOK, { version: 1, changedBy: 'demo', changedAt: now });
}
