import assert from 'node:assert/strict';
import test from 'node:test';
import type { PrivacyCard } from '../../protocol/index.ts';
import type { Store } from '../../store/index.ts';
import { newOwner } from '../api/test/new-owner.ts';
import { firstOffer, hasOffer, joinLine, newAgent, newVisitor } from '../test/client.ts';
import { eventually } from '../test/eventually.ts';
import { ShiftedClock } from '../test/shifted-clock.ts';
import type { Timer } from '../surroundings.ts';
import { ANN, newApp, SITE, type TestApp } from '../test/new-app.ts';
import { MARK, visited } from './test/visited.ts';

const DAY = 86_400_000;

/** What is done every hour is done ten times a second. */
class HastyClock extends ShiftedClock {
  override after(milliseconds: number, act: () => void): Timer {
    return super.after(milliseconds >= 3_600_000 ? 100 : milliseconds, act);
  }
}

async function cardIn(ask: Awaited<ReturnType<typeof newOwner>>['ask']) {
  const { body, etag } = await ask('GET', '/v1/privacy');
  return { card: body as unknown as PrivacyCard, etag: etag ?? '' };
}

const formOf = ({ retention, consent, hiddenFields }: PrivacyCard) => ({ retention, consent, hiddenFields });

async function sweptIn({ store }: TestApp): Promise<string> {
  const lines = await store.readAudit(SITE, { act: 'sweep' }, 9);
  return lines.map(({ actor, detail }) => `${actor}: ${detail}`).join('; ');
}

test('[H503] what is past its time goes by itself, and the audit log says how much of what', async (context) => {
  const all = await visited(context);
  const { app, ask, conversationId } = all;
  const { card, etag } = await cardIn(ask);
  assert.equal(card.retention.conversations, 730);
  const retention = { ...card.retention, conversations: 10, leftMessages: 10, touchpoints: 10 };
  const saved = await ask('PUT', '/v1/privacy', {
    body: { ...formOf(card), retention },
    headers: { 'if-match': etag },
  });
  assert.equal(saved.status, 200, JSON.stringify(saved.body));
  assert.equal(await sweptIn(app), '');
  await app.close();
  const clock = new HastyClock();
  clock.aheadMilliseconds = 100 * DAY;
  const later = await newApp(context, { folder: app.folder, clock });
  for (const erased of [/server: .*conversations \d/, /leftMessages 1/, /touchpoints \d/]) {
    await eventually(async () => erased.test(await sweptIn(later)));
  }
  const messages = await later.store.readMessages(SITE, conversationId, 0, 9);
  assert.deepEqual(
    messages.map(({ text, attachments }) => [text, attachments]),
    [
      ['', []],
      ['', []],
    ],
  );
  const texts = await later.store.readTicketTexts(SITE, [all.ticketId]);
  assert.ok(!JSON.stringify(texts).includes(MARK));
});

test('[H504] a conversation that goes on keeps its words, however old they are', async (context) => {
  const owned = await newOwner(context, { settings: { conversationIdleSeconds: 90 * 86_400 } });
  const { app, ask } = owned;
  const { card, etag } = await cardIn(ask);
  const retention = { ...card.retention, conversations: 1 };
  await ask('PUT', '/v1/privacy', { body: { ...formOf(card), retention }, headers: { 'if-match': etag } });
  const [vera, ann] = [await newVisitor(context, app), await newAgent(context, app, ANN)];
  await ann.done('setAvailability', { availability: 'available', backAt: null });
  await joinLine(vera, ANN);
  const { offerId } = firstOffer(await ann.notice('consoleChanged', hasOffer));
  const { conversationId } = await ann.done('accept', { offerId });
  await vera.done('say', { conversationId, text: 'It buzzes.' });
  const open = { ticketIds: [], conversationIds: [conversationId], bookingIds: [], leftMessageIds: [] };
  const before = Date.now() + 2 * DAY;
  assert.equal(await app.store.sweep(SITE, 'conversations', before, { ...open, ticketIds: [] }, 99), 1);
  const [message] = await app.store.readMessages(SITE, conversationId, 0, 9);
  assert.equal(message?.text, 'It buzzes.');
  assert.equal(
    await app.store.sweep(SITE, 'conversations', before, { ...open, conversationIds: [] }, 99),
    1,
    'once it is over it goes',
  );
});

