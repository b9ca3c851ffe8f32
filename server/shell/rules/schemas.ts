import { z } from 'zod';
import { isTimeZone } from '../../hours/index.ts';
import {
  LIMITS,
  type AgentId,
  type Branch,
  type InvitationId,
  type LanguageTag,
  type RuleAsk,
  type RuleDraft,
  type RuleId,
  type VisitId,
} from '../../protocol/index.ts';
import { RULE_LIMITS, type Condition, type Rule, type RuleBook } from '../../rules/index.ts';
import { languageTag, skillId } from '../need-schema.ts';
import { id, line, words } from '../schema-parts.ts';

const whole = (least: number, most: number) => z.int().min(least).max(most);
/** Words that stand in addresses of the API where an id could. */
export const WORDS_OF_ADDRESSES = ['branches', 'lift', 'order', 'templates', 'test'];

export const ruleId = z
  .string()
  .max(LIMITS.idCharacters)
  .regex(/^[a-z0-9][a-z0-9-]*$/, 'small letters, digits and hyphens')
  .refine((text) => !WORDS_OF_ADDRESSES.includes(text), 'another id, since this one is a word of the API')
  .transform((text) => text as RuleId);
const seconds = whole(0, RULE_LIMITS.secondsMost);
const word = line(RULE_LIMITS.wordCharacters);
const pattern = line(RULE_LIMITS.patternCharacters);
const path = pattern.refine((text) => /^[/*]/.test(text), 'a path such as /products*, without the host');
const zone = z.string().refine((text) => isTimeZone(text), 'a time zone such as Europe/Berlin');
const among = <Item extends z.ZodType>(item: Item) => z.array(item).min(1).max(RULE_LIMITS.choices);
const source = z.enum(['page', 'signed']);
const times = whole(1, RULE_LIMITS.countMost);
const days = whole(-RULE_LIMITS.daysMost, RULE_LIMITS.daysMost);
const figure = z.number().min(-1e12).max(1e12).nullable();

const valueTest = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('given') }),
  z.strictObject({ kind: z.literal('is'), values: among(z.union([word, z.number(), z.boolean()])) }),
  z.strictObject({ kind: z.literal('contains'), word }),
  z.strictObject({ kind: z.literal('between'), least: figure, most: figure }),
]);

const LEAVES = [
  z.strictObject({ kind: z.literal('page'), pattern: path }),
  z.strictObject({ kind: z.enum(['dwell', 'idle']), secondsLeast: seconds }),
  z.strictObject({ kind: z.literal('pages-seen'), least: times, pattern: path }),
  z.strictObject({ kind: z.enum(['leaving', 'returning']) }),
  z.strictObject({ kind: z.literal('referrer'), pattern }),
  z.strictObject({ kind: z.literal('campaign'), part: z.enum(['source', 'medium', 'name']), pattern }),
  z.strictObject({ kind: z.literal('device'), among: among(z.enum(['phone', 'tablet', 'computer'])) }),
  z.strictObject({ kind: z.literal('locale'), among: among(languageTag) }),
  z.strictObject({ kind: z.literal('zone'), among: among(zone) }),
  z.strictObject({
    kind: z.literal('country'),
    among: among(z.string().regex(/^[A-Z]{2}$/, 'two capitals such as DE')),
  }),
  z.strictObject({ kind: z.literal('near'), kilometresMost: whole(1, RULE_LIMITS.kilometresMost) }),
  z.strictObject({ kind: z.literal('attribute'), source, name: word, test: valueTest }),
  z.strictObject({
    kind: z.literal('date'),
    source,
    name: word,
    daysFrom: days,
    daysUntil: days,
    yearly: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('did'), name: word, timesLeast: times }),
  z.strictObject({
    kind: z.literal('earlier'),
    name: word,
    withinHours: whole(1, RULE_LIMITS.withinHoursMost),
    timesLeast: times,
  }),
  z.strictObject({ kind: z.literal('frustration'), least: whole(1, RULE_LIMITS.frustrationMost) }),
  z.strictObject({ kind: z.literal('staffed'), is: z.boolean() }),
] as const;

/** Counts and depths are bounded where the book is looked through as a whole. */
export const condition: z.ZodType<Condition> = z
  .discriminatedUnion('kind', [
    ...LEAVES,
    z.strictObject({
      kind: z.enum(['all', 'any']),
      get of(): z.ZodType<readonly Condition[]> {
        return z.array(condition).max(RULE_LIMITS.conditions);
      },
    }),
    z.strictObject({
      kind: z.literal('not'),
      get of(): z.ZodType<Condition> {
        return condition;
      },
    }),
  ])
  .meta({ id: 'Condition' });

const sentences = z
  .record(languageTag, words(RULE_LIMITS.sentenceCharacters))
  .transform((said) => said as Readonly<Record<LanguageTag, string>>);
const skills = z.array(skillId).max(LIMITS.skillsPerNeed);
const target = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('agent'), agentId: id<AgentId>() }),
  z.strictObject({ kind: z.literal('skills'), skills }),
  z.strictObject({ kind: z.literal('branch') }),
]);
const phone = z.string().regex(/^\+?[\d\s().\-/]{5,32}$/, 'a telephone number');

