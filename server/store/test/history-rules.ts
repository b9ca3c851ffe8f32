import test from 'node:test';
import assert from 'node:assert/strict';
import { HISTORY_LIMITS, type ConversationId, type SkillId, type TicketId } from '../../protocol/index.ts';
import type { Fact, HistoryQuestion, HistoryRow, TalkFact } from '../../core/history/index.ts';
import type { CountName } from '../../core/history/index.ts';
import type { Store, Text } from '../store.ts';
import {
  ANN,
  BAKERY,
  BEN,
  SHOP,
  START,
  VERA,
  WILL,
  moderated,
  published,
  review,
  reviewVersion,
  ticket,
  writeTexts,
} from './samples.ts';
import type { OpenStore } from './store-suite.ts';

const { siteId } = SHOP;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const GUITARS = 'guitars' as SkillId;
const AMPS = 'amps' as SkillId;

/** The talk that the sample review of the same number is about, an hour after the one before. */
export function talk(number: number, parts: Partial<TalkFact> = {}): TalkFact {
  const at = START + number * HOUR;
  return {
    kind: 'talk',
    subjectId: `talk-${number}` as ConversationId,
    ticketId: `ticket-${number}` as TicketId,
    visitorId: VERA,
    agentId: ANN,
    at,
    joinedAt: at - 200_000,
    endedAt: at - 60_000,
    skills: [],
    channel: 'chat',
    isEntry: true,
    waitMilliseconds: 15_000,
    promise: null,
    talkMilliseconds: 125_000,
    wrapUpMilliseconds: 60_000,
    isTransferred: false,
    isConcluded: true,
    overtaken: null,
    resolved: null,
    sale: null,
    ...parts,
  };
}

const gone = (number: number, parts: Partial<Fact> = {}): Fact => ({
  kind: 'closed',
  subjectId: `ticket-${number}` as TicketId,
  ticketId: `ticket-${number}` as TicketId,
  visitorId: WILL,
  agentId: null,
  at: START + number * HOUR,
  joinedAt: START + number * HOUR - 30_000,
  endedAt: START + number * HOUR,
  skills: [],
  isEntry: true,
  waitMilliseconds: 30_000,
  promise: null,
  reason: 'visitor-left',
  ...(parts as object),
});

const told = (...facts: readonly Fact[]): readonly Text[] => facts.map((fact) => ({ kind: 'fact', fact }));
const from = (ticketId: string, page: string, segment: string | null): Text =>
  ticket(ticketId, {
    context: {
      page: { address: `https://shop.example${page}`, title: '' },
      attributes: {},
      touchpoints: [],
      signed: { name: null, email: null, segment },
    },
  });

const WEEK: HistoryQuestion = { filter: {}, by: null, bounds: [START, START + 7 * DAY] };
const read = (store: Store, parts: Partial<HistoryQuestion> = {}) =>
  store.readHistory(siteId, { ...WEEK, ...parts });

/** Key and some counts of each row, in order. */
const brief = (rows: readonly HistoryRow[], ...names: readonly Exclude<CountName, `${string}Amount`>[]) =>
  rows.map(({ key, counts }) => [key, ...names.map((name) => counts[name])]);

