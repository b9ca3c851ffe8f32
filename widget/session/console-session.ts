import type { Moment, Session, SignIn } from '../../server/protocol/index.ts';
import { createSafeStorage } from './browser-storage.ts';
import type { SafeStorage, StorageLike } from './browser-storage.ts';
import { createDesk, type Desk } from './console-desk.ts';
import { openConnection } from './connection.ts';
import type { AgentContract, Connect, LinkChange } from './connection.ts';
import { createConsoleAccount, type ConsoleAccount } from './console-account.ts';
import { consoleChangeOf } from './console-notices.ts';
import { reduceConsole } from './console-reducer.ts';
import type { ConsoleChange, ConsoleModel } from './console-reducer.ts';
import { planConsoleRequest, type ConsolePlan } from './console-requests.ts';
import type { ConsoleRequest, ConsoleSession, ConsoleState } from './console-state.ts';
import {
  consoleStateOf,
  draftsOf,
  talkingConversations,
  wantedMarks,
  wantedMessages,
  wantsView,
} from './console-view.ts';
import { keepDrafts } from './drafts.ts';
import { earlyRefusal } from './early-refusal.ts';
import { createErrand } from './errand.ts';
import { browserFetch, type Fetch } from './http.ts';
import { createMarkTeller } from './marking.ts';
import { watchWake } from './page-wake.ts';
import { takeBackWords } from './returned-words.ts';
import { createTypingThrottle } from './typing-throttle.ts';

export type ConsoleSessionOptions = {
  /** The origin of the server. */
  readonly server: string;
  /** Where unsent commands are kept; the browser's `localStorage` by default. */
  readonly storage?: StorageLike;
  readonly connect?: Connect<AgentContract>;
  readonly fetch?: Fetch;
  /** The browser's clock. */
  readonly now?: () => Moment;
};

export function createConsoleSession(options: ConsoleSessionOptions): ConsoleSession {
  return new LiveConsoleSession(options);
}

class LiveConsoleSession implements ConsoleSession {
  readonly #server: string;
  readonly #storage: SafeStorage;
  readonly #connect: Connect<AgentContract>;
  readonly #account: ConsoleAccount;
  readonly #fetch: Fetch;
  readonly #now: () => Moment;
  readonly #mayTellTyping;
  readonly #listeners = new Set<() => void>();
  readonly #errands;
  #model: ConsoleModel = { state: 'starting' };
  #state: ConsoleState = { state: 'starting' };
  #desk: Desk | null = null;
  #watching: (() => void) | null = null;

