import type { Role } from './api/scopes.ts';
import type { AccountId, AgentId, SiteId } from './ids.ts';

/** Answer of `GET /v1/session` and of a sign-in. */
export type SignedIn = {
  readonly siteId: SiteId;
  readonly siteName: string;
  readonly accountId: AccountId;
  readonly role: Role;
  /** `null` for somebody who serves nobody, and so has no console. */
  readonly agentId: AgentId | null;
  readonly name: string;
  readonly email: string;
};

/** Of somebody who serves: the console is for nobody else. */
export type Session = SignedIn & { readonly agentId: AgentId };

/** Body of a sign-in: `POST /v1/session`. */
export type SignIn = { readonly email: string; readonly password: string };

/** Body of `PUT /v1/session/password`: the password that they sign in with now, and the next. */
export type PasswordChange = { readonly password: string; readonly newPassword: string };

/** Answer of `POST /v1/session/socket-ticket`, and the `auth` of the handshake that uses it up. */
export type SocketTicket = { readonly ticket: string };
