import assert from 'node:assert/strict';
import test from 'node:test';
import type { z } from 'zod';
import { daily } from '../../hours/test/clock.ts';
import type { Answer } from '../../protocol/index.ts';
import { AGENT_DESK } from '../agent-requests.ts';
import { newCommandId, newToken, type Client } from '../test/client.ts';
import { ANN, SITE } from '../test/new-app.ts';
import { VISITOR_DESK } from '../visitor-requests.ts';
import { shopLife, STILL } from './test/life.ts';
import { OMIT, samplesOf, type Given } from './test/sample-body.ts';
import { blind, idsIn, namesSomething, nobodys } from './test/swap.ts';
import { rowsOf, twoSites } from './test/two-sites.ts';

type Ids = Readonly<Record<string, string | readonly string[]>>;
type Speaker = Client<Record<string, { body: unknown; result: unknown }>, unknown>;
type Desk = { readonly handlers: Readonly<Record<string, { readonly schema: z.ZodType }>> };

/** A window may ask for 60 things in ten seconds. */
const ASKED_PER_WINDOW = 25;

/** What the schemas alone do not say. A field that names something and has no id here fails the test. */
const VALUES: Readonly<Record<string, unknown>> = {
  patienceSeconds: 60,
  capacity: 2,
  more: 1,
  stars: 5,
  nps: 9,
  zone: 'Europe/Berlin',
  language: 'en',
  languages: ['en'],
  mail: 'guest@example.org',
  phone: '+43 1 234567',
  startsAt: 2_000_000_000_000,
  leavesAt: null,
  hours: daily('Europe/Berlin', '09:00-17:00'),
  currency: 'EUR',
  shortcut: 'hello',
  need: { skills: ['vintage'], languages: ['en'] },
  tags: ['friendly'],
  context: OMIT,
  since: null,
  page: null,
  viewId: OMIT,
  signed: 'x.y.z',
  receipt: 'x.y.z',
};

function givenBy(ids: Ids): Given {
  return (field, isText) => {
    if (field === 'commandId') return newCommandId();
    if (field === 'token') return newToken();
    if (field in ids) return ids[field];
    if (field in VALUES) return VALUES[field];
    if (isText && namesSomething(field)) throw new Error(`Say in shopLife where a "${field}" is to be had.`);
    return undefined;
  };
}

const nothing = (ids: Ids): Ids =>
  Object.fromEntries(
    Object.entries(ids).map(([field, id]) => [field, typeof id === 'string' ? nobodys(id) : id.map(nobodys)]),
  );

/** What each answers for ids of the shop must be what it answers for ids of nobody. */
async function tryAll(desk: Desk, ids: Ids, newWindow: () => Promise<Speaker>): Promise<number> {
  let [asked, compared] = [0, 0];
  let speaker = await newWindow();
  for (const [name, { schema }] of Object.entries(desk.handlers)) {
    const theirs = samplesOf(schema, givenBy(ids));
    const none = samplesOf(schema, givenBy(nothing(ids)));
    for (const [index, sample] of theirs.entries()) {
      if (asked++ % ASKED_PER_WINDOW === 0) speaker = await newWindow();
      const of = [sample, none[index]].map(afresh);
      const [found, missed] = [await answer(speaker, name, of[0]), await answer(speaker, name, of[1])];
      const why = `${name} ${JSON.stringify(of[0])}: ${JSON.stringify(found)}`;
      assert.ok(found.ok || !['malformed', 'storage-failed', 'too-many'].includes(found.refusal.code), why);
      const named = of.flatMap((each) => idsIn(each));
      if (named.length === 0) continue;
      compared += 1;
      assert.equal(blind(shape(found), named), blind(shape(missed), named), why);
    }
  }
  return compared;
}

/** Each is a command of its own. */
const afresh = (body: unknown): unknown =>
  typeof body === 'object' && body !== null && 'commandId' in body
    ? { ...body, commandId: newCommandId() }
    : body;

const answer = (speaker: Speaker, name: string, body: unknown): Promise<Answer<unknown>> =>
  speaker.socket.timeout(5_000).emitWithAck(name, body) as Promise<Answer<unknown>>;

const shape = (given: Answer<unknown>): unknown =>
  given.ok ? Object.keys(given.result as object).sort() : given.refusal;

test('[H581] no event of a visitor or an agent tells or changes anything of another site: there is no such thing', async (context) => {
  const sites = await twoSites(context, STILL, ANN);
  const { ids, vera, ann } = await shopLife(context, sites.app);
  const before = rowsOf(sites.app, SITE);
  const visitors = await tryAll(VISITOR_DESK, ids, sites.guest as () => Promise<Speaker>);
  assert.deepEqual(rowsOf(sites.app, SITE), before, 'a visitor of the bakery has changed the shop');
  const agents = await tryAll(AGENT_DESK, ids, sites.cleo as () => Promise<Speaker>);
  assert.deepEqual(rowsOf(sites.app, SITE), before, 'an agent of the bakery has changed the shop');
  assert.ok(visitors > 20 && agents > 20, `${visitors} and ${agents}`);
  const [guest, cleo] = [await sites.guest(), await sites.cleo()];
  for (const { socket } of [guest, cleo]) {
    socket.emit('typing', { conversationId: ids.conversationId });
    socket.emit('seen', { agentIds: ids.agentIds });
  }
  await guest.done('resync', {});
  await cleo.done('resync', {});
  await ann.done('resync', {});
  assert.deepEqual([vera.all('agentTyped').length, ann.all('visitorTyped').length], [0, 0]);
});
