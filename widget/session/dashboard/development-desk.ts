import type { AgentId, Development, PeopleView, SiteCard } from '../../../server/protocol/index.ts';
import { LOADING, type Read, readAfter } from './answer.ts';
import type { DashboardClient } from './dashboard-client.ts';
import { BaseDesk } from './desk.ts';
import { type Asked, spanAsked, type SpanProblem } from './measures-asked.ts';
import { type DaySpan, queryOf, todayIn } from './measures-span.ts';

/** Whose development is looked at, and of which days. */
export type DevelopmentAsked = Pick<Asked, 'period' | 'from' | 'until'> & {
  readonly agentId: AgentId | null;
};

export type DevelopmentState = {
  readonly site: Read<SiteCard>;
  readonly people: Read<PeopleView>;
  readonly span: DaySpan | null;
  readonly problem: SpanProblem | null;
  /** `null` until somebody is chosen. */
  readonly development: Read<Development> | null;
  readonly isReading: boolean;
  readonly csvAddress: string | null;
};

export type DevelopmentRequest =
  { readonly type: 'look'; readonly asked: DevelopmentAsked } | { readonly type: 'again' };

const FIRST: DevelopmentState = {
  site: LOADING,
  people: LOADING,
  span: null,
  problem: null,
  development: null,
  isReading: false,
  csvAddress: null,
};

/** How one agent develops: asked for when somebody is chosen, for each look is written down. */
export class DevelopmentDesk extends BaseDesk<DevelopmentState, DevelopmentRequest> {
  readonly #client: DashboardClient;
  #asked: DevelopmentAsked | null = null;
  #count = 0;

  constructor(client: DashboardClient) {
    super(FIRST);
    this.#client = client;
  }

  protected begin(): void {
    void this.#readSite();
  }

  request(request: DevelopmentRequest): void {
    switch (request.type) {
      case 'look': {
        const isOther = this.#asked?.agentId !== request.asked.agentId;
        if (!isOther && JSON.stringify(this.#asked) === JSON.stringify(request.asked)) return;
        this.#asked = request.asked;
        if (isOther) this.#become({ development: request.asked.agentId === null ? null : LOADING });
        void this.#look();
        return;
      }
      case 'again':
        return void (this.state.site.state === 'shown' && this.state.people.state === 'shown'
          ? this.#look()
          : this.#readSite());
    }
  }

  #become(changes: Partial<DevelopmentState>): void {
    this.become({ ...this.state, ...changes });
  }

  async #readSite(): Promise<void> {
    const [site, people] = await Promise.all([this.#client.site.read(), this.#client.people.read()]);
    this.#become({ site: readAfter(this.state.site, site), people: readAfter(this.state.people, people) });
    await this.#look();
  }

  async #look(): Promise<void> {
    const { site } = this.state;
    const asked = this.#asked;
    if (asked === null || site.state !== 'shown') return;
    const count = ++this.#count;
    const span = spanAsked(asked, todayIn(site.value.zone, Date.now()));
    if (typeof span === 'string') {
      this.#become({ problem: span, isReading: false });
      return;
    }
    const { measures } = this.#client;
    const csvAddress = measures.developmentCsvAddress(queryOf(span));
    const { agentId } = asked;
    this.#become({ span, problem: null, csvAddress, isReading: agentId !== null });
    if (agentId === null) return;
    const answer = await measures.development(agentId, queryOf(span));
    if (count !== this.#count) return;
    this.#become({ development: readAfter(this.state.development ?? LOADING, answer), isReading: false });
  }
}
