import type { PasswordChange } from '../../../server/protocol/index.ts';
import { type Done, NOTHING_DONE } from './answer.ts';
import type { DashboardClient } from './dashboard-client.ts';
import { act, BaseDesk } from './desk.ts';

export type PasswordState = { readonly done: Done<'change'> };
export type PasswordRequest = { readonly type: 'change'; readonly change: PasswordChange };

/** Somebody changes their own password. */
export class PasswordDesk extends BaseDesk<PasswordState, PasswordRequest> {
  readonly #client: DashboardClient;

  constructor(client: DashboardClient) {
    super({ done: NOTHING_DONE });
    this.#client = client;
  }

  request({ change }: PasswordRequest): void {
    void act(
      'change',
      () => this.#client.account.changePassword(change),
      (done) => this.become({ done }),
    );
  }

  protected begin(): void {
    this.become({ done: NOTHING_DONE });
  }
}
