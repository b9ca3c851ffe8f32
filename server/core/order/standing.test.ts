import assert from 'node:assert/strict';
import test from 'node:test';
import type { AgentId, Estimate } from '../../protocol/index.ts';
import { estimateAll, type Estimates } from '../estimate/index.ts';
import { DEFAULT_SETTINGS, type SiteSettings } from '../settings.ts';
import { agentId, Scene } from '../test/scene.ts';
import { standingsOf } from './index.ts';

type Told = Readonly<Record<string, Estimate>>;

const free: Estimate = { state: 'free' };
const told = (estimates: Told): Estimates => ({
  agents: new Map(Object.entries(estimates) as [AgentId, Estimate][]),
  firstFree: free,
  tickets: new Map(),
});
const standings = (scene: Scene, estimates: Estimates = estimateAll(scene.state, scene.now)) =>
  standingsOf(scene.state, estimates, scene.now);
const orderOf = (scene: Scene, estimates?: Estimates): readonly string[] =>
  [...standings(scene, estimates).values()]
    .sort((one, other) => other.row.score - one.row.score || (one.row.agentId < other.row.agentId ? -1 : 1))
    .map(({ row }) => row.agentId);
const reasonsFor = (scene: Scene, name: string, estimates?: Estimates) =>
  standings(scene, estimates).get(agentId(name))?.reasons;
const rowFor = (scene: Scene, name: string, estimates?: Estimates) =>
  standings(scene, estimates).get(agentId(name))?.row;

function settings(scene: Scene, changed: Partial<SiteSettings>): Scene {
  return scene.emit({ type: 'settingsChanged', settings: { ...DEFAULT_SETTINGS, ...changed } });
}

function reviewed(scene: Scene, name: string, stars: number, count: number): Scene {
  for (let index = 0; index < count; index++) {
    scene.emit({
      type: 'reviewPublished',
      reviewId: `${name}-${index}` as never,
      agentId: agentId(name),
      stars,
      version: 1,
    });
  }
  return scene;
}

const seen = (scene: Scene, counts: Readonly<Record<string, number>>): Scene =>
  scene.emit({
    type: 'exposuresCounted',
    exposures: Object.entries(counts).map(([name, impressions]) => ({ agentId: agentId(name), impressions })),
    ignored: 0,
  });

const inMinutes = (scene: Scene, minutes: number): Estimate => {
  const p50At = scene.now + minutes * 60_000;
  return { state: 'range', p50At, p80At: p50At + 60_000, soft: false };
};

test('[E60] the site weighs rating, wait, share and being seen; a weight of 0 leaves one out', () => {
  const scene = () => reviewed(new Scene().agent('ann').agent('bo'), 'bo', 5, 15).served('one', 'bo', 900);
  const estimates = told({ ann: free, bo: free });
  assert.deepEqual(orderOf(scene(), estimates), ['ann', 'bo'], 'less work counts for more');
  assert.deepEqual(orderOf(settings(scene(), { shareWeight: 0 }), estimates), ['bo', 'ann']);
  assert.deepEqual(orderOf(settings(scene(), { ratingWeight: 10 }), estimates), ['bo', 'ann']);
  const nothing = { ratingWeight: 0, waitWeight: 0, shareWeight: 0, exposureWeight: 0 };
  const level = seen(settings(scene(), nothing), { ann: 90 });
  assert.deepEqual(rowFor(level, 'bo', told({ ann: free, bo: inMinutes(level, 30) }))?.score, 0);
});

test('[E60] the row of an agent tells the terms that its score is the sum of', () => {
  const scene = seen(reviewed(new Scene().agent('ann').agent('bo'), 'bo', 5, 15), { bo: 90, ann: 30 });
  const row = rowFor(scene.served('one', 'bo', 900), 'bo', told({ ann: free, bo: inMinutes(scene, 5) }));
  assert.ok(row !== undefined && row.rating > 0 && row.wait < 0 && row.share < 0 && row.exposure < 0);
  const sum = row.rating + row.wait + row.share + row.exposure;
  assert.ok(Math.abs(row.score - sum) <= 0.005);
});

test('[E61] who was seen more than others stands lower, by share of the time available', () => {
  const scene = new Scene().agent('ann').agent('bo').pass(3_600);
  assert.deepEqual(orderOf(seen(scene, { ann: 100, bo: 50 })), ['bo', 'ann']);
  const partTime = new Scene()
    .agent('ann')
    .pass(6 * 3_600)
    .agent('bo')
    .pass(3_600);
  assert.deepEqual(
    orderOf(seen(partTime, { ann: 400, bo: 200 })),
    ['ann', 'bo'],
    'half as often in a seventh',
  );
  const large = new Scene().agent('ann', 1).agent('bo', 4).pass(3_600);
  const level = seen(large, { ann: 100, bo: 100 });
  assert.ok(Math.abs(rowFor(level, 'ann')?.exposure ?? 1) < 0.01, 'capacity is no time');
});

