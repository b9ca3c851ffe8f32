import type { VisitorKeyCard } from '../../../server/protocol/index.ts';
import { type Done, LOADING, NOTHING_DONE, type Read, readAfter } from './answer.ts';
import { act, BaseDesk } from './desk.ts';
import type { InterfacesClient, NewVisitorKey } from './interfaces-client.ts';

export type VisitorKeyState = {
  readonly card: Read<VisitorKeyCard>;
  /** The key that was made last; it is never shown again. */
  readonly made: NewVisitorKey | null;
  readonly done: Done<'rotate'>;
};

export type VisitorKeyRequest =
  | { readonly type: 'readVisitorKey' | 'closeVisitorKey' }
  | { readonly type: 'rotateVisitorKey'; readonly overlapSeconds: number };

/** The key with which the site signs who its visitors are. */
export class VisitorKeyDesk extends BaseDesk<VisitorKeyState, VisitorKeyRequest> {
  readonly #client: InterfacesClient;

  constructor(client: InterfacesClient) {
    super({ card: LOADING, made: null, done: NOTHING_DONE });
    this.#client = client;
  }

  request(request: VisitorKeyRequest): void {
    switch (request.type) {
      case 'readVisitorKey':
        return void this.#read();
      case 'closeVisitorKey':
        this.become({ ...this.state, made: null, done: NOTHING_DONE });
        return;
      case 'rotateVisitorKey':
        return void this.#rotate(request.overlapSeconds);
    }
  }

  protected begin(): void {
    void this.#read();
  }

  async #read(): Promise<void> {
    const answer = await this.#client.readVisitorKey();
    this.become({ ...this.state, card: readAfter(this.state.card, answer) });
  }

  async #rotate(overlapSeconds: number): Promise<void> {
    const work = () => this.#client.rotateVisitorKey(overlapSeconds);
    const made = await act('rotate', work, (done) => this.become({ ...this.state, done }));
    if (made === null) return;
    this.become({ ...this.state, made });
    await this.#read();
  }
}
