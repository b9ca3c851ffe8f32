import {
  refusal,
  type Answer,
  type DecisionRecord,
  type RefusalCode,
  type SiteId,
} from '../../protocol/index.ts';
import type { SiteState } from '../../core/state.ts';
import { BOUNDS } from '../bounds.ts';
import { decideBatch, repeat } from './decide-batch.ts';
import { ownLetter, type Batch, type Letter } from './letter.ts';
import { StoreSyncError } from '../../store/errors.ts';
import type { RememberedAnswer } from '../../store/store.ts';
import { faultOf, type StorageFault } from '../storage-fault.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Deliberation } from './decide-batch.ts';

type Rewriter = { readonly work: () => Promise<void>; readonly ended: (done: Promise<void>) => void };
type Waiting = { readonly letter: Letter; readonly answer: (answer: Answer<unknown>) => void };

export type MailboxEvents = {
  /** What is written beside events, for other systems. */
  readonly told: Deliberation['told'];
  /** What was asked is durable. */
  readonly committed: (batch: Batch) => void;
  /** The store failed or was written by somebody else; this is the state as it stands there. */
  readonly reloaded: (state: SiteState) => void;
};

/**
 * One command at a time for one site: what came in while the last commit was under way is decided together,
 * made durable together, and only then becomes true and is answered.
 */
export class Mailbox {
  readonly #siteId: SiteId;
  readonly #surroundings: Surroundings;
  readonly #reload: () => Promise<SiteState>;
  readonly #events: MailboxEvents;
  #state: SiteState;
  #queue: Waiting[] = [];
  #noted: DecisionRecord | null = null;
  #first: Letter | null = null;
  #refreshers: (() => void)[] = [];
  #rewriters: Rewriter[] = [];
  #working: Promise<void> | null = null;
  #open = true;

  constructor(
    state: SiteState,
    surroundings: Surroundings,
    reload: () => Promise<SiteState>,
    events: MailboxEvents,
  ) {
    this.#siteId = state.siteId;
    this.#state = state;
    this.#surroundings = surroundings;
    this.#reload = reload;
    this.#events = events;
  }

  get state(): SiteState {
    return this.#state;
  }

