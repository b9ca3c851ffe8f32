import assert from 'node:assert/strict';
import test from 'node:test';
import type { AgentId, ConversationId, SiteId, TicketId, VisitorId } from '../../protocol/index.ts';
import type { TalkFact } from '../../core/history/index.ts';
import { createMemoryStore } from '../../store/index.ts';
import { systemRandom } from '../system.ts';
import { manage, USAGE, type ManageTools } from './command.ts';

const SHOP = 'shop' as SiteId;
const NOW = Date.UTC(2026, 10, 22, 12);

const talk = (number: number, agentId: string): TalkFact => ({
  kind: 'talk',
  subjectId: `talk-${number}` as ConversationId,
  ticketId: `ticket-${number}` as TicketId,
  visitorId: `visitor-${number}` as VisitorId,
  agentId: agentId as AgentId,
  at: NOW - 3_600_000,
  joinedAt: NOW - 3_800_000,
  endedAt: NOW - 3_660_000,
  skills: [],
  channel: 'chat',
  isEntry: true,
  waitMilliseconds: 15_000,
  promise: null,
  talkMilliseconds: 120_000,
  wrapUpMilliseconds: 60_000,
  isTransferred: false,
  isConcluded: true,
  overtaken: null,
  resolved: null,
  sale: number === 1 ? { amount: 1_250, currency: 'EUR' } : null,
});

test('[H480] the measures of a site are told by the command line, cells of a table guarded', async () => {
  const store = createMemoryStore();
  const clock = { now: () => NOW } as ManageTools['clock'];
  const tools: ManageTools = { store, clock, random: systemRandom, readPassword: async () => null };
  await manage(['add-site', SHOP, '--name', 'Shop', '--origin', 'https://shop.example'], tools);
  const ask = async (...words: string[]) => (await manage(['measures', SHOP, ...words], tools)).sentence;
  assert.equal(await ask(), 'Nothing was over in this time.');
  const facts = [1, 2, 3, 4, 5].map((number) => talk(number, number === 5 ? '=1+1' : 'ann'));
  const texts = facts.map((fact) => ({ kind: 'fact', fact }) as const);
  await store.commit({ siteId: SHOP, expectedVersion: 0, events: [], texts, answers: [], decisions: [] });
  const told = await ask('--step', 'week');
  assert.match(told, /^2026-11-16 00:00:00\n {2}contacts 5\n/);
  assert.match(told, /\n {2}serviceLevel 100\.0 % \(5 by 5\)\n/);
  assert.match(told, /\n {2}handleTime 180\.00 \(900 by 5\)\n/);
  assert.match(told, /\n {2}sold EUR 1250 new 1250$/);
  const [head, first, second] = (await ask('--by', 'agent', '--csv')).split('\r\n');
  assert.match(head ?? '', /^from,key,contacts,contacts-part,contacts-of,served,/);
  assert.match(first ?? '', /^2026-11-22 00:00:00,'=1\+1,1,,,1,,,15,15,1,,1,1,/);
  assert.match(second ?? '', /^2026-11-22 00:00:00,ann,4,/);
  assert.match(await ask('--by', 'mood'), /^Split by agent, skill/);
  assert.match(await ask('--step', 'hour', '--since', '90d'), /too many steps/);
  assert.match(await ask('--within', '21'), /10, 20, 30/);
  assert.equal(await ask('too', 'many'), USAGE);
  assert.match(await ask('--rebuild'), /^The history of shop was made anew of its events: 0 rows\./);
});
