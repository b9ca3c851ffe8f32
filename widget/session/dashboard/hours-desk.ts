import type { HoursOfAgent, AgentId, Hours, PeopleView } from '../../../server/protocol/index.ts';
import { type Done, LOADING, NOTHING_DONE, type Read, readAfter } from './answer.ts';
import type { DashboardClient, Holiday, HolidayList, SiteHours } from './dashboard-client.ts';
import { act, BaseDesk } from './desk.ts';

export type HoursState = {
  /** Among them those whose hours can be looked at. */
  readonly people: Read<PeopleView>;
  readonly site: Read<SiteHours>;
  readonly lists: Read<readonly HolidayList[]>;
  /** The days of the list that is chosen. */
  readonly holidays: { readonly listId: string; readonly days: Read<readonly Holiday[]> } | null;
  readonly agent: { readonly agentId: AgentId; readonly hours: Read<HoursOfAgent> } | null;
  readonly done: Done<'saveSite' | 'saveAgent'>;
};

export type HoursRequest =
  /** Whose hours are looked at: `null` for the site's. */
  | { readonly type: 'look'; readonly agentId: AgentId | null }
  | { readonly type: 'readAgain' | 'takeTheirs' }
  | { readonly type: 'readHolidays'; readonly listId: string | null }
  | { readonly type: 'saveSite'; readonly hours: SiteHours; readonly isOver: boolean }
  | { readonly type: 'saveAgent'; readonly hours: Hours | null; readonly isOver: boolean };

const FIRST: HoursState = {
  people: LOADING,
  site: LOADING,
  lists: LOADING,
  holidays: null,
  agent: null,
  done: NOTHING_DONE,
};

export class HoursDesk extends BaseDesk<HoursState, HoursRequest> {
  readonly #client: DashboardClient;

  constructor(client: DashboardClient) {
    super(FIRST);
    this.#client = client;
  }

  protected begin(): void {
    void this.#readPeople();
    void this.#readSite();
    void this.#readLists();
  }

  request(request: HoursRequest): void {
    switch (request.type) {
      case 'look': {
        this.#look(request.agentId);
        return;
      }
      case 'readAgain':
        return void this.#readAgain();
      case 'takeTheirs':
        return void this.#takeTheirs();
      case 'readHolidays':
        return void this.#readHolidays(request.listId);
      case 'saveSite':
        return void this.#saveSite(request.hours, request.isOver);
      case 'saveAgent':
        return void this.#saveAgent(request.hours, request.isOver);
    }
  }

  #become(changes: Partial<HoursState>): void {
    this.become({ ...this.state, ...changes });
  }

  async #readPeople(): Promise<void> {
    const answer = await this.#client.people.read();
    this.#become({ people: readAfter(this.state.people, answer) });
  }

  async #readSite(): Promise<void> {
    const answer = await this.#client.hours.readSite();
    this.#become({ site: readAfter(this.state.site, answer) });
    if (answer.ok) void this.#readHolidays(answer.result.holidayList);
  }

  async #readLists(): Promise<void> {
    const answer = await this.#client.hours.holidayLists();
    this.#become({ lists: readAfter(this.state.lists, answer) });
  }

  async #readHolidays(listId: string | null): Promise<void> {
    if (this.state.holidays?.listId === listId) return;
    this.#become({ holidays: listId === null ? null : { listId, days: LOADING } });
    if (listId === null) return;
    const answer = await this.#client.hours.holidays(listId);
    const { holidays } = this.state;
    if (holidays?.listId === listId)
      this.#become({ holidays: { listId, days: readAfter(holidays.days, answer) } });
  }

  #look(agentId: AgentId | null): void {
    if (agentId === (this.state.agent?.agentId ?? null)) return;
    this.#become({ agent: agentId && { agentId, hours: LOADING }, done: NOTHING_DONE });
    void this.#readAgent();
  }

  async #readAgent(): Promise<void> {
    const { agent } = this.state;
    if (agent === null) return;
    const answer = await this.#client.hours.readAgent(agent.agentId);
    if (this.state.agent?.agentId === agent.agentId)
      this.#become({ agent: { ...agent, hours: readAfter(this.state.agent.hours, answer) } });
  }

  #readAgain(): Promise<void> {
    void this.#readPeople();
    void this.#readLists();
    return this.state.agent === null ? this.#readSite() : this.#readAgent();
  }

  #takeTheirs(): Promise<void> {
    const { agent } = this.state;
    if (agent === null) this.#become({ site: LOADING, done: NOTHING_DONE });
    else this.#become({ agent: { ...agent, hours: LOADING }, done: NOTHING_DONE });
    return agent === null ? this.#readSite() : this.#readAgent();
  }

  async #saveSite(hours: SiteHours, isOver: boolean): Promise<void> {
    if (isOver) await this.#readSite();
    const { site } = this.state;
    const tag = site.state === 'shown' ? site.tag : null;
    await act(
      'saveSite',
      async () => {
        const answer = await this.#client.hours.saveSite(hours, tag);
        if (answer.ok) this.#become({ site: readAfter(site, answer) });
        return answer;
      },
      (done) => this.#become({ done }),
    );
  }

  async #saveAgent(hours: Hours | null, isOver: boolean): Promise<void> {
    if (isOver) await this.#readAgent();
    const { agent } = this.state;
    if (agent === null) return;
    const tag = agent.hours.state === 'shown' ? agent.hours.tag : null;
    await act(
      'saveAgent',
      async () => {
        const answer = await this.#client.hours.saveAgent(agent.agentId, hours, tag);
        if (answer.ok && this.state.agent?.agentId === agent.agentId)
          this.#become({ agent: { ...agent, hours: readAfter(agent.hours, answer) } });
        return answer;
      },
      (done) => this.#become({ done }),
    );
  }
}
