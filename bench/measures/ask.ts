import { DEFAULT_SETTINGS } from '../../server/core/settings.ts';
import { createApp } from '../../server/app.ts';
import { hashToken } from '../../server/shell/tokens.ts';
import { systemClock, systemRandom } from '../../server/shell/system.ts';
import type { Log } from '../../server/shell/surroundings.ts';
import type { Scope, SiteId, TimeZone } from '../../server/protocol/index.ts';
import type { Store } from '../../server/store/index.ts';

/** A kept month has the keys of earlier runs. */
const KEY = `bench-${Date.now()}`;
const SECRET = `hpk_${KEY}`;
const SCOPES: readonly Scope[] = ['measures:read', 'development:read'];
const silent = (): void => undefined;
const LOG: Log = { debug: silent, info: silent, warn: silent, error: silent };

export type Asking = {
  /** Resolves with how many bytes were answered. */
  readonly ask: (address: string) => Promise<number>;
  readonly close: () => Promise<void>;
};

/** A whole server over a store, asked over HTTP as a program asks. */
export async function askingOver(store: Store, siteId: SiteId, zone: TimeZone): Promise<Asking> {
  await store.saveApiKey({
    siteId,
    keyId: KEY,
    keyHash: hashToken(SECRET),
    name: 'Bench',
    scopes: SCOPES,
    createdBy: 'bench' as never,
    createdAt: 0,
    usedAt: null,
  });
  const config = {
    port: 0,
    host: '127.0.0.1',
    publicUrl: null,
    trustedProxies: 0,
    countryHeader: null,
    browserDirectory: './dist/browser',
    connectionsMost: 10,
    attachmentBytesMost: 1024,
    localWebhooks: false,
    metricsToken: null,
    checkInvariants: false,
    siteSettings: { ...DEFAULT_SETTINGS, timeZone: zone },
  };
  const app = createApp({ store, clock: systemClock, random: systemRandom, config, log: LOG, mail: null });
  const { port } = await app.listen();
  const headers = { authorization: `Bearer ${SECRET}` };
  return {
    ask: async (address) => {
      const response = await fetch(`http://127.0.0.1:${port}${address}`, { headers });
      const text = await response.text();
      if (!response.ok) throw new Error(`${address}: ${response.status} ${text}`);
      return text.length;
    },
    close: () => app.close(),
  };
}
