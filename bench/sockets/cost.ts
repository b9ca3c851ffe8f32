import { cpuOf, noticesOf, pause, type Stage } from './stage.ts';

/** What is told for seven seconds is measured over nine, in which every heartbeat of ours comes once. */
const SETTLE_MILLISECONDS = 2_000;

/** Microseconds of the server's processor, and what came of them. */
type Reading = { readonly microseconds: number; readonly notices: number; readonly at: number };

async function read(stage: Stage): Promise<Reading> {
  const [microseconds, at] = [await cpuOf(stage), performance.now()];
  return { microseconds, at, notices: await noticesOf(stage) };
}

export type Cost = { readonly microseconds: number; readonly notices: number };

/**
 * What telling costs, which takes so long, beyond what the same connections cost while nothing happens: their
 * heartbeats, for one.
 */
export async function costOf(
  stage: Stage,
  milliseconds: number,
  tell: () => Promise<unknown>,
): Promise<Cost> {
  await pause(SETTLE_MILLISECONDS);
  const before = await read(stage);
  await pause(milliseconds + SETTLE_MILLISECONDS);
  const between = await read(stage);
  await tell();
  await pause(Math.max(0, between.at + milliseconds + SETTLE_MILLISECONDS - performance.now()));
  const after = await read(stage);
  const share = (after.at - between.at) / (between.at - before.at);
  const beyondIdle = (of: 'microseconds' | 'notices'): number =>
    after[of] - between[of] - share * (between[of] - before[of]);
  return { microseconds: beyondIdle('microseconds'), notices: beyondIdle('notices') };
}
