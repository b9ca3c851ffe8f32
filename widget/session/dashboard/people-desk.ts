import type {
  AccountId,
  CatalogueSkill,
  LeavingEffects,
  MadeInvitation,
  NewInvitation,
  PeopleView,
  Person,
  Role,
} from '../../../server/protocol/index.ts';
import { type Answered, type Done, LOADING, NOTHING_DONE, type Read, readAfter } from './answer.ts';
import type { CsvPreview, DashboardClient, SkillDraft } from './dashboard-client.ts';
import { csvOf } from './csv.ts';
import { act, BaseDesk } from './desk.ts';

export type PeopleAct =
  'invite' | 'withdraw' | 'role' | 'suspend' | 'resume' | 'remove' | 'skills' | 'preview' | 'take' | 'export';

/** Somebody who is to be suspended or removed, and what that does to those who wait. */
export type Leaving = {
  readonly person: Person;
  readonly how: 'suspend' | 'remove';
  readonly effects: Read<LeavingEffects>;
};

/** A file of people on its way in: looked through, and nothing saved until it is confirmed. */
export type CsvDesk =
  | { readonly state: 'none' }
  | { readonly state: 'shown'; readonly preview: CsvPreview }
  | { readonly state: 'taken'; readonly made: readonly MadeInvitation[] };

export type PeopleState = {
  readonly people: Read<PeopleView>;
  readonly skills: Read<readonly CatalogueSkill[]>;
  /** The link that was made last; it is never shown again. */
  readonly made: MadeInvitation | null;
  readonly leaving: Leaving | null;
  readonly csv: CsvDesk;
  /** The people as a file, to be saved by whoever asked for it. */
  readonly file: string | null;
  readonly done: Done<PeopleAct>;
};

export type PeopleRequest =
  | {
      readonly type:
        'read' | 'readSkills' | 'closeMade' | 'stay' | 'leave' | 'takeCsv' | 'dropCsv' | 'export';
    }
  | { readonly type: 'invite'; readonly invitation: NewInvitation }
  | { readonly type: 'withdraw'; readonly invitationId: string }
  | { readonly type: 'setRole'; readonly accountId: AccountId; readonly role: Role }
  | { readonly type: 'askLeaving'; readonly person: Person; readonly how: Leaving['how'] }
  | { readonly type: 'resume'; readonly accountId: AccountId }
  | { readonly type: 'saveSkills'; readonly skills: readonly SkillDraft[]; readonly isOver: boolean }
  | { readonly type: 'previewCsv'; readonly csv: string };

const FIRST: PeopleState = {
  people: LOADING,
  skills: LOADING,
  made: null,
  leaving: null,
  csv: { state: 'none' },
  file: null,
  done: NOTHING_DONE,
};

/** Of a file with mistakes, what can be taken. */
const goodRowsOf = ({ rows }: CsvPreview): string =>
  csvOf([
    ['name', 'email', 'role', 'skills'],
    ...rows
      .filter(({ problem }) => problem === null)
      .map(({ name, email, role, skills }) => [name, email, role, skills]),
  ]);

export class PeopleDesk extends BaseDesk<PeopleState, PeopleRequest> {
  readonly #client: DashboardClient;

  constructor(client: DashboardClient) {
    super(FIRST);
    this.#client = client;
  }

  protected begin(): void {
    void this.#read();
    void this.#readSkills();
  }

