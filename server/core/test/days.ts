import fc from 'fast-check';
import { openingCommands } from './random-command.ts';
import { blow, createTally, type Day, type Tally } from './storm.ts';

const DRAWS_MOST = 0x7fff_ffff;
const EMPTY_DAYS = 0.1;
const OPENING =
  '       0.000 s  (opening: everybody is connected, every agent has every skill and is available)';

/**
 * Generated days of so many commands. A day shrinks by leaving out runs of commands, long ones first, until
 * each that is left is needed (Zeller and Hildebrandt 2002, as far as single commands).
 */
class Days extends fc.Arbitrary<Day> {
  readonly #commands: number;

  constructor(commands: number) {
    super();
    this.#commands = commands;
  }

  generate(random: fc.Random): fc.Value<Day> {
    const opens = random.nextDouble() >= EMPTY_DAYS;
    const draws = Array.from({ length: this.#commands }, () => random.nextInt(0, DRAWS_MOST));
    return new fc.Value({ opens, draws }, undefined);
  }

  canShrinkWithoutContext(value: unknown): value is Day {
    return typeof value === 'object' && value !== null && 'draws' in value;
  }

  shrink({ opens, draws }: Day): fc.Stream<fc.Value<Day>> {
    return fc.stream(shorter(draws)).map((left) => new fc.Value({ opens, draws: left }, undefined));
  }
}

function* shorter(draws: readonly number[]): IterableIterator<readonly number[]> {
  for (let size = draws.length >> 1; size >= 1; size >>= 1) {
    for (let from = draws.length - size; from >= 0; from -= size) {
      yield [...draws.slice(0, from), ...draws.slice(from + size)];
    }
  }
}

export type Storms = { readonly seed: number; readonly days: number; readonly commands: number };

/**
 * Blows over so many generated days.
 * @returns `null` when every rule holds, else a report: the rule, the shortest day that breaks it as a list of
 * commands with their seconds, and how to see it again.
 */
export function counterexampleOf({ seed, days, commands }: Storms, tally: Tally): string | null {
  const details = fc.check(
    fc.property(new Days(commands), (day) => blow(day, tally)),
    { seed, numRuns: days, endOnFailure: false },
  );
  if (!details.failed) return null;
  const [day] = details.counterexample ?? [{ opens: false, draws: [] }];
  return [
    `Day ${details.numRuns} of seed ${seed}, shrunk ${details.numShrinks} times:`,
    ...toldAgain(day),
    `See it again with SEED=${seed}, or path "${details.counterexamplePath ?? ''}".`,
  ].join('\n');
}

/** The steps of a day, one a line, and what broke in the last of them. */
function toldAgain(day: Day): readonly string[] {
  const steps: string[] = [];
  let startedAt: number | null = null;
  const told = (): readonly string[] =>
    day.opens ? [OPENING, ...steps.slice(openingCommands().length)] : steps;
  try {
    blow(day, createTally(), (command, now) => {
      startedAt ??= now;
      const seconds = ((now - startedAt) / 1_000).toFixed(3).padStart(12);
      steps.push(`${seconds} s  ${JSON.stringify(command)}`);
    });
  } catch (error) {
    return [...told(), error instanceof Error ? error.message : String(error)];
  }
  return [...told(), 'It did not break when it was told again.'];
}
