import type { SignedIn } from '../../../server/protocol/index.ts';
import { browserFetch, type Fetch } from '../http.ts';
import { createApiClient } from './api-client.ts';
import type { DashboardClient } from './dashboard-client.ts';
import type { Answered } from './answer.ts';
import { BaseDesk, type Desk } from './desk.ts';
import type { DashboardRequest, DashboardState, Errand } from './dashboard-state.ts';

const RETRY_MILLISECONDS = 4_000;

/** The dashboard as a whole: who is signed in, and the client that the desks of its pages ask. */
export interface DashboardSession extends Desk<DashboardState, DashboardRequest> {
  readonly client: DashboardClient;
}

export type DashboardSessionOptions = {
  /** The origin of the server. */
  readonly server: string;
  /** What the address of the page is for, `null` where it is no such link. */
  readonly errand: Errand | null;
  readonly fetch?: Fetch;
};

export function createDashboardSession(options: DashboardSessionOptions): DashboardSession {
  return new LiveDashboardSession(options);
}

class LiveDashboardSession extends BaseDesk<DashboardState, DashboardRequest> implements DashboardSession {
  readonly client: DashboardClient;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor({ server, errand, fetch }: DashboardSessionOptions) {
    super(errand === null ? { state: 'starting' } : { state: 'errand', errand });
    this.client = createApiClient(server, fetch ?? browserFetch, () => this.#onSignedOut());
  }

  request(request: DashboardRequest): void {
    switch (request.type) {
      case 'signIn':
        return void this.#signIn(request.email, request.password);
      case 'signOut':
        return void this.#signOut();
      case 'retry':
      case 'enter':
        return void this.#read();
    }
  }

  override stop(): void {
    super.stop();
    clearTimeout(this.#timer);
  }

  protected begin(): void {
    if (this.state.state === 'starting') void this.#read();
  }

  async #read(): Promise<void> {
    clearTimeout(this.#timer);
    const answer = await this.client.account.read();
    if (!this.isOpen) return;
    if (!answer.ok && answer.failure.kind !== 'refused') {
      this.become({ state: 'unreachable' });
      this.#timer = setTimeout(() => void this.#read(), RETRY_MILLISECONDS);
    } else this.#enter(answer, false);
  }

  async #signIn(email: string, password: string): Promise<void> {
    this.become({ state: 'signed-out', failure: null, pending: true, isOver: false });
    this.#enter(await this.client.account.signIn({ email, password }), true);
  }

  #enter(answer: Answered<SignedIn>, isAsked: boolean): void {
    if (answer.ok) this.become({ state: 'signed-in', account: answer.result });
    else {
      const failure = isAsked ? answer.failure : null;
      this.become({ state: 'signed-out', failure, pending: false, isOver: false });
    }
  }

  async #signOut(): Promise<void> {
    await this.client.account.signOut();
    this.become({ state: 'signed-out', failure: null, pending: false, isOver: false });
  }

  #onSignedOut(): void {
    if (this.state.state !== 'signed-in') return;
    this.become({ state: 'signed-out', failure: null, pending: false, isOver: true });
  }
}
