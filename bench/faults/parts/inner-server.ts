import { createApp, type App } from '../../../server/app.ts';
import { readConfig } from '../../../server/config.ts';
import type { Log } from '../../../server/shell/surroundings.ts';
import { systemClock, systemRandom } from '../../../server/shell/system.ts';
import type { Store } from '../../../server/store/index.ts';

export type InnerServer = { readonly app: App; readonly url: string; readonly errors: readonly string[] };

/** The server within this process, over a store that faults can be brought to. */
export async function startInnerServer(store: Store): Promise<InnerServer> {
  const read = readConfig({ PORT: '0', HOST: '127.0.0.1', TRUST_PROXY: '1', CHECK_INVARIANTS: 'off' });
  if (!read.ok) throw new Error(read.sentence);
  const errors: string[] = [];
  const quiet = (): void => undefined;
  const error: Log['error'] = (facts, sentence) => {
    const { error: cause } = facts as { error?: Error };
    errors.push(`${sentence} ${cause?.message ?? ''}`);
  };
  const log: Log = { debug: quiet, info: quiet, warn: quiet, error };
  const { config } = read;
  const app = createApp({ store, clock: systemClock, random: systemRandom, config, log, mail: null });
  const { port } = await app.listen();
  return { app, url: `http://127.0.0.1:${port}`, errors };
}
