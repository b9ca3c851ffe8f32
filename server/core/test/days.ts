import fc from 'fast-check';
import type { Moment } from '../../protocol/index.ts';
import { blow, follow, type Day, type Step, type Tally } from './storm.ts';

const DRAWS_MOST = 0x7fff_ffff;
const EMPTY_DAYS_PERCENT = 10;
/** None is: a day is shrunk as the steps that it came to. */
const SHRUNK_AS_DAYS: readonly unknown[] = [];

/** Generated days of so many commands. */
class Days extends fc.Arbitrary<Day> {
  readonly #commands: number;

  constructor(commands: number) {
    super();
    this.#commands = commands;
  }

  generate(random: fc.Random): fc.Value<Day> {
    const opens = random.nextInt(1, 100) > EMPTY_DAYS_PERCENT;
    const draws = Array.from({ length: this.#commands }, () => random.nextInt(0, DRAWS_MOST));
    return new fc.Value({ opens, draws }, undefined);
  }

  canShrinkWithoutContext(value: unknown): value is Day {
    return SHRUNK_AS_DAYS.includes(value);
  }

  /** A day is shrunk as the steps that it came to: see `Leavings`. */
  shrink(): fc.Stream<fc.Value<Day>> {
    return fc.Stream.nil();
  }
}

/**
 * These steps, and what is left of them when runs are left out, long ones first, until each step that is left
 * is needed (Zeller and Hildebrandt 2002).
 */
class Leavings extends fc.Arbitrary<readonly Step[]> {
  readonly #steps: readonly Step[];

  constructor(steps: readonly Step[]) {
    super();
    this.#steps = steps;
  }

  generate(): fc.Value<readonly Step[]> {
    return new fc.Value(this.#steps, undefined);
  }

  canShrinkWithoutContext(value: unknown): value is readonly Step[] {
    return Array.isArray(value);
  }

  shrink(steps: readonly Step[]): fc.Stream<fc.Value<readonly Step[]>> {
    return fc.stream(shorter(steps)).map((left) => new fc.Value(left, undefined));
  }
}

function* shorter<Item>(items: readonly Item[]): IterableIterator<readonly Item[]> {
  for (let size = items.length >> 1; size >= 1; size >>= 1) {
    for (let from = items.length - size; from > -size; from -= size) {
      yield [...items.slice(0, Math.max(0, from)), ...items.slice(from + size)];
    }
  }
}

export type Storms = { readonly seed: number; readonly days: number; readonly commands: number };

/**
 * Blows over so many generated days.
 * @returns `null` when every rule holds, else a report: the fewest steps that break a rule, with their
 * seconds, and the rule.
 */
export function counterexampleOf({ seed, days, commands }: Storms, tally: Tally): string | null {
  const found = fc.check(
    fc.property(new Days(commands), (day) => blow(day, tally)),
    { seed, numRuns: days, endOnFailure: true },
  );
  const [day] = found.counterexample ?? [];
  if (!found.failed || day === undefined) return null;
  const steps = stepsOf(day, tally);
  const again = fc.property(new Leavings(steps), (left) => follow(left, tally));
  const shrunk = fc.check(again, { seed, numRuns: 1 });
  const [left] = shrunk.counterexample ?? [steps];
  return [
    `Day ${found.numRuns} of seed ${seed} breaks a rule; ${left.length} of its ${steps.length} steps do:`,
    ...left.map((step) => lineOf(step, left[0]?.at ?? step.at)),
    String(shrunk.errorInstance ?? found.errorInstance),
  ].join('\n');
}

function stepsOf(day: Day, tally: Tally): readonly Step[] {
  const steps: Step[] = [];
  try {
    blow(day, tally, (step) => steps.push(step));
  } catch {
    return steps;
  }
  return steps;
}

function lineOf(step: Step, startedAt: Moment): string {
  const seconds = ((step.at - startedAt) / 1_000).toFixed(3).padStart(12);
  const what = 'command' in step ? JSON.stringify(step.command) : '';
  return `${seconds} s  ${step.does === 'command' ? '' : step.does} ${what}`.trimEnd();
}