test('[H509] where an owner asks for consent browsers are told so, with rules or without', async (context) => {
  const { app, ask } = await newOwner(context);
  const rules = () => fetch(`${app.url}/v1/sites/shop/rules`);
  assert.equal((await rules()).status, 204);
  const { card, etag } = await cardIn(ask);
  const body = { ...formOf(card), consent: 'signal' };
  await ask('PUT', '/v1/privacy', { body, headers: { 'if-match': etag } });
  const told = await rules();
  const book = (await told.json()) as { readonly consent: string; readonly rules: readonly object[] };
  assert.deepEqual([book.consent, book.rules], ['signal', []]);
  const again = await fetch(`${app.url}/v1/sites/shop/rules`, {
    headers: { 'if-none-match': told.headers.get('etag') ?? '' },
  });
  assert.equal(again.status, 304);
  const now = await cardIn(ask);
  const stricter = { ...formOf(now.card), consent: 'required' };
  await ask('PUT', '/v1/privacy', { body: stricter, headers: { 'if-match': now.etag } });
  assert.equal(((await (await rules()).json()) as { consent: string }).consent, 'required');
});

test('[H505] two owners who change it at once: the second is told; impossible days are named at the field', async (context) => {
  const { ask, app } = await newOwner(context);
  const { card, etag } = await cardIn(ask);
  const form = formOf(card);
  const put = (body: object, version = etag) =>
    ask('PUT', '/v1/privacy', { body, headers: { 'if-match': version } });
  const wrong = await put({ ...form, retention: { ...form.retention, looks: 366 } });
  assert.equal(wrong.status, 422);
  assert.match(JSON.stringify(wrong.body.errors), /retention\.looks.*1 to 365/);
  const nameless = await put({ ...form, hiddenFields: ['name'] });
  assert.match(JSON.stringify(nameless.body.errors), /hiddenFields.*alias; it is missing for ANN, BEN/);
  assert.equal((await put({ ...form, hiddenFields: ['biography'], consent: 'required' })).status, 200);
  const late = await put({ ...form, consent: 'signal' });
  assert.equal(late.status, 412);
  assert.equal(late.body.changedBy, 'Olivia');
  const { card: now } = await cardIn(ask);
  assert.deepEqual([now.consent, now.hiddenFields], ['required', ['biography']]);
  assert.match(now.tag, /<agent-picker site="shop" consent="required">/);
  const list = (await (await fetch(`${app.url}/v1/sites/shop/agents`)).json()) as { agents: object[] };
  assert.ok(!JSON.stringify(list.agents).includes('Thirty years'));
});

test('[H505] whoever names the site anew while another changes what is kept loses nothing by it', async (context) => {
  let meanwhile: (() => Promise<unknown>) | null = null;
  const wrapStore = (store: Store): Store => ({
    ...store,
    async readProfiles(siteId) {
      const act = meanwhile;
      meanwhile = null;
      await act?.();
      return store.readProfiles(siteId);
    },
  });
  const { ask } = await newOwner(context, { wrapStore });
  const { card, etag } = await cardIn(ask);
  const named = await ask('GET', '/v1/site');
  const { siteId: _id, ...form } = named.body;
  const body = { ...form, name: 'Seven Strings' };
  const saved: number[] = [];
  meanwhile = async () => {
    const { status } = await ask('PUT', '/v1/site', { body, headers: { 'if-match': named.etag ?? '' } });
    saved.push(status);
  };
  const hidden = { ...formOf(card), hiddenFields: ['biography'] };
  const kept = await ask('PUT', '/v1/privacy', { body: hidden, headers: { 'if-match': etag } });
  assert.deepEqual([saved, kept.status], [[200], 200]);
  assert.equal((await ask('GET', '/v1/site')).body.name, 'Seven Strings');
  assert.deepEqual((await cardIn(ask)).card.hiddenFields, ['biography']);
});
