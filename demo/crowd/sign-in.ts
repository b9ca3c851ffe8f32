import { ADDRESSES, CONSOLE_HEADER, type SignIn, type SocketTicket } from '../../server/protocol/index.ts';

const REQUEST_MILLISECONDS = 10_000;
const WRITING = { [CONSOLE_HEADER]: '1', 'content-type': 'application/json' };

/** A console session as a browser would hold it: the cookie lasts, each socket needs a ticket of its own. */
export class SignedIn {
  readonly #server: string;
  readonly #account: SignIn;
  #cookie: string | null = null;

  constructor(server: string, account: SignIn) {
    this.#server = server;
    this.#account = account;
  }

  /** @throws when the server cannot be reached or refuses */
  async ticket(): Promise<SocketTicket> {
    this.#cookie ??= await this.#signIn();
    const response = await this.#post(ADDRESSES.socketTicket, { cookie: this.#cookie });
    if (response.status === 401) this.#cookie = null;
    if (!response.ok) throw new Error(`No socket ticket: ${response.status}`);
    return (await response.json()) as SocketTicket;
  }

  async #signIn(): Promise<string> {
    const response = await this.#post(ADDRESSES.session, {}, this.#account);
    const cookie = response.headers.get('set-cookie')?.split(';')[0];
    if (!response.ok || cookie === undefined) throw new Error(`No session: ${response.status}`);
    return cookie;
  }

  #post(address: string, headers: Record<string, string>, body?: object): Promise<Response> {
    return fetch(new URL(address, this.#server), {
      method: 'POST',
      headers: { ...WRITING, ...headers },
      body: body === undefined ? null : JSON.stringify(body),
      signal: AbortSignal.timeout(REQUEST_MILLISECONDS),
    });
  }
}
