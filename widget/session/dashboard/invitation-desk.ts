import type { InvitationShown } from '../../../server/protocol/index.ts';
import { act, BaseDesk } from './desk.ts';
import { type Done, LOADING, NOTHING_DONE, type Read, readAfter } from './answer.ts';
import type { DashboardClient } from './dashboard-client.ts';

/** Somebody who follows an invitation: what it says, and the account that comes of it. */
export type InvitationState = {
  readonly invitation: Read<InvitationShown>;
  readonly done: Done<'accept'>;
};

export type InvitationRequest =
  { readonly type: 'read' } | { readonly type: 'accept'; readonly name: string; readonly password: string };

export class InvitationDesk extends BaseDesk<InvitationState, InvitationRequest> {
  readonly #client: DashboardClient;
  readonly #token: string;

  constructor(client: DashboardClient, token: string) {
    super({ invitation: LOADING, done: NOTHING_DONE });
    this.#client = client;
    this.#token = token;
  }

  request(request: InvitationRequest): void {
    switch (request.type) {
      case 'read':
        return void this.#read();
      case 'accept': {
        const { name, password } = request;
        return void act(
          'accept',
          () => this.#client.invitation.accept(this.#token, { name, password }),
          (done) => this.become({ ...this.state, done }),
        );
      }
    }
  }

  protected begin(): void {
    if (this.state.invitation.state !== 'shown') void this.#read();
  }

  async #read(): Promise<void> {
    this.become({ ...this.state, invitation: LOADING });
    const answer = await this.#client.invitation.read(this.#token);
    this.become({ ...this.state, invitation: readAfter(this.state.invitation, answer) });
  }
}
