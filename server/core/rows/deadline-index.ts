import { compareDeadlines, type Deadline } from '../deadline.ts';
import { inserted, removed, type Ordered } from '../ordered.ts';

/** The index after one row's deadline moved, appeared or went away. */
export function movedDeadline(
  deadlines: Ordered<Deadline>,
  before: Deadline | null,
  after: Deadline | null,
): Ordered<Deadline> {
  if (before !== null && after !== null && before.at === after.at) return deadlines;
  const without = before === null ? deadlines : removed(deadlines, before, compareDeadlines);
  return after === null ? without : inserted(without, after, compareDeadlines);
}
