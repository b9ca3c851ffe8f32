import assert from 'node:assert/strict';
import test from 'node:test';
import type { Choice, Estimate } from '../../protocol/index.ts';
import { estimateAll, estimateChoice, estimateNeed } from './index.ts';
import { agentId, ANYTHING, needOf, Scene, ticketId } from '../test/scene.ts';

const all = ({ state, now }: Scene) => estimateAll(state, now);
const ofAgent = (scene: Scene, name: string): Estimate | undefined => all(scene).agents.get(agentId(name));
const ofTicket = (scene: Scene, name: string): Estimate | undefined => all(scene).tickets.get(ticketId(name));
const insistOn = (name: string): Choice => ({ kind: 'agent', agentId: agentId(name) });

/** Seconds from now to P50 and P80. */
function secondsOf(scene: Scene, estimate: Estimate | undefined): { p50: number; p80: number } {
  if (estimate?.state !== 'range') assert.fail(`not a range but ${JSON.stringify(estimate)}`);
  return { p50: (estimate.p50At - scene.now) / 1_000, p80: (estimate.p80At - scene.now) / 1_000 };
}

test('[E1] an agent with a free slot is free, and so is the pool', () => {
  const scene = new Scene().agent('ann', 2).agent('bo').talk('one', 'ann').talk('two', 'bo').pass(30);
  assert.deepEqual(ofAgent(scene, 'ann'), { state: 'free' });
  assert.deepEqual(all(scene).firstFree, { state: 'free' });
  assert.equal(ofAgent(scene, 'bo')?.state, 'range');
});

test('[E2] nobody there, nobody suitable, nobody at all: no estimate is made up', () => {
  const scene = new Scene().agent('ann', 1, 'vintage').available('ann', 'offline');
  assert.deepEqual(ofAgent(scene, 'ann'), { state: 'none' });
  assert.deepEqual(all(scene).firstFree, { state: 'none' });
  scene.available('ann', 'available');
  assert.deepEqual(estimateNeed(scene.state, needOf('violin'), scene.now), { state: 'none' });
  assert.deepEqual(estimateNeed(scene.state, needOf('vintage'), scene.now), { state: 'free' });
  assert.deepEqual(estimateChoice(scene.state, insistOn('nobody'), ANYTHING, scene.now), { state: 'none' });
});

test('[E3] a range is two whole moments after now, P50 not after P80', () => {
  const scene = new Scene().agent('ann').talk('one', 'ann').pass(45).join('two', 'ann').join('three', null);
  const { agents, firstFree, tickets } = all(scene);
  for (const estimate of [...agents.values(), firstFree, ...tickets.values()]) {
    if (estimate.state !== 'range') assert.fail(estimate.state);
    assert.ok(Number.isSafeInteger(estimate.p50At) && Number.isSafeInteger(estimate.p80At));
    assert.ok(scene.now < estimate.p50At && estimate.p50At <= estimate.p80At);
  }
});

test('[E4] the same state and moment give the same estimates, asked one by one or all together', () => {
  const scene = new Scene().agent('ann').agent('bo').talk('one', 'ann').talk('two', 'bo').pass(70);
  scene.join('three', 'ann').join('four', null);
  assert.deepEqual(all(scene), all(scene));
  const { state, now } = scene;
  assert.deepEqual(estimateChoice(state, insistOn('ann'), ANYTHING, now), ofAgent(scene, 'ann'));
  assert.deepEqual(estimateChoice(state, { kind: 'any' }, ANYTHING, now), all(scene).firstFree);
});

test('[E5] an agent who announced a return is not free before it, and the estimate is soft', () => {
  const scene = new Scene().agent('ann');
  scene.available('ann', 'away', scene.now + 600_000);
  const estimate = ofAgent(scene, 'ann');
  assert.ok(estimate?.state === 'range' && estimate.soft);
  assert.ok(secondsOf(scene, estimate).p50 >= 600);
  assert.ok(all(scene).firstFree.state === 'range');
});

test('[E5] without an announced return the learned length of pauses counts', () => {
  const scene = new Scene().agent('ann').pass(60).available('ann', 'away').pass(60);
  const { p50, p80 } = secondsOf(scene, ofAgent(scene, 'ann'));
  assert.ok(p50 > 250 && p50 < 420 && p80 > 600 && p80 < 1_000, `${p50} to ${p80}`);
});

test('[E5] a return that is overdue counts as unknown', () => {
  const scene = new Scene().agent('ann').pass(1);
  scene.available('ann', 'away', scene.now + 5_000).pass(60);
  assert.ok(secondsOf(scene, ofAgent(scene, 'ann')).p50 > 200);
});

