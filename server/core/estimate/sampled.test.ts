import assert from 'node:assert/strict';
import test from 'node:test';
import type { Need } from '../../protocol/index.ts';
import type { SiteState } from '../state.ts';
import { Random } from '../test/random.ts';
import { agentId, ANYTHING, needOf, Scene } from '../test/scene.ts';
import { closedForm } from './closed-form.ts';
import type { Wait } from './engine.ts';
import { estimateChoice } from './index.ts';
import { questionOf } from './input.ts';
import { sampledWait } from './sampled.ts';

const SKILLS = ['electric', 'vintage', 'violin'];

/** Everybody talks, for very different times; some wait by name, some for a skill, some for anyone. */
function busyScene(agentCount: number, ticketCount: number): Scene {
  const random = new Random(7);
  const scene = new Scene();
  for (let index = 0; index < agentCount; index++) {
    scene.agent(`a${index}`, 1, ...SKILLS.filter(() => random.chance(0.5))).talk(`busy${index}`, `a${index}`);
    scene.pass(600 / agentCount);
  }
  for (let index = 0; index < ticketCount; index++) {
    const chosen = random.chance(0.5) ? `a${random.below(agentCount)}` : null;
    const need = chosen === null && random.chance(0.5) ? needOf(random.pick(SKILLS)) : ANYTHING;
    scene.join(`t${index}`, chosen, need);
  }
  return scene;
}

function reckoned({ state, now }: Scene, asked: Need | string): Wait {
  const needs = typeof asked === 'string' ? [] : [asked];
  const { input, agentIds } = questionOf(state, needs, 'all', now);
  const { agents, pools } = closedForm({ ...input, asked: 'new' });
  return (typeof asked === 'string' ? agents[agentIds.indexOf(agentId(asked))] : pools[0]) ?? null;
}

const sampled = ({ state, now }: Scene, asked: Need | string): Wait =>
  sampledWait(state, typeof asked === 'string' ? agentId(asked) : asked, now).wait;

function near(got: Wait, want: Wait, share: number): void {
  assert.ok(got !== null && want !== null);
  for (const name of ['p50', 'p80'] as const)
    assert.ok(Math.abs(got[name] / want[name] - 1) <= share, `${name} ${got[name]}, not ${want[name]}`);
}

test('[E26] where the sample is everybody, it says what the closed form says', () => {
  const scene = busyScene(20, 60);
  for (const asked of [ANYTHING, needOf('violin'), needOf('violin', 'vintage'), 'a3', 'a17'])
    near(sampled(scene, asked), reckoned(scene, asked), 1e-9);
});

test('[E26] on a large site the sample is within a tenth of the closed form for all', () => {
  const scene = busyScene(600, 3_000);
  for (const asked of [ANYTHING, needOf('violin'), 'a3', 'a317'])
    near(sampled(scene, asked), reckoned(scene, asked), 0.1);
});

test('[E26] a skill that few have is asked of those few, however many others there are', () => {
  const scene = busyScene(300, 300);
  scene.agent('rare', 1, 'harp').talk('last', 'rare').pass(100);
  near(sampled(scene, needOf('harp')), reckoned(scene, needOf('harp')), 0.1);
  assert.equal(sampled(scene, needOf('lute')), null);
});

test('[E26] what is promised on a large site is the sampled wait, and every time the same', () => {
  const { state, now } = busyScene(250, 100);
  const promised = (of: SiteState) =>
    estimateChoice(of, { kind: 'agent', agentId: agentId('a9') }, ANYTHING, now);
  const { wait, ringingSeconds } = sampledWait(state, agentId('a9'), now);
  const promise = promised(state);
  assert.ok(promise.state === 'range' && wait !== null);
  assert.equal(promise.p50At, now + Math.round(1_000 * (wait.p50 + ringingSeconds)));
  assert.deepEqual(promised({ ...state }), promise);
});

test('[E26] a visitor who is asked what to do counts among those who take anyone', () => {
  const scene = busyScene(220, 100);
  const before = sampled(scene, ANYTHING)?.p50 ?? 0;
  scene.emit({
    type: 'visitorAsked',
    ticketId: scene.state.generalLine[0]!,
    reason: 'agent-offline',
    answerBy: scene.now + 60_000,
  });
  assert.ok(Math.abs((sampled(scene, ANYTHING)?.p50 ?? 0) / before - 1) < 0.05);
});