  constructor({ server, storage, connect, fetch, now }: ConsoleSessionOptions) {
    this.#server = server;
    this.#storage = createSafeStorage(storage && (() => storage));
    this.#connect = connect ?? openConnection;
    this.#fetch = fetch ?? browserFetch;
    this.#account = createConsoleAccount(server, this.#fetch);
    this.#now = now ?? Date.now;
    this.#mayTellTyping = createTypingThrottle(this.#now);
    this.#errands = [
      createErrand(
        () => this.#watching !== null && this.#model.state === 'starting',
        () => this.#readSession(),
      ),
      createErrand(
        () => wantsView(this.#model),
        () => this.#readView(),
      ),
      createErrand(
        () => wantedMessages(this.#model) !== null,
        () => this.#readMessages(),
      ),
      createMarkTeller({
        wanted: () => wantedMarks(this.#model),
        ask: (marks) => this.#desk?.connection.ask('mark', { marks }),
        now: this.#now,
      }),
    ];
  }

  get state(): ConsoleState {
    return this.#state;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  start(): void {
    if (this.#watching) return;
    this.#watching = watchWake(() => this.#wake());
    if (this.#model.state === 'signed-in') this.#openDesk(this.#model.session);
    this.#settle();
  }

  stop(): void {
    this.#watching?.();
    this.#watching = null;
    this.#closeDesk();
    this.#apply({ type: 'linkChanged', change: { state: 'lost' } });
  }

  request(request: ConsoleRequest): void {
    this.#carryOut(planConsoleRequest(request, this.#state));
  }

  #carryOut(plan: ConsolePlan): void {
    switch (plan.kind) {
      case 'nothing':
        return;
      case 'refuse':
        this.#apply({ type: 'refused', refusal: plan.refusal });
        return;
      case 'signIn':
        return void this.#signIn(plan.body);
      case 'signOut':
        return void this.#signOut();
      case 'send': {
        const refused = this.#desk?.outbox.add(plan.draft);
        const { name, body } = plan.draft;
        if (refused) this.#apply({ type: 'refused', refusal: refused });
        else if (name === 'say') {
          this.#desk?.files.sent(body.attachments ?? []);
          this.#apply({ type: 'drafted', conversationId: body.conversationId, text: '' });
        } else this.#settle();
        return;
      }
      case 'retry':
      case 'discard':
        this.#desk?.outbox[plan.kind](plan.commandId);
        this.#settle();
        return;
      case 'write':
        this.#apply({ type: 'drafted', conversationId: plan.conversationId, text: plan.text });
        if (!plan.tells || !this.#mayTellTyping(plan.conversationId)) return;
        this.#desk?.connection.signal('typing', { conversationId: plan.conversationId });
        return;
      case 'signal':
        this.#desk?.connection.signal(plan.name, {});
        return;
      case 'file':
        return void this.#desk?.files.request(plan.request, plan.place);
      case 'readReviews':
        return void this.#readReviews(plan.page);
      case 'read':
        return void this.#read(plan);
      case 'change':
        this.#apply(plan.change);
        return;
      case 'wake':
        this.#wake();
        return;
    }
  }

  #apply(change: ConsoleChange): void {
    const before = this.#model;
    this.#model = reduceConsole(before, change, this.#now());
    if (this.#model.state === 'signed-out') this.#closeDesk();
    this.#takeBackWords();
    if (this.#desk) keepDrafts(this.#desk.drafts, draftsOf(before), draftsOf(this.#model));
    this.#settle();
  }

  /** Shows what is the case now, and sees to what is missing. */
  #settle(): void {
    this.#state = consoleStateOf(this.#model, this.#desk?.outbox.unsent ?? [], this.#desk?.files.state);
    for (const listener of this.#listeners) listener();
    for (const errand of this.#errands) errand.go();
  }

  async #readSession(): Promise<boolean> {
    const reply = await this.#account.read();
    if (!reply) return false;
    if (this.#model.state !== 'starting') return true;
    if (reply.ok) this.#sitDown(reply.result);
    // To be signed out is how everybody begins, not a failure.
    else if (reply.refusal.code === 'sign-in-required') this.#apply({ type: 'signedOut', refusal: null });
    else this.#apply({ type: 'signedOut', refusal: reply.refusal });
    return true;
  }

  async #signIn(body: SignIn): Promise<void> {
    this.#apply({ type: 'signInAwaited' });
    const reply = await this.#account.signIn(body);
    if (reply?.ok) this.#sitDown(reply.result);
    else this.#apply({ type: 'signedOut', refusal: reply?.refusal ?? earlyRefusal('no-answer') });
  }

  /** Whoever could not be signed out is told so, and stays signed in: the cookie is still there. */
  async #signOut(): Promise<void> {
    const reply = await this.#account.signOut();
    if (reply && (reply.ok || reply.refusal.code === 'sign-in-required')) {
      this.#desk?.outbox.clear();
      this.#desk?.drafts.keepOnly(new Set());
      this.#desk?.files.clear();
      this.#apply({ type: 'signedOut', refusal: null });
    } else {
      this.#apply({ type: 'refused', refusal: reply?.refusal ?? earlyRefusal('no-answer') });
    }
  }

  #sitDown(session: Session): void {
    if (this.#watching) this.#openDesk(session);
    this.#apply({ type: 'signedIn', session, drafts: this.#desk?.drafts.all() ?? new Map() });
  }

  #openDesk(session: Session): void {
    this.#desk = createDesk(session, {
      server: this.#server,
      storage: this.#storage,
      connect: this.#connect,
      now: this.#now,
      authorise: () => this.#account.socketTicket(),
      onLink: (change) => this.#meetLink(change),
      onNotice: (name, body) => this.#hear(name, body),
      onAnswer: (command, answer) => this.#apply({ type: 'commandAnswered', command, answer }),
      fetch: this.#fetch,
      onFiles: () => this.#settle(),
      onSilence: () => this.#wake(),
    });
    this.#desk.connection.open();
  }

  #closeDesk(): void {
    const desk = this.#desk;
    this.#desk = null;
    desk?.outbox.close();
    desk?.beats.stop();
    desk?.connection.close();
  }

  #hear(name: string, body: unknown): void {
    const heard = consoleChangeOf(name, body);
    if (heard) this.#apply(heard);
  }

  #meetLink(change: LinkChange): void {
    this.#desk?.outbox.close();
    for (const errand of this.#errands) errand.refresh();
    this.#apply({ type: 'linkChanged', change });
    if (change.state === 'live') this.#desk?.outbox.open();
    this.#settle();
  }

  /** A link that only looks alive is found out by asking over it. */
  #wake(): void {
    this.#desk?.connection.wake();
    for (const errand of this.#errands) errand.refresh();
    void this.#readView();
    this.#settle();
  }

  async #readView(): Promise<boolean> {
    const reply = await this.#desk?.connection.ask('resync', {});
    if (reply?.ok) this.#apply({ type: 'viewHeard', view: reply.result });
    return reply?.ok ?? false;
  }

  async #readMessages(): Promise<boolean> {
    const wanted = wantedMessages(this.#model);
    if (!wanted) return true;
    const reply = await this.#desk?.connection.ask('readMessages', wanted);
    if (!reply?.ok) return false;
    const { messages } = reply.result;
    this.#apply({ type: 'messagesHeard', conversationId: wanted.conversationId, messages });
    return messages.some((message) => message.number > wanted.after);
  }

  async #readReviews(page: string | null): Promise<void> {
    this.#apply({ type: 'reviewsAwaited' });
    const reply = await this.#desk?.connection.ask('readReviews', { page });
    const answer = reply ?? { ok: false, refusal: earlyRefusal('no-answer') };
    this.#apply({ type: 'reviewsAnswered', page, answer });
  }

  async #read({ awaited, read }: Extract<ConsolePlan, { readonly kind: 'read' }>): Promise<void> {
    const connection = this.#desk?.connection;
    if (connection === undefined) return;
    if (awaited) this.#apply(awaited);
    this.#apply(await read((name, body) => connection.ask(name, body), this.#account));
  }

  /** Words for a conversation that is over are in nobody's way, and are not lost. */
  #takeBackWords(): void {
    const talking = talkingConversations(this.#model);
    if (!talking || !this.#desk) return;
    for (const words of takeBackWords(this.#desk.outbox, (id) => !talking.has(id)))
      this.#model = reduceConsole(this.#model, { type: 'wordsReturned', ...words }, this.#now());
  }
}