const action = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('invite'),
    by: target,
    words: sentences,
    holdSeconds: whole(RULE_LIMITS.holdSecondsLeast, RULE_LIMITS.holdSecondsMost),
  }),
  z.strictObject({ kind: z.literal('call'), phone, words: sentences }),
  z.strictObject({ kind: z.literal('call-back'), by: target, words: sentences }),
  z.strictObject({ kind: z.literal('message'), words: sentences }),
  z.strictObject({ kind: z.literal('skills'), skills: skills.min(1) }),
  z.strictObject({ kind: z.literal('credit'), seconds: whole(1, LIMITS.creditSecondsMost) }),
]);

const share = z.number().min(0).max(1);

const draft = z.strictObject({
  name: line(RULE_LIMITS.nameCharacters),
  enabled: z.boolean(),
  when: condition,
  actions: z.array(action).max(RULE_LIMITS.actions),
  limits: z.strictObject({
    oncePerSession: z.boolean(),
    coolDownSeconds: whole(0, RULE_LIMITS.coolDownSecondsMost),
    share,
    heldOutShare: share,
  }),
});

/** A rule without its id, which the server gives it. */
export const ruleDraft: z.ZodType<RuleDraft> = draft;
export const rule: z.ZodType<Rule> = draft.extend({ ruleId });

export const branch: z.ZodType<Branch> = z.strictObject({
  branchId: id<string>(),
  name: line(RULE_LIMITS.nameCharacters),
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
  agents: z.array(id<AgentId>()).max(RULE_LIMITS.choices),
  skillId: skillId.nullable(),
});

/** The rules of a site as an owner gives them. */
export const ruleBook: z.ZodType<RuleBook> = z.strictObject({
  zone,
  branches: z.array(branch).max(RULE_LIMITS.branchesPerSite),
  rules: z.array(rule).max(RULE_LIMITS.rulesPerSite),
});

const RANDOM_128 = /^[A-Za-z0-9_-]{22}$/;
export const visitId = z
  .string()
  .regex(RANDOM_128, '128 random bits in base64url')
  .transform((text) => text as VisitId);
export const invitationId = id<InvitationId>();

export const ruleAsk: z.ZodType<RuleAsk> = z.strictObject({
  ruleId,
  visitId,
  answers: z
    .string()
    .max(RULE_LIMITS.conditions)
    .regex(/^[yn?]*$/, 'a letter for each condition'),
  path: z
    .string()
    .max(LIMITS.visitedAddressCharacters)
    .regex(/^\/[^\s?#]*$/, 'a path without query'),
  branchId: id<string>().nullable(),
  signed: z.string().max(LIMITS.identityCharacters).exactOptional(),
});

export const invitationAnswer = z.strictObject({ answer: z.enum(['accepted', 'declined']) });
