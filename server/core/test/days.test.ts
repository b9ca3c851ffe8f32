import assert from 'node:assert/strict';
import test from 'node:test';
import type { SiteEvent } from '../event.ts';
import { counterexampleOf } from './days.ts';
import { createTally } from './storm.ts';

/** A rule that does not hold: that nobody ever declines. */
class NobodyDeclines extends Map<SiteEvent['type'], number> {
  override set(type: SiteEvent['type'], count: number): this {
    assert.notEqual(type, 'offerDeclined', 'Somebody declined.');
    return super.set(type, count);
  }
}

test('[C121] a day that breaks a rule is shrunk to the few commands that do, told one a line', () => {
  const shrunk = [1, 2, 3, 4, 5].map((seed) => {
    const tally = { ...createTally(), events: new NobodyDeclines() };
    return counterexampleOf({ seed, days: 50, commands: 200 }, tally)?.split('\n') ?? [];
  });
  const typesIn = (told: readonly string[]) => told.flatMap((line) => /"type":"(\w+)"/.exec(line)?.[1] ?? []);
  for (const told of shrunk) {
    const types = typesIn(told);
    for (const needed of ['addAgent', 'openConnection', 'setAvailability']) assert.ok(types.includes(needed));
    assert.deepEqual(types.slice(-1), ['decline']);
    assert.match(told.at(-1) ?? '', /Somebody declined/);
  }
  // A decline of a later offer of a ticket, which is named by its number, needs those before it.
  const [shortest = []] = shrunk.map(typesIn).sort((one, other) => one.length - other.length);
  assert.deepEqual(shortest.slice(0, 3), ['addAgent', 'openConnection', 'setAvailability']);
  assert.ok(shortest.length <= 6, shrunk.map((told) => told.join('\n')).join('\n\n'));
});

test('[C121] the same seed blows the same storms', () => {
  const blown = () => {
    const tally = createTally();
    assert.equal(counterexampleOf({ seed: 5, days: 20, commands: 100 }, tally), null);
    return [...tally.events];
  };
  assert.deepEqual(blown(), blown());
});
