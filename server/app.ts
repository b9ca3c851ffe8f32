import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Express } from 'express';
import { BOUNDS } from './shell/bounds.ts';
import { guardClock } from './shell/guard-clock.ts';
import { createHttp } from './shell/http/http.ts';
import { firstRunLink, openFirstRun } from './shell/people/first-run.ts';
import { Metrics } from './shell/metrics.ts';
import { Sweeper } from './shell/privacy/sweeper.ts';
import { Sessions } from './shell/sessions.ts';
import { Sites } from './shell/site/sites.ts';
import { Sockets } from './shell/sockets.ts';
import { StoreHealth } from './shell/store-health.ts';
import type { Surroundings, Timer } from './shell/surroundings.ts';

export type AppParts = Surroundings & {
  /** Adds pages of its own, such as those of a demo; they state their own content policy. */
  readonly mount?: (http: Express) => void;
};

export type App = {
  /** Loads every site, then listens. @throws the error of the system when the port cannot be had. */
  listen(): Promise<{ readonly port: number; readonly url: string }>;
  /**
   * Tells clients, answers what was asked, saves the states. The store stays open: whoever opened it closes
   * it.
   */
  close(): Promise<void>;
  /**
   * The link by which somebody becomes the first owner, once; the one of the start before opens nothing any
   * more. `null` when there is an owner.
   */
  firstRunLink(url: string): Promise<string | null>;
};

/** Puts the server together from its parts. */
export function createApp({ mount, ...given }: AppParts): App {
  const { config, log, store } = given;
  const clock = guardClock(given.clock, log);
  const metrics = new Metrics();
  const countRefusal = metrics.refused.bind(metrics);
  const storeHealth = new StoreHealth(store, { clock, log });
  const surroundings = { ...given, clock, store: metrics.timing(storeHealth.watched()), countRefusal };
  const sessions = new Sessions(surroundings);
  const sites: Sites = new Sites(
    surroundings,
    (siteId, delta) => sockets.tellList(siteId, delta),
    (events, after) => metrics.happened(events, after),
  );
  const readiness = { isServing: () => sites.isReady, storageFault: () => storeHealth.fault() };
  const http = createHttp(surroundings, { sites, sessions, readiness, mount, metrics });
  const server = createServer(http);
  const sockets: Sockets = new Sockets(server, sites, sessions, surroundings);
  const sweeper = new Sweeper(sites, surroundings);
  const states = async () => (await sites.all()).map(({ state }) => state);
  metrics.watch({ states, connections: () => sockets.count, store }, () => clock.now());
  let pruning: Timer | null = null;

  return {
    async listen() {
      await bind(server, config.port, config.host);
      await sites.start();
      pruning = startPruning(surroundings);
      sweeper.start();
      const { port } = server.address() as AddressInfo;
      log.info({ port }, 'The server is ready.');
      return { port, url: config.publicUrl ?? `http://localhost:${port}` };
    },

    async firstRunLink(url) {
      const token = await openFirstRun(surroundings);
      return token === null ? null : firstRunLink(url, token);
    },

    async close() {
      pruning?.cancel();
      sweeper.stop();
      storeHealth.stop();
      sockets.sayStopped();
      await sites.stop();
      const impatience = clock.after(BOUNDS.stopMilliseconds, () => server.closeAllConnections());
      await sockets.close();
      impatience.cancel();
      log.info({}, 'The server has stopped.');
    },
  };
}

/** Drops old rows now and every now and then. */
function startPruning({ store, clock, log }: Surroundings): Timer {
  let next: Timer;
  const prune = (): void => {
    store.prune(clock.now()).catch((error: unknown) => log.warn({ error }, 'Old rows could not be dropped.'));
    next = clock.after(BOUNDS.pruneEveryMilliseconds, prune);
  };
  prune();
  return { cancel: () => next.cancel() };
}

function bind(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host, backlog: BOUNDS.connectsUnmet }, () => {
      server.off('error', reject);
      resolve();
    });
  });
}
