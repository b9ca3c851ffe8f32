import assert from 'node:assert/strict';
import test from 'node:test';
import type { AgentId, HistoryFigure } from '../../protocol/index.ts';
import { comparisonsOf, tagComparisons, type FiguresByAgent } from './index.ts';

const [ada, ben, cat] = ['ada', 'ben', 'cat'] as AgentId[] as [AgentId, AgentId, AgentId];
const share = (part: number, of: number): HistoryFigure => ({
  name: 'resolved',
  unit: 'share',
  state: 'shown',
  value: part / of,
  part,
  of,
});
const wrapUp = (seconds: number, of = 10): HistoryFigure => ({
  name: 'wrapUpTime',
  unit: 'seconds',
  state: 'shown',
  value: seconds,
  part: seconds * of,
  of,
});
const NOTHING: FiguresByAgent = new Map();

test('[F108] an agent is beside the median of all: a strength or a gap only beyond what chance may bring', () => {
  const now: FiguresByAgent = new Map([
    [ada, [share(98, 100), wrapUp(30)]],
    [ben, [share(80, 100), wrapUp(60)]],
    [cat, [share(30, 100), wrapUp(64)]],
  ]);
  const standings = (agentId: AgentId) =>
    comparisonsOf(agentId, ['resolved', 'wrapUpTime'], now, NOTHING).map((each) => each.standing);
  assert.deepEqual(standings(ada), ['strength', 'strength']);
  assert.deepEqual(standings(ben), ['even', 'even']);
  assert.deepEqual(standings(cat), ['gap', 'even']);
  const [resolved] = comparisonsOf(ada, ['resolved'], now, new Map([[ada, [share(4, 10)]]]));
  assert.deepEqual([resolved?.median, resolved?.medianOf], [0.8, 3]);
  assert.deepEqual(resolved?.before, share(4, 10));
});

test('[F108] of fewer than five cases no figure is told, and two others are no median', () => {
  const two: FiguresByAgent = new Map([
    [ada, [wrapUp(30, 4)]],
    [ben, [wrapUp(60)]],
    [cat, [wrapUp(64)]],
  ]);
  const [own] = comparisonsOf(ada, ['wrapUpTime'], two, NOTHING);
  assert.deepEqual([own?.now.state, own?.standing, own?.median, own?.medianOf], ['few', 'few', null, 2]);
  assert.equal(own?.before.state, 'none');
});

test('[F109] tags of reviews are told by how often they are said, beside the others and before', () => {
  const reviewed = (agentId: AgentId, reviews: number, ...tags: string[]) => ({ agentId, reviews, tags });
  const now = [
    reviewed(ada, 45, 'quick', 'clear'),
    reviewed(ada, 5, 'slow'),
    reviewed(ben, 20, 'quick'),
    reviewed(ben, 30),
    reviewed(cat, 10, 'quick'),
    reviewed(cat, 35, 'slow'),
    reviewed(cat, 5),
  ];
  const offered = { praiseTags: ['quick', 'clear'], complaintTags: ['slow'] };
  const told = (agentId: AgentId) =>
    tagComparisons(agentId, offered, now, [reviewed(ada, 4, 'quick')]).map((each) => [
      each.tag,
      each.count,
      each.of,
      each.standing,
    ]);
  assert.deepEqual(told(ada), [
    ['clear', 45, 50, 'strength'],
    ['quick', 45, 50, 'strength'],
    ['slow', 5, 50, 'even'],
  ]);
  assert.deepEqual(told(cat), [
    ['slow', 35, 50, 'gap'],
    ['quick', 10, 50, 'gap'],
    ['clear', 0, 50, 'even'],
  ]);
  const [first] = tagComparisons(ada, offered, now, [reviewed(ada, 4, 'clear')]);
  assert.deepEqual([first?.beforeCount, first?.beforeOf, first?.median], [4, 4, 0]);
  const few = tagComparisons(ben, offered, [reviewed(ben, 4, 'quick')], []);
  assert.ok(few.every(({ standing, median }) => standing === 'few' && median === null));
});