test('[E5] an agent in grace is awaited by its end, and is not shown as free', () => {
  const scene = new Scene().agent('ann');
  const person = { kind: 'agent', agentId: agentId('ann') } as const;
  scene.emit({ type: 'connectionClosed', person, connectionId: 'connection-ann' as never });
  scene.emit({ type: 'graceStarted', person, until: scene.now + 30_000 });
  const { p80 } = secondsOf(scene, ofAgent(scene, 'ann'));
  assert.ok(p80 >= 30 && p80 < 60, `${p80}`);
});

test('[E6] the pool is free exactly when somebody suitable is', () => {
  const scene = new Scene().agent('ann', 1, 'vintage').agent('bo').talk('one', 'ann').pass(20);
  assert.equal(estimateNeed(scene.state, needOf('vintage'), scene.now).state, 'range');
  assert.equal(estimateNeed(scene.state, ANYTHING, scene.now).state, 'free');
});

test('[E10] somebody in line is told a sooner moment than who joins behind', () => {
  const scene = new Scene()
    .agent('ann')
    .talk('one', 'ann')
    .pass(100)
    .join('two', 'ann')
    .pass(1)
    .join('three', 'ann');
  const [second, third, newcomer] = [
    ofTicket(scene, 'two'),
    ofTicket(scene, 'three'),
    ofAgent(scene, 'ann'),
  ].map((estimate) => secondsOf(scene, estimate).p50);
  assert.ok((second ?? 0) < (third ?? 0) && (third ?? 0) < (newcomer ?? 0));
});

test('[E10] a ticket that rings is being called: nothing is left to wait for', () => {
  const scene = new Scene().agent('ann').join('one', 'ann').ring('one', 'ann');
  assert.deepEqual(ofTicket(scene, 'one'), { state: 'free' });
});

test('[E21] a slot that rings is taken, for as long as a conversation', () => {
  const scene = new Scene().agent('ann').join('one', 'ann').ring('one', 'ann').pass(3);
  assert.ok(secondsOf(scene, ofAgent(scene, 'ann')).p50 > 240);
});

test('[E21] in wrap-up a slot is free by the end of it at the latest', () => {
  const scene = new Scene().agent('ann').talk('one', 'ann').pass(200).say('one').end('one', 20).pass(5);
  assert.ok(secondsOf(scene, ofAgent(scene, 'ann')).p80 <= 15 + 10);
});

test('[E22] a ticket whose visitor is asked counts for anyone after the time to answer', () => {
  const scene = new Scene().agent('ann').agent('bo').talk('one', 'ann').pass(10).join('two', 'ann');
  scene.emit({
    type: 'visitorAsked',
    ticketId: ticketId('two'),
    reason: 'agent-declined',
    answerBy: scene.now + 60_000,
  });
  const { p80 } = secondsOf(scene, ofTicket(scene, 'two'));
  assert.ok(p80 >= 60 && p80 < 75, `bo is idle, so ${p80}`);
});

test('[E2] a visitor who insists on an agent who declined has no estimate', () => {
  const scene = new Scene().agent('ann').join('one', 'ann').ring('one', 'ann');
  scene.emit({
    type: 'offerDeclined',
    offerId: 'one:1' as never,
    ticketId: ticketId('one'),
    agentId: agentId('ann'),
  });
  assert.deepEqual(ofTicket(scene, 'one'), { state: 'none' });
});

test('[E7] the longer a conversation has lasted beyond the usual, the longer it will last', () => {
  const after = (seconds: number): number => {
    const scene = new Scene().agent('ann').talk('one', 'ann').pass(seconds);
    return secondsOf(scene, ofAgent(scene, 'ann')).p50;
  };
  assert.ok(after(120) < after(0) + 60);
  assert.ok(after(3_600) > 2 * after(120));
});

test('[E8] who is slow by experience has a slower line than who is not', () => {
  const scene = new Scene().agent('ann').agent('bo');
  for (let index = 0; index < 30; index++)
    scene.served(`slow-${index}`, 'ann', 900).served(`quick-${index}`, 'bo', 120);
  scene.talk('now', 'ann').talk('then', 'bo');
  assert.ok(secondsOf(scene, ofAgent(scene, 'ann')).p50 > 2 * secondsOf(scene, ofAgent(scene, 'bo')).p50);
});

test('[E19] a large site is answered in one piece: every agent and every ticket', () => {
  const scene = new Scene();
  for (let index = 0; index < 60; index++)
    scene.agent(`agent-${index}`).talk(`talk-${index}`, `agent-${index}`);
  scene.pass(90);
  for (let index = 0; index < 150; index++)
    scene.join(`ticket-${index}`, index % 3 === 0 ? `agent-${index % 60}` : null);
  const { agents, tickets } = all(scene);
  assert.equal(agents.size, 60);
  assert.equal(tickets.size, 210 - 60);
  for (const estimate of [...agents.values(), ...tickets.values()]) assert.equal(estimate.state, 'range');
});
