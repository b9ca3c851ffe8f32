import type { IncomingMessage } from 'node:http';
import { QUERY } from '../protocol/index.ts';
import { Admission } from './admission.ts';
import { BOUNDS } from './bounds.ts';
import { mayConnect } from './doors.ts';
import { SESSION_COOKIE } from './http/session-cookie.ts';
import { addressKey, Limiter } from './limiter.ts';
import { isOwnOrigin } from './origin.ts';
import { remoteAddress } from './remote-address.ts';
import type { Sites } from './site/sites.ts';
import type { Surroundings } from './surroundings.ts';

/** `null` lets somebody in. */
export type Turned = 'too-many' | 'origin-refused' | 'storage-failed' | null;

const SECONDS = 10;

/** Who meets everybody that wants to connect, before anything is spent on them. */
export class Doorman {
  readonly #sites: Sites;
  readonly #surroundings: Surroundings;
  readonly #perAddress = new Limiter(BOUNDS.connectsPerAddressPerTenSeconds, SECONDS);
  readonly #admission: Admission;

  constructor(sites: Sites, surroundings: Surroundings) {
    this.#sites = sites;
    this.#surroundings = surroundings;
    this.#admission = new Admission(surroundings.clock);
  }

  async meet(request: IncomingMessage): Promise<Turned> {
    const { config, log } = this.#surroundings;
    const socketAddress = request.socket.remoteAddress ?? '';
    const address = addressKey(remoteAddress(request.headers, socketAddress, config.trustedProxies));
    if (!(await this.#perAddress.allows(address))) return 'too-many';
    if (!this.#seemsAgent(request) && !(await this.#turnOf(request, address))) return 'too-many';
    try {
      return (await mayConnect(request, this.#sites, config)) ? null : 'origin-refused';
    } catch (error) {
      log.error({ error }, 'A connection could not be checked.');
      return 'storage-failed';
    }
  }

  /** Whose connection was ended for what came over it opens fewer new ones. */
  offended(address: string): void {
    void this.#perAddress.allows(address, BOUNDS.connectsPerOffence);
  }

  #turnOf(request: IncomingMessage, address: string): Promise<boolean> {
    return new Promise((resolve) => {
      this.#admission.wait(address, (admitted) => resolve(admitted && !request.socket.destroyed));
    });
  }

  /** A page of this server that names no site, from a browser that is signed in; who it is shows later. */
  #seemsAgent({ url, headers }: IncomingMessage): boolean {
    const isSignedIn = headers.cookie?.includes(`${SESSION_COOKIE}=`) === true;
    const namesSite = url?.includes(`${QUERY.site}=`) === true;
    return isSignedIn && !namesSite && isOwnOrigin(headers, this.#surroundings.config);
  }
}
