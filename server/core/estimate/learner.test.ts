import assert from 'node:assert/strict';
import test from 'node:test';
import {
  createLearned,
  lawOf,
  learnOnline,
  learnPause,
  learnTalk,
  learnWait,
  learnWrapUp,
  NEW_PACE,
  parametersOf,
  type Learned,
  type Pace,
} from './learner.ts';

const near = (got: number, want: number, most = 1e-9): void =>
  assert.ok(Math.abs(got - want) <= most, `${got} is not near ${want}`);

function talks(count: number, seconds: number, from?: { learned: Learned; pace: Pace }) {
  let known = from ?? { learned: createLearned(), pace: NEW_PACE };
  for (let index = 0; index < count; index++) known = learnTalk(known.learned, known.pace, seconds);
  return known;
}

test('[E8] before anything is known a conversation takes eight minutes on average', () => {
  const law = lawOf(createLearned(), NEW_PACE);
  near(Math.exp(law.mean + law.deviation ** 2 / 2), 480);
  near(law.paceDeviation, law.deviation / Math.sqrt(8));
});

test('[E8] one conversation moves the mean of a new agent by a ninth', () => {
  const { learned, pace } = talks(1, 1_000);
  const site = learned.site.logSum / learned.site.weight;
  near(lawOf(learned, pace).mean, (8 * site + Math.log(1_000)) / 9);
});

test('[E8] with experience an agent is judged by it alone, and its spread shrinks too', () => {
  const { learned, pace } = talks(600, 200);
  const { mean, deviation } = lawOf(learned, pace);
  near(mean, Math.log(200), 0.02);
  assert.ok(deviation < 0.4, `${deviation}`);
});

test('[E8] a changed pace is followed: half of the old evidence is gone after sixty conversations', () => {
  const known = talks(900, 200);
  near(talks(60, 400, known).pace.weight, known.pace.weight, 0.5);
  const { learned, pace } = talks(60, 400, known);
  const mean = Math.exp(lawOf(learned, pace).mean);
  assert.ok(mean > 262 && mean < 300, `${mean}`);
});

test('[E11] very short conversations count as five seconds', () => {
  assert.deepEqual(talks(1, 0), talks(1, 5));
});

test('[E12] visitors are taken to leave once in half an hour of waiting until they teach otherwise', () => {
  near(parametersOf(createLearned()).leavingPerSecond, 1 / 1_800);
  let learned = createLearned();
  for (let index = 0; index < 100; index++) learned = learnWait(learned, 100, index % 10 === 0);
  near(parametersOf(learned).leavingPerSecond, 11 / 11_800, 2e-5);
});

test('[E13] pauses are known by how often they begin in time online, and by how long they last', () => {
  const { perSecond, meanSeconds } = parametersOf(createLearned()).pauses;
  near(perSecond, 1 / 7_200);
  near(meanSeconds, 480);
  const learned = learnPause(learnOnline(createLearned(), 2_800, true), 240);
  near(parametersOf(learned).pauses.perSecond, 2 / 10_000, 1e-7);
  near(parametersOf(learned).pauses.meanSeconds, 400, 0.5);
});

test('[E8] wrap-ups are learned apart from conversations', () => {
  const before = createLearned();
  let learned = before;
  for (let index = 0; index < 800; index++) learned = learnWrapUp(learned, 90);
  near(parametersOf(learned).wrapUp.meanSeconds, 90, 0.5);
  assert.deepEqual(lawOf(learned, NEW_PACE), lawOf(before, NEW_PACE));
});

test('[E20] what is kept has a bound, however much is learned', () => {
  const { learned } = talks(2_000, 300);
  assert.equal(learned.residuals.length, 240);
  assert.ok(JSON.stringify(learned).length < 8_000);
});
