import assert from 'node:assert/strict';
import test from 'node:test';
import { newOwner } from '../api/test/new-owner.ts';
import { askAs } from '../api/test/new-owner.ts';
import { SITE } from '../test/new-app.ts';
import { csvOf, unguarded } from '../csv.ts';
import { COLUMNS, readPeopleCsv, type CsvRules } from './people-csv.ts';

const RULES: CsvRules = { mayInvite: (role) => role !== 'owner', isKnown: () => false, skills: null };
const HEAD = 'name,email,role,skills';

type Row = { readonly line: number; readonly problem: string | null };
const rowsOf = (text: string, rules = RULES): readonly Row[] => {
  const read = readPeopleCsv(text, rules);
  assert.ok(read.ok, JSON.stringify(read));
  return read.rows;
};

test('[H423] a file is read as spreadsheets write it, and every bad row is named by line and column', () => {
  const text = [
    '\uFEFFEmail;Name;Skills;Role',
    'cleo@shop.example;"Cleo; the elder";vintage:4 repair;agent',
    'dan@shop.example;Dan;;',
    '',
    'dan;Dan;vintage:9;owner',
    'CLEO@shop.example;;vintage vintage;boss',
  ].join('\r\n');
  const read = readPeopleCsv(text, RULES);
  assert.ok(read.ok);
  const [cleo, dan, third, last] = read.rows;
  assert.deepEqual(cleo?.invitee, {
    name: 'Cleo; the elder',
    email: 'cleo@shop.example',
    role: 'agent',
    serves: true,
    skills: [
      { skillId: 'vintage', level: 4 },
      { skillId: 'repair', level: 3 },
    ],
  });
  assert.deepEqual([dan?.invitee.role, dan?.problem], ['agent', null]);
  assert.deepEqual(
    third?.problems.map(({ field }) => field),
    ['line 5, email', 'line 5, role', 'line 5, skills'],
  );
  assert.deepEqual(
    last?.problems.map(({ field }) => field),
    ['line 6, name', 'line 6, email', 'line 6, role', 'line 6, skills'],
  );
  assert.match(last.problem ?? '', /email: Line 2 has the same\./);
});

const BROKEN: readonly (readonly [string, RegExp])[] = [
  ['', /Name the columns name, email, role, skills/],
  ['first,second\r\na,b', /Name the columns/],
  [HEAD, /nobody below/],
  [`${HEAD}\r\n"Cleo,cleo@shop.example`, /^Line 2 cannot be read/],
  [`${HEAD}\r\n${'Cleo,cleo@shop.example\r\n'.repeat(501)}`, /at most 500 people/],
];

test('[H423] a file that cannot be read at all is answered with one sentence', () => {
  for (const [text, said] of BROKEN) {
    const read = readPeopleCsv(text, RULES);
    assert.match(read.ok ? '' : read.problem.detail, said);
  }
});

test('[H423] a skill that is in no catalogue, and an account that is there, are said of their rows', () => {
  const rules: CsvRules = {
    ...RULES,
    skills: [{ skillId: 'vintage' as never, label: 'Vintage', agents: 0 }],
    isKnown: (email) => email === 'dan@shop.example',
  };
  const rows = rowsOf(
    `${HEAD}\nCleo,cleo@shop.example,agent,repair:1\nDan,DAN@shop.example,agent,vintage`,
    rules,
  );
  assert.match(rows[0]?.problem ?? '', /^skills: Choose a skill from the catalogue/);
  assert.match(rows[1]?.problem ?? '', /^email: Somebody has an account/);
});

test('[H423] nobody of a file is invited before all of it is right', async (context) => {
  const { app, ask } = await newOwner(context);
  const good = `${HEAD}\nCleo,cleo@shop.example,agent,vintage:4\n`;
  const bad = `${good}Ann,ann@shop.example,agent,\n`;
  const preview = (await ask('POST', '/v1/people/csv/preview', { body: { csv: bad } })).body
    .rows as readonly Row[];
  assert.deepEqual(
    preview.map(({ problem }) => problem === null),
    [true, false],
  );
  const refused = await ask('POST', '/v1/people/csv', { body: { csv: bad } });
  assert.deepEqual([refused.status, refused.body.field], [422, 'line 3, email']);
  assert.deepEqual(await app.store.readInvites(SITE, 0), []);
  const supervisor = await askAs(app, 'supervisor', 'sue');
  const rising = good.replace('agent,', 'owner,');
  assert.equal(
    (await supervisor('POST', '/v1/people/csv', { body: { csv: rising } })).body.field,
    'line 2, role',
  );
  const taken = await ask('POST', '/v1/people/csv', { body: { csv: good } });
  assert.equal(taken.status, 201);
  assert.deepEqual(
    (await app.store.readInvites(SITE, 0)).map(({ email }) => email),
    ['cleo@shop.example'],
  );
});

test('[H424] no cell of a file that is taken out runs as a formula, and what is taken in is as it was', async (context) => {
  const names = ['=1+1', '+49', '-x', '@SUM(A1)', 'a "b", c', "'quoted", 'plain'];
  const text = csvOf(
    COLUMNS,
    names.map((name, index) => [name, `p${index}@shop.example`, 'agent', '']),
  );
  for (const line of text.split('\r\n')) assert.doesNotMatch(line, /^"?[=+\-@]/);
  const read = readPeopleCsv(text, RULES);
  assert.deepEqual(read.ok && read.rows.map(({ name }) => name), names);
  assert.equal(unguarded("'=1"), '=1');
  const { ask } = await newOwner(context);
  const { csv } = (await ask('GET', '/v1/people/csv')).body;
  assert.ok(String(csv).startsWith('name,email,role,skills\r\nANN,ann@shop.example,agent,vintage:4\r\n'));
});