  request(request: PeopleRequest): void {
    const { people } = this.#client;
    switch (request.type) {
      case 'read':
        return void this.#read();
      case 'readSkills': {
        this.#reset({ skills: LOADING }, () => this.#readSkills());
        return;
      }
      case 'invite':
        return void this.#invite(request.invitation);
      case 'closeMade': {
        this.#become({ made: null, done: NOTHING_DONE });
        return;
      }
      case 'withdraw':
        return void this.#change('withdraw', () => people.withdraw(request.invitationId));
      case 'setRole':
        return void this.#change('role', () => people.setRole(request.accountId, request.role));
      case 'resume':
        return void this.#change('resume', () => people.resume(request.accountId));
      case 'askLeaving':
        return void this.#askLeaving(request.person, request.how);
      case 'stay': {
        this.#become({ leaving: null });
        return;
      }
      case 'leave':
        return void this.#leave();
      case 'saveSkills':
        return void this.#saveSkills(request.skills, request.isOver);
      case 'previewCsv':
        return void this.#previewCsv(request.csv);
      case 'takeCsv':
        return void this.#takeCsv();
      case 'dropCsv': {
        this.#become({ csv: { state: 'none' }, done: NOTHING_DONE });
        return;
      }
      case 'export':
        return void this.#export();
    }
  }

  #become(changes: Partial<PeopleState>): void {
    this.become({ ...this.state, ...changes });
  }

  #reset(changes: Partial<PeopleState>, read: () => Promise<void>): void {
    this.#become({ ...changes, done: NOTHING_DONE });
    void read();
  }

  #act<Result>(name: PeopleAct, work: () => Promise<Answered<Result>>): Promise<Result | null> {
    return act(name, work, (done) => this.#become({ done }));
  }

  async #read(): Promise<void> {
    const answer = await this.#client.people.read();
    this.#become({ people: readAfter(this.state.people, answer) });
  }

  async #readSkills(): Promise<void> {
    const answer = await this.#client.skills.read();
    this.#become({ skills: readAfter(this.state.skills, answer) });
  }

  /** Does something to the people, then reads them anew: also where it failed, for they may be others now. */
  async #change(name: PeopleAct, work: () => Promise<Answered<object>>): Promise<void> {
    await this.#act(name, work);
    await this.#read();
  }

  async #invite(invitation: NewInvitation): Promise<void> {
    const made = await this.#act('invite', () => this.#client.people.invite(invitation));
    if (made === null) return;
    this.#become({ made });
    await this.#read();
  }

  async #askLeaving(person: Person, how: Leaving['how']): Promise<void> {
    this.#become({ leaving: { person, how, effects: LOADING }, done: NOTHING_DONE });
    const answer = await this.#client.people.effects(person.accountId);
    const { leaving } = this.state;
    if (leaving?.person !== person) return;
    this.#become({ leaving: { ...leaving, effects: readAfter(leaving.effects, answer) } });
  }

  async #leave(): Promise<void> {
    const { leaving } = this.state;
    if (leaving === null) return;
    const { people } = this.#client;
    const { accountId } = leaving.person;
    await this.#change(leaving.how, () =>
      leaving.how === 'suspend' ? people.suspend(accountId) : people.remove(accountId),
    );
    this.#become({ leaving: null });
  }

  async #saveSkills(skills: readonly SkillDraft[], isOver: boolean): Promise<void> {
    if (isOver) await this.#readSkills();
    const before = this.state.skills;
    const tag = before.state === 'shown' ? before.tag : null;
    await this.#act('skills', async () => {
      const answer = await this.#client.skills.save(skills, tag);
      if (answer.ok) this.#become({ skills: readAfter(before, answer) });
      return answer;
    });
  }

  async #previewCsv(csv: string): Promise<void> {
    const preview = await this.#act('preview', () => this.#client.people.previewCsv(csv));
    if (preview !== null) this.#become({ csv: { state: 'shown', preview } });
  }

  async #takeCsv(): Promise<void> {
    const { csv } = this.state;
    if (csv.state !== 'shown') return;
    const taken = await this.#act('take', () => this.#client.people.takeCsv(goodRowsOf(csv.preview)));
    if (taken === null) return;
    this.#become({ csv: { state: 'taken', made: taken.made } });
    await this.#read();
  }

  async #export(): Promise<void> {
    const file = await this.#act('export', () => this.#client.people.csv());
    if (file !== null) this.#become({ file: file.csv });
  }
}
