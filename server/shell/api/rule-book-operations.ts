import { z } from 'zod';
import { RULE_LIMITS, sizeFault, TEMPLATES } from '../../rules/index.ts';
import { refusal, type RuleBook, type RuleId } from '../../protocol/index.ts';
import { editBook, refusedBook, standingBook } from '../rules/edit-book.ts';
import { EXAMPLE_BOOK, EXAMPLE_BRANCH, EXAMPLE_RULE } from '../rules/example-rule.ts';
import { branch, condition, ruleBook, ruleId } from '../rules/schemas.ts';
import { TRIAL_DAYS, tryRule } from '../rules/try-rule.ts';
import { done, refuseFields } from './answer.ts';
import { etagOf } from './etag.ts';
import { operation, type Call, type Operation } from './operation.ts';

const BOOK_BYTES = 1_000_000;
const order = z.strictObject({ ruleIds: z.array(ruleId).max(RULE_LIMITS.rulesPerSite) });
const branches = z.strictObject({ branches: z.array(branch).max(RULE_LIMITS.branchesPerSite) });
const ORDER = { ruleIds: [EXAMPLE_RULE.ruleId] };
const count = z.number();

const orderOf = ({ rules }: RuleBook) => ({ ruleIds: rules.map((each) => each.ruleId) });
const branchesOf = (book: RuleBook) => ({ branches: book.branches });
const versioned = <Shown extends object>(shown: Shown) => done(shown, etagOf(shown));

/** The rules of context as a whole: all of them, their order, the branches that they may name. */
export const RULE_BOOK_OPERATIONS: readonly Operation[] = [
  operation('readRules', {
    scope: 'rules:read',
    summary: 'The rules of context in their order, and the branches. Of those that match the first fires.',
    answer: ruleBook,
    example: { answer: EXAMPLE_BOOK },
    handle: async ({ site, tools }) => versioned((await standingBook(site, tools)).book),
  }),
  operation('saveRules', {
    scope: 'rules:write',
    summary: 'Replaces all rules and branches, or nothing where something is wrong with one of them.',
    body: ruleBook,
    answer: ruleBook,
    needsVersion: true,
    bodyBytes: BOOK_BYTES,
    example: { body: { ...EXAMPLE_BOOK, rules: [] }, answer: EXAMPLE_BOOK },
    handle: async (call) =>
      editBook(
        call,
        (book) => book,
        async () => {
          const { body: book } = call;
          return (await refusedBook(call, book)) ?? done({ book, shown: book }, etagOf(book));
        },
      ),
  }),
  operation('readRuleTemplates', {
    scope: 'rules:read',
    summary: 'Rules to begin with; what stands in angle brackets is to be filled in.',
    answer: z.array(z.object({ templateId: z.string(), purpose: z.string(), rule: z.unknown() })) as never,
    example: { answer: TEMPLATES },
    handle: () => Promise.resolve(done(TEMPLATES)),
  }),
  operation('testRule', {
    scope: 'rules:read',
    summary:
      'What a condition would have matched in the last 7 days, among visits whose visitors acted: nothing ' +
      'is kept of anybody else.',
    body: z.strictObject({ when: condition }),
    answer: z.object({
      days: count,
      visits: count,
      matched: count,
      unknown: count,
      pages: z.array(z.object({ path: z.string(), count })),
      hours: z.array(count).length(24),
    }),
    example: {
      body: { when: EXAMPLE_RULE.when },
      answer: {
        days: TRIAL_DAYS,
        visits: 312,
        matched: 41,
        unknown: 0,
        pages: [{ path: '/products', count: 41 }],
        hours: Array.from({ length: 24 }, (_, hour) => (hour === 9 ? 41 : 0)),
      },
    },
    handle: async ({ site, tools, body: { when } }) => {
      const fault = sizeFault(when, 'when');
      if (fault !== null) return refuseFields([{ field: fault.path, detail: fault.sentence }]);
      const { book } = await standingBook(site, tools);
      return done(await tryRule(tools.store, site.row.siteId, { when }, book, tools.clock.now()));
    },
  }),
  operation('readRuleOrder', {
    scope: 'rules:read',
    summary: 'The ids of the rules in their order.',
    answer: order,
    example: { answer: ORDER },
    handle: async ({ site, tools }) => versioned(orderOf((await standingBook(site, tools)).book)),
  }),
  operation('saveRuleOrder', {
    scope: 'rules:write',
    summary: 'Puts the rules into another order: the same ids, each once.',
    body: order,
    answer: order,
    needsVersion: true,
    example: { body: ORDER, answer: ORDER },
    handle: saveOrder,
  }),
  operation('readBranches', {
    scope: 'rules:read',
    summary: 'The branches that visitors can be near to.',
    answer: branches,
    example: { answer: { branches: [EXAMPLE_BRANCH] } },
    handle: async ({ site, tools }) => versioned(branchesOf((await standingBook(site, tools)).book)),
  }),
  operation('saveBranches', {
    scope: 'rules:write',
    summary: 'Replaces the branches; while a rule names them, there is one.',
    body: branches,
    answer: branches,
    needsVersion: true,
    bodyBytes: BOOK_BYTES,
    example: { body: { branches: [EXAMPLE_BRANCH] }, answer: { branches: [EXAMPLE_BRANCH] } },
    handle: saveBranches,
  }),
];

async function saveOrder(call: Call<'saveRuleOrder'>) {
  return editBook(call, orderOf, (book) => {
    const { ruleIds } = call.body;
    const rules = ruleIds.flatMap((id: RuleId) => book.rules.filter((each) => each.ruleId === id));
    const isSame = rules.length === book.rules.length && new Set(ruleIds).size === ruleIds.length;
    // By If-Match these are the ids that the caller has read: another set is a mistake of the caller's.
    if (!isSame || ruleIds.length !== rules.length)
      return { ok: false, refusal: refusal('malformed', 'Name each rule once.', 'ruleIds') };
    const shown = { ruleIds };
    return done({ book: { ...book, rules }, shown }, etagOf(shown));
  });
}

async function saveBranches(call: Call<'saveBranches'>) {
  return editBook(call, branchesOf, async (book) => {
    const shown = { branches: call.body.branches };
    const next = { ...book, ...shown };
    const isOwn = (path: string): boolean => path.startsWith('branches');
    const refused = (await refusedBook(call, next, isOwn)) ?? (await missing(call, next));
    return refused ?? done({ book: next, shown }, etagOf(shown));
  });
}

/** A rule that is right with branches, and is not without any. */
async function missing(call: Call<'saveBranches'>, book: RuleBook) {
  if (book.branches.length > 0) return null;
  return refusedBook(call, book, (path) => /^rules\.\d+\.(when|actions\.\d+\.by)$/.test(path));
}
