import { setTimeout as rest } from 'node:timers/promises';

const WAIT_MILLISECONDS = 5_000;
const LOOK_MILLISECONDS = 25;

/** Waits until something outside the test has come true. */
export async function eventually(isTrue: () => boolean | Promise<boolean>): Promise<void> {
  const until = Date.now() + WAIT_MILLISECONDS;
  while (!(await isTrue())) {
    if (Date.now() > until) throw new Error('It did not come true in time.');
    await rest(LOOK_MILLISECONDS);
  }
}
