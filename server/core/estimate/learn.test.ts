import assert from 'node:assert/strict';
import test from 'node:test';
import { rowOf } from './agent-table.ts';
import { learn } from './learn.ts';
import { parametersOf, type Pace } from './learner.ts';
import { keptOf } from './track-record.ts';
import { workOf } from './work.ts';
import { agentId, Scene } from '../test/scene.ts';

const near = (got: number, want: number, most: number): void =>
  assert.ok(Math.abs(got - want) <= most, `${got} is not near ${want}`);
const learnedOf = (scene: Scene) => scene.state.statistics.learned;
const paceOf = (scene: Scene, name: string): Pace | undefined =>
  rowOf(scene.state.statistics.agents, name)?.pace;
const workOfNow = (scene: Scene, name: string) =>
  workOf(scene.state, scene.state.statistics, agentId(name), scene.now);

test('[E11] a conversation teaches its length to the agent and to the site', () => {
  const scene = new Scene().agent('ann').served('one', 'ann', 300);
  near(paceOf(scene, 'ann')?.logSum ?? 0, Math.log(300), 1e-9);
});

test('[E11] nothing is learned from conversations cut off, never begun, or too long to be one', () => {
  const cut = new Scene().agent('ann').talk('one', 'ann').pass(300).say('one').end('one', 0, 'agent-lost');
  const silent = new Scene().agent('ann').talk('one', 'ann').pass(300).end('one');
  const endless = new Scene().agent('ann').served('one', 'ann', 5 * 3_600);
  for (const scene of [cut, silent, endless]) {
    assert.equal(paceOf(scene, 'ann')?.weight, 0);
    assert.deepEqual(learnedOf(scene).residuals, []);
  }
});

test('[E11] a conversation that fell asleep teaches its length up to the last message', () => {
  const scene = new Scene()
    .agent('ann')
    .talk('one', 'ann')
    .pass(200)
    .say('one')
    .pass(1_800)
    .end('one', 0, 'idle');
  near(paceOf(scene, 'ann')?.logSum ?? 0, Math.log(200), 1e-9);
});

test('[E8] a wrap-up teaches its length when it ends, and counts as a second where there is none', () => {
  const scene = new Scene().agent('ann').talk('one', 'ann').pass(100).say('one').end('one', 60);
  assert.equal(learnedOf(scene).wrapUp.weight, 5);
  scene.pass(30).finishWrapUp('one');
  near(learnedOf(scene).wrapUp.sum, 200 * 2 ** (-1 / 400) + 30, 1e-9);
  const without = new Scene().agent('ann').served('one', 'ann', 100);
  near(learnedOf(without).wrapUp.sum, 200 * 2 ** (-1 / 400) + 1, 1e-9);
});

test('[E12] who leaves or is lost teaches impatience; who is served or sent away teaches patience', () => {
  const closed = (reason: 'visitor-left' | 'visitor-lost' | 'expired') =>
    learnedOf(
      new Scene()
        .agent('ann')
        .join('one', 'ann')
        .pass(90)
        .emit({ type: 'ticketClosed', ticketId: 'one' as never, reason }),
    ).leaving;
  assert.deepEqual(closed('visitor-left'), { left: 1, waited: 90 });
  assert.deepEqual(closed('visitor-lost'), { left: 1, waited: 90 });
  assert.deepEqual(closed('expired'), { left: 0, waited: 90 });
  const served = new Scene()
    .agent('ann')
    .join('one', 'ann')
    .pass(40)
    .ring('one', 'ann')
    .pass(5)
    .accept('one', 'ann');
  assert.deepEqual(learnedOf(served).leaving, { left: 0, waited: 45 });
  near(parametersOf(learnedOf(served)).ringingSeconds, 5, 0.01);
});

test('[E13] away and back is a pause; going offline ends a working day and is none', () => {
  const pauses = (scene: Scene) => learnedOf(scene).pauses;
  const back = new Scene()
    .agent('ann')
    .pass(1_000)
    .available('ann', 'away')
    .pass(200)
    .available('ann', 'available');
  assert.deepEqual(pauses(back), { begun: 1, online: 1_000, ended: 1, away: 200 });
  const home = new Scene()
    .agent('ann')
    .pass(1_000)
    .available('ann', 'offline')
    .pass(200)
    .available('ann', 'available');
  assert.deepEqual(pauses(home), { begun: 0, online: 1_000, ended: 0, away: 0 });
  const gone = new Scene()
    .agent('ann')
    .pass(10)
    .available('ann', 'away')
    .pass(200)
    .available('ann', 'offline');
  assert.equal(pauses(gone).ended, 0);
});

