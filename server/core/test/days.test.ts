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
  const tally = { ...createTally(), events: new NobodyDeclines() };
  // A seed whose decline is of a ticket's first offer: a later one, named by its number, needs those before.
  const told = counterexampleOf({ seed: 4, days: 50, commands: 200 }, tally)?.split('\n') ?? [];
  const types = told.flatMap((line) => /"type":"(\w+)"/.exec(line)?.[1] ?? []);
  assert.deepEqual(types.slice(0, 3), ['addAgent', 'openConnection', 'setAvailability']);
  assert.deepEqual(types.slice(-1), ['decline']);
  assert.ok(types.length <= 6, told.join('\n'));
  assert.match(told.at(-1) ?? '', /Somebody declined/);
});

test('[C121] the same seed blows the same storms', () => {
  const blown = () => {
    const tally = createTally();
    assert.equal(counterexampleOf({ seed: 5, days: 20, commands: 100 }, tally), null);
    return [...tally.events];
  };
  assert.deepEqual(blown(), blown());
});