test('[E61] nobody is moved by what nobody has seen, by one glance, or without end', () => {
  const scene = new Scene().agent('ann').agent('bo').pass(3_600);
  assert.equal(rowFor(scene, 'ann')?.exposure, 0);
  assert.ok(Math.abs(rowFor(seen(scene, { ann: 1 }), 'ann')?.exposure ?? 1) < 0.05);
  const crowd = new Scene();
  for (let index = 0; index < 40; index++) crowd.agent(`a${index}`);
  seen(crowd.pass(3_600), { a0: 10_000 });
  assert.equal(rowFor(crowd, 'a0')?.exposure, -3);
});

test('[E61] who is new counts as seen as everybody, and to be seen while away counts for nothing', () => {
  const scene = seen(new Scene().agent('ann').agent('bo').pass(3_600), { ann: 100, bo: 100 });
  scene.agent('cy');
  assert.ok(Math.abs(rowFor(scene, 'cy')?.exposure ?? 1) < 0.01);
  const away = new Scene().agent('ann').agent('bo').pass(3_600).available('bo', 'away');
  seen(away, { ann: 60, bo: 500 });
  assert.equal(away.state.statistics.work.impressions, 60);
});

test('[E61] what was seen fades like work, a removed agent takes it along, and a restart adds no time', () => {
  const scene = seen(new Scene().agent('ann').agent('bo').pass(3_600), { ann: 100, bo: 20 });
  const before = rowFor(scene, 'ann')?.exposure ?? 0;
  const later = rowFor(scene.pass(8 * 3_600), 'ann')?.exposure ?? 0;
  assert.ok(before < later && later < -0.05, `${before} becomes ${later}`);
  scene.emit({ type: 'restarted' });
  scene.emit({ type: 'agentRemoved', agentId: agentId('ann') }).agent('ann');
  assert.ok(Math.abs(rowFor(scene, 'ann')?.exposure ?? 1) < 0.05, 'a new agent of the same name is new');
  const { impressions } = scene.state.statistics.work;
  assert.ok(Math.abs(impressions - 20 / 4) < 0.01, `two half-lives leave ${impressions} of the others'`);
});

test('[E62] who can take somebody stands before who leaves first, and she before who takes nobody more', () => {
  const scene = new Scene().agent('gone').agent('away').agent('full').agent('leaves').agent('slow');
  for (const name of ['gone', 'away', 'full', 'leaves']) reviewed(scene, name, 5, 40);
  settings(scene, { ratingWeight: 10, exposureWeight: 10 });
  scene.available('gone', 'offline').available('away', 'away');
  scene
    .emit({ type: 'drainSet', agentId: agentId('full'), more: 1 })
    .talk('one', 'slow')
    .join('two', 'full');
  seen(scene.pass(3_600), { slow: 10_000 });
  const estimates = told({
    slow: inMinutes(scene, 59),
    leaves: { state: 'closing', closesAt: scene.now + 60_000 },
    full: free,
    away: inMinutes(scene, 1),
    gone: { state: 'none' },
  });
  assert.deepEqual(orderOf(scene, estimates), ['slow', 'leaves', 'full', 'away', 'gone']);
  const reasons = ['leaves', 'full', 'away', 'gone'].map((name) => reasonsFor(scene, name, estimates));
  assert.deepEqual(reasons, [[], [], ['away'], []]);
});

test('[E63] a card tells at most two reasons of its place, the weightiest first', () => {
  const scene = reviewed(new Scene().agent('ann').agent('bo').agent('cy'), 'ann', 5, 30);
  reviewed(reviewed(scene, 'bo', 4, 30), 'cy', 4, 30);
  const level = told({ ann: free, bo: free, cy: free });
  assert.deepEqual(reasonsFor(scene, 'ann', level), ['well-rated', 'free-now']);
  assert.deepEqual(reasonsFor(scene, 'bo', level), ['free-now'], 'a low rating is not told');
  const waits = told({ ann: inMinutes(scene, 25), bo: inMinutes(scene, 3), cy: free });
  assert.deepEqual(reasonsFor(scene, 'ann', waits), ['long-wait', 'well-rated']);
  assert.deepEqual(reasonsFor(scene, 'bo', waits), ['soon-free']);
  assert.deepEqual(reasonsFor(scene, 'cy', waits), ['free-now']);
});

test('[E63] a share of the work is a reason, to be new is a small one, and nothing is made up', () => {
  const scene = new Scene().agent('ann').agent('bo').served('one', 'ann', 1_800);
  const level = told({ ann: free, bo: free });
  assert.deepEqual(reasonsFor(scene, 'ann', level), ['had-much', 'newcomer']);
  assert.deepEqual(reasonsFor(scene, 'bo', level), ['fair-share', 'newcomer']);
  const alike = reviewed(reviewed(new Scene().agent('ann').agent('bo'), 'ann', 5, 9), 'bo', 5, 9);
  const later = told({ ann: inMinutes(alike, 10), bo: inMinutes(alike, 10) });
  assert.deepEqual(reasonsFor(alike, 'ann', later), []);
});
