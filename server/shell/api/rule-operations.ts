import { z } from 'zod';
import { refusal, type Rule, type RuleBook, type RuleId } from '../../protocol/index.ts';
import { RULE_LIMITS } from '../../rules/index.ts';
import { editBook, refusedRule, ruleIn, standingBook } from '../rules/edit-book.ts';
import { EXAMPLE_RULE } from '../rules/example-rule.ts';
import { idFor } from '../rules/rule-id.ts';
import { rule, ruleDraft, ruleId } from '../rules/schemas.ts';
import { done, refuseFields } from './answer.ts';
import { etagOf } from './etag.ts';
import { operation, type Call, type Operation } from './operation.ts';

const path = z.strictObject({ ruleId });
const { ruleId: EXAMPLE_ID, ...DRAFT } = EXAMPLE_RULE;
const OF_EXAMPLE = { path: { ruleId: EXAMPLE_ID } };

/** One rule of context: written, changed, switched and removed, each by itself. */
export const RULE_OPERATIONS: readonly Operation[] = [
  operation('addRule', {
    scope: 'rules:write',
    summary: 'Adds a rule behind the others; its id is made of its name.',
    body: ruleDraft,
    answer: rule,
    status: 201,
    example: { body: DRAFT, answer: EXAMPLE_RULE },
    handle: addRule,
  }),
  operation('readRule', {
    scope: 'rules:read',
    summary: 'One rule, with the version that a change of it names.',
    path,
    answer: rule,
    example: { ...OF_EXAMPLE, answer: EXAMPLE_RULE },
    handle: async ({ site, tools, path: asked }) => {
      const found = ruleIn((await standingBook(site, tools)).book, asked.ruleId);
      return found === null ? unknown : done(found, etagOf(found));
    },
  }),
  operation('saveRule', {
    scope: 'rules:write',
    summary: 'Replaces a rule, at its place among the others.',
    path,
    body: ruleDraft,
    answer: rule,
    needsVersion: true,
    example: { ...OF_EXAMPLE, body: DRAFT, answer: EXAMPLE_RULE },
    handle: saveRule,
  }),
  operation('switchRule', {
    scope: 'rules:write',
    summary: 'Switches a rule on or off.',
    path,
    body: z.strictObject({ enabled: z.boolean() }),
    answer: rule,
    example: { ...OF_EXAMPLE, body: { enabled: true }, answer: EXAMPLE_RULE },
    handle: switchRule,
  }),
  operation('removeRule', {
    scope: 'rules:write',
    summary: 'Removes a rule; what it did stays among the measures.',
    path,
    answer: z.strictObject({}),
    needsVersion: true,
    example: { ...OF_EXAMPLE, answer: {} },
    handle: async (call) => {
      const { ruleId: id } = call.path;
      return editBook(call, partOf(id), (book) => {
        const rules = book.rules.filter((each) => each.ruleId !== id);
        return done({ book: { ...book, rules }, shown: {} });
      });
    },
  }),
];

const unknown = { ok: false, refusal: refusal('rule-unknown') } as const;
const partOf = (id: RuleId) => (book: RuleBook) => ruleIn(book, id);

const withRule = (book: RuleBook, changed: Rule): RuleBook => ({
  ...book,
  rules: book.rules.map((each) => (each.ruleId === changed.ruleId ? changed : each)),
});

async function addRule(call: Call<'addRule'>) {
  return editBook(call, null, async (book) => {
    const { rulesPerSite } = RULE_LIMITS;
    if (book.rules.length >= rulesPerSite)
      return refuseFields([
        { field: 'name', detail: `Remove a rule first: a site has at most ${rulesPerSite}.` },
      ]);
    const made: Rule = { ...call.body, ruleId: idFor(call.body.name, book) };
    const refused = await refusedRule(call, made, book);
    if (refused !== null) return refused;
    return done({ book: { ...book, rules: [...book.rules, made] }, shown: made }, etagOf(made));
  });
}

async function saveRule(call: Call<'saveRule'>) {
  const changed: Rule = { ...call.body, ruleId: call.path.ruleId };
  return editBook(call, partOf(changed.ruleId), async (book) => {
    const refused = await refusedRule(call, changed, book);
    return refused ?? done({ book: withRule(book, changed), shown: changed }, etagOf(changed));
  });
}

/** Switching off is always possible; what is switched on must make sense as things are now. */
async function switchRule(call: Call<'switchRule'>) {
  return editBook(call, null, async (book) => {
    const found = ruleIn(book, call.path.ruleId);
    if (found === null) return unknown;
    const changed = { ...found, enabled: call.body.enabled };
    const refused = changed.enabled ? await refusedRule(call, changed, book) : null;
    return refused ?? done({ book: withRule(book, changed), shown: changed }, etagOf(changed));
  });
}
