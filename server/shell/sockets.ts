import type { Server as HttpServer } from 'node:http';
import { Server } from 'socket.io';
import { LIMITS, NAMESPACES, refusal, type AgentListDelta, type SiteId } from '../protocol/index.ts';
import { openAgentNamespace } from './agent-socket.ts';
import { BOUNDS } from './bounds.ts';
import { mayConnect } from './doors.ts';
import { SpeakerLimiter } from './limiter.ts';
import type { Sessions } from './sessions.ts';
import type { Sites } from './site/sites.ts';
import { closeSlow } from './slow-readers.ts';
import type { Surroundings } from './surroundings.ts';
import { listRoom, openVisitorNamespace } from './visitor-socket.ts';

const PING_INTERVAL_MILLISECONDS = 10_000;
const PING_TIMEOUT_MILLISECONDS = 5_000;

/** Everything that is reached over a live connection. */
export class Sockets {
  readonly #server: Server;

  constructor(http: HttpServer, sites: Sites, sessions: Sessions, surroundings: Surroundings) {
    const { config, log } = surroundings;
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
        mayConnect(request, sites, config).then(
          (allowed) => answer(allowed ? null : 'origin-refused', allowed),
          (error: unknown) => {
            log.error({ error }, 'A connection could not be checked.');
            answer('storage-failed', false);
          },
        );
      },
    });
    // The library opens this one for everybody, and nobody is served in it.
    this.#server.use((_socket, next) => next(Object.assign(new Error(), { data: refusal('not-found') })));
    const limiter = new SpeakerLimiter();
    openVisitorNamespace(this.#server.of(NAMESPACES.visitor), sites, limiter, surroundings);
    openAgentNamespace(this.#server.of(NAMESPACES.agent), sites, sessions, limiter, surroundings);
  }

  /** How many connections there are now. */
  get count(): number {
    return this.#server.engine.clientsCount;
  }

  /** Encoded once for all readers. Whoever does not take it in time is closed. */
  tellList(siteId: SiteId, delta: AgentListDelta): void {
    const visitors = this.#server.of(NAMESPACES.visitor);
    const room = listRoom(siteId);
    visitors.to(room).emit('listChanged', delta);
    for (const socketId of visitors.adapter.rooms.get(room) ?? []) {
      const socket = visitors.sockets.get(socketId);
      if (socket !== undefined) closeSlow(socket);
    }
  }

  sayStopped(): void {
    for (const name of Object.values(NAMESPACES)) this.#server.of(name).emit('serverStopped', {});
  }

  /** Ends every connection, and the HTTP server with them. Clients come back by themselves. */
  close(): Promise<void> {
    return this.#server.close();
  }
}
