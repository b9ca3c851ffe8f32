import express, { type Express } from 'express';
import { createApp, type App } from '../server/app.ts';
import { openMail } from '../server/shell/mail.ts';
import { systemClock, systemRandom } from '../server/shell/system.ts';
import type { Log } from '../server/shell/surroundings.ts';
import type { Store } from '../server/store/index.ts';
import { demoPath } from './folder.ts';
import { FACES_ADDRESS } from './people/facts.ts';
import { seedHours } from './people/site-hours.ts';
import { seedRules } from './people/rules.ts';
import { seedDemo } from './people/seed.ts';
import type { DemoConfig } from './settings.ts';
import { shopPages } from './shop/shop-pages.ts';

export type Demo = { readonly app: App; readonly url: string };

/** Seeds the store, puts the shop in front of the server and listens. */
export async function openDemo(config: DemoConfig, store: Store, log: Log): Promise<Demo> {
  const { port, publicUrl } = config.server;
  const server = publicUrl ?? `http://localhost:${port}`;
  const origins = [server, `http://localhost:${port}`, `http://127.0.0.1:${port}`];
  if (config.shopOrigin !== null) origins.push(config.shopOrigin);
  const now = systemClock.now();
  const { seed, past } = config;
  await seedDemo(store, { seed, server, origins: [...new Set(origins)], now, past });
  await seedRules(store, now);
  if (past === 'month') await seedHours(store, now);
  const mail = openMail(config.server, log);
  const surroundings = { store, clock: systemClock, random: systemRandom, config: config.server, log, mail };
  const app = createApp({ ...surroundings, mount });
  const { url } = await app.listen();
  return { app, url };
}

function mount(http: Express): void {
  const faces = express.static(demoPath('people/faces/'), {
    maxAge: '1d',
    setHeaders: (response) => {
      // Every shop that has the tag shows them.
      response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
    },
  });
  http.use(FACES_ADDRESS, faces);
  http.use(shopPages({ server: '' }));
}
