import type { AgentId, SkillId } from '../protocol/index.ts';
import { isGroup, leavesOf, type Condition, type Leaf } from './condition.ts';
import { RULE_LIMITS } from './limits.ts';
import { neverTrue } from './never.ts';
import { isCard, type Rule, type RuleAction, type RuleBook, type Target } from './rule.ts';
import { unknownVariables } from './words.ts';

/** What is wrong with one field, `rules.2.when.of.1`, and what to do. */
export type Fault = { readonly path: string; readonly sentence: string };

/** Who and what a site has. */
export type Known = { readonly agents: ReadonlySet<AgentId>; readonly skills: ReadonlySet<SkillId> };

/** Everything in a book of the right shape that makes no sense or could never come about. */
export function faultsOf(book: RuleBook, known: Known): readonly Fault[] {
  const branches = book.branches.flatMap((branch, index) => [
    ...unknownAgents(branch.agents, `branches.${index}.agents`, known),
    ...unknownSkills(branch.skillId === null ? [] : [branch.skillId], `branches.${index}.skillId`, known),
    ...(branch.agents.length === 0 && branch.skillId === null
      ? [fault(`branches.${index}.agents`, 'Say who serves for this branch: agents, or a skill.')]
      : []),
  ]);
  const twice = book.rules.flatMap(({ ruleId }, index) =>
    book.rules.findIndex((other) => other.ruleId === ruleId) < index
      ? [fault(`rules.${index}.ruleId`, 'Give each rule an id of its own.')]
      : [],
  );
  return [
    ...branches,
    ...twice,
    ...book.rules.flatMap((rule, index) => ruleFaults(rule, `rules.${index}`, book, known)),
  ];
}

const fault = (path: string, sentence: string): Fault => ({ path, sentence });

function ruleFaults(rule: Rule, path: string, book: RuleBook, known: Known): readonly Fault[] {
  const { when, actions, limits } = rule;
  const leaves = leavesOf(when);
  const size = sizeFault(when, `${path}.when`);
  if (size !== null) return [size];
  const never = neverTrue(when, `${path}.when`);
  return [
    ...(never === null ? [] : [fault(never.path, never.sentence)]),
    ...(leaves.some(({ kind }) => kind === 'near') && book.branches.length === 0
      ? [fault(`${path}.when`, 'Add branches first: without any, nobody is near to one.')]
      : []),
    ...(limits.share === 0
      ? [fault(`${path}.limits.share`, 'A share of 0 is nobody. Turn the rule off.')]
      : []),
    ...(actions.length === 0 ? [fault(`${path}.actions`, 'Say what the rule does.')] : []),
    ...(actions.filter(isCard).length > 1
      ? [fault(`${path}.actions`, 'Show one card only: an invitation, a call, a call-back or a message.')]
      : []),
    ...actions.flatMap((action, index) =>
      actionFaults(action, `${path}.actions.${index}`, leaves, book, known),
    ),
  ];
}

/** What is wrong with the size of a condition by itself, such as one that is tried before it is saved. */
export function sizeFault(condition: Condition, path: string): Fault | null {
  const { conditions, conditionDepth } = RULE_LIMITS;
  if (leavesOf(condition).length > conditions) return fault(path, `Give at most ${conditions} conditions.`);
  const message = `Put groups into each other at most ${conditionDepth} times.`;
  return depthOf(condition) > conditionDepth ? fault(path, message) : null;
}

function depthOf(condition: Condition): number {
  if (!isGroup(condition)) return 0;
  const parts = condition.kind === 'not' ? [condition.of] : condition.of;
  return 1 + Math.max(0, ...parts.map(depthOf));
}

function actionFaults(
  action: RuleAction,
  path: string,
  leaves: readonly Leaf[],
  book: RuleBook,
  known: Known,
): readonly Fault[] {
  const unstaffed = leaves.some((leaf) => leaf.kind === 'staffed' && !leaf.is);
  return [
    ...(isCard(action) ? wordFaults(action.words, `${path}.words`) : []),
    ...(action.kind === 'skills' ? unknownSkills(action.skills, `${path}.skills`, known) : []),
    ...('by' in action ? targetFaults(action.by, `${path}.by`, book, known) : []),
    ...(action.kind === 'invite' && unstaffed
      ? [fault(path, 'Where nobody is there nobody can invite: show a message, or offer a call-back.')]
      : []),
  ];
}

function wordFaults(words: Readonly<Record<string, string>>, path: string): readonly Fault[] {
  const said = Object.entries(words);
  if (said.length === 0) return [fault(path, 'Write the sentence in at least one language.')];
  return said.flatMap(([tag, sentence]) =>
    unknownVariables(sentence).map((name) =>
      fault(`${path}.${tag}`, `There is no {${name}}. Use {agent}, {branch} or {attribute.name}.`),
    ),
  );
}

function targetFaults(by: Target, path: string, book: RuleBook, known: Known): readonly Fault[] {
  switch (by.kind) {
    case 'agent':
      return unknownAgents([by.agentId], `${path}.agentId`, known);
    case 'skills':
      return by.skills.length === 0
        ? [fault(`${path}.skills`, 'Name at least one skill.')]
        : unknownSkills(by.skills, `${path}.skills`, known);
    case 'branch':
      return book.branches.length === 0 ? [fault(path, 'Add branches first.')] : [];
  }
}

const unknownAgents = (agents: readonly AgentId[], path: string, known: Known): readonly Fault[] =>
  agents
    .filter((agentId) => !known.agents.has(agentId))
    .map((agentId) => fault(path, `There is no agent ${agentId}.`));

const unknownSkills = (skills: readonly SkillId[], path: string, known: Known): readonly Fault[] =>
  skills
    .filter((skillId) => !known.skills.has(skillId))
    .map((skillId) => fault(path, `Nobody has the skill ${skillId}.`));
