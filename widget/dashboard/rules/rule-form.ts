import { LIMITS } from '../../../server/protocol/index.ts';
import type {
  AgentId,
  LanguageTag,
  RuleAction,
  RuleDraft,
  RuleLimits,
  Sentences,
  SkillId,
  Target,
} from '../../../server/protocol/index.ts';
import { RULE_LIMITS } from '../../../server/rules/limits.ts';
import { isCard } from '../../../server/rules/rule.ts';
import { unknownVariables } from '../../../server/rules/words.ts';
import {
  conditionOf,
  draftOfCondition,
  newGroup,
  type GroupDraft,
  type Problems,
} from './condition-draft.ts';
import type { FieldProblem } from './leaf-draft.ts';

export const CARDS = ['invite', 'call-back', 'call', 'message', 'none'] as const;
export type CardKind = (typeof CARDS)[number];

export type Said = { readonly tag: string; readonly text: string };

/** A rule while it is written: everything as it was typed. Shares are in percent, the rest in minutes. */
export type RuleForm = {
  readonly name: string;
  readonly enabled: boolean;
  readonly when: GroupDraft;
  readonly card: CardKind;
  readonly by: Target['kind'];
  readonly agentId: string;
  readonly bySkills: readonly string[];
  readonly phone: string;
  readonly words: readonly Said[];
  readonly holdSeconds: string;
  readonly skills: readonly string[];
  readonly creditSeconds: string;
  readonly oncePerSession: boolean;
  readonly coolDownMinutes: string;
  readonly share: string;
  readonly heldOutShare: string;
  /** Shown to nobody, and counted. */
  readonly watches: boolean;
};

export type FormProblem =
  | FieldProblem
  | { readonly code: 'phone' }
  | { readonly code: 'variable'; readonly name: string }
  /** In the words of the server. */
  | { readonly code: 'said'; readonly detail: string };
/** By the name of a field; `words.de` for what is said in one language. */
export type FormProblems = ReadonlyMap<string, FormProblem>;

export type ReadForm =
  | { readonly ok: true; readonly draft: RuleDraft }
  | { readonly ok: false; readonly problems: FormProblems; readonly conditions: Problems };

const percent = (share: number): string => String(Math.round(share * 1_000) / 10);
const isPlaceholder = (id: string): boolean => id.startsWith('<');

export const emptyForm = (language: string): RuleForm => ({
  name: '',
  enabled: true,
  when: newGroup(),
  card: 'invite',
  by: 'skills',
  agentId: '',
  bySkills: [],
  phone: '',
  words: [{ tag: language, text: '' }],
  holdSeconds: '45',
  skills: [],
  creditSeconds: '',
  oncePerSession: true,
  coolDownMinutes: '60',
  share: '100',
  heldOutShare: '10',
  watches: false,
});

/** A rule as it stands in the fields; what a template leaves open is empty. */
export function formOf(rule: RuleDraft, language: string): RuleForm {
  const { name, enabled, when, actions, limits } = rule;
  const card = actions.find(isCard);
  const by = card !== undefined && 'by' in card ? card.by : null;
  const chosen = actions.flatMap((action) => (action.kind === 'skills' ? action.skills : []));
  const credit = actions.find((action) => action.kind === 'credit');
  const words = Object.entries(card?.words ?? {}).map(([tag, text]): Said => ({ tag, text }));
  const first = emptyForm(language);
  return {
    ...first,
    name,
    enabled,
    when: draftOfCondition(when),
    card: card?.kind ?? 'none',
    by: by?.kind ?? 'skills',
    agentId: by?.kind === 'agent' && !isPlaceholder(by.agentId) ? by.agentId : '',
    bySkills: by?.kind === 'skills' ? by.skills.filter((id) => !isPlaceholder(id)) : [],
    phone: card?.kind === 'call' ? card.phone : '',
    words: words.length === 0 ? first.words : words,
    holdSeconds: card?.kind === 'invite' ? String(card.holdSeconds) : first.holdSeconds,
    skills: chosen.filter((id) => !isPlaceholder(id)),
    creditSeconds: credit === undefined ? '' : String(credit.seconds),
    oncePerSession: limits.oncePerSession,
    coolDownMinutes: String(limits.coolDownSeconds / 60),
    share: percent(limits.share),
    heldOutShare: limits.heldOutShare === 1 ? first.heldOutShare : percent(limits.heldOutShare),
    watches: limits.heldOutShare === 1,
  };
}

/** The rule that stands in the fields, or what is wrong with each of them. */
export function ruleOf(form: RuleForm): ReadForm {
  const problems = new Map<string, FormProblem>();
  const name = form.name.trim();
  if (name === '') problems.set('name', { code: 'name' });
  const actions = actionsOf(form, problems);
  const limits = limitsOf(form, problems);
  const when = conditionOf(form.when);
  if (when.ok && problems.size === 0) {
    return { ok: true, draft: { name, enabled: form.enabled, when: when.condition, actions, limits } };
  }
  return { ok: false, problems, conditions: when.ok ? new Map() : when.problems };
}

