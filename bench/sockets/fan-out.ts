import { openRaw } from './raw-client.ts';
import type { Result } from './result.ts';
import { visitorWish } from './scene.ts';
import { cpuOf, noticesOf, openReaders, pause, stageProduct, stageReference, type Stage } from './stage.ts';

const CHANGES = 40;
const EVERY_MILLISECONDS = 250;
const SETTLE_MILLISECONDS = 2_000;
const CONSOLES = 8;
const LEAST_RATIO = 1.6;

/** Microseconds of the server's processor, and what came of them. */
type Reading = { readonly microseconds: number; readonly notices: number; readonly at: number };

async function read(stage: Stage): Promise<Reading> {
  const [microseconds, at] = [await cpuOf(stage), performance.now()];
  return { microseconds, at, notices: await noticesOf(stage) };
}

type Cost = { readonly microseconds: number; readonly notices: number };

/** What telling costs beyond what the same connections cost while nothing happens, as heartbeats do. */
async function costOf(stage: Stage, tell: () => Promise<unknown>): Promise<Cost> {
  await pause(SETTLE_MILLISECONDS);
  const before = await read(stage);
  await pause(CHANGES * EVERY_MILLISECONDS);
  const between = await read(stage);
  await tell();
  await pause(SETTLE_MILLISECONDS);
  const after = await read(stage);
  const share = (after.at - between.at) / (between.at - before.at);
  const beyondIdle = (of: 'microseconds' | 'notices'): number =>
    after[of] - between[of] - share * (between[of] - before[of]);
  return { microseconds: beyondIdle('microseconds'), notices: beyondIdle('notices') };
}

/** Agents come and go by commands from their consoles, before nobody and before everybody. */
async function product(readers: number): Promise<{ alone: Cost; told: Cost; body: unknown }> {
  const stage = await stageProduct();
  try {
    await stage.actors.call('openConsoles', { url: stage.url, count: CONSOLES });
    let body: unknown = null;
    const onNotice = (name: string, told: unknown): void => {
      if (name === 'listChanged' && (told as { changed: unknown[] }).changed.length > 0) body = told;
    };
    await openRaw({ ...visitorWish(stage.url, 1), onNotice });
    const changes = { times: CHANGES, everyMilliseconds: EVERY_MILLISECONDS, from: 0 };
    const change = (): Promise<unknown> => stage.actors.call('change', changes);
    await change();
    const alone = await costOf(stage, change);
    await openReaders(stage, readers);
    return { alone, told: await costOf(stage, change), body };
  } finally {
    await stage.stop();
  }
}

async function reference(readers: number, body: unknown): Promise<Cost> {
  const stage = await stageReference();
  try {
    await openReaders(stage, readers);
    const emits = { times: CHANGES, everyMilliseconds: EVERY_MILLISECONDS, body };
    return await costOf(stage, () => stage.server.call('emit', emits));
  } finally {
    await stage.stop();
  }
}

/**
 * Notices that one second of the server's processor delivers, against a bare emit to a room: from the change
 * of the list on, and with the commands, commits, estimates and consoles that came before it.
 */
export async function fanOut(readers: number): Promise<readonly Result[]> {
  const { alone, told, body } = await product(readers);
  const bare = await reference(readers, body);
  const perSecond = (microseconds: number, notices: number): number => (notices / microseconds) * 1_000_000;
  const reached = perSecond(bare.microseconds, bare.notices);
  const own = perSecond(told.microseconds - alone.microseconds, told.notices);
  const whole = perSecond(told.microseconds, told.notices);
  const what = `notices of ${JSON.stringify(body).length} characters to ${readers}, per second of processor`;
  return [
    { what, product: own, reference: reached, ratio: own / reached, least: LEAST_RATIO },
    { what: '… with the commands before them', product: whole, reference: reached, ratio: whole / reached },
  ];
}
