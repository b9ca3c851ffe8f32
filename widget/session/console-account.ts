import { ADDRESSES, CONSOLE_HEADER } from '../../server/protocol/index.ts';
import type { PasswordChange, Session, SignedIn, SignIn, SocketTicket } from '../../server/protocol/index.ts';
import type { Reply } from './connection.ts';
import { askHttp } from './http.ts';
import type { Fetch } from './http.ts';

/** The agent's session, which lives in a cookie that no script can read. */
export interface ConsoleAccount {
  /** The session that the browser has; refused with `sign-in-required` when it has none. */
  read(): Promise<Reply<Session>>;
  signIn(body: SignIn): Promise<Reply<Session>>;
  signOut(): Promise<Reply<object>>;
  changePassword(body: PasswordChange): Promise<Reply<object>>;
  savePhoto(image: Blob): Promise<Reply<object>>;
  removePhoto(): Promise<Reply<object>>;
  /** Opens one socket, once. */
  socketTicket(): Promise<Reply<SocketTicket>>;
}

export function createConsoleAccount(server: string, fetch: Fetch): ConsoleAccount {
  const ask = <Result>(address: string, method: string, body?: object): Promise<Reply<Result>> => {
    const isPlain = body !== undefined && !(body instanceof Blob);
    return askHttp<Result>(fetch, new URL(address, server).href, {
      method,
      credentials: 'include',
      headers: { [CONSOLE_HEADER]: '1', ...(isPlain && { 'content-type': 'application/json' }) },
      ...(body && { body: body instanceof Blob ? body : JSON.stringify(body) }),
    });
  };
  return {
    read: async () => ofAgent(await ask(ADDRESSES.session, 'GET')),
    signIn: async (body) => ofAgent(await ask(ADDRESSES.session, 'POST', body)),
    signOut: () => ask(ADDRESSES.session, 'DELETE'),
    changePassword: (body) => ask(ADDRESSES.ownPassword, 'PUT', body),
    savePhoto: (image) => ask(ADDRESSES.ownPhoto, 'PUT', image),
    removePhoto: () => ask(ADDRESSES.ownPhoto, 'DELETE'),
    socketTicket: () => ask(ADDRESSES.socketTicket, 'POST'),
  };
}

/** Owners who serve nobody sign in with the same door, and have no console. */
function ofAgent(reply: Reply<SignedIn>): Reply<Session> {
  if (!reply?.ok) return reply;
  const { agentId } = reply.result;
  return agentId === null
    ? {
        ok: false,
        refusal: { code: 'agent-unknown', message: 'This account is nobody’s whom visitors can choose.' },
      }
    : { ok: true, result: { ...reply.result, agentId } };
}
