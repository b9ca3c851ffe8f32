import type { Namespace, Socket } from 'socket.io';
import { z } from 'zod';
import { LIMITS, refusal, type AgentId, type ConnectionId } from '../protocol/index.ts';
import type { StoredSession } from '../store/account.ts';
import { AGENT_DESK, type AgentCaller } from './agent-requests.ts';
import { watchBeat } from './beat.ts';
import { cutOff } from './cut-off.ts';
import { door } from './doors.ts';
import { addressKey } from './limiter.ts';
import type { LiveSite } from './site/live-site.ts';
import { isOwnOrigin } from './origin.ts';
import { takePackets, type Edge } from './reception.ts';
import { remoteAddress } from './remote-address.ts';
import { endSession, SessionSockets } from './session-sockets.ts';
import type { Sessions } from './sessions.ts';
import type { Sites } from './site/sites.ts';
import { closeSlow } from './slow-readers.ts';

type Pass = { readonly site: LiveSite; readonly session: StoredSession; readonly agentId: AgentId };

const handshakeAuth = z.object({ ticket: z.string().min(1).max(100) });

/** The namespace of consoles. Who enters has used up a ticket of a signed-in session. */
export function openAgentNamespace(namespace: Namespace, sites: Sites, sessions: Sessions, edge: Edge): void {
  const { config } = edge;
  const passes = new WeakMap<Socket, Pass>();
  const sockets = new SessionSockets(sessions, edge);
  const enter = async (socket: Socket) => {
    if (!isOwnOrigin(socket.handshake.headers, config)) {
      return { ok: false, refusal: refusal('origin-refused', 'Open the console on its own page.') } as const;
    }
    const auth = handshakeAuth.safeParse(socket.handshake.auth);
    const session = auth.success ? sessions.tickets.use(auth.data.ticket) : null;
    const site = session === null ? null : await sites.find(session.siteId);
    if (session === null || site === null)
      return { ok: false, refusal: refusal('sign-in-required') } as const;
    const { agentId } = session;
    if (agentId === null || !(await site.hasAgent(agentId)))
      return { ok: false, refusal: refusal('agent-unknown') } as const;
    if (site.people.agents.connectionsOf(agentId).length >= LIMITS.connectionsPerPerson)
      return {
        ok: false,
        refusal: refusal('too-many', 'Close another window of the console first.'),
      } as const;
    return { ok: true, pass: { site, session, agentId } } as const;
  };
  namespace.use(door(enter, (socket, pass) => passes.set(socket, pass)));
  namespace.on('connection', (socket) => {
    const pass = passes.get(socket);
    if (pass === undefined) return;
    sockets.add(pass.session.tokenHash, socket);
    serveAgent(socket, pass, edge);
  });
}

function serveAgent(socket: Socket, pass: Pass, edge: Edge): void {
  const { random, store, clock, config, limiter } = edge;
  const { site, session } = pass;
  const caller: AgentCaller = {
    site,
    connectionId: random.id() as ConnectionId,
    agentId: pass.agentId,
    tell(name, body) {
      socket.emit(name, body);
      closeSlow(socket);
    },
    random,
    store,
    gone: false,
  };
  const { agentId, connectionId } = caller;
  if (!site.people.agents.add(agentId, connectionId, caller.tell)) {
    socket.disconnect(true);
    return;
  }
  site.presence.arrived({ kind: 'agent', agentId }, connectionId);
  const view = site.consoleAnswer(agentId);
  if (view.ok) caller.tell('consoleChanged', view.result);
  const expiry = clock.after(session.expiresAt - clock.now(), () => endSession(socket));
  const allowed = () => limiter.allows(connectionId, `${site.row.siteId} ${agentId}`);
  const { headers, address: socketAddress } = socket.handshake;
  const address = addressKey(remoteAddress(headers, socketAddress, config.trustedProxies));
  edge.origins.agentSeen(site.row.siteId, agentId, address);
  takePackets(socket, AGENT_DESK, { caller, address, allowed }, edge);
  const beat = watchBeat(
    clock,
    () => caller.tell('beat', {}),
    () => cutOff(socket),
  );
  socket.onAny((name: unknown) => (name === 'beat' ? beat.answered() : beat.heard()));
  socket.on('disconnect', () => {
    caller.gone = true;
    beat.stop();
    expiry.cancel();
    site.people.agents.remove(agentId, connectionId);
    site.presence.left(connectionId);
  });
}
