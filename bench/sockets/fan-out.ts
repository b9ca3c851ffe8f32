import { openRaw } from './raw-client.ts';
import type { Result } from './result.ts';
import { visitorWish } from './scene.ts';
import { cpuOf, noticesAtRest, openReaders, pause, stageProduct, stageReference } from './stage.ts';

const CHANGES = 20;
const EVERY_MILLISECONDS = 500;
const SETTLE_MILLISECONDS = 2_000;
const LEAST_RATIO = 1.6;

type Costs = { readonly notices: number; readonly microseconds: number };
type Cost = { readonly perNotice: number; readonly body: unknown };

const perNotice = ({ notices, microseconds }: Costs): number => microseconds / notices;

/** Agents come and go by commands from their consoles; everybody's list follows. */
async function product(readers: number): Promise<Cost> {
  const stage = await stageProduct();
  try {
    await stage.actors.call('openConsoles', { url: stage.url, count: 8 });
    let body: unknown = null;
    const onNotice = (name: string, told: unknown): void => {
      if (name === 'listChanged' && (told as { changed: unknown[] }).changed.length > 0) body = told;
    };
    const sample = await openRaw({ ...visitorWish(stage.url, 1), onNotice });
    await openReaders(stage, readers);
    await pause(SETTLE_MILLISECONDS);
    const [noticesBefore, before] = [await noticesAtRest(stage), await cpuOf(stage)];
    const changes = { times: CHANGES, everyMilliseconds: EVERY_MILLISECONDS, from: 0 };
    await stage.actors.call('change', changes);
    await pause(EVERY_MILLISECONDS);
    const after = await cpuOf(stage);
    const notices = (await noticesAtRest(stage)) - noticesBefore;
    sample.close();
    return { perNotice: perNotice({ notices, microseconds: after - before }), body };
  } finally {
    await stage.stop();
  }
}

async function reference(readers: number, body: unknown): Promise<number> {
  const stage = await stageReference();
  try {
    await openReaders(stage, readers);
    await pause(SETTLE_MILLISECONDS);
    const [noticesBefore, before] = [await noticesAtRest(stage), await cpuOf(stage)];
    await stage.server.call('emit', { times: CHANGES, everyMilliseconds: EVERY_MILLISECONDS, body });
    await pause(EVERY_MILLISECONDS);
    const after = await cpuOf(stage);
    const notices = (await noticesAtRest(stage)) - noticesBefore;
    return perNotice({ notices, microseconds: after - before });
  } finally {
    await stage.stop();
  }
}

/** Notices that one second of the server's processor delivers, against a bare emit to a room. */
export async function fanOut(readers: number): Promise<Result> {
  const own = await product(readers);
  const bare = await reference(readers, own.body);
  const bytes = JSON.stringify(own.body).length;
  return {
    what: `fan-out to ${readers}, notices of ${bytes} characters per second of processor`,
    product: 1_000_000 / own.perNotice,
    reference: 1_000_000 / bare,
    ratio: bare / own.perNotice,
    least: LEAST_RATIO,
  };
}
