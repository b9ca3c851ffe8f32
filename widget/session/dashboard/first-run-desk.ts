import type { SiteCard, SiteForm, SiteTag } from '../../../server/protocol/index.ts';
import { act, BaseDesk } from './desk.ts';
import { type Done, type Failure, LOADING, NOTHING_DONE, type Read } from './answer.ts';
import type { DashboardClient, NewAccount } from './dashboard-client.ts';
import { TagWatch } from './tag-watch.ts';

/** The first run, step by step. What was typed in a step is kept when one goes back to it. */
export type FirstRunState = {
  readonly step: 'checking' | 'closed' | 'account' | 'site' | 'tag';
  /** Why the link does not serve. */
  readonly why: Failure | null;
  readonly account: NewAccount | null;
  readonly site: SiteForm | null;
  /** The site that was made. */
  readonly facts: SiteCard | null;
  readonly tag: Read<SiteTag>;
  readonly done: Done<'finish'>;
};

export type FirstRunRequest =
  | { readonly type: 'check' | 'back' }
  | { readonly type: 'account'; readonly account: NewAccount }
  | { readonly type: 'site'; readonly site: SiteForm };

const ACCOUNT_FIELD = /^account\b/u;

export class FirstRunDesk extends BaseDesk<FirstRunState, FirstRunRequest> {
  readonly #client: DashboardClient;
  readonly #token: string;
  readonly #watch: TagWatch;

  constructor(client: DashboardClient, token: string) {
    super({
      step: 'checking',
      why: null,
      account: null,
      site: null,
      facts: null,
      tag: LOADING,
      done: NOTHING_DONE,
    });
    this.#client = client;
    this.#token = token;
    this.#watch = new TagWatch(client, (tag) => this.become({ ...this.state, tag }));
  }

  request(request: FirstRunRequest): void {
    switch (request.type) {
      case 'check':
        return void this.#check();
      case 'back': {
        this.become({ ...this.state, step: 'account', done: NOTHING_DONE });
        return;
      }
      case 'account': {
        this.become({ ...this.state, account: request.account, step: 'site', done: NOTHING_DONE });
        return;
      }
      case 'site':
        return void this.#finish(request.site);
    }
  }

  override stop(): void {
    super.stop();
    this.#watch.stop();
  }

  protected begin(): void {
    if (this.state.step === 'checking') void this.#check();
    if (this.state.step === 'tag') this.#watch.start();
  }

  async #check(): Promise<void> {
    this.become({ ...this.state, step: 'checking' });
    const answer = await this.#client.firstRun.check(this.#token);
    if (answer.ok) this.become({ ...this.state, step: 'account' });
    else this.become({ ...this.state, step: 'closed', why: answer.failure });
  }

  /** Account and site are made together, so that nothing is ever half there. */
  async #finish(site: SiteForm): Promise<void> {
    const { account } = this.state;
    if (account === null) return;
    this.become({ ...this.state, site });
    const made = await act(
      'finish',
      () => this.#client.firstRun.finish(this.#token, { account, site }),
      (done) => this.become({ ...this.state, done }),
    );
    if (made === null) this.#goToProblem();
    else {
      const facts = { ...site, siteId: made.siteId };
      this.become({ ...this.state, step: 'tag', facts });
      if (this.isOpen) this.#watch.start();
    }
  }

  /** What is wrong may be in the step before. */
  #goToProblem(): void {
    const { done } = this.state;
    const failure = done.state === 'failed' ? done.failure : null;
    const fields = failure?.kind === 'refused' ? failure.problems.map(({ field }) => field) : [];
    if (fields.some((field) => ACCOUNT_FIELD.test(field))) this.become({ ...this.state, step: 'account' });
  }
}