type Found = Map<string, FormProblem>;

function wholeIn(text: string, name: string, least: number, most: number, problems: Found): number {
  const value = Number(text.trim().replace(',', '.'));
  if (text.trim() === '' || !Number.isInteger(value) || value < least || value > most)
    problems.set(name, { code: 'whole', least, most });
  return value;
}

function actionsOf(form: RuleForm, problems: Found): readonly RuleAction[] {
  const { card, creditSeconds } = form;
  const actions: RuleAction[] = [];
  if (card !== 'none') actions.push(cardOf(form, card, problems));
  if (form.skills.length > 0) actions.push({ kind: 'skills', skills: form.skills as readonly SkillId[] });
  if (creditSeconds.trim() !== '') {
    const seconds = wholeIn(creditSeconds, 'creditSeconds', 1, LIMITS.creditSecondsMost, problems);
    actions.push({ kind: 'credit', seconds });
  }
  if (actions.length === 0) problems.set('card', { code: 'choose' });
  return actions;
}

function cardOf(form: RuleForm, kind: Exclude<CardKind, 'none'>, problems: Found): RuleAction {
  const words = sentencesOf(form, problems);
  switch (kind) {
    case 'message':
      return { kind, words };
    case 'call':
      if (!/^\+?[\d\s().\-/]{5,32}$/u.test(form.phone.trim())) problems.set('phone', { code: 'phone' });
      return { kind, phone: form.phone.trim(), words };
    case 'call-back':
      return { kind, by: targetOf(form, problems), words };
    case 'invite': {
      const { holdSecondsLeast, holdSecondsMost } = RULE_LIMITS;
      const least = wholeIn(form.holdSeconds, 'holdSeconds', holdSecondsLeast, holdSecondsMost, problems);
      return { kind, by: targetOf(form, problems), words, holdSeconds: least };
    }
  }
}

/** Languages that are left empty are left out. */
function sentencesOf({ words }: RuleForm, problems: Found): Sentences {
  const said = words.filter(({ text }) => text.trim() !== '');
  if (said.length === 0) problems.set(`words.${words[0]?.tag ?? ''}`, { code: 'words' });
  for (const { tag, text } of said) {
    const [unknown] = unknownVariables(text);
    if (unknown !== undefined) problems.set(`words.${tag}`, { code: 'variable', name: unknown });
  }
  return Object.fromEntries(said.map(({ tag, text }) => [tag as LanguageTag, text.trim()]));
}

function targetOf({ by, agentId, bySkills }: RuleForm, problems: Found): Target {
  switch (by) {
    case 'agent':
      if (agentId === '') problems.set('agentId', { code: 'choose' });
      return { kind: by, agentId: agentId as AgentId };
    case 'skills':
      if (bySkills.length === 0) problems.set('bySkills', { code: 'choose' });
      return { kind: by, skills: bySkills as readonly SkillId[] };
    case 'branch':
      return { kind: by };
  }
}

function limitsOf(form: RuleForm, problems: Found): RuleLimits {
  const { coolDownSecondsMost } = RULE_LIMITS;
  const minutes = Number(form.coolDownMinutes.trim().replace(',', '.'));
  const coolDownSeconds = Math.round(minutes * 60);
  const isFit =
    form.coolDownMinutes.trim() !== '' && coolDownSeconds >= 0 && coolDownSeconds <= coolDownSecondsMost;
  if (!isFit) problems.set('coolDownMinutes', { code: 'whole', least: 0, most: coolDownSecondsMost / 60 });
  return {
    oncePerSession: form.oncePerSession,
    coolDownSeconds,
    share: shareIn(form.share, 'share', 0.1, 100, problems),
    heldOutShare: form.watches ? 1 : shareIn(form.heldOutShare, 'heldOutShare', 0, 90, problems),
  };
}

function shareIn(text: string, name: string, least: number, most: number, problems: Found): number {
  const value = Number(text.trim().replace(',', '.'));
  if (text.trim() === '' || !(value >= least && value <= most))
    problems.set(name, { code: 'whole', least, most });
  return value / 100;
}

/** Which field of the form a field of the server's is. */
export function fieldOf(field: string): string {
  const found = /^actions\.\d+\.(.*)$/u.exec(field)?.[1];
  if (found !== undefined) return ACTION_FIELDS[found] ?? found;
  if (field === 'limits.coolDownSeconds') return 'coolDownMinutes';
  return field.replace(/^limits\./u, '').replace(/^actions$/u, 'card');
}

const ACTION_FIELDS: Readonly<Record<string, string>> = {
  'by.agentId': 'agentId',
  'by.skills': 'bySkills',
  by: 'by',
  seconds: 'creditSeconds',
};
