import type { Server as HttpServer } from 'node:http';
import { Server } from 'socket.io';
import type { Steps } from '../core/index.ts';
import { LIMITS, NAMESPACES, refusal, type AgentListDelta, type SiteId } from '../protocol/index.ts';
import { openAgentNamespace } from './agent-socket.ts';
import { BOUNDS } from './bounds.ts';
import { Doorman } from './doorman.ts';
import { SpeakerLimiter } from './limiter.ts';
import { ListReaders } from './list-readers.ts';
import { ReviewOrigins } from './reviews/review-origins.ts';
import type { Sessions } from './sessions.ts';
import type { Sites } from './site/sites.ts';
import type { Surroundings } from './surroundings.ts';
import { openVisitorNamespace } from './visitor-socket.ts';

/** Together less than the 15 s within which it is noticed that nobody is there any more. */
const PING_INTERVAL_MILLISECONDS = 9_000;
const PING_TIMEOUT_MILLISECONDS = 5_000;

/** Everything that is reached over a live connection. */
export class Sockets {
  readonly #server: Server;
  readonly #readers: ListReaders;

  constructor(http: HttpServer, sites: Sites, sessions: Sessions, surroundings: Surroundings) {
    const { config } = surroundings;
    const doorman = new Doorman(sites, surroundings);
    this.#server = new Server(http, {
      serveClient: false,
      transports: ['websocket', 'polling'],
      perMessageDeflate: false,
      httpCompression: false,
      maxHttpBufferSize: LIMITS.packetBytes,
      pingInterval: PING_INTERVAL_MILLISECONDS,
      pingTimeout: PING_TIMEOUT_MILLISECONDS,
      connectTimeout: BOUNDS.connectTimeoutMilliseconds,
      // Polling needs the header; who may connect is decided below, for websockets too.
      cors: { origin: true },
      allowRequest: (request, answer) => {
        if (this.#server.engine.clientsCount >= config.connectionsMost) {
          answer('too-many', false);
          return;
        }
        void doorman.meet(request).then((turned) => answer(turned, turned === null));
      },
    });
    // The library opens this one for everybody, and nobody is served in it.
    this.#server.use((_socket, next) => next(Object.assign(new Error(), { data: refusal('not-found') })));
    const limiter = new SpeakerLimiter();
    const offended = doorman.offended.bind(doorman);
    const origins = new ReviewOrigins(surroundings.clock, surroundings.random);
    const edge = { ...surroundings, limiter, offended, origins };
    this.#readers = new ListReaders(NAMESPACES.visitor, surroundings.log);
    openVisitorNamespace(this.#server.of(NAMESPACES.visitor), sites, this.#readers, edge);
    openAgentNamespace(this.#server.of(NAMESPACES.agent), sites, sessions, edge);
  }

  /** How many connections there are now. */
  get count(): number {
    return this.#server.engine.clientsCount;
  }

  /** Encoded once for all readers. Whoever does not take it in time is closed. */
  tellList(siteId: SiteId, delta: AgentListDelta): Steps {
    return this.#readers.tell(siteId, delta);
  }

  sayStopped(): void {
    for (const name of Object.values(NAMESPACES)) this.#server.of(name).emit('serverStopped', {});
  }

  /** Ends every connection, and the HTTP server with them. Clients come back by themselves. */
  close(): Promise<void> {
    return this.#server.close();
  }
}
