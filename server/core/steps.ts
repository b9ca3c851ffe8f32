/** Work in steps: whoever runs it may let others in after each of them. */
export type Steps<Result = void> = Generator<void, Result, void>;

/** Items that are looked at in one step: well below a millisecond for those of this house. */
const ITEMS_PER_STEP = 128;

/** Runs all steps without a rest. */
export function finished<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** What `change` makes of each item, in their order. */
export function* mapInSteps<Item, Result>(
  items: Iterable<Item>,
  change: (item: Item, index: number) => Result,
  itemsPerStep = ITEMS_PER_STEP,
): Steps<Result[]> {
  const results: Result[] = [];
  for (const item of items) {
    results.push(change(item, results.length));
    if (results.length % itemsPerStep === 0) yield;
  }
  return results;
}
