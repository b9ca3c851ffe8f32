import type {
  AgentId,
  Branch,
  Branches,
  Condition,
  LiftAnswer,
  Rule,
  RuleBook,
  RuleDraft,
  RuleId,
  RuleTrial,
  SkillId,
} from '../../../server/protocol/index.ts';
import { type Answered, type Done, LOADING, NOTHING_DONE, type Read, readAfter } from './answer.ts';
import type { DashboardClient } from './dashboard-client.ts';
import { act, BaseDesk } from './desk.ts';

/** Figures of the list are of the last days. */
export const LIFT_DAYS = 30;
const DAY_MILLISECONDS = 86_400_000;

/** Whom and what rules may name, as owners call them. */
export type RuleNames = {
  readonly agents: readonly { readonly agentId: AgentId; readonly name: string }[];
  /** `agents` have it: one that nobody has can be taken out of a rule, and into none. */
  readonly skills: readonly { readonly skillId: SkillId; readonly label: string; readonly agents: number }[];
};

export type RulesState = {
  readonly book: Read<RuleBook>;
  readonly names: Read<RuleNames>;
  /** `null` until it is known, and where it cannot be. */
  readonly lift: LiftAnswer | null;
  /** The one that is edited, with its version. */
  readonly open: { readonly ruleId: RuleId; readonly rule: Read<Rule> } | null;
  readonly branches: Read<Branches>;
  readonly trial: Read<RuleTrial> | null;
  /** The last one that was added, so that its page can be left. */
  readonly added: RuleId | null;
  readonly done: Done<'save' | 'switch' | 'order' | 'remove' | 'branches'>;
};

export type RulesRequest =
  | { readonly type: 'readAgain' | 'takeTheirs' | 'lookAtBranches' }
  /** Which rule is edited, `null` for none. */
  | { readonly type: 'look'; readonly ruleId: RuleId | null }
  | { readonly type: 'switch'; readonly ruleId: RuleId; readonly enabled: boolean }
  | { readonly type: 'move'; readonly ruleId: RuleId; readonly by: 1 | -1 }
  | { readonly type: 'remove'; readonly rule: Rule }
  /** `ruleId` is `null` for a new one. `isOver`: over what somebody else has saved meanwhile. */
  | {
      readonly type: 'save';
      readonly ruleId: RuleId | null;
      readonly draft: RuleDraft;
      readonly isOver: boolean;
    }
  | { readonly type: 'saveBranches'; readonly branches: readonly Branch[]; readonly isOver: boolean }
  | { readonly type: 'test'; readonly when: Condition };

const FIRST: RulesState = {
  book: LOADING,
  names: LOADING,
  lift: null,
  open: null,
  branches: LOADING,
  trial: null,
  added: null,
  done: NOTHING_DONE,
};

const SOMEBODY_ELSE = {
  ok: false,
  failure: { kind: 'changed', changedBy: null, changedAt: null },
} as const;

export class RulesDesk extends BaseDesk<RulesState, RulesRequest> {
  readonly #client: DashboardClient;

  constructor(client: DashboardClient) {
    super(FIRST);
    this.#client = client;
  }

  protected begin(): void {
    void this.#readAll();
  }

  request(request: RulesRequest): void {
    switch (request.type) {
      case 'readAgain':
        return void this.#readAll();
      case 'lookAtBranches':
        return void this.#readBranches();
      case 'takeTheirs':
        return void this.#takeTheirs();
      case 'look':
        this.#look(request.ruleId);
        return;
      case 'switch':
        return void this.#switch(request.ruleId, request.enabled);
      case 'move':
        return void this.#move(request.ruleId, request.by);
      case 'remove':
        return void this.#remove(request.rule);
      case 'save':
        return void this.#save(request.ruleId, request.draft, request.isOver);
      case 'saveBranches':
        return void this.#saveBranches(request.branches, request.isOver);
      case 'test':
        return void this.#test(request.when);
    }
  }