  /** Resolves once what was asked is durable, or with why nothing was changed. It never rejects. */
  send(letter: Letter): Promise<Answer<unknown>> {
    if (!this.#open) return Promise.resolve(refuse('server-stopping'));
    if (this.#queue.length >= BOUNDS.mailboxCommands && letter.signature !== null) {
      return Promise.resolve(refuse('too-many'));
    }
    return new Promise((answer) => {
      this.#queue.push({ letter, answer });
      this.#working ??= this.#work();
    });
  }

  /**
   * Sends what has to be true before anything else is decided: where the store fails, it goes along with
   * whatever is asked next, before it.
   */
  sendFirst(letter: Letter): Promise<Answer<unknown>> {
    this.#first = letter;
    return this.send(ownLetter());
  }

  /**
   * Writes this decision beside the next commit, whose cost it shares. Only the newest is kept, and it is
   * lost when that commit fails: it is evidence, and nothing depends on it.
   */
  note(decision: DecisionRecord): void {
    this.#noted = decision;
  }

  /** Reads what somebody else may have written, such as an agent who was added by the command line. */
  refresh(): Promise<void> {
    return new Promise((refreshed) => {
      this.#refreshers.push(refreshed);
      this.#working ??= this.#work();
    });
  }

  /**
   * Changes what is stored while nothing is decided, and reads the state anew. Rejects as the work does, and
   * when the mailbox takes nothing more.
   */
  rewrite(work: () => Promise<void>): Promise<void> {
    if (!this.#open) return Promise.reject(new Error('The site takes nothing more.'));
    return new Promise((ended) => {
      this.#rewriters.push({ work, ended });
      this.#working ??= this.#work();
    });
  }

  /** Takes nothing more and resolves when everything taken is answered. */
  async stop(): Promise<void> {
    this.#open = false;
    await this.#working;
  }

  async #work(): Promise<void> {
    await endOfTurn();
    while (this.#queue.length + this.#refreshers.length + this.#rewriters.length > 0) {
      for (const rewriter of this.#rewriters.splice(0)) await this.#rewrite(rewriter);
      const refreshers = this.#refreshers.splice(0);
      if (refreshers.length > 0) await this.#tryReload();
      for (const refreshed of refreshers) refreshed();
      if (this.#queue.length > 0) await this.#deliver(this.#queue.splice(0, BOUNDS.batchCommands));
    }
    this.#working = null;
  }

  async #rewrite({ work, ended }: Rewriter): Promise<void> {
    const done = work();
    await Promise.allSettled([done]);
    if (!(await this.#tryReload())) await this.#reloadAtLast();
    ended(done);
  }

  async #deliver(asked: readonly Waiting[]): Promise<void> {
    const first = this.#first;
    const waiting = first === null ? asked : [{ letter: first, answer: () => undefined }, ...asked];
    const letters = waiting.map(({ letter }) => letter);
    let attempt = await this.#attempt(letters);
    // Somebody else wrote first, as the command line does: what they wrote is read, and decided upon once
    // more.
    if (attempt === 'conflict' && (await this.#tryReload())) attempt = await this.#attempt(letters);
    if (attempt === 'unsettled' && (await this.#reloadAfterFault())) {
      await this.#settle(waiting);
      return;
    }
    if (typeof attempt === 'string') {
      refuseAll(waiting, attempt === 'storage-full' ? attempt : 'storage-failed');
      await this.#reloadAtLast();
      return;
    }
    const batch = attempt;
    this.#state = batch.after;
    this.#first = null;
    waiting.forEach(({ answer }, index) => answer(batch.outcomes[index] ?? refuse('storage-failed')));
    if (batch.events.length + batch.texts.length > 0) this.#tell(() => this.#events.committed(batch));
  }

  /**
   * A write that nobody could call durable was read again, and what was read is: whatever of it is remembered
   * is answered as it was decided, and of the rest nothing was changed.
   */
  async #settle(waiting: readonly Waiting[]): Promise<void> {
    const { log } = this.#surroundings;
    const remembered = await this.#remembered(waiting.map(({ letter }) => letter)).catch(() => []);
    waiting.forEach(({ letter, answer }, index) => {
      const kept = remembered[index] ?? null;
      if (letter.signature === null || kept === null) answer(refuse('storage-failed'));
      else answer(repeat(letter.signature, kept));
    });
    log.info({ siteId: this.#siteId }, 'What could not be synced was read again and answered.');
  }

  #remembered(letters: readonly Letter[]): Promise<readonly (RememberedAnswer | null)[]> {
    const { store } = this.#surroundings;
    return Promise.all(
      letters.map(({ signature }) =>
        signature === null ? NOTHING : store.readAnswer(this.#siteId, signature.actor, signature.commandId),
      ),
    );
  }

  async #attempt(letters: readonly Letter[]): Promise<Batch | 'conflict' | 'unsettled' | StorageFault> {
    const { store, clock, log, config, mail } = this.#surroundings;
    const siteId = this.#siteId;
    try {
      const remembered = await this.#remembered(letters);
      const deliberation = {
        now: clock.now(),
        log,
        checkInvariants: config.checkInvariants,
        sendsMail: mail !== null,
        told: this.#events.told,
      };
      const batch = decideBatch(this.#state, letters, remembered, deliberation);
      const { events, texts, answers } = batch;
      if (events.length + texts.length + answers.length === 0) return batch;
      const expectedVersion = this.#state.version;
      const decisions = [...batch.decisions, ...(this.#noted === null ? [] : [this.#noted])];
      this.#noted = null;
      const result = await store.commit({ siteId, expectedVersion, events, texts, answers, decisions });
      return result.ok ? batch : 'conflict';
    } catch (error) {
      const fault = faultOf(error);
      // That there is no room is said once, by whoever watches the store: a log of it would take more.
      if (fault !== 'storage-full') log.error({ error, siteId }, 'The store failed; nothing was changed.');
      return error instanceof StoreSyncError ? 'unsettled' : fault;
    }
  }

  /**
   * Time is up for nobody before it is known again who is there: what the server asked itself while nothing
   * could be written is let go, and asked anew by whoever hears of the reload, connections before ticks.
   */
  #reloadAfterFault(): Promise<boolean> {
    return this.#tryReload(() => {
      const own = this.#queue.filter(({ letter }) => letter.signature === null);
      this.#queue = this.#queue.filter(({ letter }) => letter.signature !== null);
      refuseAll(own, 'storage-failed');
    });
  }

  async #tryReload(afterwards: () => void = () => undefined): Promise<boolean> {
    try {
      const state = await this.#reload();
      this.#state = state;
      afterwards();
      this.#tell(() => this.#events.reloaded(state));
      return true;
    } catch (error) {
      this.#surroundings.log.error({ error, siteId: this.#siteId }, 'The store cannot be read.');
      return false;
    }
  }

  /** Until the store can be read nothing can be decided, so whoever asks meanwhile is refused. */
  async #reloadAtLast(): Promise<void> {
    let pause: number = BOUNDS.reloadMilliseconds;
    while (!(await this.#reloadAfterFault())) {
      refuseAll(this.#queue.splice(0), 'storage-failed');
      if (!this.#open) return;
      await new Promise<void>((resume) => this.#surroundings.clock.after(pause, resume));
      pause = Math.min(pause * 2, BOUNDS.reloadMostMilliseconds);
    }
  }

  /** A fault in telling people must not stop the mailbox: what was decided is true already. */
  #tell(act: () => void): void {
    try {
      act();
    } catch (error) {
      this.#surroundings.log.error({ error, siteId: this.#siteId }, 'Telling people what happened failed.');
    }
  }
}

const NOTHING = Promise.resolve(null);

const refuse = (code: RefusalCode): Answer<never> => ({ ok: false, refusal: refusal(code) });

function refuseAll(waiting: readonly Waiting[], code: RefusalCode): void {
  for (const { answer } of waiting) answer(refuse(code));
}

const endOfTurn = () => new Promise<void>((resume) => setImmediate(resume));
