import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate as turn } from 'node:timers/promises';
import { readConfig } from '../../../server/config.ts';
import { finished } from '../../../server/core/index.ts';
import type { AgentListDelta } from '../../../server/protocol/index.ts';
import { Sessions } from '../../../server/shell/sessions.ts';
import { Sites } from '../../../server/shell/site/sites.ts';
import { Sockets } from '../../../server/shell/sockets.ts';
import type { Surroundings } from '../../../server/shell/surroundings.ts';
import { systemClock, systemRandom } from '../../../server/shell/system.ts';
import { createMemoryStore } from '../../../server/store/index.ts';
import { SITE, SITE_ORIGIN } from './site.ts';

const silent = (): void => undefined;

function surroundingsOf(): Surroundings {
  const read = readConfig({ PORT: '0', HOST: '127.0.0.1', TRUST_PROXY: '1' });
  if (!read.ok) throw new Error(read.sentence);
  const log = { debug: silent, info: silent, warn: silent, error: console.error };
  const store = createMemoryStore();
  return { store, clock: systemClock, random: systemRandom, config: read.config, log, mail: null };
}

/** @param sentAt by a clock that all processes of a machine share, in milliseconds */
const deltaOf = (number: number, words: string, sentAt: number): AgentListDelta => ({
  from: { epoch: 'one', number: number - 1 },
  version: { epoch: words, number },
  changed: [],
  removed: [],
  firstFree: { state: 'none' },
  trackRecord: null,
  serverNow: sentAt,
});

/**
 * The edge alone, without what happens on a site, so that its readers can be told as often as one likes: the
 * list itself tells them four times a second at most, whatever changes.
 */
export class ListEdge {
  readonly url: string;
  readonly #sockets: Sockets;
  readonly #sites: Sites;
  #told = 0;

  static async open(): Promise<ListEdge> {
    const surroundings = surroundingsOf();
    await surroundings.store.saveSite({ siteId: SITE, name: 'Six Strings', origins: [SITE_ORIGIN] });
    const http = createServer();
    const sites = new Sites(surroundings, function* () {
      yield;
    });
    const sockets = new Sockets(http, sites, new Sessions(surroundings), surroundings);
    await sites.start();
    await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
    return new ListEdge(`http://127.0.0.1:${(http.address() as AddressInfo).port}`, sockets, sites);
  }

  private constructor(url: string, sockets: Sockets, sites: Sites) {
    this.url = url;
    this.#sockets = sockets;
    this.#sites = sites;
  }

  get connections(): number {
    return this.#sockets.count;
  }

  /** Tells all readers one update more, and gives them a turn of the loop. */
  async tell(words: string): Promise<void> {
    this.#told += 1;
    const sentAt = Number(process.hrtime.bigint()) / 1e6;
    finished(this.#sockets.tellList(SITE, deltaOf(this.#told, words, sentAt)));
    await turn();
  }

  async close(): Promise<void> {
    await this.#sites.stop();
    await this.#sockets.close();
  }
}
