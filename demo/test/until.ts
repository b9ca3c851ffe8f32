const LOOK_EVERY_MILLISECONDS = 25;

/** Waits for what must come; `what` names it in the failure. */
export async function until(
  what: string,
  condition: () => boolean | Promise<boolean>,
  withinMilliseconds = 30_000,
): Promise<void> {
  const deadline = performance.now() + withinMilliseconds;
  while (!(await condition())) {
    if (performance.now() > deadline) throw new Error(`It did not happen in time: ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MILLISECONDS));
  }
}
