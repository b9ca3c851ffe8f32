import type { FoundVisitor, PrivacyCard, PrivacyForm } from '../../../server/protocol/index.ts';
import { type Answered, type Done, LOADING, NOTHING_DONE, type Read, readAfter } from './answer.ts';
import type { DashboardClient } from './dashboard-client.ts';
import { act, BaseDesk } from './desk.ts';
import type { Erased, VisitorClue } from './privacy-client.ts';

export type PrivacyAct = 'save' | 'find' | 'export' | 'erase';

/** Who was looked for: nobody yet, or those who were found by this. */
export type Search = { readonly clue: VisitorClue; readonly found: readonly FoundVisitor[] };

/** A file to be saved by whoever asked for it. */
export type ExportFile = { readonly name: string; readonly text: string };

export type PrivacyState = {
  readonly card: Read<PrivacyCard>;
  readonly search: Search | null;
  /** Who is to be erased, once that is confirmed. */
  readonly erasing: FoundVisitor | null;
  /** What came of the last erasure. */
  readonly erased: Erased | null;
  readonly file: ExportFile | null;
  readonly done: Done<PrivacyAct>;
};

export type PrivacyRequest =
  | { readonly type: 'read' | 'takeTheirs' | 'stay' | 'erase' }
  | { readonly type: 'save'; readonly form: PrivacyForm; readonly isOver: boolean }
  | { readonly type: 'find'; readonly clue: VisitorClue }
  | { readonly type: 'export' | 'askErase'; readonly visitor: FoundVisitor };

const FIRST: PrivacyState = {
  card: LOADING,
  search: null,
  erasing: null,
  erased: null,
  file: null,
  done: NOTHING_DONE,
};

export class PrivacyDesk extends BaseDesk<PrivacyState, PrivacyRequest> {
  readonly #client: DashboardClient;

  constructor(client: DashboardClient) {
    super(FIRST);
    this.#client = client;
  }

  protected begin(): void {
    void this.#read();
  }

  request(request: PrivacyRequest): void {
    switch (request.type) {
      case 'read':
        return void this.#read();
      case 'takeTheirs': {
        this.#become({ card: LOADING, done: NOTHING_DONE });
        return void this.#read();
      }
      case 'save':
        return void this.#save(request.form, request.isOver);
      case 'find':
        return void this.#find(request.clue);
      case 'export':
        return void this.#export(request.visitor);
      case 'askErase': {
        this.#become({ erasing: request.visitor, erased: null, done: NOTHING_DONE });
        return;
      }
      case 'stay': {
        this.#become({ erasing: null });
        return;
      }
      case 'erase':
        return void this.#erase();
    }
  }

  #become(changes: Partial<PrivacyState>): void {
    this.become({ ...this.state, ...changes });
  }

  #act<Result>(name: PrivacyAct, work: () => Promise<Answered<Result>>): Promise<Result | null> {
    return act(name, work, (done) => this.#become({ done }));
  }

  async #read(): Promise<void> {
    const answer = await this.#client.privacy.read();
    this.#become({ card: readAfter(this.state.card, answer) });
  }

  async #save(form: PrivacyForm, isOver: boolean): Promise<void> {
    if (isOver) await this.#read();
    const { card } = this.state;
    const tag = card.state === 'shown' ? card.tag : null;
    await this.#act('save', async () => {
      const answer = await this.#client.privacy.save(form, tag);
      if (answer.ok) this.#become({ card: readAfter(card, answer) });
      return answer;
    });
  }

  async #find(clue: VisitorClue): Promise<void> {
    this.#become({ erased: null });
    const found = await this.#act('find', () => this.#client.privacy.find(clue));
    if (found !== null) this.#become({ search: { clue, found: found.visitors } });
  }

  async #export({ visitorId }: FoundVisitor): Promise<void> {
    const text = await this.#act('export', () => this.#client.privacy.export(visitorId));
    if (text !== null) this.#become({ file: { name: `visitor-${visitorId.slice(0, 8)}.ndjson`, text } });
  }

  async #erase(): Promise<void> {
    const { erasing, search } = this.state;
    if (erasing === null) return;
    const { visitorId } = erasing;
    const erased = await this.#act('erase', () => this.#client.privacy.erase(visitorId));
    if (erased === null || search === null) return;
    const found = search.found.filter((visitor) => visitor.visitorId !== visitorId);
    this.#become({ erased, erasing: null, search: { ...search, found } });
  }
}
