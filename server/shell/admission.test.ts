import assert from 'node:assert/strict';
import test from 'node:test';
import { Admission } from './admission.ts';
import { BOUNDS } from './bounds.ts';
import { ManualClock } from './test/manual-clock.ts';

/** An admission whose turns a test takes by hand. */
function newAdmission() {
  const clock = new ManualClock();
  const turns: (() => void)[] = [];
  const admission = new Admission(clock, (act) => turns.push(act));
  const begun: [string, boolean][] = [];
  const wait = (address: string) => admission.wait(address, (admitted) => begun.push([address, admitted]));
  const next = () => turns.splice(0).forEach((act) => act());
  /** One in which somebody begins: those before only let others arrive. */
  const turn = () => {
    const before = begun.length;
    while (begun.length === before && turns.length > 0) next();
  };
  return { clock, admission, begun, wait, turn, next };
}

test('[H560] of all who come at once a few begin in each turn of the loop', () => {
  const { begun, wait, turn, admission } = newAdmission();
  for (let visitor = 0; visitor < 1_000; visitor += 1) wait(`10.0.${visitor % 250}.1`);
  assert.equal(begun.length, 0);
  turn();
  assert.equal(begun.length, BOUNDS.connectsPerTurn);
  for (let turns = 1; turns < 1_000 / BOUNDS.connectsPerTurn; turns += 1) turn();
  assert.deepEqual([begun.length, admission.waiting], [1_000, 0]);
});

test('[H560] one address that opens very many is one of many addresses', () => {
  const { begun, wait, turn } = newAdmission();
  for (let attempt = 0; attempt < 1_000; attempt += 1) wait('192.0.2.1');
  for (let visitor = 0; visitor < BOUNDS.connectsPerTurn; visitor += 1) wait(`10.0.0.${visitor}`);
  turn();
  assert.equal(begun.filter(([address]) => address === '192.0.2.1').length, 1);
  turn();
  const others = begun.filter(([address]) => address !== '192.0.2.1');
  assert.equal(others.length, BOUNDS.connectsPerTurn);
});

test('[H560] while others arrive only few turns begin anybody, but some do', () => {
  const { begun, wait, next } = newAdmission();
  for (let turns = 0; turns < 100; turns += 1) {
    wait(`10.0.0.${turns}`);
    next();
  }
  const turnsThatBegan = Math.floor(100 / (BOUNDS.turnsForArrivals + 1));
  assert.equal(begun.length, turnsThatBegan * BOUNDS.connectsPerTurn);
});

test('[H560] alone an address begins one in each turn', () => {
  const { begun, wait, turn } = newAdmission();
  for (let attempt = 0; attempt < 10; attempt += 1) wait('192.0.2.1');
  for (let turns = 1; turns <= 10; turns += 1) {
    turn();
    assert.equal(begun.length, turns);
  }
});

test('[H560] who would wait behind too many, or has waited for too long, is turned away', () => {
  const { clock, begun, wait, turn, admission } = newAdmission();
  for (let visitor = 0; visitor <= BOUNDS.connectsWaiting; visitor += 1) wait(`${visitor}`);
  assert.deepEqual(begun, [[`${BOUNDS.connectsWaiting}`, false]]);
  clock.pass(BOUNDS.connectsWaitMilliseconds + 1);
  turn();
  wait('late');
  turn();
  assert.ok(begun.slice(0, -1).every(([, admitted]) => !admitted));
  assert.deepEqual([begun.at(-1), admission.waiting], [['late', true], 0]);
});
