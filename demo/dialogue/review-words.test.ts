import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { LIMITS } from '../../server/protocol/index.ts';
import { PEOPLE } from '../people/people.ts';
import { seededRandom } from '../random.ts';
import { reviewComment, starsAround } from './review-words.ts';
import { topicsOf } from './topics.ts';

test('[D6] the stars of a person have the intended mean, as near as whole stars can', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 80 }),
      fc.double({ min: 1, max: 5, noNaN: true }),
      (reviews, average) => {
        const stars = starsAround(average, reviews, seededRandom(`${reviews}`));
        assert.equal(stars.length, reviews);
        assert.ok(stars.every((each) => Number.isInteger(each) && each >= 1 && each <= LIMITS.starsMost));
        const mean = stars.reduce((sum, each) => sum + each, 0) / reviews;
        assert.ok(Math.abs(mean - average) <= 0.5 / reviews + 1e-9);
      },
    ),
    { numRuns: 200, seed: 7 },
  );
});

test('[D11] comments name the helper and stay in bounds', () => {
  const random = seededRandom('5');
  for (const person of PEOPLE) {
    for (const stars of [1, 2, 3, 4, 5]) {
      for (const topic of topicsOf(person)) {
        const comment = reviewComment(stars, person, topic, random);
        assert.ok(comment.length <= LIMITS.commentCharacters);
        assert.doesNotMatch(comment, /[{}]|undefined|\.\./);
      }
    }
  }
});
