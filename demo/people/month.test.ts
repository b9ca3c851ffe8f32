import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { createSite, evolve, violations, writeState } from '../../server/core/index.ts';
import { historian, type Fact, type TalkFact } from '../../server/core/history/index.ts';
import { spansOf } from '../../server/hours/index.ts';
import { isPassword } from '../../server/shell/passwords.ts';
import { createMemoryStore, openSqliteStore } from '../../server/store/index.ts';
import { seededRandom } from '../random.ts';
import { HUMAN_PASSWORD, OWNER_EMAIL } from './accounts.ts';
import { writeHistory, type History } from './history.ts';
import { monthBegins } from './month.ts';
import { PEOPLE } from './people.ts';
import { RuleStory } from './rule-story.ts';
import { DEMO_RULES } from './rules.ts';
import { DEMO_SITE, RULE_OF_PAGE, seedDemo } from './seed.ts';
import { seedHours, shopHours } from './site-hours.ts';

const now = Date.UTC(2026, 10, 20, 15);
const server = 'http://localhost:3000';
const DAY = 86_400_000;

function past(seed: string): History & { readonly rules: RuleStory } {
  const random = seededRandom(seed);
  const rules = new RuleStory(RULE_OF_PAGE, random.fork('rules'));
  const wish = { siteId: DEMO_SITE, people: PEOPLE, server, random, now, month: rules };
  return { ...writeHistory(wish), rules };
}
const seven = past('seven');
const facts = seven.texts.flatMap((text) => (text.kind === 'fact' ? [text.fact] : []));
const talks = facts.filter((fact): fact is TalkFact => fact.kind === 'talk');

test('[H625] of the reviews of months of honest visitors none is held', () => {
  const count = (type: string): number => seven.events.filter((event) => event.type === type).length;
  assert.ok(count('reviewWritten') > 900);
  assert.equal(count('reviewHeld'), 0);
});

test('[D143] an owner who serves nobody signs in with the printed password, and stays as somebody left her', async () => {
  const store = createMemoryStore();
  const wish = { seed: 'seven', server, origins: [server], now, past: 'short' } as const;
  await seedDemo(store, wish);
  const owner = await store.findAccount(OWNER_EMAIL);
  assert.ok(owner !== null && (await isPassword(owner.passwordHash, HUMAN_PASSWORD)));
  assert.deepEqual([owner.role, owner.agentId], ['owner', null]);
  await store.saveAccount({ ...owner, name: 'Somebody else' });
  await seedDemo(store, wish);
  assert.equal((await store.findAccount(OWNER_EMAIL))?.name, 'Somebody else');
  await store.close();
});

test('[D144] the month before is one that the core would have decided, the same for one seed', () => {
  const { state, events, texts, rules } = seven;
  assert.deepEqual(violations(state, state.lastAt), []);
  assert.equal(writeState(events.reduce(evolve, createSite(DEMO_SITE))), writeState(state));
  assert.ok(state.lastAt <= now);
  assert.equal(state.tickets.size + state.conversations.size, 0);
  const said = events.flatMap((event) => (event.type === 'messageAdded' ? [event.messageId] : []));
  assert.deepEqual(
    texts.flatMap((text) => (text.kind === 'message' ? [text.messageId] : [])),
    said,
  );
  const again = past('seven');
  assert.deepEqual([again.events.length, again.rules.firings], [events.length, rules.firings]);
});

test('[D145] its figures are those that a server would have kept: anew from the events they are the same', () => {
  const since = monthBegins(now);
  const isOfMonth = (fact: Fact): boolean => fact.at >= since;
  const anew = historian(createSite(DEMO_SITE))(seven.events).filter(isOfMonth);
  assert.deepEqual(facts, anew);
});

test('[D145] every working day has visits, waits, work after talks, sales and opinions, and Sundays are quiet', () => {
  const days = new Map<string, Fact[]>();
  for (const fact of facts) {
    const date = new Date(fact.joinedAt).toISOString().slice(0, 10);
    days.set(date, [...(days.get(date) ?? []), fact]);
  }
  const working = Array.from({ length: 30 }, (_, ago) => new Date(now - ago * DAY));
  for (const day of working) {
    const count = days.get(day.toISOString().slice(0, 10))?.length ?? 0;
    assert.ok(day.getUTCDay() === 0 ? count <= 2 : count >= 8, `${day.toISOString()} has ${count}`);
  }
  const share = (of: (talk: TalkFact) => boolean): number => talks.filter(of).length / talks.length;
  assert.ok(talks.length > 700 && facts.length - talks.length > 15);
  assert.ok(share(({ sale }) => sale !== null) > 0.08 && share(({ isTransferred }) => isTransferred) > 0.01);
  assert.ok(share(({ channel }) => channel !== 'chat') > 0.05);
  assert.ok(share(({ waitMilliseconds }) => waitMilliseconds > 20_000) > 0.04);
  assert.ok(new Set(talks.map(({ agentId }) => agentId)).size > 12);
  const reviews = seven.texts.filter((text) => text.kind === 'review' && text.writtenAt >= now - 7 * DAY);
  assert.ok(reviews.length > 20);
});

test('[D146] what the rules of the shop did is told: shown, taken, declined and held out, for rules that are there', () => {
  const outcomes = new Set(seven.rules.firings.map(({ outcome }) => outcome));
  for (const outcome of ['accepted', 'declined', 'lapsed', 'held-out'] as const)
    assert.ok(outcomes.has(outcome));
  for (const [page, ruleId] of Object.entries(RULE_OF_PAGE)) {
    const rule = DEMO_RULES.find((each) => each.ruleId === ruleId);
    assert.ok(rule !== undefined && JSON.stringify(rule.when).includes(page.replace('.html', '')), page);
    assert.ok(seven.rules.firings.some((firing) => firing.ruleId === ruleId));
  }
  const taken = new Set(facts.map(({ ticketId }) => ticketId));
  for (const { ticketId } of seven.rules.firings) assert.ok(ticketId === null || taken.has(ticketId));
});

test('[D147] the shop has hours, holidays and a day that is different, and what somebody said of them stays', async () => {
  const { hours, holidayList } = shopHours(now);
  assert.ok(hours !== null && holidayList === 'DE-BE');
  assert.ok(spansOf(hours, now, now + 14 * DAY).length >= 11);
  const store = createMemoryStore();
  await seedDemo(store, { seed: 'seven', server, origins: [server], now, past: 'short' });
  await seedHours(store, now);
  const said = await store.readSettings(DEMO_SITE);
  await seedHours(store, now + DAY);
  assert.deepEqual(await store.readSettings(DEMO_SITE), said);
  await store.close();
});

test('[D148] the month is written in one go, and starting again adds nothing', async (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'handpick-month-'));
  context.after(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const store = await openSqliteStore({ folder });
  const wish = { seed: 'seven', server, origins: [server], now, past: 'month' } as const;
  await seedDemo(store, wish);
  const firings = () => store.readFirings(DEMO_SITE, { since: 0, until: now }, 10_000);
  const [events, fired] = [await store.readEvents(DEMO_SITE, 0, 100_000), await firings()];
  assert.ok(fired.length > 100);
  assert.equal(await seedDemo(store, { ...wish, now: now + DAY }), false);
  assert.deepEqual(await store.readEvents(DEMO_SITE, 0, 100_000), events);
  assert.deepEqual(await firings(), fired);
  await store.close();
});