test('[E14] busy is what conversations and wrap-ups hold, online the capacity while available', () => {
  const scene = new Scene().agent('ann', 2).pass(100).talk('one', 'ann').pass(60).say('one').end('one', 40);
  scene.pass(40).finishWrapUp('one').pass(50);
  near(workOfNow(scene, 'ann').busySeconds, 100, 2);
  near(workOfNow(scene, 'ann').onlineSeconds, 2 * 250, 5);
  scene.available('ann', 'away').pass(300);
  near(workOfNow(scene, 'ann').onlineSeconds, 2 * 250, 15);
});

test('[E14] half of the slot time is forgotten in four hours, so that yesterday hardly counts', () => {
  const scene = new Scene().agent('ann').pass(1_000).available('ann', 'offline');
  const { onlineSeconds } = workOfNow(scene, 'ann');
  near(workOfNow(scene.pass(4 * 3_600), 'ann').onlineSeconds, onlineSeconds / 2, 1e-6);
});

test('[E14] a conversation left open counts as busy only up to the length that one in twenty exceeds', () => {
  const scene = new Scene()
    .agent('ann')
    .talk('one', 'ann')
    .pass(3 * 3_600);
  const { busySeconds } = workOfNow(scene, 'ann');
  assert.ok(busySeconds > 600 && busySeconds < 1_800, `${busySeconds}`);
});

test('[E14] time while the server was stopped is neither busy nor online', () => {
  const scene = new Scene().agent('ann').pass(500).talk('one', 'ann').pass(3_600);
  scene.emit({ type: 'restarted' });
  assert.ok(workOfNow(scene, 'ann').onlineSeconds < 501);
});

test('[E14] the site counts what its agents count', () => {
  const scene = new Scene()
    .agent('ann')
    .agent('bo')
    .pass(400)
    .served('one', 'ann', 100)
    .served('two', 'bo', 300);
  const [ann, bo] = [workOfNow(scene, 'ann'), workOfNow(scene, 'bo')];
  near(scene.state.statistics.work.busySeconds, ann.busySeconds + bo.busySeconds, 1);
});

test('[E14] the site counts what those who are there count, over restarts and removals', () => {
  const scene = new Scene().agent('ann').agent('bo').pass(400).served('one', 'ann', 100);
  scene.talk('two', 'bo').pass(50).emit({ type: 'restarted' }).pass(200).say('two').end('two');
  const sum = (names: readonly string[], name: 'busySeconds' | 'availableSeconds'): number =>
    names.reduce((total, each) => total + workOfNow(scene, each)[name], 0);
  scene.available('ann', 'away').available('bo', 'away');
  for (const name of ['busySeconds', 'availableSeconds'] as const) {
    near(scene.state.statistics.work[name], sum(['ann', 'bo'], name), 1e-6);
  }
  scene.emit({ type: 'agentRemoved', agentId: agentId('ann') });
  for (const name of ['busySeconds', 'availableSeconds'] as const) {
    near(scene.state.statistics.work[name], sum(['bo'], name), 1e-6);
  }
});

test('[E18] the share of promises kept is told from the tenth served ticket on', () => {
  const scene = new Scene().agent('ann');
  const serve = (name: string, waitSeconds: number) =>
    scene
      .join(name, 'ann', undefined, 60)
      .pass(waitSeconds)
      .ring(name, 'ann')
      .accept(name, 'ann')
      .pass(20)
      .end(name);
  for (let index = 0; index < 9; index++) serve(`kept-${index}`, 30);
  assert.equal(keptOf(scene.state.statistics, null), null);
  serve('broken', 61);
  assert.deepEqual(keptOf(scene.state.statistics, null), { held: 9, of: 10 });
  assert.deepEqual(keptOf(scene.state.statistics, agentId('ann')), { held: 9, of: 10 });
  for (let index = 0; index < 200; index++) serve(`later-${index}`, 30);
  assert.deepEqual(keptOf(scene.state.statistics, null), { held: 100, of: 100 });
});

test('[E20] statistics are plain data: written and read again they are the same and go on alike', () => {
  const scene = new Scene().agent('ann').agent('bo').served('one', 'ann', 100).served('two', 'bo', 300);
  const { statistics } = scene.state;
  const read = JSON.parse(JSON.stringify(statistics)) as typeof statistics;
  assert.deepEqual(read, statistics);
  const event = { type: 'agentRemoved', agentId: agentId('ann'), at: scene.now } as const;
  assert.deepEqual(learn(read, scene.state, event), learn(statistics, scene.state, event));
});

test('[E20] an agent who is removed is forgotten', () => {
  const scene = new Scene().agent('ann').served('one', 'ann', 100);
  scene.emit({ type: 'agentRemoved', agentId: agentId('ann') });
  assert.equal(rowOf(scene.state.statistics.agents, 'ann'), null);
});
