import type { SiteCard, SiteForm, SiteTag } from '../../../server/protocol/index.ts';
import { act, BaseDesk } from './desk.ts';
import { type Done, LOADING, NOTHING_DONE, type Read, readAfter } from './answer.ts';
import type { DashboardClient } from './dashboard-client.ts';
import { TagWatch } from './tag-watch.ts';

export type SiteState = {
  readonly facts: Read<SiteCard>;
  readonly tag: Read<SiteTag>;
  readonly done: Done<'save'>;
};

export type SiteRequest =
  | { readonly type: 'read' }
  /** `isOver`: over what somebody else has saved meanwhile. */
  | { readonly type: 'save'; readonly site: SiteForm; readonly isOver: boolean }
  | { readonly type: 'takeTheirs' };

export class SiteDesk extends BaseDesk<SiteState, SiteRequest> {
  readonly #client: DashboardClient;
  readonly #watch: TagWatch;

  constructor(client: DashboardClient) {
    super({ facts: LOADING, tag: LOADING, done: NOTHING_DONE });
    this.#client = client;
    this.#watch = new TagWatch(client, (tag) => this.become({ ...this.state, tag }));
  }

  request(request: SiteRequest): void {
    switch (request.type) {
      case 'read':
        return void this.#read();
      case 'save':
        return void this.#save(request.site, request.isOver);
      case 'takeTheirs':
        this.become({ ...this.state, done: NOTHING_DONE, facts: LOADING });
        return void this.#read();
    }
  }

  override stop(): void {
    super.stop();
    this.#watch.stop();
  }

  protected begin(): void {
    void this.#read();
    this.#watch.start();
  }

  async #read(): Promise<void> {
    const answer = await this.#client.site.read();
    this.become({ ...this.state, facts: readAfter(this.state.facts, answer) });
  }

  async #save(site: SiteForm, isOver: boolean): Promise<void> {
    if (isOver) await this.#read();
    const { facts } = this.state;
    const tag = facts.state === 'shown' ? facts.tag : null;
    const saved = await act(
      'save',
      async () => {
        const answer = await this.#client.site.save(site, tag);
        if (answer.ok) this.become({ ...this.state, facts: readAfter(this.state.facts, answer) });
        return answer;
      },
      (done) => this.become({ ...this.state, done }),
    );
    if (saved !== null) this.#watch.start();
  }
}
