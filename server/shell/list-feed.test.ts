import assert from 'node:assert/strict';
import test from 'node:test';
import type { AgentId, Estimate, PublicAgent } from '../protocol/index.ts';
import { BOUNDS } from './bounds.ts';
import { ListFeed, type ListContent } from './list-feed.ts';

const FREE: Estimate = { state: 'free' };
const NOW = 1_000_000;

const agent = (agentId: string, waiting = 0): PublicAgent => ({
  agentId: agentId as AgentId,
  name: agentId,
  headline: '',
  photoUrl: null,
  availability: 'available',
  backAt: null,
  leavesAt: null,
  takingMore: null,
  skills: [],
  languages: [],
  rating: null,
  waiting,
  estimate: FREE,
  trackRecord: null,
  score: 0,
  orderReasons: [],
});

const content = (agents: readonly PublicAgent[], firstFree: Estimate = FREE): ListContent => ({
  agents,
  firstFree,
  trackRecord: null,
});

/** What a reader has after a delta. */
function apply(list: ReadonlyMap<AgentId, PublicAgent>, feed: ListFeed, since: number) {
  const delta = feed.delta({ epoch: 'one', number: since }, NOW);
  assert.ok(delta !== null);
  const next = new Map(list);
  for (const changed of delta.changed) next.set(changed.agentId, changed);
  for (const agentId of delta.removed) next.delete(agentId);
  return next;
}

test('[H13] the version grows only when a visitor would see a change', () => {
  const feed = new ListFeed('one', 'Shop');
  assert.deepEqual(feed.update(content([agent('ann')])), { epoch: 'one', number: 0 });
  assert.equal(feed.update(content([agent('ann')])), null);
  assert.equal(feed.version.number, 1);
  assert.notEqual(feed.update(content([agent('ann')], { state: 'none' })), null);
  assert.equal(feed.version.number, 2);
});

test('[H14] one delta over a gap gives the same list as every delta of it', () => {
  const feed = new ListFeed('one', 'Shop');
  const lists = [
    [agent('ann'), agent('ben')],
    [agent('ann', 1), agent('ben')],
    [agent('ann', 1)],
    [agent('ann', 2), agent('cleo')],
    [agent('ben'), agent('cleo', 1)],
  ];
  let steps: ReadonlyMap<AgentId, PublicAgent> = new Map();
  for (const list of lists) {
    feed.update(content(list));
    steps = apply(steps, feed, feed.version.number - 1);
  }
  const leap = apply(new Map(), feed, 0);
  const byId = (rows: ReadonlyMap<AgentId, PublicAgent>) =>
    [...rows.values()].sort((a, b) => (a.agentId < b.agentId ? -1 : 1));
  assert.deepEqual(byId(steps), byId(new Map(lists.at(-1)?.map((row) => [row.agentId, row]))));
  assert.deepEqual(byId(leap), byId(steps));
});

test('[H14] a gap too large, another epoch and an unknown version get the whole list', () => {
  const feed = new ListFeed('one', 'Shop');
  for (let waiting = 0; waiting < BOUNDS.deltasKept + 2; waiting += 1)
    feed.update(content([agent('ann', waiting)]));
  const newest = feed.version.number;
  const isWhole = (epoch: string, number: number) => 'agents' in feed.since({ epoch, number }, NOW);
  assert.ok(isWhole('one', 1));
  assert.ok(!isWhole('one', newest - BOUNDS.deltasKept));
  assert.ok(isWhole('other', newest));
  assert.ok(isWhole('one', newest + 1));
  assert.ok('agents' in feed.since(null, NOW));
  assert.ok(!isWhole('one', newest));
});
