import type { AuditCheck, AuditFilter, AuditLine } from '../../../server/protocol/index.ts';
import { type Done, LOADING, NOTHING_DONE, type Read, readAfter } from './answer.ts';
import type { DashboardClient } from './dashboard-client.ts';
import { act, BaseDesk } from './desk.ts';

export type AuditState = {
  readonly filter: AuditFilter;
  readonly lines: Read<readonly AuditLine[]>;
  /** Where the next page begins; `null` when there is none. */
  readonly nextCursor: string | null;
  /** What people and keys are called, by `account:<id>` and `key:<id>`. */
  readonly names: ReadonlyMap<string, string>;
  readonly check: AuditCheck | null;
  /** The lines as a file, to be saved by whoever asked for it. */
  readonly file: string | null;
  readonly done: Done<'more' | 'check' | 'export'>;
};

export type AuditRequest =
  | { readonly type: 'moreAudit' | 'checkAudit' | 'exportAudit' }
  | { readonly type: 'readAudit'; readonly filter: AuditFilter };

const FIRST: AuditState = {
  filter: {},
  lines: LOADING,
  nextCursor: null,
  names: new Map(),
  check: null,
  file: null,
  done: NOTHING_DONE,
};

/** Who did what, page by page. */
export class AuditDesk extends BaseDesk<AuditState, AuditRequest> {
  readonly #client: DashboardClient;

  constructor(client: DashboardClient) {
    super(FIRST);
    this.#client = client;
  }

  request(request: AuditRequest): void {
    switch (request.type) {
      case 'readAudit':
        return void this.#read(request.filter);
      case 'moreAudit':
        return void this.#more();
      case 'checkAudit':
        return void this.#check();
      case 'exportAudit':
        return void this.#export();
    }
  }

  protected begin(): void {
    void this.#read(this.state.filter);
    void this.#readNames();
  }

  #become(changes: Partial<AuditState>): void {
    this.become({ ...this.state, ...changes });
  }

  async #read(filter: AuditFilter): Promise<void> {
    const isOther = filter !== this.state.filter;
    if (isOther) this.#become({ filter, lines: LOADING, nextCursor: null, done: NOTHING_DONE });
    const answer = await this.#client.interfaces.readAudit(filter, null);
    if (this.state.filter !== filter) return;
    const lines = answer.ok ? { ...answer, result: answer.result.items } : answer;
    this.#become({
      lines: readAfter(this.state.lines, lines),
      nextCursor: answer.ok ? answer.result.nextCursor : this.state.nextCursor,
    });
  }

  /** Where names cannot be read, ids stand for them. */
  async #readNames(): Promise<void> {
    const [people, keys] = await Promise.all([
      this.#client.people.read(),
      this.#client.interfaces.readKeys(),
    ]);
    const names = new Map<string, string>();
    if (people.ok) for (const each of people.result.people) names.set(`account:${each.accountId}`, each.name);
    if (keys.ok) for (const each of keys.result) names.set(`key:${each.keyId}`, each.name);
    this.#become({ names });
  }

  async #more(): Promise<void> {
    const { filter, nextCursor } = this.state;
    if (nextCursor === null || this.state.done.state === 'pending') return;
    const work = () => this.#client.interfaces.readAudit(filter, nextCursor);
    const page = await act('more', work, (done) => this.#become({ done }));
    const { lines } = this.state;
    if (page === null || this.state.filter !== filter || lines.state !== 'shown') return;
    const value = [...lines.value, ...page.items];
    this.#become({ lines: { ...lines, value }, nextCursor: page.nextCursor });
  }

  async #check(): Promise<void> {
    const work = () => this.#client.interfaces.checkAudit();
    const check = await act('check', work, (done) => this.#become({ done, check: null }));
    this.#become({ check });
  }

  async #export(): Promise<void> {
    const work = () => this.#client.interfaces.auditCsv(this.state.filter);
    const file = await act('export', work, (done) => this.#become({ done, file: null }));
    if (file !== null) this.#become({ file: file.csv });
  }
}
