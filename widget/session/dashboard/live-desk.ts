import type { LiveBoard } from '../../../server/protocol/index.ts';
import { LOADING, type Read, readAfter } from './answer.ts';
import type { DashboardClient } from './dashboard-client.ts';
import { BaseDesk } from './desk.ts';

export type LiveState = { readonly board: Read<LiveBoard> };
export type LiveRequest = { readonly type: 'again' };

const EVERY_MILLISECONDS = 5_000;

/** The site as it is now, asked anew every few seconds while somebody looks. */
export class LiveDesk extends BaseDesk<LiveState, LiveRequest> {
  readonly #client: DashboardClient;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(client: DashboardClient) {
    super({ board: LOADING });
    this.#client = client;
  }

  protected begin(): void {
    document.addEventListener('visibilitychange', this.#onVisibility);
    void this.#read();
  }

  override stop(): void {
    super.stop();
    clearTimeout(this.#timer);
    document.removeEventListener('visibilitychange', this.#onVisibility);
  }

  /** There is one request: to ask anew at once. */
  request(): void {
    void this.#read();
  }

  readonly #onVisibility = (): void => {
    if (!document.hidden) void this.#read();
  };

  async #read(): Promise<void> {
    clearTimeout(this.#timer);
    const answer = await this.#client.measures.live();
    if (!this.isOpen) return;
    this.become({ board: readAfter(this.state.board, answer) });
    clearTimeout(this.#timer);
    if (!document.hidden) this.#timer = setTimeout(() => void this.#read(), EVERY_MILLISECONDS);
  }
}
