import { LIMITS } from '../../../server/protocol/index.ts';
import type { Weather } from './network.ts';
import { writeState } from '../../../server/core/index.ts';
import { World } from './world.ts';

export type Plan = {
  /** For how long faults come. */
  readonly roughMilliseconds: number;
  readonly weather: Weather;
  readonly crashes: boolean;
  /** By how much somebody sets the clock of the machine now and then, one of these; none: nobody does. */
  readonly sets: readonly number[];
  /** Whether the log of each page is sent once more a day later. */
  readonly replays: boolean;
};

export const ROUGH: Plan = {
  roughMilliseconds: 90_000,
  weather: { lost: 0.004, doubled: 0.1, reordered: 0.1, lateMilliseconds: 2_000 },
  crashes: true,
  sets: [],
  replays: false,
};

/** No machine fails; packets are doubled, overtake each other, and come late by up to half a minute. */
export const LATE: Plan = {
  roughMilliseconds: 120_000,
  weather: { lost: 0, doubled: 0.1, reordered: 0.1, lateMilliseconds: 30_000 },
  crashes: false,
  sets: [],
  replays: true,
};

const HOUR_MILLISECONDS = 3_600_000;

/** Machines fail, and their clocks are set by an hour or a day, forward or back, also while nobody serves. */
export const CLOCKS: Plan = {
  ...ROUGH,
  sets: [1, -1, 24, -24].map((hours) => hours * HOUR_MILLISECONDS),
};

export type Outcome = {
  readonly seed: number;
  readonly failures: readonly string[];
  readonly crashes: number;
  readonly acknowledged: number;
  readonly sentAgain: number;
  readonly events: number;
  /** From the end of all faults until everybody was served. */
  readonly healedMilliseconds: number;
};

/** A little less than the time for which answers are remembered, and then beyond it. */
const DAY_MILLISECONDS = LIMITS.answersKeptSeconds * 1_000 - 600_000;
const BEYOND_MILLISECONDS = 1_200_000;
const REPLAY_MILLISECONDS = 60_000;
const LOOK_MILLISECONDS = 1_000;
/** Everybody who waits is served and everything said is answered within this, once nothing fails any more. */
const HEALED_MOST_MILLISECONDS = 180_000;
const COMPARISONS = 6;
const SHOWN_FAILURES = 5;

/** One run: rough times, in which nothing may be lost or doubled, then quiet ones that mend everything. */
export async function simulate(seed: number, plan: Plan = ROUGH): Promise<Outcome> {
  const world = new World(seed);
  const { witness } = world;
  await world.open();
  await world.time.pass(2_000);
  world.network.weather = plan.weather;
  const until = world.time.nowMilliseconds + plan.roughMilliseconds;
  while (world.time.nowMilliseconds < until && witness.failures.length === 0) {
    await world.time.pass(world.dice.between(1_000, 8_000));
    if (plan.crashes) trouble(world);
    if (plan.sets.length > 0 && world.dice.chance(0.5)) world.setClock(world.dice.pick(plan.sets));
  }
  world.heal();
  const healedMilliseconds = witness.failures.length > 0 ? 0 : await healing(world);
  if (witness.failures.length === 0) await comparing(world);
  if (witness.failures.length === 0 && plan.replays) await replaying(world);
  return {
    seed,
    failures: witness.failures.slice(0, SHOWN_FAILURES),
    crashes: world.crashes,
    acknowledged: witness.acknowledged,
    sentAgain: witness.sentAgain,
    events: witness.state.version,
    healedMilliseconds,
  };
}

/** Something that happens to machines, networks and pages. */
function trouble(world: World): void {
  const { dice, disk, time } = world;
  const kind = dice.below(6);
  if (kind === 0) disk.crashAt = disk.steps + 1 + dice.below(40);
  else if (kind === 1) world.kill(dice.chance(0.5));
  else if (kind === 2) world.failDisk(dice.chance(0.5) ? 'write' : 'sync', dice.between(200, 5_000));
  else if (kind === 3) dice.pick(world.clients).reload();
  else {
    const client = dice.pick(world.clients);
    client.cutOff(true);
    time.after(dice.between(500, 40_000), () => client.cutOff(false));
  }
}

async function healing(world: World): Promise<number> {
  const { time, witness } = world;
  const from = time.nowMilliseconds;
  while (!world.isDone && witness.failures.length === 0) {
    await time.pass(LOOK_MILLISECONDS);
    if (time.nowMilliseconds - from <= HEALED_MOST_MILLISECONDS) continue;
    witness.fail(`Not everybody is served ${HEALED_MOST_MILLISECONDS / 1_000} s after the last fault.`);
  }
  return time.nowMilliseconds - from;
}

async function comparing(world: World): Promise<void> {
  let differing: readonly string[] = [];
  for (let time = 0; time < COMPARISONS; time++) {
    differing = await world.compare();
    if (differing.length === 0) return;
  }
  world.witness.fail(`What is shown is not what the server answers: ${differing.join(', ')}.`);
}

/** Within a day every answer is the same and nothing happens twice; later on the rules hold all the same. */
async function replaying(world: World): Promise<void> {
  const { witness } = world;
  await world.rest(DAY_MILLISECONDS);
  await replay(world, (others) => {
    for (const each of others) witness.fail(`${each} is answered otherwise a day later.`);
  });
  await world.rest(BEYOND_MILLISECONDS);
  witness.forgetQuestions();
  await replay(world, () => undefined);
  const state = world.server?.site?.state;
  if (state !== undefined) witness.compare(state, writeState);
}

async function replay(world: World, told: (others: readonly string[]) => void): Promise<void> {
  let left = world.clients.length;
  for (const client of world.clients) {
    if (!client.isLive) world.witness.fail(`${client.name} is not back.`);
    void client.replay().then((others) => {
      left--;
      told(others);
    });
  }
  await world.time.pass(REPLAY_MILLISECONDS);
  if (left > 0) world.witness.fail(`${left} have not sent all of their logs.`);
}
