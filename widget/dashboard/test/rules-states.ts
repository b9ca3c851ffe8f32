import type { DashboardState } from '../../session/dashboard/dashboard-state.ts';
import { CHANGED, fakeClient, never, no, UNANSWERED, wrongAt, yes } from './fake-client.ts';
import type { Scene } from './gallery-states.ts';
import { ACCOUNT, SUPERVISOR } from './made-up.ts';
import { BOOK, LIFT } from './made-up-rules.ts';

type Overrides = Parameters<typeof fakeClient>[0];

const OWNER: DashboardState = { state: 'signed-in', account: ACCOUNT };

const at =
  (hash: string, acts: readonly string[] = [], overrides: Overrides = {}, state = OWNER) =>
  (): Scene => ({ state, hash, client: fakeClient(overrides).client, acts });

const EDIT = '#/rules/overview';

/** The page of rules. */
export const RULES: Readonly<Record<string, () => Scene>> = {
  rules: at('#/rules', [], { measures: { lift: () => yes(LIFT) } }),
  'rules-loading': at('#/rules', [], { rules: { read: never } }),
  'rules-failed': at('#/rules', [], { rules: { read: () => no(UNANSWERED) } }),
  'rules-none': at('#/rules', [], { rules: { read: () => yes({ ...BOOK, rules: [] }) } }),
  'rules-no-figures': at('#/rules', [], { measures: { lift: () => no(UNANSWERED) } }),
  'rules-remove': at('#/rules', ['Remove Frustrated']),
  'rules-supervisor': at(
    '#/rules',
    [],
    { measures: { lift: () => yes(LIFT) } },
    { state: 'signed-in', account: SUPERVISOR },
  ),
  'rules-templates': at('#/rules/new'),
  'rule-new': at('#/rules/new/stalled-form'),
  'rule-empty': at('#/rules/new/empty'),
  'rule-empty-wrong': at('#/rules/new/empty', ['Name=', 'Save rule']),
  rule: at(EDIT),
  'rule-tested': at(EDIT, ['Test the conditions']),
  'rule-groups': at('#/rules/frustrated'),
  'rule-never': at(EDIT, ['Condition to add=page', 'Add condition', 'Path=/guitars/7', 'Name=Changed']),
  'rule-clash': at(EDIT, ['Condition to add=device', 'Add condition', 'Save rule']),
  'rule-changed': at(EDIT, ['Name=Mine', 'Save rule'], { rules: { save: () => no(CHANGED) } }),
  'rule-refused': at(EDIT, ['Name=Mine', 'Save rule'], {
    rules: { save: () => no(wrongAt('when.of.1.secondsLeast', 'Too long for this site.')) },
  }),
  'rule-saved': at(EDIT, ['Name=Mine', 'Save rule']),
  branches: at('#/rules/branches'),
  'branches-wrong': at('#/rules/branches', ['Add branch', 'Save branches']),
};
