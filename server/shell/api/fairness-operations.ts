import { z } from 'zod';
import type { FairAgent, FairnessAnswer, FairnessSpan, LiftAnswer, RuleLift } from '../../protocol/index.ts';
import { liftsOf } from '../../core/lift/index.ts';
import { readFairness } from '../measures/fairness.ts';
import { spanOf } from '../measures/span.ts';
import { done, refuseFields } from './answer.ts';
import * as schemas from './measure-schemas.ts';
import { ANN, BERLIN, DAY_MILLISECONDS, MARCH, MARCH_AT } from './measure-schemas.ts';
import { operation, type Call, type Operation } from './operation.ts';

const perhaps = z.number().nullable();
const fairAgent: z.ZodType<FairAgent> = z.object({
  agentId: schemas.agentId,
  name: z.string(),
  isNewcomer: z.boolean(),
  onlineSeconds: z.number(),
  busyShare: perhaps,
  ofFairShare: perhaps,
  impressions: z.number(),
  ofFairExposure: perhaps,
  waitSeconds: perhaps,
  waits: z.number(),
});
const span = {
  jainOfWork: perhaps,
  jainOfExposure: perhaps,
  newcomersWorkRate: perhaps,
  agents: z.array(fairAgent),
};
const count = z.object({ value: perhaps, count: z.number() });
const fairnessAnswer: z.ZodType<FairnessAnswer> = z.object({
  zone: schemas.siteZone,
  firstDate: z.string(),
  lastDate: z.string(),
  span: z.object(span),
  days: z.array(z.object({ date: z.string(), jainOfWork: perhaps, jainOfExposure: perhaps })),
  today: z.object({
    ...span,
    since: z.number(),
    starts: z.number(),
    violationsPerThousandStarts: z.number(),
    creditOvertakingsPerThousandStarts: z.number(),
    longestOvertakingSeconds: z.number(),
    longestWaitSeconds: z.number(),
    gotChosen: count,
    promiseKept: count,
    abandonment: count,
    estimateError: perhaps,
    pickedOutOfOrder: z.number(),
    alarms: z.array(schemas.alarm),
  }),
});

const arm = z.object({
  visits: z.number(),
  joined: z.number(),
  conversations: z.number(),
  sales: z.number(),
  sold: z.array(z.object({ currency: z.string(), amount: z.number() })),
});
const difference = z.union([
  z.object({
    state: z.literal('shown'),
    shown: z.number(),
    heldOut: z.number(),
    difference: z.number(),
    low: z.number(),
    high: z.number(),
    verdict: z.enum(['more', 'less', 'open']),
  }),
  z.object({ state: z.literal('few'), visitsLeast: z.number() }),
  z.object({ state: z.literal('no-hold-out') }),
]);
const ruleLift: z.ZodType<RuleLift> = z.object({
  ruleId: z.string(),
  name: z.string(),
  matched: z.number(),
  shown: arm,
  heldOut: arm,
  accepted: z.number(),
  declined: z.number(),
  lapsed: z.number(),
  withdrawn: z.number(),
  lift: z.object({ joined: difference, conversations: difference, sales: difference }),
});

const EVEN: FairnessSpan = {
  jainOfWork: 0.97,
  jainOfExposure: 0.93,
  newcomersWorkRate: null,
  agents: [
    {
      agentId: ANN,
      name: 'Ann',
      isNewcomer: false,
      onlineSeconds: 90_000,
      busyShare: 0.61,
      ofFairShare: 1.02,
      impressions: 410,
      ofFairExposure: 0.98,
      waitSeconds: 84.5,
      waits: 102,
    },
  ],
};
const FAIRNESS: FairnessAnswer = {
  zone: BERLIN,
  firstDate: MARCH.from,
  lastDate: MARCH.until,
  span: EVEN,
  days: [{ date: MARCH.from, jainOfWork: 0.96, jainOfExposure: 0.9 }],
  today: {
    ...EVEN,
    since: MARCH_AT,
    starts: 31,
    violationsPerThousandStarts: 0,
    creditOvertakingsPerThousandStarts: 0,
    longestOvertakingSeconds: 0,
    longestWaitSeconds: 240,
    gotChosen: { value: 0.9, count: 20 },
    promiseKept: { value: 0.83, count: 24 },
    abandonment: { value: 0.05, count: 33 },
    estimateError: 0.58,
    pickedOutOfOrder: 0,
    alarms: [],
  },
};
const SHOWN = { visits: 400, joined: 96, conversations: 90, sales: 24, sold: [] };
const LIFTED = {
  state: 'shown',
  shown: 0.24,
  heldOut: 0.083,
  difference: 0.157,
  low: 0.043,
  high: 0.222,
  verdict: 'more',
} as const;
const LIFT: LiftAnswer = {
  zone: BERLIN,
  from: MARCH_AT,
  until: MARCH_AT + DAY_MILLISECONDS,
  rules: [
    {
      ruleId: 'product-overview',
      name: 'Product overview',
      matched: 448,
      shown: SHOWN,
      heldOut: { visits: 48, joined: 4, conversations: 4, sales: 1, sold: [] },
      accepted: 88,
      declined: 150,
      lapsed: 162,
      withdrawn: 0,
      lift: {
        joined: LIFTED,
        conversations: LIFTED,
        sales: { state: 'no-hold-out' },
      },
    },
  ],
};

/** Whether work and exposure are shared fairly, and what rules of context bring. */
export const FAIRNESS_OPERATIONS: readonly Operation[] = [
  operation('readFairness', {
    scope: 'measures:read',
    summary: 'How evenly work, exposure and waits are shared, over some days and today.',
    query: schemas.spanQuery,
    answer: fairnessAnswer,
    example: { query: MARCH, answer: FAIRNESS },
    handle: async ({ site, tools, query }) => {
      const read = await readFairness(site, tools, query);
      return 'field' in read ? refuseFields([read]) : done(read);
    },
  }),
  operation('readLift', {
    scope: 'measures:read',
    summary: 'What each rule brought, by what came of visits that were held out, with an interval of 95 %.',
    query: schemas.spanQuery,
    answer: z.object({
      zone: schemas.siteZone,
      from: z.number(),
      until: z.number(),
      rules: z.array(ruleLift),
    }),
    example: { query: MARCH, answer: LIFT },
    handle: readLift,
  }),
];

async function readLift({ site, tools, query }: Call<'readLift'>) {
  const { timeZone: zone } = site.state.settings;
  const asked = spanOf(zone, query);
  if ('field' in asked) return refuseFields([asked]);
  const { since, until } = asked;
  const arms = await tools.store.readLift(site.row.siteId, since, until);
  const { rules } = await site.rules.book();
  const names = new Map<string, string>(rules.map(({ ruleId, name }) => [ruleId, name]));
  const lifts = liftsOf(arms, (ruleId) => names.get(ruleId) ?? ruleId);
  return done<LiftAnswer>({ zone, from: since, until, rules: lifts });
}
