import { z } from 'zod';
import { FIELD_PROBLEMS, fieldProblem, type CsvRow, type FieldProblemCode } from '../../protocol/index.ts';
import { csvOf } from '../csv.ts';
import { COLUMNS, readPeopleCsv, type CsvRules, type ReadCsv } from '../people/people-csv.ts';
import { SITE_SKILLS, skillsOf } from '../people/skill-catalogue.ts';
import { mayManage } from '../people/staff.ts';
import { done, refuseFields } from './answer.ts';
import { API_BOUNDS } from './bounds.ts';
import { inviteMaker, sendInvites } from './invite-operations.ts';
import { operation, type Call, type Operation } from './operation.ts';
import * as schemas from './people-schemas.ts';

const body = z.strictObject({ csv: z.string().min(1, 'Choose a file first.').max(API_BOUNDS.csvBytes) });
const codes = Object.keys(FIELD_PROBLEMS) as FieldProblemCode[];
const BODY_BYTES = 2 * API_BOUNDS.csvBytes;
const CSV = 'name,email,role,skills\r\nCleo,cleo@shop.example,agent,vintage:4\r\n';
const ROW: CsvRow = {
  line: 2,
  name: 'Cleo',
  email: 'cleo@shop.example',
  role: 'agent',
  skills: 'vintage:4',
  problem: null,
  problems: [],
};

/** People as a file, in and out. */
export const CSV_OPERATIONS: readonly Operation[] = [
  operation('readPeopleCsv', {
    scope: 'people:read',
    summary: 'Everybody who may sign in, as a file for a spreadsheet.',
    answer: z.object({ csv: z.string() }),
    example: { answer: { csv: CSV } },
    handle: readCsv,
  }),
  operation('previewPeopleCsv', {
    scope: 'people:write',
    summary: 'Reads a file of people and says what is wrong with each line; nothing is saved.',
    body,
    bodyBytes: BODY_BYTES,
    answer: z.object({
      rows: z.array(
        z.object({
          line: z.number(),
          name: z.string(),
          email: z.string(),
          role: z.string(),
          skills: z.string(),
          problem: z.string().nullable(),
          problems: z.array(
            z.object({
              field: z.string(),
              detail: z.string(),
              code: z.enum(codes).optional(),
              data: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
            }),
          ),
        }),
      ),
    }),
    example: { body: { csv: CSV }, answer: { rows: [ROW] } },
    handle: async (call) => {
      const read = await readRows(call);
      if (!read.ok) return refuseFields([read.problem]);
      return done({ rows: read.rows.map(({ invitee: _meant, ...row }) => row) });
    },
  }),
  operation('takePeopleCsv', {
    scope: 'people:write',
    summary: 'Invites everybody in a file, or nobody when one line of it is wrong.',
    body,
    bodyBytes: BODY_BYTES,
    answer: z.object({ made: z.array(schemas.madeInvitation) }),
    status: 201,
    hasSecret: true,
    example: {
      body: { csv: CSV },
      answer: { made: [{ invitation: schemas.CLEO, link: schemas.LINK, mailed: false }] },
    },
    handle: (call) => call.tools.staff.turns.take(() => takeCsv(call)),
  }),
];

async function readCsv({ site, tools }: Call<'readPeopleCsv'>) {
  const accounts = await tools.store.readAccounts(site.row.siteId);
  const rows = accounts.map(({ agentId, name, email, role }) => {
    const agent = agentId === null ? undefined : site.state.agents.get(agentId);
    const skills = agent?.facts.skills.map(({ skillId, level }) => `${skillId}:${level}`) ?? [];
    const called = agentId === null ? name : (site.words.profile(agentId)?.name ?? name);
    return [called, email, role, skills.join(' ')];
  });
  return done({ csv: csvOf(COLUMNS, rows) });
}

type CsvCall = Call<'previewPeopleCsv'> | Call<'takePeopleCsv'>;

/** Read twice: who has an account is asked for those whom the file names. */
async function readRows({ site, caller, body: { csv }, tools }: CsvCall): Promise<ReadCsv> {
  const rules: CsvRules = {
    mayInvite: (role) => mayManage(caller, role),
    isKnown: () => false,
    skills: site.settings.read(SITE_SKILLS) === null ? null : skillsOf(site),
  };
  const first = readPeopleCsv(csv, rules);
  if (!first.ok) return first;
  const emails = new Set(first.rows.map(({ invitee }) => invitee.email));
  const known = new Set<string>();
  for (const email of emails) if ((await tools.store.findAccount(email)) !== null) known.add(email);
  return known.size === 0 ? first : readPeopleCsv(csv, { ...rules, isKnown: (email) => known.has(email) });
}

async function takeCsv(call: Call<'takePeopleCsv'>) {
  const read = await readRows(call);
  if (!read.ok) return refuseFields([read.problem]);
  const problems = read.rows.flatMap((row) => row.problems);
  if (problems.length > 0) return refuseFields(problems.slice(0, API_BOUNDS.problemsNamed));
  const { clock, store, mail } = call.tools;
  const open = await store.readInvites(call.site.row.siteId, clock.now());
  if (open.length + read.rows.length > API_BOUNDS.invitationsPerSite) {
    return refuseFields([fieldProblem('csv', 'invitations-full')]);
  }
  const maker = await inviteMaker(call);
  const fresh = read.rows.map(({ invitee }) => maker.make(invitee, clock.now()));
  return done({ made: await sendInvites(call, fresh, mail !== null) });
}
