import assert from 'node:assert/strict';
import test from 'node:test';
import type { AgentId, DecisionRecord, SiteId, TicketId } from '../../protocol/index.ts';
import { createMemoryStore } from '../../store/index.ts';
import { manage, type ManageTools } from './command.ts';
import { systemRandom } from '../system.ts';

const NOW = Date.UTC(2026, 10, 22, 12);
const MINUTE = 60_000;
const ANN = 'ann' as AgentId;

const credit = (number: number, minutesAgo: number, ticketId = 't1'): DecisionRecord => ({
  decisionId: String(number),
  at: NOW - minutesAgo * MINUTE,
  ticketId: ticketId as TicketId,
  agentId: null,
  decided: { kind: 'credit', reason: 'promise-broken', seconds: number },
});

async function newTools(decisions: readonly DecisionRecord[]): Promise<ManageTools> {
  const store = createMemoryStore();
  const clock = { now: () => NOW, after: () => ({ cancel: () => undefined }) };
  const tools = { store, clock, random: systemRandom, readPassword: async () => null };
  await manage(['add-site', 'shop', '--name', 'Shop', '--origin', 'https://shop.example'], tools);
  const siteId = 'shop' as SiteId;
  const profile = {
    agentId: ANN,
    name: 'Ann Lee',
    alias: '',
    pronouns: '',
    headline: '',
    biography: '',
    photoUrl: null,
    skillLabels: {},
  };
  const texts = [{ kind: 'profile', profile }] as const;
  await store.commit({ siteId, expectedVersion: 0, events: [], texts, answers: [], decisions });
  return tools;
}

const show = async (tools: ManageTools, ...words: readonly string[]) =>
  manage(['decisions', '--site', 'shop', ...words], tools);

test('[H123] the command line tells what was decided in the last hour, oldest first', async () => {
  const swap: DecisionRecord = {
    ...credit(3, 10),
    agentId: ANN,
    decided: { kind: 'swap', outcome: 'offered' },
  };
  const tools = await newTools([credit(1, 61), credit(2, 30), swap]);
  const { ok, sentence } = await show(tools);
  assert.ok(ok);
  assert.deepEqual(sentence.split('\n'), [
    'All times are UTC.',
    '2026-11-22 11:30:00  Ticket t1 counts as 2 s older from now on: ' +
      'the moment that it was promised had passed.',
    '2026-11-22 11:50:00  Ticket t1 was asked whether Ann Lee, who was idle, ' +
      'may help instead of the one it waits for.',
  ]);
});

test('[H123] decisions are told of one ticket, or from one time to another', async () => {
  const tools = await newTools([credit(1, 3_000), credit(2, 90), credit(3, 5, 't2')]);
  const told = async (...words: readonly string[]) => {
    const { ok, sentence } = await show(tools, ...words);
    assert.ok(ok, sentence);
    return [...sentence.matchAll(/ (\d+) s older/g)].map(([, seconds]) => seconds);
  };
  assert.deepEqual(await told('--ticket', 't1'), ['1', '2']);
  assert.deepEqual(await told('--since', '2h'), ['2', '3']);
  assert.deepEqual(await told('--since', '3d', '--until', '90m'), ['1', '2']);
  assert.deepEqual(await told('--since', '2026-11-22T10:00Z', '--until', '2026-11-22T11:00Z'), ['2']);
  assert.match((await show(tools, '--ticket', 'unknown')).sentence, /No decision .* 30 days/);
});

test('[H123] of more than two hundred the newest are shown, and it is said', async () => {
  const tools = await newTools(Array.from({ length: 201 }, (_, index) => credit(index + 1, 1)));
  const lines = (await show(tools)).sentence.split('\n');
  assert.equal(lines.length, 202);
  assert.match(lines[0] ?? '', /newest 200/);
  assert.match(lines[2] ?? '', / 2 s older/);
  assert.match(lines.at(-1) ?? '', / 201 s older/);
});

const WRONG: readonly (readonly [string, RegExp])[] = [
  ['decisions', /Usage/],
  ['decisions --site nowhere', /no site nowhere.*shop/],
  ['decisions --site shop --since yesterday', /90m, 2h or 3d/],
  ['decisions --site shop --since 2030-01-01', /not one in the future/],
  ['decisions --site shop --until 5', /90m, 2h or 3d/],
  ['decisions --site shop --colour red', /Usage/],
];

for (const [line, expected] of WRONG) {
  test(`[H123] "${line}" is answered with what to do`, async () => {
    const { ok, sentence } = await manage(line.split(' '), await newTools([credit(1, 1)]));
    assert.ok(!ok);
    assert.match(sentence, expected);
  });
}