  #become(changes: Partial<RulesState>): void {
    this.become({ ...this.state, ...changes });
  }

  async #readAll(): Promise<void> {
    void this.#readNames();
    void this.#readLift();
    await this.#readBook();
  }

  async #readBook(): Promise<void> {
    const answer = await this.#client.rules.read();
    this.#become({ book: readAfter(this.state.book, answer) });
  }

  async #readNames(): Promise<void> {
    const [people, skills] = await Promise.all([this.#client.people.read(), this.#client.skills.read()]);
    const answer = namesOf(people, skills);
    this.#become({ names: readAfter(this.state.names, answer) });
  }

  async #readLift(): Promise<void> {
    const now = Date.now();
    const [from, until] = [String(now - LIFT_DAYS * DAY_MILLISECONDS), String(now)];
    const answer = await this.#client.measures.lift({ from, until });
    if (answer.ok) this.#become({ lift: answer.result });
  }

  #look(ruleId: RuleId | null): void {
    const open = ruleId && { ruleId, rule: LOADING };
    const { added, done } = this.state;
    const stays = ruleId !== null && ruleId === added;
    this.#become({ open, trial: null, added: null, done: stays ? done : NOTHING_DONE });
    if (ruleId !== null) void this.#readOpen();
  }

  async #readOpen(): Promise<void> {
    const { open } = this.state;
    if (open === null) return;
    const answer = await this.#client.rules.readOne(open.ruleId);
    if (this.state.open?.ruleId === open.ruleId)
      this.#become({ open: { ...open, rule: readAfter(this.state.open.rule, answer) } });
  }

  async #readBranches(): Promise<void> {
    this.#become({ done: NOTHING_DONE });
    const answer = await this.#client.rules.readBranches();
    this.#become({ branches: readAfter(this.state.branches, answer) });
  }

  async #takeTheirs(): Promise<void> {
    const { open } = this.state;
    this.#become({
      done: NOTHING_DONE,
      branches: LOADING,
      open: open && { ...open, rule: LOADING },
    });
    await Promise.all([this.#readBook(), this.#readOpen(), this.#readBranches()]);
  }

  #put(rule: Rule): void {
    const { book } = this.state;
    if (book.state !== 'shown') return;
    const rules = book.value.rules.map((each) => (each.ruleId === rule.ruleId ? rule : each));
    this.#become({ book: { ...book, value: { ...book.value, rules } } });
  }

  async #switch(ruleId: RuleId, enabled: boolean): Promise<void> {
    const changed = await act(
      'switch',
      () => this.#client.rules.switch(ruleId, enabled),
      (done) => this.#become({ done }),
    );
    if (changed === null) await this.#readBook();
    else this.#put(changed);
  }

  /** The order that is seen is the one that is changed: where another stands there, nothing is moved. */
  async #move(ruleId: RuleId, by: 1 | -1): Promise<void> {
    const { book } = this.state;
    if (book.state !== 'shown') return;
    const before = book.value.rules.map((rule) => rule.ruleId);
    const after = moved(before, before.indexOf(ruleId), by);
    const rules = after.flatMap((id) => book.value.rules.filter((rule) => rule.ruleId === id));
    this.#become({ book: { ...book, value: { ...book.value, rules } } });
    const saved = await act(
      'order',
      async () => {
        const stands = await this.#client.rules.readOrder();
        if (!stands.ok) return stands;
        if (stands.result.ruleIds.join() !== before.join()) return SOMEBODY_ELSE;
        return this.#client.rules.saveOrder({ ruleIds: after }, stands.tag);
      },
      (done) => this.#become({ done }),
    );
    if (saved === null) await this.#readBook();
  }

  async #remove(rule: Rule): Promise<void> {
    await act(
      'remove',
      async () => {
        const stands = await this.#client.rules.readOne(rule.ruleId);
        if (!stands.ok) return stands;
        if (JSON.stringify(stands.result) !== JSON.stringify(rule)) return SOMEBODY_ELSE;
        return this.#client.rules.remove(rule.ruleId, stands.tag);
      },
      (done) => this.#become({ done }),
    );
    await this.#readBook();
  }

  async #save(ruleId: RuleId | null, draft: RuleDraft, isOver: boolean): Promise<void> {
    if (isOver) await this.#readOpen();
    const { open } = this.state;
    const tag = open?.rule.state === 'shown' ? open.rule.tag : null;
    const saved = await act(
      'save',
      async () => {
        const { rules } = this.#client;
        const answer = await (ruleId === null ? rules.add(draft) : rules.save(ruleId, draft, tag));
        if (answer.ok && open !== null)
          this.#become({ open: { ...open, rule: readAfter(open.rule, answer) } });
        return answer;
      },
      (done) => this.#become({ done }),
    );
    if (saved === null) return;
    if (ruleId === null) this.#become({ added: saved.ruleId });
    await this.#readBook();
  }

  async #saveBranches(branches: readonly Branch[], isOver: boolean): Promise<void> {
    if (isOver) await this.#readBranches();
    const before = this.state.branches;
    const tag = before.state === 'shown' ? before.tag : null;
    const saved = await act(
      'branches',
      async () => {
        const answer = await this.#client.rules.saveBranches({ branches }, tag);
        if (answer.ok) this.#become({ branches: readAfter(before, answer) });
        return answer;
      },
      (done) => this.#become({ done }),
    );
    if (saved !== null) await this.#readBook();
  }

  async #test(when: Condition): Promise<void> {
    this.#become({ trial: LOADING });
    const answer = await this.#client.rules.test(when);
    this.#become({ trial: readAfter(LOADING, answer) });
  }
}

function namesOf(
  people: Awaited<ReturnType<DashboardClient['people']['read']>>,
  skills: Awaited<ReturnType<DashboardClient['skills']['read']>>,
): Answered<RuleNames> {
  if (!people.ok) return people;
  if (!skills.ok) return skills;
  const agents = people.result.people.flatMap(({ agentId, name, suspendedAt }) =>
    agentId === null || suspendedAt !== null ? [] : [{ agentId, name }],
  );
  return { ok: true, result: { agents, skills: skills.result }, tag: null };
}

function moved(ids: readonly RuleId[], from: number, by: 1 | -1): readonly RuleId[] {
  const to = from + by;
  const [one, other] = [ids[from], ids[to]];
  if (one === undefined || other === undefined) return ids;
  return ids.map((id, at) => (at === from ? other : at === to ? one : id));
}