export function historyRules(open: OpenStore): void {
  test('[S215] what is over is counted by step and key of what is asked, and survives', async (context) => {
    const { store, reopen } = await open(context);
    await writeTexts(store, [from('ticket-1', '/guitars/12', 'gold'), from('ticket-2', '/amps', null)]);
    await writeTexts(
      store,
      told(talk(1, { skills: [AMPS, GUITARS] }), talk(2, { agentId: BEN, visitorId: WILL })),
    );
    await writeTexts(store, told(talk(27, { channel: 'video', visitorId: WILL }), gone(3)));
    const reopened = await reopen();
    const days = [START, START + DAY, START + 2 * DAY];
    const all = await read(reopened, { bounds: days });
    assert.deepEqual(
      all.map(({ at, counts }) => [at, counts.contacts, counts.handled, counts.abandoned]),
      [
        [START, 3, 2, 1],
        [START + DAY, 1, 1, 0],
      ],
    );
    const by = (dimension: HistoryQuestion['by']) => read(reopened, { by: dimension });
    assert.deepEqual(brief(await by('agent'), 'contacts'), [
      ['', 1],
      [ANN, 2],
      [BEN, 1],
    ]);
    assert.deepEqual(brief(await by('skill'), 'contacts'), [
      ['', 3],
      [AMPS, 1],
      [GUITARS, 1],
    ]);
    assert.deepEqual(brief(await by('page'), 'contacts'), [
      ['', 2],
      ['/amps', 1],
      ['/guitars', 1],
    ]);
    assert.deepEqual(brief(await by('segment'), 'contacts'), [
      ['', 3],
      ['gold', 1],
    ]);
    assert.deepEqual(brief(await by('channel'), 'contacts'), [
      ['', 1],
      ['chat', 2],
      ['video', 1],
    ]);
    assert.deepEqual(await reopened.readHistory(BAKERY.siteId, WEEK), []);
  });

  test('[S215] hours and facts give the same answer, whatever is asked together', async (context) => {
    const { store } = await open(context);
    await writeTexts(store, [from('ticket-1', '/guitars/12', 'gold'), from('ticket-2', '/guitars', 'a_b')]);
    await writeTexts(
      store,
      told(
        talk(1, { skills: [AMPS, GUITARS] }),
        talk(2, { skills: [GUITARS] }),
        talk(3, { skills: ['guitar_' as SkillId], agentId: BEN }),
        gone(4, { skills: [GUITARS] }),
      ),
    );
    const names = ['contacts', 'handled', 'served'] as const;
    for (const parts of [
      { filter: { skill: GUITARS } },
      { filter: { skill: GUITARS }, by: 'skill' },
      { filter: { agent: ANN }, by: 'skill' },
      { filter: { page: '/guitars' }, by: 'page' },
      { filter: {}, by: 'skill' },
    ] as const) {
      const bounds = [START + 1, START + 7 * DAY + 1];
      const hours = brief(await read(store, parts), ...names);
      assert.deepEqual(brief(await read(store, { ...parts, bounds }), ...names), hours);
      assert.notEqual(hours.length, 0);
    }
    const both = await read(store, { filter: { skill: GUITARS, segment: 'gold' }, by: 'page' });
    assert.deepEqual(brief(both, ...names), [['/guitars', 1, 1, 1]]);
    assert.deepEqual(await read(store, { filter: { skill: 'guitar%' as SkillId, page: '' } }), []);
  });

  test('[S216] steps begin where they are said to, to the millisecond', async (context) => {
    const { store } = await open(context);
    await writeTexts(store, told(talk(1), talk(2, { at: START + 2 * HOUR - 1 }), gone(3)));
    const starts = async (bounds: readonly number[]) =>
      (await read(store, { bounds })).map(({ at, counts }) => [at - START, counts.contacts]);
    assert.deepEqual(await starts([0, 1, 2, 3, 4].map((hour) => START + hour * HOUR)), [
      [HOUR, 2],
      [3 * HOUR, 1],
    ]);
    const half = HOUR / 2;
    assert.deepEqual(await starts([START + half, START + HOUR + half, START + 3 * HOUR]), [
      [half, 1],
      [HOUR + half, 1],
    ]);
    assert.deepEqual(await starts([START + 3 * HOUR, START + 3 * HOUR + 1]), [[3 * HOUR, 1]]);
  });

  test('[S217] a visitor who comes again was not done the first time, in whatever order it is known', async (context) => {
    const { store } = await open(context);
    const { returnMilliseconds } = HISTORY_LIMITS;
    const late = 3 * HOUR + returnMilliseconds;
    await writeTexts(store, told(talk(3)));
    await writeTexts(store, told(talk(1)));
    const [first] = await read(store);
    assert.deepEqual([first?.counts.concluded, first?.counts.repeated], [2, 1]);
    const next = { at: START + late + 200_000, endedAt: START + late + 140_000 };
    await writeTexts(store, told(talk(9, { ...next, joinedAt: START + late - 60_000 })));
    const [second] = await read(store);
    assert.deepEqual([second?.counts.concluded, second?.counts.repeated], [2, 2]);
    await writeTexts(store, told(talk(4, { visitorId: WILL }), talk(5, { visitorId: WILL, isEntry: false })));
    const [third] = await read(store);
    assert.deepEqual([third?.counts.concluded, third?.counts.repeated], [4, 2]);
  });

  test('[S217] a visit counts once, however many talks it has', async (context) => {
    const { store } = await open(context);
    const ticketId = 'ticket-1' as TicketId;
    const first = talk(1, { isTransferred: true, isConcluded: false });
    await writeTexts(store, told(talk(2, { ticketId, isEntry: true, joinedAt: first.joinedAt })));
    await writeTexts(store, told(first));
    const [row] = await read(store);
    assert.deepEqual(
      [row?.counts.contacts, row?.counts.handled, row?.counts.transferred, row?.counts.concluded],
      [1, 2, 1, 1],
    );
  });

  test('[S218] a review counts in the step of its talk as it is public, before and after', async (context) => {
    const { store } = await open(context);
    const stars = async () => {
      const [row] = await read(store, { by: 'agent' });
      const { reviews = 0, stars: sum = 0, promoters = 0, detractors = 0 } = row?.counts ?? {};
      return [reviews, sum, promoters, detractors];
    };
    await writeTexts(store, [review(1, { stars: 5, nps: 10 }), published(1, START + 9 * DAY)]);
    await writeTexts(store, told(talk(1), talk(2)));
    assert.deepEqual(await stars(), [1, 5, 1, 0]);
    await writeTexts(store, [review(2, { stars: 1, nps: 3, visitorId: VERA })]);
    assert.deepEqual(await stars(), [1, 5, 1, 0]);
    await writeTexts(store, [published(2)]);
    assert.deepEqual(await stars(), [2, 6, 1, 1]);
    await writeTexts(store, [reviewVersion(2, 2, { stars: 4, nps: null }), published(2, START, 2)]);
    assert.deepEqual(await stars(), [2, 9, 1, 0]);
    await writeTexts(store, [moderated(1, 'offensive')]);
    assert.deepEqual(await stars(), [2, 9, 1, 0]);
    await writeTexts(store, [moderated(1, 'fake')]);
    assert.deepEqual(await stars(), [1, 4, 0, 0]);
    await writeTexts(store, [moderated(1, null)]);
    assert.deepEqual(await stars(), [2, 9, 1, 0]);
  });

  test('[S219] sales are told by currency, first ones apart, and customers are counted once a step', async (context) => {
    const { store } = await open(context);
    const sold = (amount: number, currency = 'EUR') => ({ sale: { amount, currency } });
    await writeTexts(
      store,
      told(
        talk(1, sold(500)),
        talk(2, sold(700)),
        talk(3, { ...sold(40, 'JPY'), visitorId: WILL }),
        talk(30, { ...sold(900), visitorId: WILL, skills: [AMPS, GUITARS] }),
      ),
    );
    const [row] = await read(store);
    assert.deepEqual([row?.counts.sales, row?.counts.newCustomers], [4, 2]);
    assert.deepEqual(row?.amounts, [
      { currency: 'EUR', amount: 2_100, fromNew: 500 },
      { currency: 'JPY', amount: 40, fromNew: 40 },
    ]);
    const days = { filter: {}, by: null, bounds: [START, START + DAY, START + 2 * DAY] };
    assert.deepEqual(await store.readCustomers(siteId, days), [
      { at: START, key: '', currency: 'EUR', customers: 1, amount: 1_200 },
      { at: START, key: '', currency: 'JPY', customers: 1, amount: 40 },
      { at: START + DAY, key: '', currency: 'EUR', customers: 1, amount: 900 },
    ]);
    const chats = { ...days, filter: { channel: 'chat' }, by: 'skill' } as const;
    assert.deepEqual(
      (await store.readCustomers(siteId, chats)).map(({ key, customers }) => [key, customers]),
      [
        ['', 1],
        ['', 1],
        [AMPS, 1],
        [GUITARS, 1],
      ],
    );
  });

  test('[S220] history is kept for three years and erasing a visitor takes no count away', async (context) => {
    const { store } = await open(context);
    await writeTexts(store, [from('ticket-1', '/guitars', 'gold'), ...told(talk(1), talk(2))]);
    await store.forgetVisitor(siteId, VERA);
    assert.deepEqual(brief(await read(store, { by: 'page' }), 'handled'), [
      ['', 1],
      ['/guitars', 1],
    ]);
    await store.prune(START + 2 * HOUR + HISTORY_LIMITS.daysKept * DAY);
    for (const bounds of [WEEK.bounds, [START + 1, START + 7 * DAY]]) {
      assert.deepEqual(brief(await read(store, { bounds }), 'handled'), [['', 1]]);
    }
  });

  test('[S222] what was observed for fairness is kept for each site, as it was kept last', async (context) => {
    const { store, reopen } = await open(context);
    const watch = { version: 7, since: START, until: START + DAY, accountJson: '{"starts":1}' };
    assert.equal(await store.readWatch(siteId), null);
    await store.writeWatch(siteId, { ...watch, version: 6 });
    await store.writeWatch(siteId, watch);
    assert.deepEqual(await (await reopen()).readWatch(siteId), watch);
  });
}
