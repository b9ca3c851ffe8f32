import { costOf, type Cost } from './cost.ts';
import { openRaw } from './raw-client.ts';
import type { Result } from './result.ts';
import { visitorWish } from './scene.ts';
import { openReaders, stageProduct, stageReference } from './stage.ts';

const CHANGES = 28;
const EVERY_MILLISECONDS = 250;
const MILLISECONDS = CHANGES * EVERY_MILLISECONDS;
const CONSOLES = 8;
const LEAST_RATIO = 1.6;

/** Agents come and go by commands from their consoles; everybody's list follows. */
async function product(readers: number): Promise<{ told: Cost; body: unknown }> {
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
    await openReaders(stage, readers);
    return { told: await costOf(stage, MILLISECONDS, change), body };
  } finally {
    await stage.stop();
  }
}

async function reference(readers: number, body: unknown): Promise<Cost> {
  const stage = await stageReference();
  try {
    await openReaders(stage, readers);
    const emits = { times: CHANGES, everyMilliseconds: EVERY_MILLISECONDS, body };
    return await costOf(stage, MILLISECONDS, () => stage.server.call('emit', emits));
  } finally {
    await stage.stop();
  }
}

/**
 * Notices that one second of the server's processor delivers, against a bare emit to a room. The product's
 * second has all in it that a change takes: command, commit, estimates, consoles, list and sockets.
 */
export async function fanOut(readers: number): Promise<readonly Result[]> {
  const { told, body } = await product(readers);
  const bare = await reference(readers, body);
  const perSecond = ({ microseconds, notices }: Cost): number => (notices / microseconds) * 1_000_000;
  const [own, reached] = [perSecond(told), perSecond(bare)];
  const what = `notices of ${JSON.stringify(body).length} characters to ${readers}, per second of processor`;
  return [{ what, product: own, reference: reached, ratio: own / reached, least: LEAST_RATIO }];
}
