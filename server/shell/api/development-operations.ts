import { z } from 'zod';
import {
  refusal,
  type AgentId,
  type Comparison,
  type Development,
  type TagComparison,
} from '../../protocol/index.ts';
import { developmentCsv } from '../measures/development-csv.ts';
import { readDevelopment } from '../measures/development.ts';
import { id } from '../schema-parts.ts';
import { done, refuseFields } from './answer.ts';
import { callerName } from './caller.ts';
import * as schemas from './measure-schemas.ts';
import { ANN, BERLIN, MARCH, MARCH_AT } from './measure-schemas.ts';
import { operation, type Call, type Operation } from './operation.ts';

const standing = z.enum(['strength', 'gap', 'even', 'few']);
const comparison: z.ZodType<Comparison> = z.object({
  now: schemas.figure,
  before: schemas.figure,
  median: z.number().nullable(),
  medianOf: z.number(),
  standing,
  better: z.enum(['more', 'less', 'neither']),
});
const tag: z.ZodType<TagComparison> = z.object({
  tag: z.string(),
  kind: z.enum(['praise', 'complaint']),
  count: z.number(),
  of: z.number(),
  beforeCount: z.number(),
  beforeOf: z.number(),
  median: z.number().nullable(),
  medianOf: z.number(),
  standing,
});
const development: z.ZodType<Development> = z.object({
  agentId: schemas.agentId,
  name: z.string(),
  zone: schemas.siteZone,
  firstDate: z.string(),
  lastDate: z.string(),
  measures: z.array(comparison),
  skills: z.array(
    z.object({
      skillId: schemas.skillId,
      label: z.string(),
      handled: z.number(),
      measures: z.array(comparison),
    }),
  ),
  tags: z.array(tag),
  trend: z.array(schemas.point),
});

const RESOLVED: Comparison = {
  now: { name: 'resolved', unit: 'share', state: 'shown', value: 0.9, part: 90, of: 100 },
  before: { name: 'resolved', unit: 'share', state: 'shown', value: 0.8, part: 72, of: 90 },
  median: 0.78,
  medianOf: 6,
  standing: 'strength',
  better: 'more',
};
const EXAMPLE: Development = {
  agentId: ANN,
  name: 'Ann',
  zone: BERLIN,
  firstDate: MARCH.from,
  lastDate: MARCH.until,
  measures: [RESOLVED],
  skills: [{ skillId: schemas.VINTAGE, label: 'Vintage', handled: 61, measures: [RESOLVED] }],
  tags: [
    {
      tag: 'patient',
      kind: 'praise',
      count: 24,
      of: 40,
      beforeCount: 14,
      beforeOf: 38,
      median: 0.31,
      medianOf: 6,
      standing: 'strength',
    },
  ],
  trend: [{ at: MARCH_AT, figures: [RESOLVED.now], sold: [] }],
};

/** How agents develop: for owners and supervisors, and each look is written down before it is answered. */
export const DEVELOPMENT_OPERATIONS: readonly Operation[] = [
  operation('readDevelopment', {
    scope: 'development:read',
    summary:
      'Strengths and gaps of one agent by measure, skill and tag, beside the median and the time before.',
    path: z.strictObject({ agentId: id<AgentId>() }),
    query: schemas.spanQuery,
    answer: development,
    example: { path: { agentId: ANN }, query: MARCH, answer: EXAMPLE },
    handle: async (call) => {
      const { site, tools, path, query } = call;
      if (!(await site.hasAgent(path.agentId))) return { ok: false, refusal: refusal('agent-unknown') };
      await writeLook(call, 'readDevelopment', `agentId=${path.agentId}`);
      const read = await readDevelopment(site, tools, path.agentId, query);
      return 'field' in read ? refuseFields([read]) : done(read);
    },
  }),
  operation('readDevelopmentCsv', {
    scope: 'development:read',
    summary: 'One line for each agent with the measures of a time, for incentive schemes.',
    query: schemas.spanQuery,
    answer: z.string(),
    mediaType: 'text/csv',
    example: { query: MARCH, answer: 'agent,name,from,until,handled,handled-part,handled-of,sold\r\n' },
    handle: async (call) => {
      await writeLook(call, 'readDevelopmentCsv', '');
      const read = await developmentCsv(call.site, call.tools, call.query);
      return typeof read === 'string' ? done(read) : refuseFields([read]);
    },
  }),
];

type Look = Pick<Call<'readDevelopment' | 'readDevelopmentCsv'>, 'caller' | 'tools' | 'query'>;

/** Nobody looks without a trace: what cannot be written down is not shown. */
async function writeLook({ caller, tools, query }: Look, act: string, subject: string): Promise<void> {
  const entry = { at: tools.clock.now(), actor: callerName(caller), act, subject };
  await tools.store.appendAudit(caller.siteId, { ...entry, detail: `${query.from}, ${query.until}` });
}
