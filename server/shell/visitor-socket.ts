import type { Namespace, Socket } from 'socket.io';
import { QUERY, refusal, type ConnectionId, type SiteId, type VisitorId } from '../protocol/index.ts';
import { door } from './doors.ts';
import type { LiveSite } from './site/live-site.ts';
import { addressKey } from './limiter.ts';
import type { ListReaders } from './list-readers.ts';
import { takePackets, type Edge } from './reception.ts';
import { remoteAddress } from './remote-address.ts';
import type { Sites } from './site/sites.ts';
import { slimRequest } from './slim-request.ts';
import { closeSlow } from './slow-readers.ts';
import { Reviewer } from './reviews/reviewer.ts';
import { Transcripts } from './transcripts/transcripts.ts';
import { leaveVisitor } from './visitor-identity.ts';
import { VISITOR_DESK, type VisitorCaller } from './visitor-requests.ts';

type Shared = { readonly transcripts: Transcripts; readonly readers: ListReaders };

/** The namespace of the people who visit a site. */
export function openVisitorNamespace(
  namespace: Namespace,
  sites: Sites,
  readers: ListReaders,
  edge: Edge,
): void {
  const shared = { readers, transcripts: new Transcripts(edge.mail) };
  const siteOf = new WeakMap<Socket, LiveSite>();
  const enter = async (socket: Socket) => {
    const siteId = socket.handshake.query[QUERY.site];
    const site = typeof siteId === 'string' ? await sites.find(siteId as SiteId) : null;
    if (site === null) return { ok: false, refusal: refusal('site-unknown') } as const;
    if (!(await sites.admits(site, socket.handshake.headers))) {
      return { ok: false, refusal: refusal('origin-refused') } as const;
    }
    return { ok: true, pass: site } as const;
  };
  namespace.use(door(enter, (socket, site) => siteOf.set(socket, site)));
  namespace.on('connection', (socket) => {
    const site = siteOf.get(socket);
    if (site !== undefined) serveVisitor(socket, site, shared, edge);
  });
}

function serveVisitor(socket: Socket, site: LiveSite, { transcripts, readers }: Shared, edge: Edge): void {
  const { random, store, clock, config, limiter } = edge;
  const { headers, address } = socket.handshake;
  const caller: VisitorCaller = {
    site,
    connectionId: random.id() as ConnectionId,
    tell(name, body) {
      socket.emit(name, body);
      closeSlow(socket);
    },
    random,
    store,
    gone: false,
    visitorId: null,
    vouched: null,
    clock,
    address: addressKey(remoteAddress(headers, address, config.trustedProxies)),
    limiter,
    transcripts,
    reviewer: new Reviewer(edge, headers),
  };
  const { siteId } = site.row;
  readers.add(siteId, socket);
  const allowed = () => limiter.allows(caller.connectionId, caller.visitorId);
  takePackets(socket, VISITOR_DESK, { caller, address: caller.address, allowed }, edge);
  const close = (visitorId: VisitorId): void => {
    if (caller.visitorId === visitorId) socket.disconnect(true);
  };
  site.windows.add(close);
  slimRequest(socket);
  socket.on('disconnect', () => {
    caller.gone = true;
    readers.remove(siteId, socket);
    site.windows.delete(close);
    leaveVisitor(caller);
    site.exposures.forget(caller.connectionId);
  });
}
