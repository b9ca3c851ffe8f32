import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { estimateAll } from '../estimate/index.ts';
import { ticketOf } from '../rank.ts';
import { agentId, Scene, ticketId } from '../test/scene.ts';
import type { AgentId } from '../../protocol/index.ts';
import { chooseAgent, standingsOf } from './index.ts';
import { ratingsOf, shrunkRating } from './rating.ts';
import { chanceWithin, isReleased } from './release.ts';
import { RATING_PRIOR, scoresOf } from './score.ts';
import { busyShare, leastOccupied, siteShareOf } from './work-share.ts';

const BASE = { rating: RATING_PRIOR.mean, spread: RATING_PRIOR.spread };
const input = { rating: 4.3, p50Seconds: 0, busyShare: 0.5, exposure: 1 };
const near = (got: number | undefined, want: number): void =>
  assert.ok(got !== undefined && Math.abs(got - want) < 1e-9, `${got} is not ${want}`);

function orderOf(scene: Scene): readonly string[] {
  const standings = standingsOf(scene.state, estimateAll(scene.state, scene.now), scene.now);
  const rows = [...standings.values()].map(({ row }) => row);
  return rows.sort((left, right) => right.score - left.score).map((each) => each.agentId);
}

function reviewed(scene: Scene, name: string, stars: number, count: number): Scene {
  for (let index = 0; index < count; index++) {
    const reviewId = `${name}-${index}` as never;
    const conversationId = `${name}-${index}` as never;
    scene.emit({ type: 'reviewWritten', reviewId, conversationId, agentId: agentId(name), stars });
    scene.emit({ type: 'reviewPublished', reviewId, agentId: agentId(name), stars, version: 1 });
  }
  return scene;
}

test('[E16] the score is that of the rule: rating, wait, share of work, share of being seen', () => {
  near(scoresOf([input], BASE)[0], 0);
  near(scoresOf([{ ...input, rating: 4.6 }], BASE)[0], 0.5);
  near(scoresOf([{ ...input, p50Seconds: 600 }], BASE)[0], -2);
  near(scoresOf([{ ...input, p50Seconds: Infinity }], BASE)[0], -6);
  const [busy, idle] = scoresOf(
    [
      { ...input, busyShare: 0.75 },
      { ...input, busyShare: 0.25 },
    ],
    BASE,
  );
  near(busy, -2);
  near(idle, 2);
  const [seen, unseen] = scoresOf(
    [
      { ...input, exposure: 3 },
      { ...input, exposure: 1 },
    ],
    BASE,
  );
  near(seen, -0.5);
  near(unseen, 0.5);
});

test('[E16] free stands before busy, busy before away, away before gone', () => {
  const scene = new Scene().agent('gone').agent('away').agent('busy').agent('free');
  reviewed(reviewed(scene, 'gone', 5, 40), 'away', 5, 40);
  scene.available('gone', 'offline').available('away', 'away').talk('one', 'busy').pass(10);
  assert.deepEqual(orderOf(scene), ['free', 'busy', 'away', 'gone']);
});

test('[E16] of two who are equally free and equally busy the better rated stands first', () => {
  const scene = reviewed(reviewed(new Scene().agent('ann').agent('bo'), 'ann', 3, 15), 'bo', 5, 15);
  assert.deepEqual(orderOf(scene), ['bo', 'ann']);
});

test('[E16] of two who are equally free and rated the one with less work stands first', () => {
  const scene = new Scene().agent('ann').agent('bo').served('one', 'ann', 900).pass(60);
  assert.deepEqual(orderOf(scene), ['bo', 'ann']);
});

test('[E17] a rating is pulled to the mean by ten reviews: one perfect review is no first place', () => {
  near(shrunkRating(0, 0, 4.3), 4.3);
  near(shrunkRating(5, 1, 4.3), 48 / 11);
  assert.ok(shrunkRating(5, 1, 4.3) < shrunkRating(48 * 4.8, 48, 4.3));
});

test('[E17] the site mean is its own from twenty reviews on', () => {
  const few = [{ starCounts: [0, 0, 19, 0, 0] as const }, { starCounts: [0, 0, 0, 0, 0] as const }];
  const enough = [{ starCounts: [0, 0, 20, 0, 0] as const }, { starCounts: [0, 0, 0, 0, 0] as const }];
  near(ratingsOf(few)[1], 4.3);
  near(ratingsOf(enough)[1], 3);
});

/** Who gets a ticket that anyone may take. */
function chosenFor(scene: Scene, candidates: readonly AgentId[]): AgentId {
  const joined = scene.join('asker', null);
  const ticket = ticketOf(joined.state.tickets, ticketId('asker'));
  return chooseAgent(joined.state, ticket, candidates, joined.now).agentId;
}

test('[E15] of several agents the least occupied is chosen, by share of time and not by amount', () => {
  const scene = new Scene().agent('ann').pass(8_000).served('one', 'ann', 600).pass(600);
  scene.agent('bo').served('two', 'bo', 400).pass(200);
  assert.equal(chosenFor(scene, [agentId('ann'), agentId('bo')]), 'ann');
});

test('[E15] at equal shares the slot idle longest decides, then the id', () => {
  assert.equal(
    leastOccupied([
      { id: 1, share: 0.5, idleSince: 20 },
      { id: 2, share: 0.5, idleSince: 10 },
    ]),
    2,
  );
  assert.equal(
    leastOccupied([
      { id: 'bo', share: 0.5, idleSince: 10 },
      { id: 'ann', share: 0.5, idleSince: 10 },
    ]),
    'ann',
  );
});

test('[E15] who is new counts as busy as the site, and is neither flooded nor forgotten', () => {
  const works = [
    { busySeconds: 300, onlineSeconds: 1_000 },
    { busySeconds: 0, onlineSeconds: 0 },
  ];
  near(busyShare({ busySeconds: 0, onlineSeconds: 0 }, siteShareOf(works)), 0.3);
});

test('[E15] the choice does not depend on the order of the candidates', () => {
  const scene = new Scene()
    .agent('ann')
    .agent('bo')
    .agent('cy')
    .served('one', 'bo', 60)
    .served('two', 'cy', 90);
  const names = ['ann', 'bo', 'cy'].map(agentId);
  fc.assert(
    fc.property(fc.shuffledSubarray(names, { minLength: 3 }), (candidates) => {
      assert.equal(chosenFor(scene, candidates), 'ann');
    }),
    { seed: 8, numRuns: 20 },
  );
});

test('[E25] a chance is read from two quantiles; below three in ten a ticket is let go', () => {
  const wait = { p50: 100, p80: 200, mean: 130 };
  near(chanceWithin(wait, 100), 0.5);
  near(chanceWithin(wait, 200), 0.8);
  near(chanceWithin(wait, 0), 0);
  near(chanceWithin(wait, -5), 0);
  near(chanceWithin({ p50: 0, p80: 0, mean: 0 }, 5), 1);
  assert.equal(isReleased(wait, 60), true);
  assert.equal(isReleased(wait, 70), false);
  assert.equal(isReleased(null, 10_000), true);
});
