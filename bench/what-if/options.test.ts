import assert from 'node:assert/strict';
import test from 'node:test';
import { askedBy } from './options.ts';
import { AS_IT_WAS, POLICIES, POLICY_NAMES } from './settings.ts';

const settingsOf = (...words: string[]) => askedBy(words).columns.at(-1)?.settings;
const refuses = (words: readonly string[], pattern: RegExp): void =>
  assert.throws(() => askedBy(words), pattern);

test('[T17] without words every way to route is compared with the day as it was', () => {
  const { columns, seed, recording, out } = askedBy([]);
  assert.deepEqual([seed, recording, out], [1, null, null]);
  assert.deepEqual(
    columns.map(({ name }) => name),
    ['as it was', ...POLICY_NAMES.filter((name) => name !== 'recommended')],
  );
  assert.deepEqual(columns[0]?.settings, AS_IT_WAS);
  assert.deepEqual(columns[2]?.settings, { ...AS_IT_WAS, ...POLICIES['insist-rated'] });
});

test('[T17] every change can be said, also a negative one, and stands beside the day as it was', () => {
  const said = [
    '--',
    '--agents',
    '-1',
    '--capacity',
    '3',
    '--hours',
    '-0.5',
    '--swap',
    '0',
    '--release',
    '0.5',
  ];
  const weights = [
    '--weights',
    'rating=1,wait=2,share=0,exposure=1.5',
    '--wanting',
    '0.9',
    '--insisting',
    '0',
  ];
  const { columns } = askedBy([...said, ...weights]);
  assert.deepEqual(
    columns.map(({ name }) => name),
    ['as it was', 'changed'],
  );
  assert.deepEqual(columns[1]?.settings, {
    order: 'recommended',
    agentsMore: -1,
    capacity: 3,
    hoursLater: -0.5,
    wanting: 0.9,
    insisting: 0,
    site: {
      ratingWeight: 1,
      waitWeight: 2,
      shareWeight: 0,
      exposureWeight: 1.5,
      swapSeconds: 0,
      releaseChance: 0.5,
    },
  });
  assert.equal(settingsOf('--agents', '+2')?.agentsMore, 2);
});

test('[T17] policies are changed along; what is said wins over what they have', () => {
  const { columns } = askedBy(['--policy', 'rating,no-swaps', '--agents', '+1', '--swap', '5']);
  assert.deepEqual(
    columns.map(({ name }) => name),
    ['as it was', 'changed, rating', 'changed, no-swaps'],
  );
  assert.equal(columns[1]?.settings.order, 'rating');
  assert.deepEqual(columns[1].settings.site, { swapSeconds: 5, releaseChance: 0 });
  assert.equal(columns[1].settings.agentsMore, 1);
});

test('[T17] a recorded day is named by folder, site and date, all three', () => {
  const { recording } = askedBy(['--from', 'data', '--site', 'shop', '--day', '2026-11-20']);
  assert.deepEqual(recording, { folder: 'data', siteId: 'shop', day: '2026-11-20' });
  refuses(['--from', 'data'], /all of --from, --site and --day/);
  refuses(['--from', 'data', '--site', 'shop', '--day', 'yesterday'], /2026-11-20/);
});

test('[T17] a wrong word is told with what to say instead', () => {
  refuses(['--agents', 'many'], /--agents say a number from -20 to 20/);
  refuses(['--agents', '0.5'], /whole number/);
  refuses(['--release', '2'], /--release say a number from 0 to 1/);
  refuses(['--capacity', ''], /--capacity say a number/);
  refuses(['--weights', 'fame=1'], /no weight "fame=1"/);
  refuses(['--weights', 'wait'], /no weight "wait"/);
  refuses(['--policy', 'luck'], /no policy "luck"/);
  assert.throws(() => askedBy(['--nonsense', '1']));
});
