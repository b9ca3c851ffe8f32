/** Who floods, in a process of their own. */
import { openRaw } from '../../sockets/raw-client.ts';
import { visitorWish } from '../../sockets/scene.ts';
import { answerCalls } from '../../sockets/workers.ts';

const TICK_MILLISECONDS = 10;

type Flood = { readonly url: string; readonly perSecond: number; readonly milliseconds: number };

const wait = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

/** Does something so often in a second, whatever becomes of it. */
async function often({ perSecond, milliseconds }: Flood, act: () => void): Promise<void> {
  const startedAt = performance.now();
  let done = 0;
  for (let now = startedAt; now < startedAt + milliseconds; now = performance.now()) {
    const due = Math.floor(((now - startedAt) * perSecond) / 1_000);
    for (; done < due; done += 1) act();
    await wait(TICK_MILLISECONDS);
  }
}

const methods = {
  /** One client that sends without an end, and comes back at once whenever it is cut off. */
  async messages(flood: Flood & { readonly index: number }) {
    let [sent, connections, isDone] = [0, 0, false];
    let send: (() => void) | null = null;
    const stay = async (): Promise<void> => {
      while (!isDone) {
        await new Promise<void>((closed) => {
          openRaw({ ...visitorWish(flood.url, flood.index), onClose: closed }).then(
            (client) => {
              connections += 1;
              send = () => client.tell('resync', {});
            },
            () => setTimeout(closed, TICK_MILLISECONDS),
          );
        });
        send = null;
      }
    };
    void stay();
    await often(flood, () => {
      send?.();
      if (send !== null) sent += 1;
    });
    isDone = true;
    return { sent, connections };
  },

  /** One address that opens connections without an end, and keeps them. */
  async connections(flood: Flood & { readonly index: number }) {
    const outcome = { asked: 0, opened: 0, refused: 0 };
    await often(flood, () => {
      outcome.asked += 1;
      openRaw({ ...visitorWish(flood.url, flood.index), withinMilliseconds: 5_000 }).then(
        () => (outcome.opened += 1),
        () => (outcome.refused += 1),
      );
    });
    return outcome;
  },

  /**
   * So many people behind one address, who all come at once: how long until each was served, `null` if not.
   */
  async office({ url, index, count }: { url: string; index: number; count: number }) {
    const come = async (): Promise<number | null> => {
      const startedAt = performance.now();
      try {
        const client = await openRaw(visitorWish(url, index));
        const list = (await client.ask('readList', { since: null })) as { ok: boolean };
        return list.ok ? performance.now() - startedAt : null;
      } catch {
        return null;
      }
    };
    return Promise.all(Array.from({ length: count }, come));
  },
};
export type FloodingMethods = typeof methods;
answerCalls(methods);
