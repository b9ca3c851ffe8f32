import assert from 'node:assert/strict';
import test from 'node:test';
import type { LanguageTag, Need, SkillId } from '../../protocol/index.ts';
import { BOUNDS } from '../bounds.ts';
import { NeedEstimates } from './need-estimates.ts';
import { ManualClock } from '../test/manual-clock.ts';

const need = (skills: readonly string[], languages: readonly string[] = []): Need => ({
  skills: skills as readonly SkillId[],
  languages: languages as readonly LanguageTag[],
});

function newEstimates(takesMilliseconds = 0) {
  const made: Need[] = [];
  const clock = new ManualClock();
  const estimates = new NeedEstimates(clock, (asked) => {
    made.push(asked);
    clock.pass(takesMilliseconds);
    return { state: 'range', p50At: made.length, p80At: made.length, soft: false };
  });
  return { estimates, made };
}

test('[H100] a thousand visitors with one filter cost one estimate for each pass', () => {
  const { estimates, made } = newEstimates();
  for (let index = 0; index < 500; index += 1) {
    estimates.of(need(['vintage', 'repair'], ['de', 'en']));
    estimates.of(need(['repair', 'vintage'], ['en', 'de']));
  }
  assert.equal(made.length, 1);
  assert.deepEqual(estimates.of(need(['vintage'])), { state: 'range', p50At: 2, p80At: 2, soft: false });
  estimates.clear();
  estimates.of(need(['vintage']));
  assert.equal(made.length, 3);
});

test('[H100] a skill and a language of the same name are different needs', () => {
  const { estimates, made } = newEstimates();
  estimates.of(need(['de']));
  estimates.of(need([], ['de']));
  estimates.of(need(['de', 'en']));
  estimates.of(need(['de'], ['en']));
  assert.equal(made.length, 4);
});

test('[H100] so many different needs are answered until the next pass, and those known go on', () => {
  const { estimates, made } = newEstimates();
  for (let index = 0; index < BOUNDS.needsPerPass + 50; index += 1) estimates.of(need([`skill-${index}`]));
  assert.equal(made.length, BOUNDS.needsPerPass);
  assert.equal(estimates.of(need(['other'])), null);
  assert.notEqual(estimates.of(need(['skill-1'])), null);
  estimates.clear();
  assert.notEqual(estimates.of(need(['other'])), null);
});

test('[H100] on a site where each takes long, fewer different needs are answered', () => {
  const { estimates, made } = newEstimates(BOUNDS.needsPerPassMilliseconds / 2);
  const answers = ['one', 'two', 'three', 'one'].map((skill) => estimates.of(need([skill])));
  assert.deepEqual(
    answers.map((answer) => answer === null),
    [false, false, true, false],
  );
  estimates.clear();
  assert.notEqual(estimates.of(need(['three'])), null);
  assert.equal(made.length, 3);
});
