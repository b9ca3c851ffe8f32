import type { ApiKeyCard, MadeApiKey } from '../../../server/protocol/index.ts';
import { type Done, LOADING, NOTHING_DONE, type Read, readAfter } from './answer.ts';
import { act, BaseDesk } from './desk.ts';
import type { InterfacesClient, NewKey } from './interfaces-client.ts';

export type KeysState = {
  readonly keys: Read<readonly ApiKeyCard[]>;
  /** The key that was made last; its secret is never shown again. */
  readonly made: MadeApiKey | null;
  readonly done: Done<'make' | 'revoke'>;
};

export type KeysRequest =
  | { readonly type: 'readKeys' | 'closeMadeKey' }
  | { readonly type: 'makeKey'; readonly key: NewKey }
  | { readonly type: 'revokeKey'; readonly keyId: string };

/** The keys of programs. */
export class KeysDesk extends BaseDesk<KeysState, KeysRequest> {
  readonly #client: InterfacesClient;

  constructor(client: InterfacesClient) {
    super({ keys: LOADING, made: null, done: NOTHING_DONE });
    this.#client = client;
  }

  request(request: KeysRequest): void {
    switch (request.type) {
      case 'readKeys':
        return void this.#read();
      case 'closeMadeKey': {
        this.#become({ made: null, done: NOTHING_DONE });
        return;
      }
      case 'makeKey':
        return void this.#make(request.key);
      case 'revokeKey':
        return void this.#revoke(request.keyId);
    }
  }

  protected begin(): void {
    void this.#read();
  }

  #become(changes: Partial<KeysState>): void {
    this.become({ ...this.state, ...changes });
  }

  async #read(): Promise<void> {
    const answer = await this.#client.readKeys();
    this.#become({ keys: readAfter(this.state.keys, answer) });
  }

  async #make(key: NewKey): Promise<void> {
    const work = () => this.#client.makeKey(key);
    const made = await act('make', work, (done) => this.#become({ done }));
    if (made === null) return;
    this.#become({ made });
    await this.#read();
  }

  async #revoke(keyId: string): Promise<void> {
    const work = () => this.#client.revokeKey(keyId);
    await act('revoke', work, (done) => this.#become({ done }));
    await this.#read();
  }
}
