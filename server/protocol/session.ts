import type { AgentId, SiteId } from './ids.ts';

/** Answer of `GET /v1/session` and of a sign-in. */
export type Session = { readonly siteId: SiteId; readonly agentId: AgentId; readonly name: string };

/** Body of a sign-in: `POST /v1/session`. */
export type SignIn = { readonly email: string; readonly password: string };

/** Answer of `POST /v1/session/socket-ticket`, and the `auth` of the handshake that uses it up. */
export type SocketTicket = { readonly ticket: string };
