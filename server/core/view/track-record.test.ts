import assert from 'node:assert/strict';
import test from 'node:test';
import { LIMITS, type TrackRecord } from '../../protocol/index.ts';
import { estimateAll } from '../estimate/index.ts';
import { NO_WORDS } from '../test/no-words.ts';
import { agentId, Scene } from '../test/scene.ts';
import { agentList } from './index.ts';

/** Of the site and of each agent, as every visitor may read it. */
function toldOf({ state, now }: Scene): {
  readonly site: TrackRecord | null;
  readonly agents: Readonly<Record<string, TrackRecord | null>>;
} {
  const { agents, trackRecord } = agentList(state, NO_WORDS, estimateAll(state, now), now);
  return {
    site: trackRecord,
    agents: Object.fromEntries(agents.map((agent) => [agent.agentId, agent.trackRecord])),
  };
}

const serve = (scene: Scene, name: string, agent: string, waitSeconds: number): Scene =>
  scene.join(name, agent, undefined, 60).pass(waitSeconds).ring(name, agent).accept(name, agent).end(name);

test('[E18] visitors read the track record of the site and of each agent, once it says anything', () => {
  const scene = new Scene().agent('ann').agent('bo');
  for (let count = 1; count < LIMITS.trackRecordFrom; count++) serve(scene, `early-${count}`, 'ann', 30);
  assert.deepEqual(toldOf(scene), { site: null, agents: { ann: null, bo: null } });
  serve(scene, 'late', 'bo', 61);
  assert.deepEqual(toldOf(scene), { site: { held: 9, of: 10 }, agents: { ann: null, bo: null } });
  serve(scene, 'tenth', 'ann', 30);
  assert.deepEqual(toldOf(scene).agents, { ann: { held: 10, of: 10 }, bo: null });
});

test('[E18] a promise that was broken and made anew still counts as broken', () => {
  const scene = new Scene().agent('ann');
  for (let count = 1; count < LIMITS.trackRecordFrom; count++) serve(scene, `early-${count}`, 'ann', 30);
  scene.join('vic', 'ann', undefined, 60).pass(61);
  scene.emit({
    type: 'promiseBroken',
    ticketId: 'vic' as never,
    reason: 'conversations-longer',
    creditSeconds: 60,
    promise: { p50At: scene.now + 100_000, p80At: scene.now + 200_000 },
  });
  scene.pass(5).ring('vic', 'ann').accept('vic', 'ann');
  const expected = { held: 9, of: 10 };
  assert.deepEqual(toldOf(scene), { site: expected, agents: { [agentId('ann')]: expected } });
});

test('[E18] a kept "free" tells nothing of waiting times; a broken one counts', () => {
  const chosenAnew = (name: string, promisedAt: (now: number) => number): Scene => {
    const scene = new Scene().agent('ann');
    for (let count = 1; count <= LIMITS.trackRecordFrom; count++) serve(scene, `early-${count}`, 'ann', 30);
    scene.join(name, null).pass(40);
    const freeAt = promisedAt(scene.now);
    return scene.emit({
      type: 'choiceChanged',
      ticketId: name as never,
      choice: { kind: 'agent', agentId: agentId('ann') },
      need: { skills: [], languages: [] },
      promise: { p50At: freeAt, p80At: freeAt },
    });
  };
  const kept = chosenAnew('vic', (now) => now)
    .ring('vic', 'ann')
    .pass(8)
    .accept('vic', 'ann');
  assert.deepEqual(toldOf(kept).site, { held: 10, of: 10 });
  const broken = chosenAnew('wil', (now) => now)
    .pass(30)
    .ring('wil', 'ann')
    .accept('wil', 'ann');
  assert.deepEqual(toldOf(broken).site, { held: 10, of: 11 });
});
