import assert from 'node:assert/strict';
import test from 'node:test';
import type { AgentId, AgentListDelta, Availability, PublicAgent } from '../../protocol/index.ts';
import type { SiteEvent } from '../../core/index.ts';
import { Group, type People } from '../people.ts';
import type { Surroundings } from '../surroundings.ts';
import { ManualClock } from '../test/manual-clock.ts';
import { PublicList } from './public-list.ts';

const SECOND = 1_000;
/** Within which a reader has been told anew that what is on the screen is true. */
const CONFIRMED_MILLISECONDS = 5 * SECOND;

const ann = (availability: Availability): PublicAgent => ({
  agentId: 'ann' as AgentId,
  name: 'Ann',
  headline: '',
  photoUrl: null,
  availability,
  backAt: null,
  leavesAt: null,
  takingMore: null,
  skills: [],
  languages: [],
  rating: null,
  waiting: 0,
  estimate: { state: 'free' },
  trackRecord: null,
  score: 0,
  orderReasons: [],
});

function newList() {
  const clock = new ManualClock();
  const heard: { readonly at: number; readonly delta: AgentListDelta }[] = [];
  let shown: Availability = 'available';
  const people: People = {
    visitors: new Group(),
    agents: new Group(),
    *tellList(delta) {
      heard.push({ at: clock.now(), delta });
      yield;
    },
    happened: () => undefined,
  };
  const surroundings = { clock, random: { id: () => 'epoch' } } as unknown as Surroundings;
  const content = () => ({ agents: [ann(shown)], firstFree: { state: 'free' } as const, trackRecord: null });
  const list = new PublicList(surroundings, 'Shop', people, content);
  const show = (availability: Availability) => (shown = availability);
  return { clock, heard, list, show };
}

test('[H552] a reader hears at least every five seconds that the list is still true, under its version', () => {
  const { clock, heard, list } = newList();
  list.now();
  for (let passed = 0; passed < 60; passed += 1) clock.pass(SECOND);
  const gaps = heard.slice(1).map(({ at }, index) => at - (heard[index]?.at ?? 0));
  assert.ok(gaps.length >= 12);
  assert.ok(gaps.every((gap) => gap < CONFIRMED_MILLISECONDS));
  const confirmations = heard.slice(1).map(({ delta }) => delta);
  assert.ok(confirmations.every(({ from, version }) => from.number === version.number));
  assert.ok(confirmations.every(({ changed, removed }) => changed.length + removed.length === 0));
  list.stop();
  const before = heard.length;
  clock.pass(60 * SECOND);
  assert.equal(heard.length, before);
});

test('[H552] whoever is told of changes is not told besides that they are true', () => {
  const { clock, heard, list, show } = newList();
  list.now();
  for (let passed = 0; passed < 20; passed += 1) {
    show(passed % 2 === 0 ? 'away' : 'available');
    list.ask();
    clock.pass(SECOND);
  }
  assert.equal(heard.length, 21);
});

test('[H551] the list is looked at again when somebody has been without a connection for a while', () => {
  const { clock, heard, list, show } = newList();
  list.now();
  const person = { kind: 'agent', agentId: 'ann' as AgentId } as const;
  const lost: SiteEvent = { type: 'graceStarted', person, until: clock.now() + 30 * SECOND, at: clock.now() };
  list.committed([lost]);
  clock.pass(SECOND);
  const before = heard.length;
  show('away');
  clock.pass(4 * SECOND + SECOND / 2);
  const told = heard.slice(before).find(({ delta }) => delta.changed.length > 0);
  assert.equal(told?.delta.changed[0]?.availability, 'away');
  list.stop();
});
